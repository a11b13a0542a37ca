import {
  allOf,
  type CheckedValue,
  formatResource,
  nodeOf,
  notApplicable,
  observe,
  type Reach,
  type Resource,
  rootOf,
  type Verdict,
} from "../core";
import { isNowhere } from "./address-set";
import { exactly } from "./bounded";
import { type Carriage, Carriages, type CarriedFlow, relaysByOrigin } from "./carriages";
import { type Flow, Flows, type Opened, type Search, type Target, type Ways } from "./flows";
import { addTo } from "./grouping";
import { type Access, hopOf, InternetAccess } from "./internet-access";
import { isEmpty, subtract } from "./intervals";
import { joinsOnlyKin } from "./kinship";
import { isNamedZone, type Label, type Labels, zoneNamed } from "./labels";
import { isFirewall, type Objection, Objections, type Question, sendsByItself } from "./objections";
import { type OpenWay, OpenWays, THE_INTERNET, zoneText } from "./open-ways";
import { Routing } from "./routing";
import type { Presence } from "./sources";
import type { Endpoint, Hop, Interface, Topology } from "./topology";
import { ALL_TRAFFIC, NO_TRAFFIC } from "./traffic";
import type { ZonePlan } from "./zones";
import { Zoning } from "./zoning";

/** Flows between zones that no firewall looks at. */
const UNINSPECTED: Search = {
  name: "uninspected",
  asked: ({ zone }, from) => (from !== undefined && from !== zone ? ALL_TRAFFIC : NO_TRAFFIC),
  counts: ({ from, inspections }) => inspections.length === 0 && !isFirewall(from),
};

/** The same for those who come to an intermediary that carries them on to a zone. */
function carriedUninspected(zone: string): Search {
  return {
    ...UNINSPECTED,
    name: `uninspected on to ${zone}`,
    asked: ({ endpoint }, from) => UNINSPECTED.asked({ endpoint, zone }, from),
  };
}

function uninspected({ from, traffic }: Pick<Flow, "from" | "traffic">): Objection | undefined {
  return from.zone === undefined ? undefined : { question: "inspectedBetweenZones", traffic };
}

/** A flow that an intermediary carries on, and what is to be said against it. */
export interface Carried {
  readonly target: Target;
  readonly flow: CarriedFlow;
  readonly objection: Objection | undefined;
}

/** Who reaches whom in a stack, and which of that should not be. Everything is found in one pass. */
export class Segmentation {
  readonly flows: Flows;
  readonly access: InternetAccess;
  readonly objections: Objections;
  private readonly carriages: Carriages;
  private readonly zoning: Zoning;
  private readonly open = new OpenWays();
  private readonly presencesOf = new Map<Resource, Presence[]>();
  /** Who is in a subnet, by the resource that declares it. */
  private readonly inside = new Map<Resource, Presence[]>();
  private readonly endpointsOf = new Map<Resource, Endpoint[]>();
  /** True in a stack that names at least two zones. */
  readonly hasZones: boolean;

