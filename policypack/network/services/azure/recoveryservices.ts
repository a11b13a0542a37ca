import { RecoveryVault } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  switchedService(
    RecoveryVault,
    // It is managed at its public endpoint; the backups in it aren't read there.
    "service",
    tcp(443),
    (vault) => vault.properties.publicNetworkAccess,
  ),
];
