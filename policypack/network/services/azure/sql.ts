import { nodeOf } from "../../../core";
import {
  SqlFirewallRule,
  SqlIPv6FirewallRule,
  SqlManagedInstance,
  SqlServer,
  SqlVirtualNetworkRule,
} from "../../../resources/azure";
import { inwardsOnly } from "../../azure/one-way";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { firewallRules, subnetRule } from "../../azure/service-rules";
import type { EndpointReader, Inputs, Reading } from "../../reader";
import type { Interface } from "../../topology";
import { tcp, unionOfTraffic } from "../../traffic";

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
    listens: unionOfTraffic([SQL, REDIRECTION, PUBLIC_DATA_ENDPOINT]),
    interfaces: [
      ...interfacesIn(reading, { subnet: instance.subnetId }),
      ...publicSide(instance, reading),
    ],
  })),
];

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
