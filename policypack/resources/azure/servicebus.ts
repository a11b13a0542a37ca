import type { DisasterRecoveryConfigArgs as ServiceBusDisasterRecoveryConfigArgs } from "@pulumi/azure-native/servicebus/disasterRecoveryConfig";
import type { MigrationConfigArgs as ServiceBusMigrationConfigArgs } from "@pulumi/azure-native/servicebus/migrationConfig";
import type { NamespaceArgs as ServiceBusNamespaceArgs } from "@pulumi/azure-native/servicebus/namespace";
import type { NamespaceAuthorizationRuleArgs as ServiceBusNamespaceAuthorizationRuleArgs } from "@pulumi/azure-native/servicebus/namespaceAuthorizationRule";
import type { NamespaceIpFilterRuleArgs as ServiceBusNamespaceIpFilterRuleArgs } from "@pulumi/azure-native/servicebus/namespaceIpFilterRule";
import type { NamespaceNetworkRuleSetArgs as ServiceBusNamespaceNetworkRuleSetArgs } from "@pulumi/azure-native/servicebus/namespaceNetworkRuleSet";
import type { QueueArgs as ServiceBusQueueArgs } from "@pulumi/azure-native/servicebus/queue";
import type { TopicArgs as ServiceBusTopicArgs } from "@pulumi/azure-native/servicebus/topic";
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
export const ServiceBusDisasterRecoveryConfig = resourceType<
  Unwrap<ServiceBusDisasterRecoveryConfigArgs>
>("azure-native:servicebus:DisasterRecoveryConfig", { names: [] });
export const ServiceBusQueue = resourceType<Unwrap<ServiceBusQueueArgs>>(
  "azure-native:servicebus:Queue",
  {
    names: ["queueName"],
    within: ["resourceGroupName", "namespaceName"],
    armType: "Microsoft.ServiceBus/namespaces/queues",
  },
);
export const ServiceBusTopic = resourceType<Unwrap<ServiceBusTopicArgs>>(
  "azure-native:servicebus:Topic",
  {
    names: ["topicName"],
    within: ["resourceGroupName", "namespaceName"],
    armType: "Microsoft.ServiceBus/namespaces/topics",
  },
);
export const ServiceBusNamespaceAuthorizationRule = resourceType<
  Unwrap<ServiceBusNamespaceAuthorizationRuleArgs>
>("azure-native:servicebus:NamespaceAuthorizationRule", {
  names: ["authorizationRuleName"],
  within: ["resourceGroupName", "namespaceName"],
  armType: "Microsoft.ServiceBus/namespaces/AuthorizationRules",
});
export const ServiceBusMigrationConfig = resourceType<Unwrap<ServiceBusMigrationConfigArgs>>(
  "azure-native:servicebus:MigrationConfig",
  { names: [] },
);
export const ServiceBusNamespaceNetworkRuleSet = resourceType<
  Unwrap<ServiceBusNamespaceNetworkRuleSetArgs>
>("azure-native:servicebus:NamespaceNetworkRuleSet", { names: [] });
export const ServiceBusNamespaceIpFilterRule = resourceType<
  Unwrap<ServiceBusNamespaceIpFilterRuleArgs>
>("azure-native:servicebus:NamespaceIpFilterRule", { names: [] });
