import type { HybridConnectionArgs } from "@pulumi/azure-native/relay/hybridConnection";
import type { NamespaceArgs as RelayNamespaceArgs } from "@pulumi/azure-native/relay/namespace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RelayNamespace = resourceType<Unwrap<RelayNamespaceArgs>>(
  "azure-native:relay:Namespace",
  {
    names: ["namespaceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Relay/namespaces",
  },
);
export const HybridConnection = resourceType<Unwrap<HybridConnectionArgs>>(
  "azure-native:relay:HybridConnection",
  {
    names: ["hybridConnectionName"],
    within: ["resourceGroupName", "namespaceName"],
    armType: "Microsoft.Relay/namespaces/hybridConnections",
  },
);
