import { CommunicationService } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  switchedService(
    CommunicationService,
    "entry",
    tcp(443),
    (service) => service.publicNetworkAccess,
  ),
];
