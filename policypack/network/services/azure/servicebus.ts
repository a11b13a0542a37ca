import {
  ServiceBusNamespace,
  ServiceBusNamespaceIpFilterRule,
  ServiceBusNamespaceNetworkRuleSet,
} from "../../../resources/azure";
import { namespaceEndpoints } from "../../azure/messaging-doors";
import { service } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/** HTTPS, AMQP, and SBMP: learn.microsoft.com/azure/service-bus-messaging/service-bus-troubleshooting-guide. */
const PORTS = unionOfTraffic([tcp(443), tcp(5671), tcp(5672), tcp(9354)]);

export const endpoints: readonly EndpointReader[] = [
  service(ServiceBusNamespace, "store", (namespace, { resource, survey }) => ({
    listens: PORTS,
    open: namespaceEndpoints(survey, {
      access: namespace.publicNetworkAccess,
      ruleSets: survey.referring(
        resource,
        ServiceBusNamespace,
        ServiceBusNamespaceNetworkRuleSet,
        "namespaceName",
      ),
      filters: survey.referring(
        resource,
        ServiceBusNamespace,
        ServiceBusNamespaceIpFilterRule,
        "namespaceName",
      ),
    }),
  })),
];
