import { AttestationProvider } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  switchedService(
    AttestationProvider,
    "service",
    tcp(443),
    (provider) => provider.properties.publicNetworkAccess,
  ),
];
