import type { DisasterRecoveryConfigArgs as EventHubDisasterRecoveryConfigArgs } from "@pulumi/azure-native/eventhub/disasterRecoveryConfig";
import type { EventHubArgs } from "@pulumi/azure-native/eventhub/eventHub";
import type { NamespaceArgs as EventHubNamespaceArgs } from "@pulumi/azure-native/eventhub/namespace";
import type { NamespaceAuthorizationRuleArgs as EventHubNamespaceAuthorizationRuleArgs } from "@pulumi/azure-native/eventhub/namespaceAuthorizationRule";
import type { NamespaceIpFilterRuleArgs as EventHubNamespaceIpFilterRuleArgs } from "@pulumi/azure-native/eventhub/namespaceIpFilterRule";
import type { NamespaceNetworkRuleSetArgs as EventHubNamespaceNetworkRuleSetArgs } from "@pulumi/azure-native/eventhub/namespaceNetworkRuleSet";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

/** Inputs of API versions newer than the default one, which programs may use as well. */
interface GeoDataReplication {
  readonly geoDataReplication: {
    readonly locations: readonly { readonly locationName: string; readonly roleType: string }[];
  };
}

export const EventHubNamespace = resourceType<Unwrap<EventHubNamespaceArgs> & GeoDataReplication>(
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
export const EventHubDisasterRecoveryConfig = resourceType<
  Unwrap<EventHubDisasterRecoveryConfigArgs>
>("azure-native:eventhub:DisasterRecoveryConfig", { names: [] });
export const EventHubNamespaceAuthorizationRule = resourceType<
  Unwrap<EventHubNamespaceAuthorizationRuleArgs>
>("azure-native:eventhub:NamespaceAuthorizationRule", {
  names: ["authorizationRuleName"],
  within: ["resourceGroupName", "namespaceName"],
  armType: "Microsoft.EventHub/namespaces/authorizationRules",
});
export const EventHubNamespaceNetworkRuleSet = resourceType<
  Unwrap<EventHubNamespaceNetworkRuleSetArgs>
>("azure-native:eventhub:NamespaceNetworkRuleSet", { names: [] });
export const EventHubNamespaceIpFilterRule = resourceType<
  Unwrap<EventHubNamespaceIpFilterRuleArgs>
>("azure-native:eventhub:NamespaceIpFilterRule", { names: [] });
