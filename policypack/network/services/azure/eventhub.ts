import {
  EventHubNamespace,
  EventHubNamespaceIpFilterRule,
  EventHubNamespaceNetworkRuleSet,
} from "../../../resources/azure";
import { namespaceEndpoints } from "../../azure/messaging-doors";
import { service } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/** HTTPS, AMQP and Kafka: learn.microsoft.com/azure/event-hubs/troubleshooting-guide. */
const PORTS = unionOfTraffic([tcp(443), tcp(5671), tcp(5672), tcp(9093)]);

export const endpoints: readonly EndpointReader[] = [
  service(EventHubNamespace, "store", (namespace, { resource, survey }) => ({
    listens: PORTS,
    open: namespaceEndpoints(survey, {
      access: namespace.publicNetworkAccess,
      ruleSets: survey.referring(
        resource,
        EventHubNamespace,
        EventHubNamespaceNetworkRuleSet,
        "namespaceName",
      ),
      filters: survey.referring(
        resource,
        EventHubNamespace,
        EventHubNamespaceIpFilterRule,
        "namespaceName",
      ),
    }),
  })),
];
