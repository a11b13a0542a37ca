import { type Resource, rootOf } from "../core";
import {
  type AddressSet,
  FAMILIES,
  type Family,
  intersectAddresses,
  isNowhere,
  ofInternet,
} from "./address-set";
import { type Bounded, exactly } from "./bounded";
import { type DoorFlow, flowsThroughDoors } from "./door-flows";
import {
  ANY_GROUP,
  ANYONE,
  both,
  either,
  type Filter,
  type FilterRule,
  ifAnswered,
  matchRule,
  opened,
  openingRule,
  type Party,
  passing,
  passingInternet,
  type RuleList,
} from "./filter";
import { hopOf, openersOf } from "./internet-access";
import { intersect, isEmpty } from "./intervals";
import type { Routing, Way } from "./routing";
import { type Presence, type SourceClass, SourceIndex } from "./sources";
import {
  answersOf,
  type Endpoint,
  type Hop,
  type Inspection,
  type Interface,
  type Network,
  partyOf,
  type Subnet,
  type Topology,
} from "./topology";
import { ALL_TRAFFIC, NO_TRAFFIC, type Traffic } from "./traffic";

export type { Presence } from "./sources";

/** One of the rules that open a way, with all that it lets pass by itself. */
export interface Opener {
  readonly hop: Hop;
  readonly traffic: Traffic;
}

/** What one rule on a way opens, and what all that stand there open together. */
export interface Opened {
  readonly traffic: Bounded<Traffic>;
  readonly hops: readonly Hop[];
  /** The rule. */
  readonly cause: Hop;
  /** What passes on this way by whichever rule. */
  readonly whole: Bounded<Traffic>;
  /** The rules that let it pass there, the cause among them. */
  readonly openers: readonly Opener[];
}

/** What one endpoint may open to another, and by which way. */
export interface Flow extends Opened {
  readonly from: Presence;
  readonly to: Presence;
  readonly inspections: readonly Inspection[];
  /** Whether both certainly are members of a group that admits its own members here. */
  readonly isAmongMembers: boolean;
}

/** What an endpoint may open to the internet. */
export interface Exit extends Opened {
  readonly from: Presence;
}

/** Who is reached, and the zone that it has there. */
export type Target = Pick<Presence, "endpoint" | "zone">;

/** What is looked for among the flows into an endpoint. */
export interface Search {
  /** Tells searches apart, because each is answered once for all targets that are alike. */
  readonly name: string;
  /** The traffic that is looked for, by the zone of the source; nothing to skip the zone. */
  readonly asked: (target: Target, zone: string | undefined) => Traffic;
  /** Whether a flow is one of those that are looked for. Default: all are. */
  readonly counts?: (flow: Flow) => boolean;
}

/** All ways, or only those that pass no firewall. */
export type Ways = "all" | "uninspected";

/** What is passed on while one target is searched. */
interface Aim {
  readonly search: Search;
  readonly target: Presence;
  /** The endpoint that doesn't count as a source: the target itself. */
  readonly except: Endpoint | undefined;
  /** What passes from classes of sources, whichever rule is asked about. */
  readonly passed: Map<Presence, readonly Passed[]>;
}

/** What passes from a source to a target on one way. */
interface Passed {
  readonly way: Way;
  readonly source: Party;
  readonly destination: Party;
  readonly traffic: Bounded<Traffic>;
}

/**
 * Answers who in a stack reaches whom. Nothing is computed for pairs of endpoints: sources that
 * the rules don't tell apart count as one, and so do targets; for a rule and a zone the first source
 * that gets through is the answer.
 */
