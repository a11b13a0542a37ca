import type { Node } from "../../core";
import { NO_ADDRESSES } from "../address-set";
import { exactly } from "../bounded";
import { ANYONE, type FilterRule, selectorOf, tagGroup } from "../filter";
import { ALL_TRAFFIC } from "../traffic";
import type { TagScope } from "./service-tags";

/**
 * The rules 65000 to 65500 that Azure puts behind those of every network security group. Source:
 * learn.microsoft.com "How network security groups filter network traffic", default security rules. The
 * last, which deny the rest, go without saying.
 */
export function defaultSecurityRules(
  node: Node,
  { virtualNetwork, internet }: TagScope,
): { readonly inbound: readonly FilterRule[]; readonly outbound: readonly FilterRule[] } {
  const rule = (given: Pick<FilterRule, "remote" | "does" | "change">): FilterRule => ({
    action: "allow",
    traffic: ALL,
    node,
    ...given,
  });
  return {
    inbound: [
      rule({
        remote: virtualNetwork,
        does: "admits all traffic of the virtual network by its default rule AllowVnetInBound",
        change: "add a rule with a priority from 100 to 4096 that denies VirtualNetwork inbound",
      }),
      rule({
        remote: AZURE_LOAD_BALANCER,
        does: "admits the probes of load balancers by its default rule AllowAzureLoadBalancerInBound",
      }),
    ],
    outbound: [
      rule({
        remote: virtualNetwork,
        does: "lets all traffic out to the virtual network by its default rule AllowVnetOutBound",
        change: "add a rule with a priority from 100 to 4096 that denies VirtualNetwork outbound",
      }),
      rule({
        remote: internet,
        does: "lets all traffic out to the internet by its default rule AllowInternetOutBound",
        change: "add a rule with a priority from 100 to 4096 that denies Internet outbound",
      }),
    ],
  };
}

const ALL = exactly(ALL_TRAFFIC);
/** Azure probes from 168.63.129.16; nobody else can be the source. */
const AZURE_LOAD_BALANCER = exactly(selectorOf(NO_ADDRESSES, [tagGroup("AzureLoadBalancer")]));

/** What passes where no rule denies it: behind security admin rules, in a subnet without a group. */
export function everythingElse(node: Node, does: string, change: string): FilterRule {
  return { action: "allow", remote: exactly(ANYONE), traffic: ALL, node, does, change };
}
