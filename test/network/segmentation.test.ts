import { describe, expect, it } from "vitest";
import { NO_ADDRESSES } from "../../policypack/network/address-set";
import { exactly } from "../../policypack/network/bounded";
import { selectorOf } from "../../policypack/network/filter";
import type { Segmentation } from "../../policypack/network/segmentation";
import type { Door, Endpoint, Relay, Topology } from "../../policypack/network/topology";
import { ALL_TRAFFIC, describeTraffic, tcp } from "../../policypack/network/traffic";
import { TIERED_ZONES } from "../../policypack/network/zones";
import {
  at,
  type HostSpec,
  type RuleSpec,
  ruleOf,
  segmentationOf,
  type TopologySpec,
  thing,
  topologyFrom,
} from "../support/topologies";

const EVERYTHING: RuleSpec = {
  action: "allow",
  from: "0.0.0.0/0",
  traffic: ALL_TRAFFIC,
  isCertain: true,
};
const HOST: HostSpec = {
  subnet: 0,
  filter: 0,
  groups: [],
  perhapsIn: [],
  address: undefined,
  zone: undefined,
  isPublic: false,
  isCertain: true,
};

const allow = (from: string, traffic = tcp(22), isCertain = true): RuleSpec => ({
  action: "allow",
  from,
  traffic,
  isCertain,
});

function spec(hosts: readonly Partial<HostSpec>[], ...inbound: readonly RuleSpec[]): TopologySpec {
  return {
    filters: [
      { inbound, outbound: [EVERYTHING], isStateful: true },
      { inbound: [EVERYTHING], outbound: [EVERYTHING], isStateful: true },
      { inbound: [EVERYTHING], outbound: [allow("10.0.0.0/8", tcp(443))], isStateful: true },
      { inbound: [EVERYTHING], outbound: [allow("0.0.0.0/0", tcp(22))], isStateful: true },
    ],
    before: [undefined, undefined, undefined],
    hosts: hosts.map((host) => ({ ...HOST, ...host })),
    joined: "yes",
    hasGateway: true,
  };
}

const waysOf = ({ openWays }: Segmentation) =>
  openWays.map(
    ({ question, from, cause, traffic, isCertain }) =>
      `${question} from ${from} by ${cause.node.resource.name}: ${describeTraffic(traffic)}${isCertain ? "" : ", perhaps"}`,
  );

describe("the rules that open a way", () => {
  const inwards = (...rules: readonly RuleSpec[]) =>
    waysOf(segmentationOf(topologyFrom(spec([{ isPublic: true }], ...rules)))).filter((way) =>
      way.startsWith("internetTo"),
    );
  const way = (index: number) =>
    `internetToAdministration from the internet by filter 0 in ${index}: TCP 22`;

  it.each([
    [
      "a wide one, not a known address beside it",
      [allow("0.0.0.0/0"), allow("20.30.40.50/32")],
      [way(0)],
    ],
    ["nor a known range", [allow("20.30.0.0/16"), allow("0.0.0.0/0")], [way(1)]],
    ["each of two wide ones", [allow("0.0.0.0/1"), allow("128.0.0.0/1")], [way(0), way(1)]],
    [
      "perhaps one that isn't certain, beside a range",
      [allow("20.30.0.0/16"), allow("0.0.0.0/0", tcp(22), false)],
      [`${way(0)}, perhaps`, `${way(1)}, perhaps`],
    ],
    ["none where only known addresses are named", [allow("20.30.40.50/32")], []],
  ])("are %s", (_, rules, expected) => {
    expect(inwards(...rules)).toEqual(expected);
  });
});

describe("what the cloud asks for by itself", () => {
  const relayed = (mode: Relay["mode"], role: Endpoint["role"]) => {
    const topology = topologyFrom(spec([{ isPublic: true }], allow("0.0.0.0/0", tcp(443))));
    const [entry] = topology.endpoints as [Endpoint];
    const to: Endpoint = {
      resource: thing("store"),
      role,
      listens: tcp(443),
      interfaces: [],
      doors: [],
    };
    const relay: Relay = {
      from: entry,
      to,
      accepts: tcp(443),
      sends: tcp(443),
      mode,
      hop: { node: at(thing("relay")), does: "asks for it", isCertain: true },
    };
    return waysOf(segmentationOf({ ...topology, endpoints: [entry, to], relays: [relay] })).filter(
      (way) => way.includes("relay"),
    );
  };
  it.each([
    ["proxies", "store", ["internetToStores from the internet by relay: TCP 443"]],
    ["invokes", "store", []],
    ["proxies", "administration", ["internetToAdministration from the internet by relay: TCP 443"]],
    ["invokes", "administration", []],
  ] as const)("by a relay that %s a %s", (mode, role, expected) => {
    expect(relayed(mode, role)).toEqual(expected);
  });
});

