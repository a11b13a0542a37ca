import { ResourceGraph } from "../../policypack/core";
import { type CaseStack, resourcesOf } from "../../policypack/kit/rule-table";
import { type Family, ofInternet } from "../../policypack/network/address-set";
import { type AwsNetworks, awsNetworks } from "../../policypack/network/aws/networks";
import { Routing, type Way } from "../../policypack/network/routing";
import { Survey } from "../../policypack/network/survey";
import type { Subnet } from "../../policypack/network/topology";

/** Where the route tables of a stack's subnets lead, in words, for tests. */
export interface AwsWays {
  readonly networks: AwsNetworks;
  subnet(name: string): Subnet;
  /** `both ways`, `outwards`, `no way`, each also `perhaps …`. */
  internet(subnet: string, family?: Family): string;
  /** `certain`, `possible` or `no way`, from one subnet to another and back. */
  between(from: string, to: string, family?: Family): string;
  /** The firewalls on the ways from one subnet to another. */
  inspections(from: string, to: string): readonly string[];
  /** The hops from one subnet to another, as text. */
  hops(from: string, to: string): readonly string[];
}

/** Reads the VPCs of a stack of named resources. */
export function waysIn(stack: CaseStack): AwsWays {
  const networks = awsNetworks(new Survey(new ResourceGraph(resourcesOf(stack))));
  const routing = new Routing();
  const subnet = (name: string) => {
    const found = [...networks.subnets.values()].find(({ resource }) => resource.name === name);
    if (found === undefined) throw new Error(`${name} is no subnet`);
    return found;
  };
  const between = (from: string, to: string, family: Family = "v4") =>
    routing.between(subnet(from), subnet(to), family);
  return {
    networks,
    subnet,
    internet: (name, family = "v4") => {
      const { router } = subnet(name);
      const inwards = certaintyOf(routing.outwards(router, "gateway", ofInternet(family)));
      const outwards = certaintyOf(routing.outwards(router, "either", ofInternet(family)));
      if (inwards !== "no way") return inwards === "certain" ? "both ways" : "perhaps both ways";
      if (outwards === "no way") return outwards;
      return outwards === "certain" ? "outwards" : "perhaps outwards";
    },
    between: (from, to, family) => certaintyOf(between(from, to, family)),
    inspections: (from, to) =>
      between(from, to).flatMap(({ inspections }) =>
        inspections.map(({ resource }) => resource.name),
      ),
    hops: (from, to) =>
      between(from, to).flatMap(({ hops }) =>
        hops.map(({ node, does }) => `${node.resource.name} ${node.key} ${does}`),
      ),
  };
}

function certaintyOf(ways: readonly Way[]): "certain" | "possible" | "no way" {
  if (ways.length === 0) return "no way";
  return ways.some(({ isCertain }) => isCertain) ? "certain" : "possible";
}
