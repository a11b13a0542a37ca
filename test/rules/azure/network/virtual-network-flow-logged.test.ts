import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { NetworkFlowLog, VirtualNetwork } from "../../../../policypack/resources/azure/network";
import rule from "../../../../policypack/rules/azure/network/virtual-network-flow-logged";
import { describeRule } from "../../../support/describe-rule";

const network = resource(VirtualNetwork, {
  virtualNetworkName: "portal",
  resourceGroupName: "rg",
});
// A flow log stands in the group of its network watcher, not in that of the network.
const watcher = { networkWatcherName: "watcher", resourceGroupName: "NetworkWatcherRG" };
const ID = "/subscriptions/0/resourceGroups/RG/providers/Microsoft.Network/virtualNetworks/PORTAL";
const logged = (inputs: object) =>
  stack({ network, other: network, log: resource(NetworkFlowLog, { ...watcher, ...inputs }) });
const named = (targetResourceId: unknown) =>
  stack({ network, log: resource(NetworkFlowLog, { ...watcher, targetResourceId }) });

describeRule(rule, {
  compliant: {
    "a log that is on": logged({ targetResourceId: ref("network"), enabled: true }),
    "a log that says nothing, which is on": logged({ targetResourceId: ref("network") }),
    "a log set to null, which is on": logged({ targetResourceId: ref("network"), enabled: null }),
    "an id in plain text, in any case": named(ID),
    "one log of several": stack({
      network,
      off: resource(NetworkFlowLog, { targetResourceId: ref("network"), enabled: false }),
      on: resource(NetworkFlowLog, { targetResourceId: ref("network"), enabled: true }),
    }),
  },
  violating: {
    "no log": stack({ network }),
    "a log that is off": logged({ targetResourceId: ref("network"), enabled: false }),
    "text instead of true": logged({ targetResourceId: ref("network"), enabled: "true" }),
    "a log of a namesake in another group": named(ID.replace("/RG/", "/elsewhere/")),
    "a log of a security group of that name": named(
      ID.replace("virtualNetworks", "networkSecurityGroups"),
    ),
    "a log of a subnet of that name": named(ID.replace("PORTAL", "other/subnets/portal")),
    "a log of a network of another name": named(ID.replace("PORTAL", "other")),
    "a log of another network": logged({ targetResourceId: ref("other"), enabled: true }),
  },
  inconclusive: {
    "a log of something known only after deployment": stack({
      network,
      log: resource(NetworkFlowLog, { ...watcher, targetResourceId: unknown() }),
    }),
    "a network whose group is known only after deployment": stack({
      network: resource(VirtualNetwork, {
        virtualNetworkName: "portal",
        resourceGroupName: unknown(),
      }),
      log: resource(NetworkFlowLog, { targetResourceId: ID }),
    }),
    "a switch known only after deployment": logged({
      targetResourceId: ref("network"),
      enabled: unknown(),
    }),
  },
});
