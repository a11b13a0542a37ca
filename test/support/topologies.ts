import fc from "fast-check";
import {
  checkedInputs,
  makeResource,
  type Node,
  nodeOf,
  type Resource,
} from "../../policypack/core";
import {
  type AddressSet,
  ALL_ADDRESSES,
  addressesOf,
  NO_ADDRESSES,
} from "../../policypack/network/address-set";
import { exactly } from "../../policypack/network/bounded";
import { type Filter, type FilterRule, NOBODY, selectorOf } from "../../policypack/network/filter";
import { sortRoutes } from "../../policypack/network/routing";
import { Segmentation } from "../../policypack/network/segmentation";
import type {
  Endpoint,
  Interface,
  Network,
  Route,
  Router,
  Subnet,
  Topology,
} from "../../policypack/network/topology";
import { ALL_TRAFFIC, NO_TRAFFIC, type Traffic, tcp } from "../../policypack/network/traffic";
import { TIERED_ZONES, type ZonePlan } from "../../policypack/network/zones";

/** A resource that stands for a position in a topology built by hand. */
export function thing(name: string, inputs: Readonly<Record<string, unknown>> = {}): Resource {
  return makeResource({
    urn: `urn:pulumi:dev::net::test:index:Thing::${name}`,
    type: "test:index:Thing",
    inputs,
  });
}

export function at(resource: Resource): Node {
  return nodeOf(checkedInputs(resource));
}

export function range(cidr: string): AddressSet {
  const found = addressesOf(cidr);
  if (found === undefined) throw new Error(`${cidr} is no range`);
  return found;
}

/** A rule in few words, for topologies built by hand. */
export interface RuleSpec {
  readonly action: "allow" | "deny";
  readonly from?: string | undefined;
  readonly group?: string | undefined;
  readonly traffic: Traffic;
  /** False where it isn't known whom the rule is about. */
  readonly isCertain: boolean;
}

export function ruleOf(
  { action, from, group, traffic, isCertain }: RuleSpec,
  name = "rule",
): FilterRule {
  const whom = selectorOf(
    from === undefined ? NO_ADDRESSES : range(from),
    group === undefined ? [] : [group],
  );
  return {
    action,
    remote: isCertain ? exactly(whom) : { certain: NOBODY, possible: whom },
    traffic: exactly(traffic),
    node: at(thing(name)),
    does: `${action}s ${traffic.join()} for ${from ?? group}`,
  };
}

export interface FilterSpec {
  readonly inbound: readonly RuleSpec[];
  readonly outbound: readonly RuleSpec[];
  readonly isStateful: boolean;
}

export function filterOf({ inbound, outbound, isStateful }: FilterSpec, name: string): Filter {
  const rules = (side: string, specs: readonly RuleSpec[]) =>
    specs.map((spec, index) => ruleOf(spec, `${name} ${side} ${index}`));
  return {
    node: at(thing(name)),
    inbound: rules("in", inbound),
    outbound: rules("out", outbound),
    isStateful,
    isWithinSubnet: isStateful,
  };
}

/** What stands on a network in a topology built by hand. */
export interface HostSpec {
  readonly subnet: number;
  /** Which of the filters stands at it; none where it has none. */
  readonly filter: number | undefined;
  readonly groups: readonly string[];
  readonly perhapsIn: readonly string[];
  readonly address: string | undefined;
  readonly zone: string | undefined;
  readonly isPublic: boolean;
  readonly isCertain: boolean;
}

export interface TopologySpec {
  readonly filters: readonly FilterSpec[];
  /** The filter before each of the three subnets. */
  readonly before: readonly (number | undefined)[];
  readonly hosts: readonly HostSpec[];
  /** Whether the second network is joined with the first. */
  readonly joined: "yes" | "perhaps" | "no";
  readonly hasGateway: boolean;
}

const RANGES = ["10.0.0.0/24", "10.0.1.0/24", "10.1.0.0/24"] as const;

