import { HostPool } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  switchedService(HostPool, "entry", tcp(443), (pool) => pool.publicNetworkAccess),
];
