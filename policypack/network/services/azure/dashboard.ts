import { Grafana } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  switchedService(Grafana, "entry", tcp(443), (grafana) => grafana.properties.publicNetworkAccess),
];