export class Flows {
  readonly presences: readonly Presence[];
  private readonly sources: SourceIndex;
  /** Networks of others, with the networks of the stack that they come into. */
  private readonly others: ReadonlyMap<Network, Entries>;
  private readonly connected = new Map<Subnet, readonly Subnet[]>();
  /** By the set of addresses that a rule names; rules about one range share the set. */
  private readonly near = new Map<Subnet, Map<AddressSet, readonly Subnet[]>>();
  private readonly joined = {
    all: new Map<Endpoint, Map<Endpoint, Bounded<Traffic>>>(),
    uninspected: new Map<Endpoint, Map<Endpoint, Bounded<Traffic>>>(),
  };
  /** Ways out of those who have no public address, by all that these may differ in. */
  private readonly leaving = new Map<string, readonly Exit[]>();
  private readonly answers = new Map<string, readonly FoundFlow[]>();

  constructor(
    topology: Topology,
    private readonly routing: Routing,
    zoneOf: (endpoint: Endpoint, at: Interface) => string | undefined,
  ) {
    // Sorted, so that it never depends on the order of declaration which of many flows is told.
    const byUrn = (a: Endpoint, b: Endpoint) => (a.resource.urn < b.resource.urn ? -1 : 1);
    this.presences = [...topology.endpoints]
      .sort(byUrn)
      .flatMap((endpoint) =>
        endpoint.interfaces.map((at) => ({ endpoint, at, zone: zoneOf(endpoint, at) })),
      );
    this.sources = new SourceIndex(topology, this.presences);
    this.others = new Map(
      this.presences
        .filter(({ endpoint }) => endpoint.role === "outside")
        .map(({ at }) => [at.subnet.network, entriesOf(at.subnet)]),
    );
  }

  /** All zones that sources are in; undefined stands for none. */
  get zones(): readonly (string | undefined)[] {
    return this.sources.zones;
  }

  /**
   * For each rule that lets sources of one zone in at a target, the first flow that is looked for: a
   * proven one if there is any, else one that may be.
   */
  into(target: Presence, search: Search): readonly Flow[] {
    const key = `${search.name} ${this.sources.targetKey(target)}`;
    let known = this.answers.get(key);
    if (known === undefined) {
      // For all targets that are alike; hence a target may be found as its own source.
      known = this.find({ search, target, except: undefined, passed: new Map() });
      this.answers.set(key, known);
    }
    const except = target.endpoint;
    let aim: Aim | undefined;
    return known.flatMap((flow) => {
      if (flow.from.endpoint !== except) return [flow.to === target ? flow : flow.into(target)];
      aim ??= { search, target, except, passed: new Map() };
      const other = this.firstFlow(aim, flow.from.zone, flow.gate);
      return other === undefined ? [] : [other];
    });
  }

  private find(aim: Aim): readonly FoundFlow[] {
    return this.zones.flatMap((zone) =>
      isEmpty(this.asked(aim, zone))
        ? []
        : gatesOf(aim.target).flatMap((gate) => this.firstFlow(aim, zone, gate) ?? []),
    );
  }

  private asked({ search, target }: Aim, zone: string | undefined): Traffic {
    return intersect(search.asked(target, zone), target.endpoint.listens);
  }

  private firstFlow(aim: Aim, zone: string | undefined, gate: Gate): FoundFlow | undefined {
    const { rule } = gate;
    const asked = this.asked(aim, zone);
    const open = rule === undefined ? asked : intersect(rule.traffic.possible, asked);
    if (rule?.action === "deny" || isEmpty(open)) {
      return undefined;
    }
    let perhaps: FoundFlow | undefined;
    for (const source of this.candidates(zone, aim.target, gate, open)) {
      const flow = this.flowFrom(source, aim, gate, open, perhaps !== undefined);
      if (flow !== undefined && !isEmpty(flow.traffic.certain)) return flow;
      perhaps ??= flow;
    }
    return perhaps;
  }

