import type { WorkgroupArgs as RedshiftServerlessWorkgroupArgs } from "@pulumi/aws/redshiftserverless/workgroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RedshiftServerlessWorkgroup = resourceType<Unwrap<RedshiftServerlessWorkgroupArgs>>(
  "aws:redshiftserverless/workgroup:Workgroup",
  { names: ["workgroupName"] },
);
