import { RelayNamespace } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/** learn.microsoft.com/azure/azure-relay/relay-port-settings */
const RELAY = unionOfTraffic([tcp(443), tcp(5671), tcp(9350, 9354)]);

export const endpoints: readonly EndpointReader[] = [
  switchedService(RelayNamespace, "entry", RELAY, (namespace) => namespace.publicNetworkAccess),
];
