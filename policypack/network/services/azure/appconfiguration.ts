import { ConfigurationStore } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  // learn.microsoft.com/azure/azure-app-configuration/concept-network-security: automatic while it isn't set.
  switchedService(
    ConfigurationStore,
    "service",
    tcp(443),
    (store) => store.publicNetworkAccess,
    "automatic",
  ),
];
