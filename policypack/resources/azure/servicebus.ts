import type { NamespaceArgs as ServiceBusNamespaceArgs } from "@pulumi/azure-native/servicebus/namespace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ServiceBusNamespace = resourceType<Unwrap<ServiceBusNamespaceArgs>>(
  "azure-native:servicebus:Namespace",
  {
    names: ["namespaceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.ServiceBus/namespaces",
  },
);
