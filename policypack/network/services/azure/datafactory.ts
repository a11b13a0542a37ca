import { DataFactory } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  switchedService(DataFactory, "service", tcp(443), (factory) => factory.publicNetworkAccess),
];
