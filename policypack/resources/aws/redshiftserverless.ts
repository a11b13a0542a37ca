import type { NamespaceArgs as RedshiftServerlessNamespaceArgs } from "@pulumi/aws/redshiftserverless/namespace";
import type { WorkgroupArgs as RedshiftserverlessWorkgroupArgs } from "@pulumi/aws/redshiftserverless/workgroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RedshiftServerlessNamespace = resourceType<Unwrap<RedshiftServerlessNamespaceArgs>>(
  "aws:redshiftserverless/namespace:Namespace",
  { names: ["namespaceName"] },
);
export const RedshiftserverlessWorkgroup = resourceType<Unwrap<RedshiftserverlessWorkgroupArgs>>(
  "aws:redshiftserverless/workgroup:Workgroup",
  { names: ["workgroupName"] },
);