  /** The flow from one class of sources by one rule: a proven one if there is any. */
  private flowFrom(
    { samples }: SourceClass,
    aim: Aim,
    gate: Gate,
    open: Traffic,
    onlyProven: boolean,
  ): FoundFlow | undefined {
    const { search, target, except } = aim;
    const { rule, standsBefore } = gate;
    const sources = samples.filter(({ endpoint }) => endpoint !== except);
    const [first] = sources;
    if (first === undefined || standsBefore === (isNear(first, target) ? "others" : "neighbours")) {
      return undefined;
    }
    let perhaps: FoundFlow | undefined;
    for (const whole of this.passedFrom(first, aim)) {
      const passed = ofThoseNamed(whole, first, target, rule);
      const match = rule === undefined ? "yes" : matchRule(rule, passed.source, passed.destination);
      if (match === "no" || (match === "perhaps" && (onlyProven || perhaps))) continue;
      const own =
        rule === undefined
          ? exactly(ALL_TRAFFIC)
          : opened(gate.rules, rule, passed.source, passed.destination);
      const answered = both(own, answersOf(target.endpoint));
      const traffic = both(both(passed.traffic, exactly(open)), answered);
      if (isEmpty(traffic.possible)) continue;
      // All of a class are the same to the rules, but may be something else to who is looking.
      const flow = sources
        .map((from) => new FoundFlow(from, target, gate, passed, traffic))
        .find((found) => search.counts?.(found) !== false);
      if (flow !== undefined && !isEmpty(traffic.certain)) return flow;
      perhaps ??= flow;
    }
    return perhaps;
  }

  /** What passes from a source to a target, by each address family and way. */
  private passedFrom(from: Presence, { target, passed }: Aim): readonly Passed[] {
    let found = passed.get(from);
    if (found === undefined) {
      found = [...this.passages(from, target)];
      passed.set(from, found);
    }
    return found;
  }

  private *passages(from: Presence, to: Presence): Generator<Passed> {
    for (const family of FAMILIES) {
      const source = partyOf(from.at, family);
      const destination = partyOf(to.at, family);
      if (isAbsent(source) || isAbsent(destination)) continue;
      for (const way of this.ways(from.at.subnet, to.at.subnet, family)) {
        const traffic = passingBetween(from, to, source, destination, way);
        if (!isEmpty(traffic.possible)) yield { way, source, destination, traffic };
      }
    }
  }

  /** What sources open to an endpoint through its own doors, which admit their subnets. */
  throughDoors(target: Target, { asked }: Search): readonly DoorFlow[] {
    return flowsThroughDoors(target.endpoint, this.sources, (zone) => asked(target, zone));
  }

  /**
   * All flows into a target: for each rule that lets somebody in, one for each class of sources that
   * get through. For pictures; to find what should not be, {@link into} is enough.
   */
  allInto(
    target: Presence,
  ): readonly { readonly flow: Flow; readonly sources: readonly Presence[] }[] {
    const search: Search = { name: "all", asked: () => ALL_TRAFFIC };
    const aim: Aim = { search, target, except: target.endpoint, passed: new Map() };
    const { listens } = target.endpoint;
    return gatesOf(target)
      .filter(({ rule }) => rule?.action !== "deny")
      .flatMap((gate) => {
        const told = new Set<Presence>();
        return this.zones.flatMap((zone) =>
          [...this.candidates(zone, target, gate, listens)].flatMap((source) => {
            const flow = this.flowFrom(source, aim, gate, listens, false);
            const sources = source.members.filter(
              (member) => member.endpoint !== target.endpoint && !told.has(member),
            );
            if (flow === undefined || sources.length === 0) return [];
            for (const one of sources) told.add(one);
            return [{ flow, sources }];
          }),
        );
      });
  }

  /** The classes of sources that a rule may speak of; one may come twice. */
  private *candidates(
    zone: string | undefined,
    target: Presence,
    { rule, standsBefore }: Gate,
    traffic: Traffic,
  ): Generator<SourceClass> {
    const { sources } = this;
    if (standsBefore === "neighbours") {
      yield* sources.inPlace(sources.placeOf(target.at.subnet), zone, traffic);
      return;
    }
    const selector = rule?.remote.possible;
    const isAnyone = selector === undefined || selector.groups.has(ANY_GROUP);
    if (isAnyone) {
      for (const place of this.connectedTo(target.at.subnet)) {
        yield* sources.inPlace(place, zone, traffic);
      }
      return;
    }
    for (const group of selector.groups) yield* sources.inGroup(group, zone, traffic);
    if (selector.groups.size > 0) yield* sources.inUnknownGroups(zone, traffic);
    if (isNowhere(selector.addresses)) return;
    for (const place of this.connectedAt(target.at.subnet, selector.addresses)) {
      yield* sources.inPlaceAt(place, zone, selector.addresses, traffic);
    }
  }

