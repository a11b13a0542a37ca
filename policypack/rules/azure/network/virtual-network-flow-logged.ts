import { anyOf, defineStackRule, EXAMPLE_ID, equals, example, isAbsent, some } from "../../../core";
import { NetworkFlowLog, VirtualNetwork } from "../../../resources/azure/network";

export default defineStackRule(VirtualNetwork, {
  id: "azure-network-virtual-network-flow-logged",
  title: "Virtual networks have a flow log",
  rationale:
    "Without a record of its connections nobody sees that a network is being probed, nor afterwards where an intruder went.",
  remediation:
    "Add a network FlowLog with the id of the virtual network as targetResourceId and enabled true.",
  category: "logging",
  severity: "medium",
  references: ["https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview"],
  // A flow log logs unless somebody turns it off.
  check: (_, { attached }) =>
    some(attached(NetworkFlowLog, "targetResourceId"), ({ enabled }) =>
      anyOf(isAbsent(enabled), equals(enabled, true)),
    ),
  examples: {
    compliant: {
      inputs: { virtualNetworkName: "portal" },
      attached: [example(NetworkFlowLog, { targetResourceId: EXAMPLE_ID, enabled: true })],
    },
    violating: { inputs: { virtualNetworkName: "portal" } },
  },
});
