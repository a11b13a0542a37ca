import { type AddressSet, FAMILIES, overlapsAddresses } from "./address-set";
import {
  ANY_GROUP,
  type Filter,
  type FilterRule,
  type Group,
  type RuleList,
  signatureOf,
} from "./filter";
import { Numbers } from "./grouping";
import { intersect, overlaps, union, unionOf } from "./intervals";
import type { Endpoint, Interface, Router, Subnet, Topology } from "./topology";
import { ALL_TRAFFIC, NO_TRAFFIC, type Traffic } from "./traffic";

/** An endpoint at one of its interfaces, with the zone that it has there. */
export interface Presence {
  readonly endpoint: Endpoint;
  readonly at: Interface;
  /** Undefined where nothing gives it a zone, or the zone isn't known. */
  readonly zone: string | undefined;
}

/** Sources that no rule tells apart: what holds for one of them holds for all. */
export interface SourceClass {
  readonly members: readonly Presence[];
  /** Two endpoints, where there are two, for each set of filters that members have. */
  readonly samples: readonly Presence[];
  /** The most that their own filters let out, and those of their subnet, to whomever. */
  readonly sends: Traffic;
}

/** Names sources by zone; all without one are together. */
type ZoneKey = string;
const NO_ZONE: ZoneKey = "";

interface OpenClass extends SourceClass {
  readonly members: Presence[];
  readonly samples: Presence[];
  /** The first sample for each set of filters, and the second. */
  readonly sampled: Map<string, Presence>;
}

/** The sources of one zone in one place: a subnet, or a group. */
interface Sources {
  readonly classes: Map<string, OpenClass>;
  /** The most that any of them sends. */
  sends: Traffic;
  /** Made when first asked for. */
  placed?: Placed;
}

/** Sources by the addresses that they may have. */
interface Placed {
  /** Any of their subnet. */
  readonly anywhere: readonly SourceClass[];
  /** One of their own, in the order of these. */
  readonly single: readonly { readonly source: SourceClass; readonly address: number }[];
  readonly ranges: readonly { readonly source: SourceClass; readonly addresses: AddressSet }[];
}

/**
 * All that may open connections, by where they are and by group, in classes that no rule tells
 * apart: so thousands of machines of one kind are looked at once.
 */
export class SourceIndex {
  private readonly inSubnets = new Map<Subnet, Map<ZoneKey, Sources>>();
  private readonly inGroups = new Map<Group, Map<ZoneKey, Sources>>();
  private readonly ofUnknownGroups = new Map<ZoneKey, Sources>();
  /** Places in which something has addresses of its own. */
  private readonly withOwn = new Set<Subnet>();
  private readonly zoneKeys = new Set<ZoneKey>();
  private readonly signatures = new Map<Filter, number>();
  private readonly sent = new Map<Filter, Traffic>();
  private readonly memberships = new Map<Interface["groups"], number>();
  private readonly numbers = new Numbers();
  private readonly told: ReadonlySet<Group>;
  private unseen: Subnet | undefined;

  constructor(topology: Topology, presences: readonly Presence[]) {
    this.told = groupsThatMatter(topology);
    for (const presence of presences) {
      const zone = presence.zone ?? NO_ZONE;
      this.zoneKeys.add(zone);
      const { at } = presence;
      const key = this.sourceKey(presence);
      const place = this.placeOf(at.subnet);
      this.file(memberOf(this.inSubnets, place), zone, key, presence);
      if (!isAnywhere(at)) this.withOwn.add(place);
      for (const group of at.groups.possible) {
        if (group === ANY_GROUP) {
          this.file(this.ofUnknownGroups, zone, key, presence);
        } else {
          // Who certainly is in a group, and who may be, are told apart by the rules about it.
          const isMember = at.groups.certain.has(group);
          this.file(memberOf(this.inGroups, group), zone, `${key} ${isMember}`, presence);
        }
      }
    }
  }

  /** All zones that sources are in; undefined stands for none. */
  get zones(): readonly (string | undefined)[] {
    return [...this.zoneKeys].sort().map((zone) => (zone === NO_ZONE ? undefined : zone));
  }

  /** Where something is: its subnet. Of subnets outside the stack nothing tells one from another. */
  placeOf(subnet: Subnet): Subnet {
    if (subnet.isUnseen !== true) {
      return subnet;
    }
    this.unseen ??= subnet;
    return this.unseen;
  }

  /** All places with something in them. */
  get places(): Iterable<Subnet> {
    return this.inSubnets.keys();
  }

  /** Whether something in a place may have one of some addresses. */
  isAt(place: Subnet, addresses: AddressSet): boolean {
    return this.withOwn.has(place) || overlapsAddresses(addresses, place.addresses.possible);
  }

  /** Those that may be in a group, and send some of the traffic. */
  inGroup(group: Group, zone: string | undefined, traffic: Traffic): Iterable<SourceClass> {
    return senders(this.inGroups.get(group)?.get(zone ?? NO_ZONE), traffic);
  }