  /** The places with something in them that has a way to a subnet. */
  private connectedTo(subnet: Subnet): readonly Subnet[] {
    const place = this.sources.placeOf(subnet);
    let found = this.connected.get(place);
    if (found === undefined) {
      found = [...this.sources.places].filter(
        (other) =>
          other === place ||
          (this.mayBeJoined(other, place) &&
            FAMILIES.some((family) => this.ways(other, place, family).length > 0)),
      );
      this.connected.set(place, found);
    }
    return found;
  }

  /** False where others can't come in at a place, told without a search: between others the stack is no way. */
  private mayBeJoined(a: Subnet, b: Subnet): boolean {
    const [ofA, ofB] = [this.others.get(a.network), this.others.get(b.network)];
    if (ofA !== undefined && ofB !== undefined) return false;
    if (ofA !== undefined) return ofA === "by tables" || ofA.has(b.network);
    return ofB === undefined || ofB === "by tables" || ofB.has(a.network);
  }

  /** Those of them in which something may have one of some addresses. */
  private connectedAt(subnet: Subnet, addresses: AddressSet): readonly Subnet[] {
    const place = this.sources.placeOf(subnet);
    let byAddresses = this.near.get(place);
    if (byAddresses === undefined) {
      byAddresses = new Map();
      this.near.set(place, byAddresses);
    }
    let found = byAddresses.get(addresses);
    if (found === undefined) {
      found = this.connectedTo(place).filter((other) => this.sources.isAt(other, addresses));
      byAddresses.set(addresses, found);
    }
    return found;
  }

  private ways(from: Subnet, to: Subnet, family: Family): readonly Way[] {
    return from === to && from.isUnseen !== true
      ? [{ hops: [], inspections: [], hopsBefore: [], isCertain: true }]
      : this.routing.between(from, to, family);
  }

  /** All that one endpoint may open to another, by whatever rules, on ways of one kind. */
  between(from: Presence, to: Presence, on: Ways = "all"): Bounded<Traffic> {
    let all: Bounded<Traffic> = exactly(NO_TRAFFIC);
    for (const { traffic, way } of this.passages(from, to)) {
      if (on === "all" || way.inspections.length === 0) all = either(all, traffic);
    }
    return both(all, answersOf(to.endpoint));
  }

  /**
   * All that one endpoint may open to another from any of its interfaces to any of the other's. One
   * that has none is in no network of the stack: then nothing here keeps it off.
   */
  betweenEndpoints(from: Endpoint, to: Endpoint, on: Ways = "all"): Bounded<Traffic> {
    if (from.interfaces.length === 0 || to.interfaces.length === 0) {
      return exactly(ALL_TRAFFIC);
    }
    const joined = this.joined[on];
    let known = joined.get(from);
    if (known === undefined) {
      known = new Map();
      joined.set(from, known);
    }
    let all = known.get(to);
    if (all === undefined) {
      all = exactly(NO_TRAFFIC);
      for (const source of from.interfaces) {
        for (const target of to.interfaces) {
          const presence = (endpoint: Endpoint, at: Interface) => ({
            endpoint,
            at,
            zone: undefined,
          });
          all = either(all, this.between(presence(from, source), presence(to, target), on));
        }
      }
      known.set(to, all);
    }
    return all;
  }

  /** What an endpoint may open to the internet, once for each rule that lets it out. */
  exits(from: Presence): readonly Exit[] {
    const { at } = from;
    if (at.publicAddresses.length > 0 || at.lenders !== undefined) {
      return this.findExits(from);
    }
    const key = this.sources.targetKey(from);
    let known = this.leaving.get(key);
    if (known === undefined) {
      known = this.findExits(from);
      this.leaving.set(key, known);
    }
    return known.map((exit) => ({ ...exit, from }));
  }

