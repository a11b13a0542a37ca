import { SynapseIpFirewallRule, SynapseWorkspace } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { firewallRules } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/**
 * learn.microsoft.com/azure/synapse-analytics/security/synapse-workspace-ip-firewall: Synapse Studio, which is said to use
 * 80 and 1443 too, and SQL.
 */
const STUDIO_AND_SQL = unionOfTraffic([tcp(443), tcp(1433)]);
const SYNAPSE = {
  certain: STUDIO_AND_SQL,
  possible: unionOfTraffic([STUDIO_AND_SQL, tcp(80), tcp(1443)]),
};

export const endpoints: readonly EndpointReader[] = [
  service(SynapseWorkspace, "store", (workspace, { resource, survey }) => ({
    listens: SYNAPSE,
    open: [
      {
        access: workspace.publicNetworkAccess,
        rules: firewallRules(
          survey.referring(resource, SynapseWorkspace, SynapseIpFirewallRule, "workspaceName"),
          (rule) => ({ first: rule.startIpAddress, last: rule.endIpAddress }),
        ),
      },
    ],
  })),
];
