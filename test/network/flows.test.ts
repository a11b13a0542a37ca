import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Flows, type Presence } from "../../policypack/network/flows";
import { intersect, isEmpty, unionOf } from "../../policypack/network/intervals";
import { Routing } from "../../policypack/network/routing";
import type { Segmentation } from "../../policypack/network/segmentation";
import type { Topology } from "../../policypack/network/topology";
import { ALL_TRAFFIC, type Traffic, tcp } from "../../policypack/network/traffic";
import {
  anyRule,
  anyTopology,
  type FilterSpec,
  type HostSpec,
  isWithin,
  type RuleSpec,
  segmentationOf,
  type TopologySpec,
  topologyFrom,
} from "../support/topologies";

const zoneOf = ({ resource }: Presence["endpoint"]) => resource.inputs.zone as string | undefined;

function flowsOf(spec: TopologySpec): Flows {
  return new Flows(topologyFrom(spec), new Routing(), zoneOf);
}

describe("flows between zones", () => {
  it.each([
    ["all traffic", ALL_TRAFFIC],
    ["one port", tcp(443)],
  ])("are found, for %s, where any pair of endpoints has one", (_, asked) => {
    fc.assert(
      fc.property(anyTopology, (spec) => {
        const flows = flowsOf(spec);
        for (const target of flows.presences) {
          const found = flows.into(target, { name: `${asked}`, asked: () => asked });
          for (const zone of flows.zones) {
            const pairs = flows.presences
              .filter((from) => from.zone === zone && from.endpoint !== target.endpoint)
              .map((from) => flows.between(from, target));
            const isOpen = (bound: "certain" | "possible") => ({
              byPairs: pairs.some((one) => !isEmpty(intersect(one[bound], asked))),
              found: found.some(
                ({ from, traffic }) => from.zone === zone && !isEmpty(traffic[bound]),
              ),
            });
            for (const bound of ["certain", "possible"] as const) {
              const { byPairs, found: isFound } = isOpen(bound);
              expect(isFound, `${bound} from ${zone}`).toBe(byPairs);
            }
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  it("that are looked for are found behind others that aren't", () => {
    fc.assert(
      fc.property(anyTopology, (spec) => {
        const flows = flowsOf(spec);
        const isFar = (from: Presence, to: Presence) =>
          from.at.subnet !== to.at.subnet && from.at.filters[0] !== to.at.filters[0];
        for (const target of flows.presences) {
          const found = flows.into(target, {
            name: "far",
            asked: () => ALL_TRAFFIC,
            counts: ({ from, to }) => isFar(from, to),
          });
          const byPairs = flows.presences.some(
            (from) =>
              from.endpoint !== target.endpoint &&
              isFar(from, target) &&
              !isEmpty(flows.between(from, target).possible),
          );
          expect(found.length > 0).toBe(byPairs);
          for (const { from, to } of found) {
            expect(to).toBe(target);
            expect(isFar(from, to)).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("into a target are told for all sources, each once for a rule", () => {
    fc.assert(
      fc.property(anyTopology, (spec) => {
        const flows = flowsOf(spec);
        for (const target of flows.presences) {
          const told = new Set(flows.allInto(target).flatMap(({ sources }) => sources));
          const expected = flows.presences.filter(
            (from) =>
              from.endpoint !== target.endpoint && !isEmpty(flows.between(from, target).possible),
          );
          expect([...told].map(nameOf).sort()).toEqual(expected.map(nameOf).sort());
        }
      }),
      { numRuns: 200 },
    );
  });
});

const RULE: RuleSpec = {
  action: "allow",
  from: "0.0.0.0/0",
  traffic: ALL_TRAFFIC,
  isCertain: true,
};
const OPEN: FilterSpec = { inbound: [RULE], outbound: [RULE], isStateful: true };
const HOST: HostSpec = {
  subnet: 0,
  filter: 1,
  groups: [],
  perhapsIn: [],
  address: undefined,
  zone: undefined,
  isPublic: false,
  isCertain: true,
};

describe("a source is found behind one that is like it but for", () => {
  const onlyRed = { ...RULE, from: undefined, group: "red" };
  const redDenied = { ...onlyRed, action: "deny" as const };
  it.each<
    [string, Partial<HostSpec>, Partial<HostSpec>, readonly RuleSpec[], (readonly RuleSpec[])?]
  >([
    ["its address", { address: "9" }, { address: "4" }, [{ ...RULE, from: "10.0.0.4/32" }]],
    ["its address, which may be any", { address: "9" }, {}, [{ ...RULE, from: "10.0.0.4/32" }]],
    ["a group that a rule admits", { groups: ["blue"] }, { groups: ["red"] }, [onlyRed]],
    ["its certainty about the group", { perhapsIn: ["red"] }, { groups: ["red"] }, [onlyRed]],
    [
      "a group that an earlier rule denies",
      { groups: ["red"] },
      { groups: ["blue"] },
      [redDenied, RULE],
    ],
    [
      "a group that the filter before the subnet admits",
      { groups: ["blue"] },
      { groups: ["red"] },
      [RULE],
      [onlyRed],
    ],
    ["its certainty", { isCertain: false }, {}, [RULE]],
  ])("%s", (_, first, second, inbound, before) => {
    const flows = flowsOf({
      filters: [{ ...OPEN, inbound }, OPEN, { ...OPEN, inbound: before ?? [RULE] }],
      before: [undefined, 2, undefined],
      hosts: [
        { ...HOST, ...first },
        { ...HOST, ...second },
        { ...HOST, filter: 0, subnet: 1 },
      ],
      joined: "yes",
      hasGateway: false,
    });
    const target = flows.presences[2] as Presence;
    const [flow] = flows.into(target, { name: "all", asked: () => ALL_TRAFFIC });
    expect(flow?.from.endpoint.resource.name).toBe("host 1");
    const isSure = second.address !== undefined || first.address === undefined;
    expect(flow?.traffic).toEqual({
      certain: isSure ? ALL_TRAFFIC : [],
      possible: ALL_TRAFFIC,
    });
  });

  it("being the target itself", () => {
    const flows = flowsOf({
      filters: [OPEN, OPEN, OPEN],
      before: [undefined, undefined, undefined],
      hosts: [HOST, HOST, HOST],
      joined: "no",
      hasGateway: false,
    });
    const found = flows.presences.map(
      (target) =>
        flows.into(target, { name: "all", asked: () => ALL_TRAFFIC })[0]?.from.endpoint.resource
          .name,
    );
    expect(found).toEqual(["host 1", "host 0", "host 0"]);
  });
});

function nameOf({ endpoint }: Presence): string {
  return endpoint.resource.name;
}

/** Everything that is open in a topology, by who and whom. */
function everythingOpen(segmentation: Segmentation, bound: "certain" | "possible") {
  const { flows, access, topology } = segmentation;
  const open = new Map<string, Traffic>();
  for (const from of flows.presences) {
    for (const to of flows.presences) {
      open.set(`${nameOf(from)} to ${nameOf(to)}`, flows.between(from, to)[bound]);
    }
    open.set(
      `${nameOf(from)} out`,
      unionOf(flows.exits(from).map(({ traffic }) => traffic[bound])),
    );
  }
  for (const endpoint of topology.endpoints) {
    open.set(
      `in to ${endpoint.resource.name}`,
      unionOf(access.of(endpoint).map(({ traffic }) => traffic[bound])),
    );
  }
  return open;
}

function expectWithin(inner: TopologySpec, outer: TopologySpec): void {
  const [less, more] = [inner, outer].map((spec) => segmentationOf(topologyFrom(spec)));
  for (const bound of ["certain", "possible"] as const) {
    const ofMore = everythingOpen(more as Segmentation, bound);
    for (const [who, traffic] of everythingOpen(less as Segmentation, bound)) {
      expect(isWithin(traffic, ofMore.get(who) ?? []), `${bound}: ${who}`).toBe(true);
    }
  }
}

describe("a rule more", () => {
  const anyPlace = fc.record({
    spec: anyTopology,
    rule: anyRule,
    filter: fc.nat(2),
    side: fc.constantFrom("inbound" as const, "outbound" as const),
    place: fc.nat(4),
  });
  it.each([
    { action: "allow", effect: "closes" },
    { action: "deny", effect: "opens" },
  ] as const)("that is to $action never $effect anything", ({ action }) => {
    fc.assert(
      fc.property(anyPlace, ({ spec, rule, filter, side, place }) => {
        const filters = spec.filters.map((one, index): FilterSpec => {
          const rules = one[side].slice();
          rules.splice(Math.min(place, rules.length), 0, { ...rule, action });
          return index === filter ? { ...one, [side]: rules } : one;
        });
        const changed = { ...spec, filters };
        if (action === "allow") expectWithin(spec, changed);
        else expectWithin(changed, spec);
      }),
      { numRuns: 150 },
    );
  });
});

it("what is certain is possible", () => {
  fc.assert(
    fc.property(anyTopology, (spec) => {
      const segmentation = segmentationOf(topologyFrom(spec));
      const possible = everythingOpen(segmentation, "possible");
      for (const [who, traffic] of everythingOpen(segmentation, "certain")) {
        expect(isWithin(traffic, possible.get(who) ?? []), who).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

function waysTold(topology: Topology): readonly string[] {
  return segmentationOf(topology)
    .openWays.map(({ question, cause, isCertain, endpoints, traffic }) =>
      [
        question,
        cause.node.resource.name,
        cause.does,
        isCertain,
        [...endpoints].map(({ resource }) => resource.name).sort(),
        traffic,
      ].join(" "),
    )
    .sort();
}

it("the order of endpoints and subnets changes no open way", () => {
  fc.assert(
    fc.property(anyTopology, (spec) => {
      const topology = topologyFrom(spec);
      const turned = {
        ...topology,
        endpoints: [...topology.endpoints].reverse(),
        subnets: [...topology.subnets].reverse(),
      };
      expect(waysTold(turned)).toEqual(waysTold(topology));
    }),
    { numRuns: 150 },
  );
});

it("the order of rules that only allow changes no open way", () => {
  const onlyAllow = ({ filters, ...spec }: TopologySpec): TopologySpec => {
    const side = (rules: FilterSpec["inbound"]) =>
      rules.map((rule) => ({ ...rule, action: "allow" as const }));
    return {
      ...spec,
      filters: filters.map((one) => ({
        ...one,
        inbound: side(one.inbound),
        outbound: side(one.outbound),
      })),
    };
  };
  fc.assert(
    fc.property(anyTopology.map(onlyAllow), (spec) => {
      expect(waysTold(topologyFrom(spec, "backwards"))).toEqual(waysTold(topologyFrom(spec)));
    }),
    { numRuns: 150 },
  );
});