  private findExits(from: Presence): readonly Exit[] {
    const { at } = from;
    return FAMILIES.flatMap((family) => {
      const party = partyOf(at, family);
      if (isAbsent(party)) return [];
      const internet = ofInternet(family);
      return this.routing
        .outwards(at.subnet.router, "either", internet)
        .flatMap((way) => withPublicAddress(way, at, family))
        .slice(0, 1)
        .flatMap((way) => exitsBy(from, party, way));
    });
  }
}

/** Of a network of others, those whom a rule names are asked about, not all who are there. */
function ofThoseNamed(
  passed: Passed,
  from: Presence,
  to: Presence,
  rule: FilterRule | undefined,
): Passed {
  const { source, destination, way } = passed;
  if (rule === undefined || from.endpoint.role !== "outside") return passed;
  const addresses = intersectAddresses(source.addresses, rule.remote.certain.addresses);
  if (isNowhere(addresses)) return passed;
  const named: Party = { ...source, addresses };
  return {
    way,
    source: named,
    destination,
    traffic: passingBetween(from, to, named, destination, way),
  };
}

/** The networks that others come into straight away; `by tables` where tables say on which way. */
type Entries = ReadonlySet<Network> | "by tables";

function entriesOf({ router }: Subnet): Entries {
  const entered = router.routes.flatMap(({ to }) => (to.kind === "network" ? [to.network] : []));
  return entered.length === router.routes.length ? new Set(entered) : "by tables";
}

function isAbsent({ addresses }: Party): boolean {
  return isNowhere(addresses);
}

/** A rule at which a flow into a target may pass, the nearest to it; none where nothing stands there. */
interface Gate {
  readonly rule: FilterRule | undefined;
  /** All rules that stand there. */
  readonly rules: RuleList;
  /** A network ACL stands before other subnets, not before neighbours in the same. */
  readonly standsBefore: "all" | "others" | "neighbours";
}

function gatesOf({ at }: Presence): readonly Gate[] {
  const gates = (filter: Filter | undefined, standsBefore: Gate["standsBefore"]) =>
    (filter?.inbound ?? [undefined]).map(
      (rule): Gate => ({ rule, rules: filter?.inbound ?? [], standsBefore }),
    );
  const own = nearestSet(at.filters);
  const toOthers = nearestSet(at.subnet.filters);
  const toNeighbours = nearestSet(at.subnet.filters.filter(({ isWithinSubnet }) => isWithinSubnet));
  // Whether somebody set a filter before a subnet outside the stack isn't seen.
  const implied = at.subnet.isUnseen
    ? undefined
    : [...at.subnet.filters, ...at.filters].findLast(({ isImplied }) => isImplied);
  return own !== undefined || toOthers === toNeighbours
    ? gates(own ?? toOthers ?? implied, "all")
    : [...gates(toOthers, "others"), ...gates(toNeighbours ?? implied, "neighbours")];
}

/** The nearest filter that somebody set. */
function nearestSet(filters: readonly Filter[]): Filter | undefined {
  return filters.findLast(isSet);
}

function isSet({ isImplied }: Filter): boolean {
  return isImplied !== true;
}

function isNear(from: Presence, to: Presence): boolean {
  return from.at.subnet === to.at.subnet;
}

/** A flow whose evidence is put together only where it is told. */
class FoundFlow implements Flow {
  constructor(
    readonly from: Presence,
    readonly to: Presence,
    readonly gate: Gate,
    private readonly passed: Passed,
    readonly traffic: Bounded<Traffic>,
  ) {}

  /** The same flow into another target to which all is the same. */
  into(to: Presence): FoundFlow {
    return new FoundFlow(this.from, to, this.gate, this.passed, this.traffic);
  }

