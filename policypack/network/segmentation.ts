import {
  type CheckedValue,
  formatResource,
  type Node,
  nearestSpelling,
  nodeOf,
  notApplicable,
  observe,
  type Passage,
  type Reach,
  type Resource,
  rootOf,
  type Verdict,
} from "../core";
import type { Filter } from "./filter";
import { type Exit, type Flow, Flows, type Search, type Target } from "./flows";
import { addTo } from "./grouping";
import type { Access } from "./internet-access";
import { InternetAccess } from "./internet-access";
import { covers, intersect, isEmpty, subtract, union } from "./intervals";
import { Routing } from "./routing";
import type { Presence } from "./sources";
import type { Endpoint, Hop, Interface, Joint, Network, Topology } from "./topology";
import {
  ADMINISTRATION,
  ALL_TRAFFIC,
  describeTraffic,
  NO_TRAFFIC,
  STORES,
  type Traffic,
  tcp,
} from "./traffic";
import { allowedBetween, INTERNET_ZONE, saidBetween, type ZonePlan } from "./zones";

/** The zone or environment that a resource says it is of. */
export interface Label {
  /** Undefined where it says nothing, or nothing that can be read. */
  readonly name: string | undefined;
  /** Where it says so. */
  readonly node: Node | undefined;
}

/** What a tag says. A secret is as good as not known: its text stands in every message about it. */
export function labelAt(node: Node | undefined): Label {
  const isReadable =
    node?.state === "known" &&
    typeof node.value === "string" &&
    !node.secret &&
    node.resource.secretsMarked;
  return { name: isReadable ? (node.value as string) : undefined, node };
}

/** Stands for a zone that isn't known yet: it may be any, so that nothing about it is proven. */
export const UNKNOWN_ZONE = "not known yet";

function zoneNamed({ name, node }: Label): string | undefined {
  return name ?? (node === undefined ? undefined : UNKNOWN_ZONE);
}

function isSameZone(a: string | undefined, b: string | undefined): boolean {
  return a === b && isNamedZone(a);
}

/** True for what is the name of a zone, and not the lack of one. */
export function isNamedZone(zone: string | undefined): zone is string {
  return zone !== undefined && zone !== UNKNOWN_ZONE;
}

/** What a stack says about its resources beside what the resources do. */
export interface Labels {
  zoneOf(resource: Resource): Label;
  environmentOf(resource: Resource): Label;
}

