import { isGiven } from "../../../core";
import {
  PostgresCluster,
  PostgresClusterFirewallRule,
  PostgresConfiguration,
  PostgresFirewallRule,
  PostgresServer,
  PostgresSingleServer,
  PostgresSingleServerFirewallRule,
} from "../../../resources/azure";
import { anyFlag, type Flag } from "../../azure/flags";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { firewallRules } from "../../azure/service-rules";
import type { Bounded } from "../../bounded";
import type { EndpointReader, Inputs, Reading } from "../../reader";
import { textOf } from "../../survey";
import { type Traffic, tcp, unionOfTraffic } from "../../traffic";

const SERVER = tcp(5432);
/** The server, and PgBouncer before it, which a single server doesn't have. */
const WITH_POOL = unionOfTraffic([SERVER, tcp(6432)]);

export const endpoints: readonly EndpointReader[] = [
  service(PostgresServer, "store", ({ createMode, network }, reading) => ({
    listens: byPool(anyFlag(poolParameters(reading) ?? [inheritedBy(createMode)])),
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
      listens: byPool("perhaps"),
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

function byPool(hasPool: Flag): Bounded<Traffic> {
  return {
    certain: hasPool === "yes" ? WITH_POOL : SERVER,
    possible: hasPool === "no" ? SERVER : WITH_POOL,
  };
}

/**
 * Whether parameters of the server enable PgBouncer; undefined where none speaks of it:
 * learn.microsoft.com/azure/postgresql/connectivity/concepts-pgbouncer, "Enable and configure PgBouncer".
 */
function poolParameters({ resource, survey }: Reading): readonly Flag[] | undefined {
  const flags = survey
    .referring(resource, PostgresServer, PostgresConfiguration, "serverName")
    .flatMap(({ inputs, isCertain }): readonly Flag[] => {
      const name = textOf(inputs.configurationName)?.toLowerCase();
      if (name !== undefined && name !== "pgbouncer.enabled") return [];
      const value = textOf(inputs.value)?.toLowerCase();
      const isSure = isCertain && name !== undefined;
      if (value === "false") return isSure ? ["no"] : [];
      return [isSure && value === "true" ? "yes" : "perhaps"];
    });
  return flags.length > 0 ? flags : undefined;
}

/** Whether a server may have the parameters of the one that it is made from. */
function inheritedBy(createMode: Inputs<typeof PostgresServer>["createMode"]): Flag {
  const mode = textOf(createMode)?.toLowerCase();
  const isNew = !isGiven(createMode) || mode === "default" || mode === "create";
  return isNew ? "no" : "perhaps";
}