  get inspections(): readonly Inspection[] {
    return this.passed.way.inspections;
  }

  get isAmongMembers(): boolean {
    const group = this.gate.rule?.amongMembersOf;
    return (
      group !== undefined && [this.from, this.to].every(({ at }) => at.groups.certain.has(group))
    );
  }

  get whole(): Bounded<Traffic> {
    return both(this.passed.traffic, answersOf(this.to.endpoint));
  }

  get openers(): readonly Opener[] {
    const { source, destination } = this.passed;
    const { rule, rules } = this.gate;
    return rule === undefined
      ? [{ hop: this.cause, traffic: this.traffic.possible }]
      : rules.flatMap((one) => {
          const open = both(opened(rules, one, source, destination), this.whole).possible;
          return isEmpty(open) ? [] : [{ hop: hopOf(one), traffic: open }];
        });
  }

  get cause(): Hop {
    const { rule } = this.gate;
    if (rule !== undefined) return hopOf(rule);
    const { node, subnet } = this.to.at;
    const own: Hop = subnet.isUnseen
      ? {
          node,
          does: "stands in a subnet outside this stack, whose filters aren't seen",
          isCertain: false,
        }
      : {
          node,
          does: "has no filter of its own",
          isCertain: true,
          change: "put a filter in front of it that admits only what it needs",
        };
    // What filters there are at others' isn't this stack's business.
    return this.isOutwards ? (this.sending.at(-1) ?? this.passed.way.hops[0] ?? own) : own;
  }

  get hops(): readonly Hop[] {
    const { source, destination, way } = this.passed;
    const onWay = hopsOf(way, (rules) =>
      openingRule(rules, source, destination, this.traffic.possible),
    );
    const hops = [...this.sending, ...onWay];
    return this.isOutwards ? hops : [...hops, this.cause];
  }

  private get isOutwards(): boolean {
    return this.to.endpoint.role === "outside";
  }

  /** What lets it out at its source, the filter to narrow last. */
  private get sending(): readonly Hop[] {
    const { source, destination } = this.passed;
    const { filters, subnet } = this.from.at;
    // Those before the subnet are told only where one of them may be the cause.
    const all = this.isOutwards ? [...subnet.filters, ...filters] : filters;
    return [...all.filter(({ isImplied }) => isImplied), ...all.filter(isSet)].flatMap(
      ({ outbound }) => {
        const opener = openingRule(outbound, destination, source, this.traffic.possible);
        return opener === undefined ? [] : [hopOf(opener)];
      },
    );
  }
}

/** What all filters and firewalls between two interfaces let pass, leaving the rule that is asked about. */
function passingBetween(
  from: Presence,
  to: Presence,
  source: Party,
  destination: Party,
  way: Way,
): Bounded<Traffic> {
  const areNear = isNear(from, to);
  const subnetFilters = ({ at }: Presence) =>
    areNear ? at.subnet.filters.filter((filter) => filter.isWithinSubnet) : at.subnet.filters;
  let traffic: Bounded<Traffic> =
    way.isCertain && from.at.isCertain && to.at.isCertain
      ? exactly(ALL_TRAFFIC)
      : { certain: NO_TRAFFIC, possible: ALL_TRAFFIC };
  for (const filter of [...from.at.filters, ...subnetFilters(from)]) {
    traffic = both(traffic, passing(filter.outbound, destination, source));
    if (!filter.isStateful) {
      traffic = ifAnswered(traffic, passing(filter.inbound, destination, source));
    }
  }
  for (const filter of [...subnetFilters(to), ...to.at.filters]) {
    traffic = both(traffic, passing(filter.inbound, source, destination));
    if (!filter.isStateful) {
      traffic = ifAnswered(traffic, passing(filter.outbound, source, destination));
    }
  }
  for (const { rules } of way.inspections) {
    traffic = both(
      traffic,
      rules === undefined
        ? { certain: NO_TRAFFIC, possible: ALL_TRAFFIC }
        : passing(rules, source, destination),
    );
  }
  return traffic;
}

