import type { NamespaceArgs as RedshiftServerlessNamespaceArgs } from "@pulumi/aws/redshiftserverless/namespace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RedshiftServerlessNamespace = resourceType<Unwrap<RedshiftServerlessNamespaceArgs>>(
  "aws:redshiftserverless/namespace:Namespace",
  { names: ["namespaceName"] },
);
