import { SynapseIpFirewallRule, SynapseWorkspace } from "../../../resources/azure";
import { service } from "../../azure/service-doors";
import { firewallRules } from "../../azure/service-rules";
import type { EndpointReader } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/** learn.microsoft.com/azure/synapse-analytics/security/synapse-workspace-ip-firewall */
const SYNAPSE = unionOfTraffic([tcp(443), tcp(1433)]);

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