/** Two networks, of which the first has two subnets, with hosts in them. The order is that of the rules. */
export function topologyFrom(
  spec: TopologySpec,
  order: "as written" | "backwards" = "as written",
): Topology {
  const networks: Network[] = ["10.0.0.0/16", "10.1.0.0/16"].map((cidr, index) => ({
    resource: thing(`network ${index}`),
    addresses: exactly(range(cidr)),
  }));
  const routers = networks.map((network, index): Router => {
    const other = networks[1 - index] as Network;
    const node = at(thing(`router ${index}`));
    const route = (
      to: Route["to"],
      destinations: AddressSet,
      prefixLength: number,
      isCertain = true,
    ): Route => ({
      destinations: exactly(destinations),
      prefixLength,
      rank: 0,
      to,
      hop: { node, does: `leads to ${to.kind}`, isCertain },
    });
    const routes: Route[] = [
      { ...route({ kind: "network", network }, NO_ADDRESSES, 16), destinations: network.addresses },
    ];
    if (spec.joined !== "no") {
      routes.push(
        route(
          { kind: "network", network: other },
          other.addresses.certain,
          16,
          spec.joined === "yes",
        ),
      );
    }
    if (spec.hasGateway) {
      routes.push(route({ kind: "internet", by: "gateway" }, ALL_ADDRESSES, 0));
    }
    sortRoutes(routes);
    return { node, routes };
  });
  const turn = <T>(rules: readonly T[]) => (order === "backwards" ? [...rules].reverse() : rules);
  const filters = spec.filters.map((filter, index): Filter => {
    const { inbound, outbound, ...made } = filterOf(filter, `filter ${index}`);
    return { ...made, inbound: turn(inbound), outbound: turn(outbound) };
  });
  const pick = (index: number | undefined) => {
    const filter = index === undefined ? undefined : filters[index % filters.length];
    return filter === undefined ? [] : [filter];
  };
  const subnets = RANGES.map((cidr, index): Subnet => {
    const network = index < 2 ? 0 : 1;
    const resource = thing(`subnet ${index}`);
    return {
      resource,
      node: at(resource),
      network: networks[network] as Network,
      addresses: exactly(range(cidr)),
      filters: pick(spec.before[index]),
      router: routers[network] as Router,
    };
  });
  const endpoints = spec.hosts.map((host, index): Endpoint => {
    const resource = thing(`host ${index}`, { zone: host.zone });
    const subnet = subnets[host.subnet % subnets.length] as Subnet;
    const presence: Interface = {
      subnet,
      node: at(resource),
      addresses:
        host.address === undefined
          ? subnet.addresses.possible
          : range(`${RANGES[host.subnet % RANGES.length]?.slice(0, -4)}${host.address}/32`),
      groups: {
        certain: new Set(host.groups),
        possible: new Set([...host.groups, ...host.perhapsIn]),
      },
      filters: pick(host.filter),
      publicAddresses: host.isPublic
        ? [
            {
              family: "v4",
              hop: { node: at(resource), does: "has a public address", isCertain: true },
              needsRoute: true,
            },
          ]
        : [],
      isCertain: host.isCertain,
      isPrivateEndpoint: false,
    };
    return { resource, role: "host", listens: ALL_TRAFFIC, interfaces: [presence], doors: [] };
  });
  return { networks, subnets, endpoints, relays: [], joints: [], defaults: [] };
}

/** Who reaches whom in a topology whose resources carry their zone. */
export function segmentationOf(topology: Topology, plan: ZonePlan = TIERED_ZONES): Segmentation {
  return new Segmentation(topology, plan, {
    zoneOf: (resource) => {
      const { zone } = resource.inputs;
      return typeof zone === "string"
        ? { name: zone, node: at(resource) }
        : { name: undefined, node: undefined };
    },
    environmentOf: () => ({ name: undefined, node: undefined }),
    sharedEnvironments: new Set(),
  });
}

const GROUPS = ["red", "green", "blue"];

export const anyRule: fc.Arbitrary<RuleSpec> = fc
  .record({
    action: fc.constantFrom("allow" as const, "allow" as const, "deny" as const),
    whom: fc.constantFrom(
      { from: "0.0.0.0/0" },
      { from: "10.0.0.0/8" },
      { from: "10.0.0.0/24" },
      { from: "10.0.0.4/31" },
      { from: "10.0.0.4/32" },
      { from: "10.1.0.0/16" },
      { from: "20.0.0.0/8" },
      { from: "20.30.40.50/32" },
      ...GROUPS.map((group) => ({ group })),
      { group: "*" },
    ),
    traffic: fc.constantFrom(ALL_TRAFFIC, tcp(22), tcp(443), tcp(0, 65_535), tcp(400, 500)),
    isCertain: fc.boolean(),
  })
  .map(({ whom, ...rule }) => ({ ...rule, ...whom }));

const anyFilter: fc.Arbitrary<FilterSpec> = fc.record({
  inbound: fc.array(anyRule, { maxLength: 4 }),
  outbound: fc.array(anyRule, { maxLength: 3 }),
  isStateful: fc.boolean(),
});

const anyHost: fc.Arbitrary<HostSpec> = fc.record({
  subnet: fc.nat(2),
  filter: fc.option(fc.nat(2), { nil: undefined, freq: 8 }),
  groups: fc.subarray(GROUPS, { maxLength: 2 }),
  perhapsIn: fc.subarray(GROUPS, { maxLength: 1 }),
  address: fc.option(fc.constantFrom("4", "5", "9"), { nil: undefined }),
  zone: fc.constantFrom(undefined, "dmz", "application", "data"),
  isPublic: fc.boolean(),
  isCertain: fc.boolean(),
});

export const anyTopology: fc.Arbitrary<TopologySpec> = fc.record({
  filters: fc.array(anyFilter, { minLength: 3, maxLength: 3 }),
  before: fc.tuple(
    fc.option(fc.nat(2), { nil: undefined }),
    fc.option(fc.nat(2), { nil: undefined }),
    fc.option(fc.nat(2), { nil: undefined }),
  ),
  hosts: fc.array(anyHost, { minLength: 2, maxLength: 7 }),
  joined: fc.constantFrom("yes", "perhaps", "no"),
  hasGateway: fc.boolean(),
});

/** True where all of one set of traffic is in another. */
export function isWithin(inner: Traffic, outer: Traffic): boolean {
  return NO_TRAFFIC.length === inner.length || covered(inner, outer);
}

function covered(inner: Traffic, outer: Traffic): boolean {
  for (let index = 0; index < inner.length; index += 2) {
    const [start, end] = [inner[index] as number, inner[index + 1] as number];
    const isInside = outer.some(
      (from, at) => at % 2 === 0 && from <= start && end <= (outer[at + 1] as number),
    );
    if (!isInside) return false;
  }
  return true;
}