  /** Those of whom it isn't known which groups they are in. */
  inUnknownGroups(zone: string | undefined, traffic: Traffic): Iterable<SourceClass> {
    return senders(this.ofUnknownGroups.get(zone ?? NO_ZONE), traffic);
  }

  /** Those in a place. */
  inPlace(place: Subnet, zone: string | undefined, traffic: Traffic): Iterable<SourceClass> {
    return senders(this.inSubnets.get(place)?.get(zone ?? NO_ZONE), traffic);
  }

  /** Those in a place that may have one of some addresses. */
  *inPlaceAt(
    place: Subnet,
    zone: string | undefined,
    addresses: AddressSet,
    traffic: Traffic,
  ): Generator<SourceClass> {
    const sources = this.inSubnets.get(place)?.get(zone ?? NO_ZONE);
    if (sources === undefined || !overlaps(sources.sends, traffic)) {
      return;
    }
    sources.placed ??= placedIn(sources);
    const { anywhere, single, ranges } = sources.placed;
    if (anywhere.length > 0 && overlapsAddresses(addresses, place.addresses.possible)) {
      yield* sending(anywhere, traffic);
    }
    yield* sending(within(single, addresses), traffic);
    for (const { source, addresses: own } of ranges) {
      if (overlaps(source.sends, traffic) && overlapsAddresses(addresses, own)) yield source;
    }
  }

  /**
   * All by which connections *to* an interface may differ: two presences of one key are reached by
   * the same sources, in the same way.
   */
  targetKey({ at, endpoint, zone }: Presence): string {
    const { numbers } = this;
    return [
      numbers.of(this.placeOf(at.subnet)),
      addressKey(at),
      at.isCertain,
      ...tellingFilters(at).map((filter) => numbers.of(filter)),
      this.membershipKey(at.groups),
      endpoint.role,
      endpoint.listens.join(),
      endpoint.listensCertainly?.join(),
      zone,
    ].join(" ");
  }

  /** The same for the same groups; most interfaces share the very object. */
  private membershipKey(groups: Interface["groups"]): number {
    let key = this.memberships.get(groups);
    if (key === undefined) {
      const numbersOf = (some: ReadonlySet<Group>) =>
        [...some].map((group) => this.numbers.of(group)).sort((a, b) => a - b);
      key = this.numbers.of(`${numbersOf(groups.possible)} ${numbersOf(groups.certain)}`);
      this.memberships.set(groups, key);
    }
    return key;
  }

  /** All by which connections *from* an interface may differ, apart from the group that a rule names. */
  private sourceKey({ at, endpoint }: Presence): string {
    const { certain, possible } = at.groups;
    return [
      this.numbers.of(this.placeOf(at.subnet)),
      addressKey(at),
      at.isCertain,
      endpoint.role,
      possible.size === 0,
      possible.has(ANY_GROUP),
      ...tellingFilters(at).map((filter) => this.signatureOf(filter)),
      ...[...possible]
        .filter((group) => this.told.has(group))
        .map((group) => `${certain.has(group) ? "in" : "perhaps"} ${group}`)
        .sort(),
    ].join(" ");
  }

  private signatureOf(filter: Filter): number {
    let signature = this.signatures.get(filter);
    if (signature === undefined) {
      const { outbound, inbound, isStateful } = filter;
      signature = this.numbers.of(
        `${signatureOf(outbound)}${isStateful ? "" : `\n\n${signatureOf(inbound)}`}`,
      );
      this.signatures.set(filter, signature);
    }
    return signature;
  }

  private file(
    byZone: Map<ZoneKey, Sources>,
    zone: ZoneKey,
    key: string,
    presence: Presence,
  ): void {
    let sources = byZone.get(zone);
    if (sources === undefined) {
      sources = { classes: new Map(), sends: NO_TRAFFIC };
      byZone.set(zone, sources);
    }
    let known = sources.classes.get(key);
    if (known === undefined) {
      const { filters, subnet } = presence.at;
      const before = subnet.filters.filter(({ isWithinSubnet }) => isWithinSubnet);
      const sends = [...filters, ...before].reduce(
        (traffic, filter) => intersect(traffic, this.sentThrough(filter)),
        ALL_TRAFFIC,
      );
      known = { members: [], samples: [], sampled: new Map(), sends };
      sources.classes.set(key, known);
      sources.sends = union(sources.sends, sends);
    }
    known.members.push(presence);
    const filters = presence.at.filters.map((filter) => this.numbers.of(filter)).join();
    const first = known.sampled.get(filters);
    if (first === undefined) {
      known.sampled.set(filters, presence);
      known.samples.push(presence);
    } else if (first.endpoint !== presence.endpoint && !known.sampled.has(`${filters}+`)) {
      known.sampled.set(`${filters}+`, presence);
      known.samples.push(presence);
    }
  }

  private sentThrough(filter: Filter): Traffic {
    let sent = this.sent.get(filter);
    if (sent === undefined) {
      sent = unionOf(
        filter.outbound
          .filter(({ action }) => action === "allow")
          .map(({ traffic }) => traffic.possible),
      );
      this.sent.set(filter, sent);
    }
    return sent;
  }
}

