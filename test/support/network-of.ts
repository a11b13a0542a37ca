import { checkedInputs, type InputTree, nodeOf, ResourceGraph } from "../../policypack/core";
import { type CaseStack, resourcesOf } from "../../policypack/kit/rule-table";
import type { Bounded } from "../../policypack/network/bounded";
import type { Presence } from "../../policypack/network/flows";
import { unionOf } from "../../policypack/network/intervals";
import { type Labels, labelAt, SHARED_ENVIRONMENTS } from "../../policypack/network/labels";
import { Segmentation } from "../../policypack/network/segmentation";
import { topologyOf } from "../../policypack/network/topology-of";
import { describeTraffic, type Traffic } from "../../policypack/network/traffic";
import { FREE_ZONES, TIERED_ZONES, type ZonePlan } from "../../policypack/network/zones";

/** What is open: proven, and where that isn't all, what may be open as well. */
export type Open = string;

/** Who reaches whom in a stack, in words, for tests. */
export interface NetworkUnderTest {
  readonly segmentation: Segmentation;
  /** What the internet reaches on a resource: `TCP 443`, `nothing`, `nothing, perhaps TCP 22`. */
  internetTo(name: string): Open;
  /** What one resource may open to another through their networks. */
  between(from: string, to: string): Open;
  /** What a resource may open to the internet. */
  exit(name: string): Open;
  /** The hops of all ways from the internet, as text. */
  hopsTo(name: string): readonly string[];
  /** What is objected to: `betweenZones: zone dmz > zone data on TCP 22 by group`. */
  readonly objections: readonly string[];
}

const NOTHING = { name: undefined, node: undefined };

/** What resources that are made already have as outputs, by their names. */
type Outputs = Readonly<Record<string, InputTree>>;

/** Reads the networks of a stack of named resources. */
export function networkOf(stack: CaseStack, outputs: Outputs = {}): NetworkUnderTest {
  return underTest(stack, FREE_ZONES, () => NOTHING, outputs);
}

/** The same for a stack whose resources say by their tags in which zone they are. */
export function zonedNetworkOf(stack: CaseStack, plan: ZonePlan = TIERED_ZONES): NetworkUnderTest {
  return underTest(stack, plan, (resource) => {
    const { tags } = checkedInputs<{ readonly tags: { readonly zone: string } }>(resource);
    const node = nodeOf(tags.zone);
    return labelAt(node.state === "absent" ? undefined : node);
  });
}

function underTest(
  stack: CaseStack,
  plan: ZonePlan,
  zoneOf: Labels["zoneOf"],
  outputs: Outputs = {},
): NetworkUnderTest {
  const graph = new ResourceGraph(
    resourcesOf(stack).map((one) => ({ ...one, outputs: outputs[one.name] ?? {} })),
  );
  const segmentation = new Segmentation(topologyOf(graph), plan, {
    zoneOf,
    environmentOf: () => NOTHING,
    sharedEnvironments: SHARED_ENVIRONMENTS,
  });
  const endpointsOf = (name: string) => {
    const found = segmentation.topology.endpoints.filter(({ resource }) => resource.name === name);
    if (found.length === 0) throw new Error(`${name} is no endpoint`);
    return found;
  };
  const accessesTo = (name: string) =>
    endpointsOf(name).flatMap((endpoint) => segmentation.access.of(endpoint));
  const presencesOf = (name: string): readonly Presence[] => {
    endpointsOf(name);
    return segmentation.flows.presences.filter(({ endpoint }) => endpoint.resource.name === name);
  };
  return {
    segmentation,
    internetTo: (name) => describe(accessesTo(name).map(({ traffic }) => traffic)),
    between: (from, to) =>
      describe(
        presencesOf(from).flatMap((source) =>
          presencesOf(to).map((target) => segmentation.flows.between(source, target)),
        ),
      ),
    exit: (name) =>
      describe(
        presencesOf(name).flatMap((one) =>
          segmentation.flows.exits(one).map(({ traffic }) => traffic),
        ),
      ),
    hopsTo: (name) =>
      accessesTo(name).flatMap(({ hops }) =>
        hops.map(({ node, does }) => `${node.resource.name} ${node.key} ${does}`),
      ),
    objections: segmentation.openWays.map(
      ({ cause, from, isCertain, question, to, traffic }) =>
        `${isCertain ? "" : "perhaps "}${question}: ${from} > ${to} on ${describeTraffic(traffic)} by ${cause.node.resource.name}`,
    ),
  };
}

function describe(all: readonly Bounded<Traffic>[]): Open {
  const certain: Traffic = unionOf(all.map((one) => one.certain));
  const possible: Traffic = unionOf(all.map((one) => one.possible));
  const proven = describeTraffic(certain);
  return certain.join() === possible.join()
    ? proven
    : `${proven}, perhaps ${describeTraffic(possible)}`;
}
