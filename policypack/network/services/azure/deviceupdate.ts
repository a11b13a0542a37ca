import { DeviceUpdateAccount } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  switchedService(
    DeviceUpdateAccount,
    "service",
    tcp(443),
    (account) => account.publicNetworkAccess,
  ),
];