  constructor(
    readonly topology: Topology,
    readonly plan: ZonePlan,
    readonly labels: Labels,
  ) {
    this.zoning = new Zoning(labels);
    this.objections = new Objections(plan, this.zoning);
    const routing = new Routing();
    this.flows = new Flows(topology, routing, (endpoint, at) =>
      zoneNamed(this.zoneAt(endpoint, at)),
    );
    const relays = relaysByOrigin(topology);
    this.carriages = new Carriages(relays, this.flows);
    this.access = new InternetAccess(topology, relays, routing, (from, to) =>
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
    return this.open.all;
  }

  /** See {@link Zoning.zoneAt}. */
  zoneAt(endpoint: Endpoint, at: Interface | undefined): Label {
    return this.zoning.zoneAt(endpoint, at);
  }

  /** All that open connections of their own accord. */
  get senders(): readonly Presence[] {
    return this.flows.presences.filter(({ endpoint }) => sendsByItself(endpoint));
  }

  /** What the rules may ask about one resource. */
  of(resource: Resource): Reach {
    return new ReachOf(this, resource);
  }

  private judge(): void {
    for (const endpoint of this.topology.endpoints) {
      if (endpoint.role !== "outside") this.judgeInternet(endpoint);
      this.judgeFreeExit(endpoint);
      this.judgeDoors(endpoint);
    }
    for (const presence of this.flows.presences) {
      // Of others whose addresses aren't known, it can't be said that anybody is reached.
      if (presence.endpoint.role === "outside" && !presence.at.isCertain) continue;
      this.judgeSources(presence);
      this.judgeCarried(presence);
      this.judgeAddresses(presence);
      this.judgeExits(presence);
    }
  }

  private judgeInternet(endpoint: Endpoint): void {
    const { open, objections } = this;
    open.ask("internetToAdministration", endpoint);
    open.ask("internetToUndeclared", endpoint);
    if (endpoint.role === "store") open.ask("internetToStores", endpoint);
    const to = formatResource(endpoint.resource);
    for (const access of this.access.of(endpoint).flatMap(provenApart)) {
      const objection = objections.toAccess(access);
      if (objection !== undefined) {
        open.add({ from: THE_INTERNET, to, endpoint, way: access, objection });
      }
    }
  }

  /** Judges who in the stack reaches an endpoint. */
  private judgeSources(target: Presence): void {
    const { endpoint, zone } = target;
    if (zone !== undefined && this.plan.isClosed) this.open.ask("betweenZones", endpoint);
    this.open.ask("betweenTiers", endpoint);
    for (const flow of this.flows.into(target, this.objections.excess)) {
      this.addFlow(target, flow, this.objections.toFlow(flow));
    }
    if (this.plan.needsInspection && zone !== undefined) {
      this.open.ask("inspectedBetweenZones", endpoint);
      for (const flow of this.flows.into(target, UNINSPECTED)) {
        this.addFlow(target, flow, uninspected(flow));
      }
    }
  }

  /** Judges who in the stack is in a subnet that a service admits by name. */
  private judgeDoors(endpoint: Endpoint): void {
    if (endpoint.doors.length === 0) return;
    for (const zone of new Set(this.zoning.zonesOf(endpoint))) {
      this.judgeDoorsIn({ endpoint, zone });
    }
  }

  private judgeDoorsIn(target: Target): void {
    const { endpoint } = target;
    if (this.plan.isClosed) {
      this.open.ask("betweenZones", endpoint);
      for (const flow of this.flows.throughDoors(target, this.objections.excess)) {
        if (flow.from.zone !== undefined) {
          this.addFlow(target, flow, { question: "betweenZones", traffic: flow.traffic });
        }
      }
    }
    if (this.plan.needsInspection) {
      this.open.ask("inspectedBetweenZones", endpoint);
      for (const flow of this.flows.throughDoors(target, UNINSPECTED)) {
        this.addFlow(target, flow, uninspected(flow));
      }
    }
  }

  /** Judges who in the stack reaches those to whom an intermediary carries connections on. */
  private judgeCarried(first: Presence): void {
    for (const { target, flow, objection } of this.carried(first)) {
      this.addFlow(target, flow, objection);
    }
  }

  /** The flows that are carried past an intermediary and objected to. */
  carried(first: Presence): readonly Carried[] {
    return this.carriages
      .from(first.endpoint)
      .flatMap((carriage) =>
        [...new Set(this.zoning.zonesOf(carriage.to))].flatMap((zone) =>
          this.carriedInto(zone, first, carriage),
        ),
      );
  }

  private carriedInto(zone: string, first: Presence, carriage: Carriage): readonly Carried[] {
    const { to, via } = carriage;
    const [, ...behind] = via;
    // To be let in by an intermediary of a zone is to be let into the zone.
    const isOfZone = (one: Endpoint) => this.zoning.zonesOf(one).includes(zone);
    if (first.zone === zone || behind.some(isOfZone)) return [];
    const target: Target = { endpoint: to, zone };
    const found = (search: Search, on: Ways) =>
      this.carriages.flows(first, carriage, search, on).map((flow) => ({ target, flow }));
    const denied = found(this.objections.carriedExcess(target, carriage), "all").map((one) => ({
      ...one,
      objection: this.objections.toZones(one.flow.from, target, one.flow.traffic),
    }));
    const unseen = this.plan.needsInspection
      ? found(carriedUninspected(zone), "uninspected").map((one) => ({
          ...one,
          objection: uninspected(one.flow),
        }))
      : [];
    return [...denied, ...unseen];
  }

  private addFlow(
    { endpoint, zone }: Target,
    flow: Pick<Flow, "from" | "hops" | "cause" | "traffic">,
    objection: Objection | undefined,
  ): void {
    if (objection === undefined) return;
    const { endpoint: source, zone: sourceZone } = flow.from;
    const [from, to] =
      objection.question === "betweenTiers"
        ? [formatResource(source.resource), formatResource(endpoint.resource)]
        : [zoneText(sourceZone), zoneText(zone)];
    this.open.add({ from, to, endpoint, source, way: flow, objection });
  }

  /** Judges who outside, of those whom the rules name one by one, administers a machine. */
  private judgeAddresses(target: Presence): void {
    const { endpoint } = target;
    if (endpoint.role !== "host") return;
    this.open.ask("addressesToAdministration", endpoint);
    for (const access of this.access.ofKnownAddresses(target)) {
      const objection = this.objections.toKnownAddress(access);
      if (objection !== undefined) {
        const to = formatResource(endpoint.resource);
        this.open.add({ from: "an address outside", to, endpoint, way: access, objection });
      }
    }
  }

  private judgeExits(from: Presence): void {
    const { endpoint } = from;
    if (!sendsByItself(endpoint)) return;
    this.open.ask(endpoint.role === "store" ? "storesToInternet" : "egress", endpoint);
    for (const exit of this.flows.exits(from)) this.addExit(from, exit);
  }

  /** Judges what leaves without a network of the stack, where its zone says what it may open. */
  private judgeFreeExit(endpoint: Endpoint): void {
    const { freeExit: hop } = endpoint;
    const zones = new Set(this.zoning.zonesOf(endpoint));
    if (hop === undefined || zones.size === 0 || !this.plan.isClosed) return;
    this.open.ask("betweenZones", endpoint);
    const traffic = hop.isCertain
      ? exactly(ALL_TRAFFIC)
      : { certain: NO_TRAFFIC, possible: ALL_TRAFFIC };
    const openers = [{ hop, traffic: ALL_TRAFFIC }];
    const way = { hops: [hop], cause: hop, traffic, whole: traffic, openers };
    for (const zone of zones) this.addExit({ endpoint, zone }, way);
  }

  private addExit(target: Target, way: Opened): void {
    const objection = this.objections.toExit(target, way);
    if (objection === undefined) return;
    const { endpoint, zone } = target;
    const isByZone = objection.question === "betweenZones";
    const from = isByZone ? zoneText(zone) : formatResource(endpoint.resource);
    this.open.add({ from, to: THE_INTERNET, endpoint, way, objection });
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

  verdictOn(question: Question, resource: Resource): Verdict {
    return this.open.verdictOn(question, resource);
  }

  zoned(resource: Resource): Verdict {
    const presences = this.presencesOf.get(resource);
    return presences === undefined || !this.hasZones
      ? notApplicable("zones are asked of what is in a network, in a stack that names them")
      : this.zoning.zoned(presences, this.plan.zones);
  }

  singleZone(resource: Resource): Verdict {
    return this.zoning.singleZone(this.inside.get(resource) ?? []);
  }

  joinsOnlyKin(resource: Resource): Verdict {
    const joints = this.topology.joints.filter((joint) => joint.resource === resource);
    const isOutsider = (one: Resource) =>
      this.endpointsOf.get(one)?.some(({ role }) => role === "outside") === true;
    return joinsOnlyKin(joints, this.plan, this.labels, isOutsider);
  }

  closedBesidePrivateEndpoint(resource: Resource): Verdict {
    const endpoint = this.endpointsOf
      .get(resource)
      ?.find(({ interfaces }) => interfaces.some(({ isPrivateEndpoint }) => isPrivateEndpoint));
    if (endpoint === undefined) {
      return notApplicable("it has no private endpoint in this stack");
    }
    // One way is told once, by the gravest question.
    const told = this.access
      .of(endpoint)
      .flatMap((access) => this.objections.toAccess(access) ?? []);
    const isProven = told.some(({ traffic }) => !isEmpty(traffic.certain));
    const all = endpoint.doors.flatMap(({ hops, rules }) =>
      rules
        .filter(({ action, remote }) => action === "allow" && !isNowhere(remote.possible.addresses))
        .map((rule) => [...hops, hopOf(rule)]),
    );
    // What is perhaps open to the internet must not hide what certainly is to some.
    const ways = told.length === 0 ? all : all.filter((hops) => hops.every((hop) => hop.isCertain));
    if (isProven || (told.length > 0 && ways.length === 0)) {
      return notApplicable("its public endpoint is open to the internet, which other rules tell");
    }
    const name = formatResource(resource);
    return ways.length === 0
      ? observe("compliant", rootOf(resource), "closed to the outside")
      : allOf(...ways.map((hops) => pastPrivateEndpoint(name, hops)));
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
    const presences = this.presencesOf.get(resource) ?? [];
    return presences.some(({ endpoint }) => endpoint.role !== "outside")
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

/** A service with a private endpoint is open to addresses outside by its public one. */
function pastPrivateEndpoint(name: string, hops: readonly Hop[]): Verdict {
  const open = hops.find(({ isCertain }) => !isCertain);
  const reach = open === undefined ? "reach" : "may reach";
  return {
    outcome: open === undefined ? "violating" : "inconclusive",
    evidence: [
      {
        kind: "passage",
        what: `addresses outside ${reach} ${name} past its private endpoint`,
        steps: hops.map(({ does, node }) => ({ node, does })),
        ...(open && { open }),
        change: hops.at(-1)?.change ?? "close the public endpoint",
      },
    ],
  };
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
