import { MongoCluster, MongoClusterFirewallRule } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { firewallRules } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/**
 * learn.microsoft.com/azure/documentdb/how-to-connect-mongo-shell; the port that MongoDB has elsewhere is not verified.
 */
const GATEWAY = tcp(10_260);
const MONGO = { certain: GATEWAY, possible: unionOfTraffic([GATEWAY, tcp(27_017)]) };

/** learn.microsoft.com/azure/documentdb/how-to-public-access: closed until a firewall rule admits somebody. */
export const endpoints: readonly EndpointReader[] = [
  service(MongoCluster, "store", ({ properties }, { resource, survey }) => ({
    listens: MONGO,
    open: [
      {
        access: properties.publicNetworkAccess,
        rules: firewallRules(
          survey.referring(resource, MongoCluster, MongoClusterFirewallRule, "mongoClusterName"),
          (rule) => ({
            first: rule.properties.startIpAddress,
            last: rule.properties.endIpAddress,
          }),
        ),
      },
    ],
  })),
];
