import {
  AzureMonitorWorkspace,
  DataCollectionEndpoint,
  MonitorPrivateLinkScope,
} from "../../../resources/azure";
import { service, switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

const HTTPS = tcp(443);

export const endpoints: readonly EndpointReader[] = [
  switchedService(
    AzureMonitorWorkspace,
    "service",
    HTTPS,
    (workspace) => workspace.publicNetworkAccess,
  ),
  switchedService(
    DataCollectionEndpoint,
    "service",
    HTTPS,
    (endpoint) => endpoint.networkAcls.publicNetworkAccess,
    "unread",
  ),
  // Private endpoints name the scope, and reach all that is linked to it.
  service(MonitorPrivateLinkScope, "service", () => ({ listens: HTTPS })),
];