/**
 * The filters by which two in one place may differ: what stands before a subnet does so only where all that can't be
 * seen count as one.
 */
function tellingFilters({ filters, subnet }: Interface): readonly Filter[] {
  return subnet.isUnseen ? [...subnet.filters, ...filters] : filters;
}

/** The addresses of an interface where they aren't simply those of its subnet. */
function addressKey({ addresses, subnet }: Interface): string {
  return FAMILIES.map((family) =>
    addresses[family] === subnet.addresses.possible[family] ? "any" : addresses[family].join(),
  ).join(" ");
}

function isAnywhere({ addresses, subnet }: Interface): boolean {
  return FAMILIES.every(
    (family) =>
      addresses[family].length === 0 || addresses[family] === subnet.addresses.possible[family],
  );
}

function placedIn({ classes }: Sources): Placed {
  const anywhere: SourceClass[] = [];
  const single: { source: SourceClass; address: number }[] = [];
  const ranges: { source: SourceClass; addresses: AddressSet }[] = [];
  for (const source of classes.values()) {
    const at = source.samples[0]?.at;
    if (at === undefined) continue;
    const { v4, v6 } = at.addresses;
    const [first = 0, end = 0] = v4;
    if (isAnywhere(at)) anywhere.push(source);
    else if (v4.length === 2 && v6.length === 0 && end - first === 1) {
      single.push({ source, address: first });
    } else ranges.push({ source, addresses: at.addresses });
  }
  single.sort((a, b) => a.address - b.address);
  return { anywhere, single, ranges };
}

/** The sources of one address whose address is among some, found by halving. */
function* within(single: Placed["single"], { v4 }: AddressSet): Generator<SourceClass> {
  for (let range = 0; range < v4.length; range += 2) {
    const [start, end] = [v4[range] as number, v4[range + 1] as number];
    let low = 0;
    let high = single.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((single[middle]?.address ?? end) < start) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < single.length; index++) {
      const one = single[index];
      if (one === undefined || one.address >= end) break;
      yield one.source;
    }
  }
}

function memberOf<K>(index: Map<K, Map<ZoneKey, Sources>>, under: K): Map<ZoneKey, Sources> {
  let byZone = index.get(under);
  if (byZone === undefined) {
    byZone = new Map();
    index.set(under, byZone);
  }
  return byZone;
}

function* senders(sources: Sources | undefined, traffic: Traffic): Generator<SourceClass> {
  if (sources !== undefined && overlaps(sources.sends, traffic)) {
    yield* sending(sources.classes.values(), traffic);
  }
}

function* sending(all: Iterable<SourceClass>, traffic: Traffic): Generator<SourceClass> {
  for (const source of all) {
    if (overlaps(source.sends, traffic)) yield source;
  }
}

/**
 * The groups that rules tell sources apart by, beside the one rule through which a source is found: those of
 * denials, of the filters before the innermost one, of what is implied and of firewalls, and where rules are about the
 * source's own side.
 */
function groupsThatMatter({ subnets, endpoints }: Topology): ReadonlySet<Group> {
  const interfaces = endpoints.flatMap((endpoint) => endpoint.interfaces);
  const all = new Set([...subnets, ...interfaces.map(({ subnet }) => subnet)]);
  const outer = new Set([
    ...[...all].flatMap((subnet) => subnet.filters),
    ...interfaces.flatMap(({ filters }) => [
      ...filters.slice(0, -1),
      ...filters.slice(-1).filter(({ isImplied }) => isImplied),
    ]),
  ]);
  const innermost = new Set(interfaces.flatMap(({ filters }) => filters.slice(-1)));
  const firewalls = inspectionsFrom([...all].map(({ router }) => router));
  const groups = new Set<Group>();
  const addRemote = ({ remote }: FilterRule) => addAll(groups, remote.possible.groups);
  const addLocal = ({ local }: FilterRule) => addAll(groups, local?.possible.groups ?? []);
  for (const { inbound } of outer) inbound.forEach(addRemote);
  for (const { inbound } of innermost) {
    for (const rule of inbound) if (rule.action === "deny") addRemote(rule);
  }
  for (const rules of firewalls) rules.forEach(addRemote);
  for (const { inbound, outbound, isStateful } of [...outer, ...innermost]) {
    outbound.forEach(addLocal);
    if (!isStateful) {
      // It lets the answers through as well, to whom its rules say.
      outbound.forEach(addRemote);
      inbound.forEach(addLocal);
    }
  }
  return groups;
}

function addAll<T>(set: Set<T>, values: Iterable<T>): void {
  for (const value of values) set.add(value);
}

/** The rules of all firewalls that traffic may come by. */
function inspectionsFrom(routers: readonly Router[]): readonly RuleList[] {
  const seen = new Set(routers);
  const found: RuleList[] = [];
  // A set is walked with what is added meanwhile.
  for (const { routes, inspection } of seen) {
    if (inspection?.rules !== undefined) found.push(inspection.rules);
    for (const { to } of routes) if (to.kind === "router") seen.add(to.router);
  }
  return found;
}
