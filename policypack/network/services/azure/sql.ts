import { nodeOf } from "../../../core";
import {
  SqlFirewallRule,
  SqlIPv6FirewallRule,
  SqlManagedInstance,
  SqlServer,
  SqlVirtualNetworkRule,
} from "../../../resources/azure";
import { flagOf } from "../../azure/flags";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { firewallRules, subnetRule } from "../../azure/service-rules";
import type { Bounded } from "../../bounded";
import { inwardsOnly } from "../../one-way";
import type { EndpointReader, Inputs, Reading } from "../../reader";
import { textOf } from "../../survey";
import type { Interface } from "../../topology";
import { NO_TRAFFIC, type Traffic, tcp, unionOfTraffic } from "../../traffic";

/**
 * The gateway. Clients in Azure are sent on from it to the nodes of the database, at 11000 to 11999 and other addresses;
 * who gets there is decided at the gateway. Through private endpoints that is so only where the connection policy of the
 * server says Redirect, which isn't read here: learn.microsoft.com/azure/azure-sql/database/connectivity-architecture.
 */
const SQL = tcp(1433);
/** learn.microsoft.com/azure/azure-sql/managed-instance/connection-types-overview: "Redirect". */
const REDIRECTION = tcp(11_000, 11_999);
/** learn.microsoft.com/azure/azure-sql/managed-instance/public-endpoint-configure */
const PUBLIC_DATA_ENDPOINT = tcp(3342);

export const endpoints: readonly EndpointReader[] = [
  service(SqlServer, "store", (server, { resource, survey }) => ({
    listens: SQL,
    open: [
      {
        access: server.publicNetworkAccess,
        rules: [
          ...firewallRules(
            survey.referring(resource, SqlServer, SqlFirewallRule, "serverName"),
            (rule) => ({ first: rule.startIpAddress, last: rule.endIpAddress }),
          ),
          ...firewallRules(
            survey.referring(resource, SqlServer, SqlIPv6FirewallRule, "serverName"),
            (rule) => ({ first: rule.startIPv6Address, last: rule.endIPv6Address }),
          ),
          ...survey
            .referring(resource, SqlServer, SqlVirtualNetworkRule, "serverName")
            .map(({ inputs, isCertain }) =>
              subnetRule(survey, inputs.virtualNetworkSubnetId, isCertain),
            ),
        ],
      },
    ],
  })),
  service(SqlManagedInstance, "store", (instance, reading) => ({
    listens: listenedTo(instance),
    interfaces: [
      ...interfacesIn(reading, { subnet: instance.subnetId }),
      ...publicSide(instance, reading),
    ],
  })),
];

/**
 * A managed instance redirects where it is told to. That it does not by default is said by the same page; not verified
 * for newer ones.
 */
function listenedTo({
  proxyOverride,
  publicDataEndpointEnabled,
}: Inputs<typeof SqlManagedInstance>): Bounded<Traffic> {
  const type = textOf(proxyOverride)?.toLowerCase();
  const isPublic = flagOf(publicDataEndpointEnabled, "no");
  return {
    certain: unionOfTraffic([
      SQL,
      type === "redirect" ? REDIRECTION : NO_TRAFFIC,
      isPublic === "yes" ? PUBLIC_DATA_ENDPOINT : NO_TRAFFIC,
    ]),
    possible: unionOfTraffic([
      SQL,
      type === "proxy" ? NO_TRAFFIC : REDIRECTION,
      isPublic === "no" ? NO_TRAFFIC : PUBLIC_DATA_ENDPOINT,
    ]),
  };
}

/** The public endpoint of a managed instance stands behind the security group of its subnet. */
function publicSide(
  { publicDataEndpointEnabled, subnetId }: Inputs<typeof SqlManagedInstance>,
  reading: Reading,
): readonly Interface[] {
  const node = nodeOf(publicDataEndpointEnabled);
  // learn.microsoft.com/azure/azure-sql/managed-instance/public-endpoint-overview: off by default.
  if (node.state === "absent" || node.value === false) return [];
  const does = "gives it a public endpoint";
  const change = "set publicDataEndpointEnabled to false";
  const hop = { node, does, isCertain: node.value === true, change };
  return interfacesIn(reading, {
    subnet: subnetId,
    filters: [inwardsOnly({ node, does, change, traffic: PUBLIC_DATA_ENDPOINT })],
    publicAddresses: [{ family: "v4", hop, needsRoute: false }],
  });
}
