import { CloudHsmCluster } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  // The only value that there is closes it; HSMs are reached by private endpoints. Not verified: the port.
  switchedService(
    CloudHsmCluster,
    "service",
    tcp(443),
    (cluster) => cluster.publicNetworkAccess,
    "off",
  ),
];