/** What may be asked about ways; see {@link Reach}. */
export const QUESTIONS = [
  "internetToAdministration",
  "internetToStores",
  "internetToUndeclared",
  "addressesToAdministration",
  "betweenZones",
  "betweenTiers",
  "inspectedBetweenZones",
  "storesToInternet",
  "egress",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** A way that is open and should not be, with all who are reached, or reach out, through it. */
export interface OpenWay {
  readonly question: Question;
  readonly from: string;
  readonly to: string;
  /** The endpoints that are reached; for ways out, those that reach out. */
  readonly endpoints: Set<Endpoint>;
  /** Those within the stack that reach them, as far as they were looked for. */
  readonly sources: Set<Endpoint>;
  traffic: Traffic;
  readonly isCertain: boolean;
  readonly hops: readonly Hop[];
  readonly cause: Hop;
}

/** What a way answers, and the traffic concerned. */
export type Objection = readonly [Question, Traffic];

/** Port 0 is none that anybody connects to. */
const ALL_TCP = tcp(1, 65_535);

/** Flows between zones that no firewall looks at. */
const UNINSPECTED: Search = {
  name: "uninspected",
  asked: ({ zone }, from) => (from !== undefined && from !== zone ? ALL_TRAFFIC : NO_TRAFFIC),
  counts: ({ from, inspections }) => inspections.length === 0 && !isFirewall(from),
};

/** Who reaches whom in a stack, and which of that should not be. Everything is found in one pass. */
export class Segmentation {
  readonly flows: Flows;
  readonly access: InternetAccess;
  private readonly ways = new Map<Question, Map<Resource, Map<string, OpenWay>>>();
  private readonly asked = new Map<Question, Set<Resource>>();
  private readonly presencesOf = new Map<Resource, Presence[]>();
  /** Who is in a subnet, by the resource that declares it. */
  private readonly inside = new Map<Resource, Presence[]>();
  private readonly makers = new Map<Filter, ReadonlySet<Resource>>();
  private readonly endpointsOf = new Map<Resource, Endpoint[]>();
  private readonly denied = new Map<string, Map<string, Traffic>>();
  /** True in a stack that names at least two zones. */
  readonly hasZones: boolean;

  constructor(
    readonly topology: Topology,
    readonly plan: ZonePlan,
    readonly labels: Labels,
  ) {
    const routing = new Routing();
    this.flows = new Flows(topology, routing, (endpoint, at) =>
      zoneNamed(this.zoneAt(endpoint, at)),
    );
    this.access = new InternetAccess(topology, routing, (from, to) =>
      this.flows.betweenEndpoints(from, to),
    );
    for (const presence of this.flows.presences) {
      addTo(this.presencesOf, presence.endpoint.resource, presence);
      addTo(this.inside, presence.at.subnet.resource, presence);
    }
    for (const endpoint of topology.endpoints) {
      addTo(this.endpointsOf, endpoint.resource, endpoint);
    }
    this.hasZones = this.flows.zones.filter(isNamedZone).length > 1;
    this.judge();
  }

  /** All open ways, in the order of the questions. */
  get openWays(): readonly OpenWay[] {
    return QUESTIONS.flatMap((question) =>
      [...(this.ways.get(question)?.values() ?? [])].flatMap((ofCause) => [...ofCause.values()]),
    );
  }

  /** The zone of an endpoint: its own, else that of its subnet, else that of its network. */
  zoneAt({ resource }: Endpoint, at: Interface | undefined): Label {
    const bearers = [resource, ...(at ? [at.subnet.resource, at.subnet.network.resource] : [])];
    const said = bearers.map((bearer) => this.labels.zoneOf(bearer));
    return said.find(({ node }) => node !== undefined) ?? { name: undefined, node: undefined };
  }

  /** What the rules may ask about one resource. */
  of(resource: Resource): Reach {
    return new ReachOf(this, resource);
  }

  private isJudgedByZone(from: Pick<Target, "zone">, to: Target): boolean {
    return this.plan.isClosed && from.zone !== undefined && to.zone !== undefined;
  }

  /** What sources may open beyond what their zones allow; of those without a zone, everything. */
  private readonly excess: Search = {
    name: "excess",
    asked: (target, zone) => {
      const { endpoint } = target;
      if (this.isJudgedByZone({ zone }, target)) {
        const isOther = !isSameZone(zone, target.zone) && !isCloudService(endpoint);
        return isOther ? this.deniedBetween(zone ?? "", target.zone ?? "") : NO_TRAFFIC;
      }
      return isMachine(endpoint) ? ALL_TCP : NO_TRAFFIC;
    },
    counts: (flow) =>
      !isFirewall(flow.from) &&
      (this.isJudgedByZone(flow.from, flow.to) ||
        (flow.from.endpoint.role !== "bastion" && isAnyToAny(flow))),
  };

  private deniedBetween(from: string, to: string): Traffic {
    let ofSource = this.denied.get(from);
    if (ofSource === undefined) {
      ofSource = new Map();
      this.denied.set(from, ofSource);
    }
    let denied = ofSource.get(to);
    if (denied === undefined) {
      denied = subtract(ALL_TRAFFIC, allowedBetween(this.plan.matrix, from, to));
      ofSource.set(to, denied);
    }
    return denied;
  }

  private judge(): void {
    for (const endpoint of this.topology.endpoints) {
      this.judgeInternet(endpoint);
      this.judgeFreeExit(endpoint);
      this.judgeDoors(endpoint);
    }
    for (const presence of this.flows.presences) {
      this.judgeSources(presence);
      this.judgeExits(presence);
    }
  }

  private judgeInternet(endpoint: Endpoint): void {
    const { resource } = endpoint;
    this.ask("internetToAdministration", endpoint);
    this.ask("internetToUndeclared", endpoint);
    if (endpoint.role === "store") this.ask("internetToStores", endpoint);
    for (const access of this.access.of(endpoint).flatMap(provenApart)) {
      const objection = this.objectionToAccess(access);
      if (objection !== undefined) {
        const [kind, traffic] = objection;
        // A zone that isn't known yet may be one that is open to the internet.
        const mayBeDeclared =
          kind === "internetToUndeclared" && this.zonesOf(endpoint).includes(UNKNOWN_ZONE);
        const way = mayBeDeclared
          ? { ...access, traffic: { certain: NO_TRAFFIC, possible: access.traffic.possible } }
          : access;
        this.open(kind, "the internet", formatResource(resource), endpoint, way, traffic);
      }
    }
  }

  /**
   * The question that a way from the internet answers, with the traffic concerned; undefined where
   * nothing is to be said against it. One way is told once, by the gravest.
   */
  objectionToAccess({ endpoint, isInvoked, isProxied, traffic }: Access): Objection | undefined {
    // Whom a service may call by itself is a matter of its policies, not of networks.
    if (isInvoked) return undefined;
    const { possible } = traffic;
    if (endpoint.role === "store") return ["internetToStores", possible];
    const administration =
      endpoint.role === "administration" ? possible : intersect(possible, ADMINISTRATION);
    if (!isEmpty(administration)) return ["internetToAdministration", administration];
    const stores = intersect(possible, STORES);
    if (!isEmpty(stores)) return ["internetToStores", stores];
    // A bastion is there to be reached; who it is that comes, it asks itself.
    if (isProxied || endpoint.role === "bastion") return undefined;
    const undeclared = subtract(possible, this.declaredPublic(endpoint));
    return isEmpty(undeclared) ? undefined : ["internetToUndeclared", undeclared];
  }

  /** The same for a flow within the stack. */
  objectionToFlow(flow: Flow): Objection | undefined {
    const { from, to } = flow;
    const { possible } = flow.traffic;
    if (!this.isJudgedByZone(from, to)) {
      return isMachine(to.endpoint) && isAnyToAny(flow) ? ["betweenTiers", possible] : undefined;
    }
    if (isSameZone(from.zone, to.zone) || isCloudService(to.endpoint)) return undefined;
    const denied = intersect(possible, this.deniedBetween(from.zone ?? "", to.zone ?? ""));
    return isEmpty(denied) ? undefined : ["betweenZones", denied];
  }

  /** The same for what an endpoint may open to the internet. */
  objectionToExit({
    from: { endpoint, zone },
    traffic: { possible },
  }: Exit): Objection | undefined {
    if (endpoint.role === "store") return ["storesToInternet", possible];
    if (this.plan.isClosed && zone !== undefined) {
      const denied = intersect(possible, this.deniedBetween(zone, INTERNET_ZONE));
      return isEmpty(denied) ? undefined : ["betweenZones", denied];
    }
    return covers(possible, ALL_TCP) ? ["egress", possible] : undefined;
  }

  /** The traffic for which an endpoint's zone is open to the internet. */
  private declaredPublic(endpoint: Endpoint): Traffic {
    // With interfaces in several zones, only what all of them open is declared.
    const [first, ...others] = this.zonesOf(endpoint).map((zone) =>
      allowedBetween(this.plan.matrix, INTERNET_ZONE, zone),
    );
    return others.reduce(intersect, first ?? NO_TRAFFIC);
  }

  /** Judges who in the stack reaches an endpoint. */
  private judgeSources(target: Presence): void {
    const { endpoint } = target;
    const { resource } = endpoint;
    const zone = target.zone;
    if (zone !== undefined && this.plan.isClosed) this.ask("betweenZones", endpoint);
    this.ask("betweenTiers", endpoint);
    for (const flow of this.flows.into(target, this.excess)) {
      const [question, traffic] = this.objectionToFlow(flow) ?? [];
      if (question === undefined || traffic === undefined) continue;
      const [from, to] =
        question === "betweenZones"
          ? [zoneText(flow.from), zoneText(target)]
          : [formatResource(flow.from.endpoint.resource), formatResource(resource)];
      this.open(question, from, to, endpoint, flow, traffic);
    }
    if (this.plan.needsInspection && zone !== undefined) {
      this.ask("inspectedBetweenZones", endpoint);
      for (const flow of this.flows.into(target, UNINSPECTED)) {
        const [from, to] = [zoneText(flow.from), zoneText(target)];
        this.open("inspectedBetweenZones", from, to, endpoint, flow, flow.traffic.possible);
      }
    }
    this.judgeAddresses(target);
  }

  /** Judges who in the stack is in a subnet that a service admits by name. */
  private judgeDoors(endpoint: Endpoint): void {
    const zone = this.zonesOf(endpoint)[0];
    if (endpoint.doors.length === 0 || zone === undefined) return;
    const target: Target = { endpoint, zone };
    const open = (question: Question, search: Search) => {
      this.ask(question, endpoint);
      for (const flow of this.flows.throughDoors(target, search)) {
        const [from, to] = [zoneText(flow.from), zoneText(target)];
        if (flow.from.zone !== undefined) {
          this.open(question, from, to, endpoint, flow, flow.traffic.possible);
        }
      }
    };
    if (this.plan.isClosed) open("betweenZones", this.excess);
    if (this.plan.needsInspection) open("inspectedBetweenZones", UNINSPECTED);
  }

  /** The zones of an endpoint: its own, else those of its interfaces. */
  private zonesOf(endpoint: Endpoint): readonly string[] {
    return [undefined, ...endpoint.interfaces].flatMap(
      (at) => zoneNamed(this.zoneAt(endpoint, at)) ?? [],
    );
  }

  /** Judges who outside, of those whom the rules name one by one, administers a machine. */
  private judgeAddresses(target: Presence): void {
    const { endpoint } = target;
    if (endpoint.role !== "host") return;
    this.ask("addressesToAdministration", endpoint);
    for (const access of this.access.ofKnownAddresses(target)) {
      const traffic = subtract(
        intersect(access.traffic.possible, ADMINISTRATION),
        this.declaredPublic(endpoint),
      );
      if (!isEmpty(traffic)) {
        const to = formatResource(endpoint.resource);
        this.open("addressesToAdministration", "an address outside", to, endpoint, access, traffic);
      }
    }
  }

  private judgeExits(from: Presence): void {
    const { endpoint } = from;
    if (!sendsByItself(endpoint)) return;
    this.ask(endpoint.role === "store" ? "storesToInternet" : "egress", endpoint);
    for (const exit of this.flows.exits(from)) {
      const [question, traffic] = this.objectionToExit(exit) ?? [];
      if (question === undefined || traffic === undefined) continue;
      const start =
        question === "betweenZones" ? zoneText(from) : formatResource(endpoint.resource);
      this.open(question, start, "the internet", endpoint, exit, traffic);
    }
  }

  /** Judges what leaves without a network of the stack, where its zone says what it may open. */
  private judgeFreeExit(endpoint: Endpoint): void {
    const { freeExit, interfaces } = endpoint;
    const zone = zoneNamed(this.zoneAt(endpoint, undefined));
    if (freeExit === undefined || interfaces.length > 0 || zone === undefined) return;
    if (!this.plan.isClosed) return;
    this.ask("betweenZones", endpoint);
    const denied = this.deniedBetween(zone, INTERNET_ZONE);
    if (!isEmpty(denied)) {
      const traffic = { certain: freeExit.isCertain ? denied : NO_TRAFFIC, possible: denied };
      const way = { hops: [freeExit], cause: freeExit, traffic };
      this.open("betweenZones", zoneText({ zone }), "the internet", endpoint, way, denied);
    }
  }

  /** Notes who is judged by a question: an endpoint, and whatever filters stand before it. */
  private ask(question: Question, endpoint: Endpoint): void {
    const asked = this.asked.get(question) ?? new Set();
    this.asked.set(question, asked.add(endpoint.resource));
    for (const { filters, subnet } of endpoint.interfaces) {
      for (const filter of [...filters, ...subnet.filters]) {
        for (const resource of this.makersOf(filter)) asked.add(resource);
      }
    }
  }

  /** The resources whose settings make up a filter. */
  private makersOf(filter: Filter): ReadonlySet<Resource> {
    let makers = this.makers.get(filter);
    if (makers === undefined) {
      const rules = [...filter.inbound, ...filter.outbound];
      makers = new Set([filter.node, ...rules.map(({ node }) => node)].map((one) => one.resource));
      this.makers.set(filter, makers);
    }
    return makers;
  }

  private open(
    question: Question,
    from: string,
    to: string,
    endpoint: Endpoint,
    way: Pick<Access, "hops" | "cause" | "traffic"> & {
      readonly from?: Pick<Presence, "endpoint">;
    },
    traffic: Traffic,
  ): void {
    const { cause } = way;
    const source = to === "the internet" ? undefined : way.from?.endpoint;
    const isOpen = [from, to].includes(zoneText({ zone: UNKNOWN_ZONE }));
    const certain = isOpen ? NO_TRAFFIC : intersect(way.traffic.certain, traffic);
    const isCertain = !isEmpty(certain);
    const { resource } = cause.node;
    const ofQuestion = this.ways.get(question) ?? new Map<Resource, Map<string, OpenWay>>();
    this.ways.set(question, ofQuestion);
    const ofCause = ofQuestion.get(resource) ?? new Map<string, OpenWay>();
    ofQuestion.set(resource, ofCause);
    // Who is on the side that may be many is listed; the rest tells ways of one cause apart.
    const isOutwards = to === "the internet";
    const isByZone = question === "betweenZones" || question === "inspectedBetweenZones";
    const key = [
      keyOf(cause.node),
      cause.does,
      isByZone ? `${from} ${to}` : isOutwards ? to : "",
      isCertain,
    ].join("|");
    const known = ofCause.get(key);
    if (known === undefined) {
      ofCause.set(key, {
        question,
        from,
        to,
        endpoints: new Set([endpoint]),
        sources: new Set(source === undefined ? [] : [source]),
        traffic: isCertain ? certain : traffic,
        isCertain,
        hops: way.hops,
        cause,
      });
    } else {
      known.endpoints.add(endpoint);
      if (source !== undefined) known.sources.add(source);
      known.traffic = union(known.traffic, isCertain ? certain : traffic);
    }
  }

  verdictOn(question: Question, resource: Resource): Verdict {
    const ways = [...(this.ways.get(question)?.get(resource)?.values() ?? [])];
    const certain = ways.filter(({ isCertain }) => isCertain);
    if (ways.length > 0) {
      const open = ways.filter(({ isCertain }) => !isCertain);
      return {
        outcome: certain.length > 0 ? "violating" : "inconclusive",
        evidence: [...certain, ...open].map(passageOf),
      };
    }
    return this.asked.get(question)?.has(resource)
      ? { outcome: "compliant", evidence: [] }
      : notApplicable("it opens no way of this kind");
  }

  exposed(resource: Resource): Verdict {
    const endpoints = this.endpointsOf.get(resource) ?? [];
    const accesses = endpoints.flatMap((endpoint) => this.access.of(endpoint));
    const node = rootOf(resource);
    if (accesses.some(({ traffic }) => !isEmpty(traffic.certain))) {
      return observe("compliant", node, "reached from the internet");
    }
    return observe(
      accesses.length > 0 ? "inconclusive" : "violating",
      node,
      "reached from the internet",
      accesses.length > 0 ? "perhaps reached from the internet" : "not reached from the internet",
    );
  }

  zoned(resource: Resource): Verdict {
    const presences = this.presencesOf.get(resource);
    if (presences === undefined || !this.hasZones) {
      return notApplicable("zones are asked of what is in a network, in a stack that names them");
    }
    const { zones } = this.plan;
    const expected = zones === undefined ? "a zone" : `one of the zones ${zones.join(", ")}`;
    for (const { endpoint, at } of presences) {
      // What joins zones is of none.
      if (endpoint.role === "firewall") return notApplicable("it stands between zones");
      const { name, node } = this.zoneAt(endpoint, at);
      if (node === undefined) {
        return at.subnet.isUnseen === true || !at.isCertain
          ? observe("inconclusive", at.node, expected, "in a subnet of another stack")
          : observe("violating", rootOf(resource), expected, "of no zone");
      }
      if (name === undefined) return observe("inconclusive", node, expected);
      if (zones !== undefined && !zones.includes(name)) {
        const nearest = nearestSpelling(name, zones);
        const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
        return observe("violating", node, `${expected}${hint}`);
      }
    }
    return observe("compliant", rootOf(resource), expected);
  }

  singleZone(resource: Resource): Verdict {
    // A network may declare several subnets inline.
    const bySubnet = new Map<string, Presence[]>();
    for (const presence of this.inside.get(resource) ?? []) {
      addTo(bySubnet, keyOf(presence.at.subnet.node), presence);
    }
    const verdicts = [...bySubnet.values()].map((inside) => this.zonesShared(inside));
    return worst(verdicts) ?? notApplicable("nothing in it has a zone");
  }

  private zonesShared(inside: readonly Presence[]): Verdict {
    const expected = "of one zone";
    const said = inside.map((presence) => ({
      ...presence,
      label: this.zoneAt(presence.endpoint, presence.at),
    }));
    const node = inside[0]?.at.subnet.node;
    const named = said.filter(({ label }) => label.name !== undefined);
    const zones = new Map(named.map((one) => [one.label.name, one]));
    const certain = new Map(
      named.filter(({ at }) => at.isCertain).map((one) => [one.label.name, one]),
    );
    const shown = certain.size > 1 ? certain : zones;
    const told = [...shown].map(
      ([zone, { endpoint }]) => `${zone} (${formatResource(endpoint.resource)})`,
    );
    if (node !== undefined && shown.size > 1) {
      const actual = `shared by the zones ${told.join(" and ")}`;
      return certain.size > 1
        ? observe("violating", node, expected, actual)
        : observe("inconclusive", node, expected, `perhaps ${actual}`);
    }
    const open = said.find(({ label }) => label.node !== undefined && label.name === undefined);
    if (open?.label.node !== undefined && said.length > 1) {
      return observe("inconclusive", open.label.node, "the zone of its neighbours");
    }
    return node !== undefined && zones.size > 0
      ? observe("compliant", node, expected)
      : notApplicable("nothing in it has a zone");
  }

  joinsOnlyKin(resource: Resource): Verdict {
    const joints = this.topology.joints.filter((joint) => joint.resource === resource);
    if (joints.length === 0) {
      return notApplicable("it joins no networks");
    }
    return (
      worst(joints.map((joint) => this.kinship(joint))) ?? notApplicable("it joins no networks")
    );
  }

  private kinship({ node, networks, isCertain }: Joint): Verdict {
    const expected = "networks of one environment, in zones that may speak to each other";
    const seen = networks.filter((network) => network !== undefined);
    const environments = seen.map((network) => this.labels.environmentOf(network.resource));
    const names = new Set(environments.flatMap(({ name }) => name ?? []));
    const strangers = [...names].sort();
    if (strangers.length > 1) {
      return observe(
        isCertain ? "violating" : "inconclusive",
        node,
        expected,
        `between the environments ${strangers.join(" and ")}`,
      );
    }
    const apart = this.zonesApart(seen);
    if (apart !== undefined) {
      return observe(
        isCertain ? "violating" : "inconclusive",
        node,
        expected,
        `between the zones ${apart.join(" and ")}, which may open nothing to each other`,
      );
    }
    const isUnread = environments.some(
      ({ name, node }) => node !== undefined && name === undefined,
    );
    const isZoned =
      this.plan.isClosed && seen.some(({ resource }) => this.labels.zoneOf(resource).node);
    const isUnseen = seen.length < networks.length && (names.size > 0 || isZoned);
    if (isUnread || isUnseen) {
      return observe(
        "inconclusive",
        node,
        expected,
        isUnseen ? "to a network outside this stack" : "between environments not known yet",
      );
    }
    return observe("compliant", node, expected);
  }

  private zonesApart(networks: readonly Network[]): readonly [string, string] | undefined {
    if (!this.plan.isClosed) {
      return undefined;
    }
    const zones = networks.flatMap(({ resource }) => this.labels.zoneOf(resource).name ?? []);
    const allowed = (a: string, b: string) => !isEmpty(saidBetween(this.plan.matrix, a, b));
    for (const a of zones) {
      const other = zones.find((b) => a !== b && !allowed(a, b) && !allowed(b, a));
      if (other !== undefined) return [a, other];
    }
    return undefined;
  }

  closedBesidePrivateEndpoint(resource: Resource): Verdict {
    const endpoint = this.endpointsOf
      .get(resource)
      ?.find(({ interfaces }) => interfaces.some(({ isPrivateEndpoint }) => isPrivateEndpoint));
    if (endpoint === undefined) {
      return notApplicable("it has no private endpoint in this stack");
    }
    const [door] = endpoint.doors;
    if (door === undefined) {
      return observe("compliant", rootOf(resource), "closed to the outside");
    }
    const isOpen = door.hops.every(({ isCertain }) => isCertain);
    const [last] = door.hops.slice(-1);
    return {
      outcome: isOpen ? "violating" : "inconclusive",
      evidence: [
        {
          kind: "passage",
          what: `who is outside ${isOpen ? "reaches" : "may reach"} ${formatResource(resource)} past its private endpoint`,
          steps: door.hops.map(({ does, node }) => ({ node, does })),
          change: last?.change ?? "close the public endpoint",
        },
      ],
    };
  }

  outsideDefaultNetworks(resource: Resource): Verdict {
    const used = this.topology.defaults.filter((one) => one.resource === resource);
    const [first] = used;
    if (first !== undefined) {
      const { node, what, isCertain } = first;
      return observe(
        isCertain ? "violating" : "inconclusive",
        node,
        "a network of one's own",
        what,
      );
    }
    return this.presencesOf.has(resource)
      ? observe("compliant", rootOf(resource), "a network of one's own")
      : notApplicable("it is in no network");
  }
}

/** The questions of the rules about one resource; made for every rule that asks, so without state. */
class ReachOf implements Reach {
  constructor(
    private readonly all: Segmentation,
    private readonly resource: Resource,
  ) {}

  internetToAdministration(): Verdict {
    return this.all.verdictOn("internetToAdministration", this.resource);
  }

  internetToStores(): Verdict {
    return this.all.verdictOn("internetToStores", this.resource);
  }

  internetToUndeclared(): Verdict {
    return this.all.verdictOn("internetToUndeclared", this.resource);
  }

  addressesToAdministration(): Verdict {
    return this.all.verdictOn("addressesToAdministration", this.resource);
  }

  betweenZones(): Verdict {
    return this.all.verdictOn("betweenZones", this.resource);
  }

  betweenTiers(): Verdict {
    return this.all.verdictOn("betweenTiers", this.resource);
  }

  inspectedBetweenZones(): Verdict {
    return this.all.verdictOn("inspectedBetweenZones", this.resource);
  }

  storesToInternet(): Verdict {
    return this.all.verdictOn("storesToInternet", this.resource);
  }

  egress(): Verdict {
    return this.all.verdictOn("egress", this.resource);
  }

  exposed(other?: CheckedValue<unknown>): Verdict {
    if (other === undefined) {
      return this.all.exposed(this.resource);
    }
    const node = nodeOf(other);
    return node.state === "known"
      ? this.all.exposed(node.resource)
      : observe("inconclusive", node, "reached from the internet");
  }

  zoned(): Verdict {
    return this.all.zoned(this.resource);
  }

  singleZone(): Verdict {
    return this.all.singleZone(this.resource);
  }

  joinsOnlyKin(): Verdict {
    return this.all.joinsOnlyKin(this.resource);
  }

  closedBesidePrivateEndpoint(): Verdict {
    return this.all.closedBesidePrivateEndpoint(this.resource);
  }

  outsideDefaultNetworks(): Verdict {
    return this.all.outsideDefaultNetworks(this.resource);
  }
}

/** The gravest of several answers; undefined where there are none. */
function worst(verdicts: readonly Verdict[]): Verdict | undefined {
  for (const outcome of ["violating", "inconclusive", "compliant"]) {
    const found = verdicts.find((verdict) => verdict.outcome === outcome);
    if (found !== undefined) return found;
  }
  return verdicts[0];
}

function keyOf(node: Node): string {
  return node.parent === undefined ? node.resource.urn : `${keyOf(node.parent)}/${node.key}`;
}

/** What is proven and what is only possible beyond it, so that neither hides the other. */
function provenApart(access: Access): readonly Access[] {
  const { certain, possible } = access.traffic;
  const rest = subtract(possible, certain);
  return [
    ...(isEmpty(certain) ? [] : [{ ...access, traffic: { certain, possible: certain } }]),
    ...(isEmpty(rest) ? [] : [{ ...access, traffic: { certain: NO_TRAFFIC, possible: rest } }]),
  ];
}

/** A firewall hands on what others send; what it may send itself says nothing. */
function isFirewall({ endpoint }: Pick<Presence, "endpoint">): boolean {
  return endpoint.role === "firewall";
}

/** Machines answer on any port; services only on their own. */
function isMachine({ role }: Endpoint): boolean {
  return role === "host" || role === "function";
}

/**
 * True for what opens connections of its own accord: machines and data stores, not what the cloud
 * runs by itself, such as a load balancer or a bastion.
 */
export function sendsByItself(endpoint: Endpoint): boolean {
  return isMachine(endpoint) || endpoint.role === "store";
}

/** The cloud's own services are open to every zone through private endpoints. */
function isCloudService({ role }: Endpoint): boolean {
  return role === "service";
}

function zoneText({ zone }: Pick<Target, "zone">): string {
  return `zone ${zone}`;
}

/** True where all of TCP is open to somebody of other filters, in another subnet. */
function isAnyToAny({ from, to, traffic }: Flow): boolean {
  return (
    covers(traffic.possible, ALL_TCP) &&
    from.at.subnet !== to.at.subnet &&
    !sameFilters(from.at, to.at)
  );
}

function sameFilters(a: Interface, b: Interface): boolean {
  return (
    a.filters.length > 0 &&
    a.filters.length === b.filters.length &&
    a.filters.every((filter, index) => filter === b.filters[index])
  );
}

const MOST_NAMED = 3;

function listOf(endpoints: ReadonlySet<Endpoint>): string {
  const names = [...endpoints].map(({ resource }) => formatResource(resource)).sort();
  const more = names.length - MOST_NAMED;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
  const last = shown.at(-1) ?? "";
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${last}` : last;
}

/** A zone with those of it who are concerned, or these alone. */
function whoIs(zone: string | undefined, endpoints: ReadonlySet<Endpoint>): string {
  const listed = listOf(endpoints);
  if (zone === undefined || listed === "") {
    return zone ?? listed;
  }
  return `${zone} (${listed})`;
}

/** Tells an open way from its start to its end. */
export function passageOf(way: OpenWay): Passage {
  const { question, from, to, endpoints, sources, traffic, isCertain, hops, cause } = way;
  const isOutwards = to === "the internet";
  const isByZone = question === "betweenZones" || question === "inspectedBetweenZones";
  const senders = isOutwards ? endpoints : sources;
  const start = whoIs(isByZone || senders.size === 0 ? from : undefined, senders);
  const end = isOutwards ? to : whoIs(isByZone ? to : undefined, endpoints);
  const isMany = !isByZone && senders.size > 1;
  const reaches = isCertain ? (isMany ? "reach" : "reaches") : "may reach";
  const what = `${start} ${reaches} ${end} on ${describeTraffic(traffic)}`;
  return {
    kind: "passage",
    what,
    steps: hops.map(({ node, does }) => ({ node, does })),
    change:
      cause.change ??
      (isCertain ? "change this setting" : "see that it is closed where it is declared"),
  };
}
