import type { EndpointAccessArgs as RedshiftServerlessEndpointAccessArgs } from "@pulumi/aws/redshiftserverless/endpointAccess";
import type { NamespaceArgs as RedshiftServerlessNamespaceArgs } from "@pulumi/aws/redshiftserverless/namespace";
import type { WorkgroupArgs as RedshiftServerlessWorkgroupArgs } from "@pulumi/aws/redshiftserverless/workgroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RedshiftServerlessNamespace = resourceType<Unwrap<RedshiftServerlessNamespaceArgs>>(
  "aws:redshiftserverless/namespace:Namespace",
  { names: ["namespaceName"] },
);
export const RedshiftServerlessWorkgroup = resourceType<Unwrap<RedshiftServerlessWorkgroupArgs>>(
  "aws:redshiftserverless/workgroup:Workgroup",
  { names: ["workgroupName"] },
);
export const RedshiftServerlessEndpointAccess = resourceType<
  Unwrap<RedshiftServerlessEndpointAccessArgs>
>("aws:redshiftserverless/endpointAccess:EndpointAccess", { names: ["endpointName"] });
