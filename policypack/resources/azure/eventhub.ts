import type { EventHubArgs } from "@pulumi/azure-native/eventhub/eventHub";
import type { NamespaceArgs as EventHubNamespaceArgs } from "@pulumi/azure-native/eventhub/namespace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EventHubNamespace = resourceType<Unwrap<EventHubNamespaceArgs>>(
  "azure-native:eventhub:Namespace",
  {
    names: ["namespaceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.EventHub/namespaces",
  },
);
export const EventHub = resourceType<Unwrap<EventHubArgs>>("azure-native:eventhub:EventHub", {
  names: ["eventHubName"],
  within: ["resourceGroupName", "namespaceName"],
  armType: "Microsoft.EventHub/namespaces/eventhubs",
});