/** The hops of a way, with the rules by which the firewalls on it let something pass. */
function hopsOf(
  { hops, inspections, hopsBefore }: Way,
  openerOf: (rules: RuleList) => FilterRule | undefined,
): readonly Hop[] {
  const openers = inspections.map(({ resource, rules }) => {
    if (rules === undefined) return unreadAt(resource);
    const rule = openerOf(rules);
    return rule && hopOf(rule);
  });
  return hops.flatMap((hop, index) => [
    ...openers.flatMap((opener, at) => (opener && hopsBefore[at] === index ? [opener] : [])),
    hop,
  ]);
}

function unreadAt(firewall: Resource): Hop {
  const node = rootOf(firewall);
  return { node, does: "decides by what can't be read here", isCertain: false };
}

/** The way out of an interface by its own public address, or by one that it is lent; none without. */
function withPublicAddress(way: Way, at: Interface, family: Family): readonly Way[] {
  if (way.lenders === undefined) {
    return [way];
  }
  const own = at.publicAddresses.filter((one) => one.family === family).map(({ hop }) => hop);
  const all = [...own, ...way.lenders, ...(at.lenders ?? [])];
  const hop = all.find(({ isCertain }) => isCertain) ?? all[0];
  return hop === undefined
    ? []
    : [{ ...way, hops: [...way.hops, hop], isCertain: way.isCertain && hop.isCertain }];
}

/** What the filters let out to the internet on one way, by the rule that does. */
function exitsBy(from: Presence, party: Party, way: Way): readonly Exit[] {
  const { at } = from;
  const filters = [...at.filters, ...at.subnet.filters];
  const lists = [
    ...filters.map(({ outbound }) => outbound),
    ...way.inspections.map(({ rules }) => rules && asOutbound(rules)),
  ].filter((list) => list !== undefined);
  const open = passingInternet(lists, party);
  const isUnread = way.inspections.some(({ rules }) => rules === undefined);
  const isCertain = way.isCertain && at.isCertain && !isUnread;
  const traffic = isCertain ? open : { certain: NO_TRAFFIC, possible: open.possible };
  if (isEmpty(traffic.possible)) {
    return [];
  }
  const onWay = hopsOf(way, (rules) =>
    open.parts
      .map((part) => openingRule(asOutbound(rules), part.party, party, traffic.possible))
      .find((rule) => rule !== undefined),
  );
  const [cause] = [...at.filters, ...at.subnet.filters.toReversed()]
    .filter(isSet)
    .map(({ outbound }) => outbound);
  const opening = (cause === undefined ? [] : openersOf(cause, open, party, traffic)).map(
    ([rule, own]) => [hopOf(rule), own] as const,
  );
  const last = way.hops.at(-1);
  // What is decided by an appliance or a network elsewhere is no matter of the filters here.
  const isLeft = way.isBeyond === true && at.subnet.isUnseen !== true;
  if (last !== undefined && (cause === undefined || isLeft)) {
    const hop = isLeft ? { ...last, change: LEFT_TO_OTHERS } : last;
    return [
      {
        from,
        traffic,
        hops: [...opening.slice(0, 1).map(([opener]) => opener), ...onWay],
        cause: hop,
        whole: traffic,
        openers: [{ hop, traffic: traffic.possible }],
      },
    ];
  }
  const openers = opening.map(([hop, own]) => ({ hop, traffic: own.possible }));
  return opening.map(([hop, own]) => ({
    from,
    traffic: own,
    hops: [hop, ...onWay],
    cause: hop,
    whole: traffic,
    openers,
  }));
}

const LEFT_TO_OTHERS = "see that what this leads to lets out only what is needed";

/** A firewall's rules as those of a filter that looks outwards: its destinations are the other side. */
function asOutbound(rules: RuleList): RuleList {
  return rules.map(({ local, remote, ...rule }) => ({
    ...rule,
    remote: local ?? exactly(ANYONE),
    local: remote,
  }));
}
