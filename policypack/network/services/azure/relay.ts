import { RelayNamespace } from "../../../resources/azure";
import { privateEndpointsOf } from "../../azure/private-endpoints";
import { service } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/** learn.microsoft.com/azure/azure-relay/relay-port-settings: HTTP, AMQP, and the ports of WCF relays. */
const RELAY = unionOfTraffic([tcp(80), tcp(443), tcp(5671), tcp(9350, 9353)]);
/** Of listeners at private endpoints: learn.microsoft.com/azure/azure-relay/private-link-service. */
const PRIVATE_LISTENERS = tcp(9400, 9599);

export const endpoints: readonly EndpointReader[] = [
  service(RelayNamespace, "entry", (namespace, reading) => ({
    listens:
      privateEndpointsOf(reading, RelayNamespace).length === 0
        ? RELAY
        : { certain: RELAY, possible: unionOfTraffic([RELAY, PRIVATE_LISTENERS]) },
    open: [{ access: namespace.publicNetworkAccess }],
  })),
];
