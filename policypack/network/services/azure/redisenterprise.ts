import { RedisEnterprise } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  // Port 10000 by default; newer versions of the API ask for the switch, older ones have none.
  switchedService(
    RedisEnterprise,
    "store",
    tcp(10_000),
    (cluster) => cluster.publicNetworkAccess,
    "unread",
  ),
];
