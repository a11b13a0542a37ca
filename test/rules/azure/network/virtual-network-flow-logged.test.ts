import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/network/virtual-network-flow-logged";
import { NetworkFlowLog, VirtualNetwork } from "../../../../policypack/rules/azure/types";
import { describeRule } from "../../../support/describe-rule";

const network = resource(VirtualNetwork, { virtualNetworkName: "portal" });
const logged = (inputs: object) =>
  stack({ network, other: network, log: resource(NetworkFlowLog, { ...inputs }) });

describeRule(rule, {
  compliant: {
    "a log that is on": logged({ targetResourceId: ref("network"), enabled: true }),
    "a log that says nothing, which is on": logged({ targetResourceId: ref("network") }),
  },
  violating: {
    "no log": stack({ network }),
    "a log that is off": logged({ targetResourceId: ref("network"), enabled: false }),
    "a log of another network": logged({ targetResourceId: ref("other"), enabled: true }),
  },
  inconclusive: {
    "a switch known only after deployment": logged({
      targetResourceId: ref("network"),
      enabled: unknown(),
    }),
  },
});
