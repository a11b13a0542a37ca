import {
  PostgresCluster,
  PostgresClusterFirewallRule,
  PostgresFirewallRule,
  PostgresServer,
  PostgresSingleServer,
  PostgresSingleServerFirewallRule,
} from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { firewallRules } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/**
 * The server, and PgBouncer before it where that is enabled:
 * learn.microsoft.com/azure/postgresql/connectivity/concepts-pgbouncer. A single server has none.
 */
const SERVER = tcp(5432);
const POSTGRES = { certain: SERVER, possible: unionOfTraffic([SERVER, tcp(6432)]) };

export const endpoints: readonly EndpointReader[] = [
  service(PostgresServer, "store", ({ network }, reading) => ({
    listens: POSTGRES,
    // A server is made in a subnet or with a public endpoint, never with both.
    interfaces: interfacesIn(reading, { subnet: network.delegatedSubnetResourceId }),
    open: [
      {
        access: network.publicNetworkAccess,
        unlessIn: network.delegatedSubnetResourceId,
        rules: firewallRules(
          reading.survey.referring(
            reading.resource,
            PostgresServer,
            PostgresFirewallRule,
            "serverName",
          ),
          (rule) => ({ first: rule.startIpAddress, last: rule.endIpAddress }),
        ),
      },
    ],
  })),
  service(PostgresCluster, "store", (cluster, { resource, survey }) => {
    const rules = firewallRules(
      survey.referring(resource, PostgresCluster, PostgresClusterFirewallRule, "clusterName"),
      (rule) => ({ first: rule.startIpAddress, last: rule.endIpAddress }),
    );
    return {
      listens: POSTGRES,
      open: [
        { access: cluster.coordinatorEnablePublicIpAccess, unset: "unread", rules },
        { access: cluster.nodeEnablePublicIpAccess, unset: "unread", rules },
      ],
    };
  }),
  service(PostgresSingleServer, "store", ({ properties }, { resource, survey }) => ({
    listens: SERVER,
    open: [
      {
        access: properties.publicNetworkAccess,
        rules: firewallRules(
          survey.referring(
            resource,
            PostgresSingleServer,
            PostgresSingleServerFirewallRule,
            "serverName",
          ),
          (rule) => ({ first: rule.startIpAddress, last: rule.endIpAddress }),
        ),
      },
    ],
  })),
];