it("a store is told as such, on whichever port it answers", () => {
  const topology = topologyFrom(spec([{ isPublic: true }], allow("0.0.0.0/0", tcp(22))));
  const [host] = topology.endpoints as [Endpoint];
  expect(waysOf(segmentationOf({ ...topology, endpoints: [{ ...host, role: "store" }] }))[0]).toBe(
    "internetToStores from the internet by filter 0 in 0: TCP 22",
  );
});

describe("a service that admits subnets by name", () => {
  const GROUP = "subnet 0";
  function through(
    host: Partial<HostSpec>,
    door: { readonly isCertain?: boolean; readonly hop?: boolean; readonly denied?: boolean } = {},
  ): readonly string[] {
    const topology: Topology = topologyFrom(
      spec([{ zone: "dmz", filter: 1, groups: [GROUP], ...host }]),
    );
    const rule = {
      ...ruleOf(
        { action: "allow", group: GROUP, traffic: ALL_TRAFFIC, isCertain: door.isCertain ?? true },
        "admits",
      ),
      remote:
        door.isCertain === false
          ? { certain: selectorOf(NO_ADDRESSES), possible: selectorOf(NO_ADDRESSES, [GROUP]) }
          : exactly(selectorOf(NO_ADDRESSES, [GROUP])),
    };
    const rules = door.denied
      ? [ruleOf({ action: "deny", group: GROUP, traffic: ALL_TRAFFIC, isCertain: true }), rule]
      : [rule];
    const hop = { node: at(thing("switch")), does: "is on", isCertain: door.hop ?? true };
    const doors: readonly Door[] = [{ rules, hops: [hop] }];
    const vault: Endpoint = {
      resource: thing("vault", { zone: "data" }),
      role: "store",
      listens: tcp(443),
      interfaces: [],
      doors,
    };
    const segmentation = segmentationOf(
      { ...topology, endpoints: [...topology.endpoints, vault] },
      { ...TIERED_ZONES, needsInspection: false },
    );
    return waysOf(segmentation).filter((way) => way.includes("by admits"));
  }
  const open = "betweenZones from zone dmz by admits: TCP 443";

  it.each([
    ["is reached from there by a zone that may not", {}, {}, [open]],
    ["isn't from its own zone", { zone: "data" }, {}, []],
    ["isn't from a zone that may", { zone: "application" }, {}, []],
    ["isn't from other subnets", { groups: [] }, {}, []],
    [
      "may be where it isn't known whether the source is there",
      { groups: [], perhapsIn: [GROUP] },
      {},
      [`${open}, perhaps`],
    ],
    [
      "may be where the source may not be there at all",
      { isCertain: false },
      {},
      [`${open}, perhaps`],
    ],
    ["isn't where the source lets nothing out to the internet", { filter: 2 }, {}, []],
    ["isn't where the source lets out nothing of the kind", { filter: 3 }, {}, []],
    ["may be where the rule isn't certain", {}, { isCertain: false }, [`${open}, perhaps`]],
    ["may be where the door may be shut", {}, { hop: false }, [`${open}, perhaps`]],
    ["isn't where a rule before denies it", {}, { denied: true }, []],
  ])("%s", (_, host, door, expected) => {
    expect(through(host, door)).toEqual(expected);
  });
});

describe("neighbours in one subnet", () => {
  it("reach what only a filter before the subnet guards", () => {
    const guarded: TopologySpec = {
      ...spec([
        { zone: "dmz", filter: 1 },
        { zone: "data", filter: undefined },
      ]),
      filters: [
        { inbound: [], outbound: [], isStateful: false },
        { inbound: [EVERYTHING], outbound: [EVERYTHING], isStateful: true },
      ],
      before: [0, undefined, undefined],
    };
    const ways = waysOf(segmentationOf(topologyFrom(guarded))).filter((way) =>
      way.startsWith("betweenZones from zone dmz"),
    );
    expect(ways).toContain("betweenZones from zone dmz by host 1: all traffic");
  });
});
