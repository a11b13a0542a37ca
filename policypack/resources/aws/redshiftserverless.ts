import type { WorkgroupArgs as RedshiftserverlessWorkgroupArgs } from "@pulumi/aws/redshiftserverless/workgroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RedshiftserverlessWorkgroup = resourceType<Unwrap<RedshiftserverlessWorkgroupArgs>>(
  "aws:redshiftserverless/workgroup:Workgroup",
  { names: ["workgroupName"] },
);
