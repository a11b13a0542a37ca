import { checkedInputs, nodeOf } from "../core";
import {
  type AddressSet,
  countsTowardsWide,
  type Family,
  INTERNET_ADDRESSES,
  intersectAddresses,
  isNowhere,
  isWide,
  ofInternet,
} from "./address-set";
import { type Bounded, exactly, isExactly } from "./bounded";
import { LONGEST_RELAY, type Relays } from "./carriages";
import {
  both,
  either,
  type Filter,
  type FilterRule,
  type InternetTraffic,
  ifAnswered,
  opened,
  openingRule,
  type Party,
  passing,
  passingInternet,
  type RuleList,
  unseenFilter,
} from "./filter";
import { Numbers } from "./grouping";
import { covers, isEmpty, overlaps, subtract, unionOf } from "./intervals";
import type { Routing, Way } from "./routing";
import {
  answersOf,
  clientSeen,
  type Endpoint,
  type Hop,
  type Inspection,
  type Interface,
  isHandedOn,
  type PublicAddress,
  partyOf,
  type Relay,
  type Shown,
  shownBy,
  type Topology,
} from "./topology";
import { NO_TRAFFIC, type Traffic } from "./traffic";

/** One way on which the internet reaches an endpoint. */
export interface Access {
  readonly endpoint: Endpoint;
  readonly traffic: Bounded<Traffic>;
  /** From the internet to the endpoint. */
  readonly hops: readonly Hop[];
  /** The hop that opens the way: the one to close. */
  readonly cause: Hop;
  /** True where only an intermediary is reached, which opens a connection of its own. */
  readonly isProxied: boolean;
  /** True where the cloud itself calls the endpoint for others, past all networks. */
  readonly isInvoked: boolean;
  /** What handed it on last, and whom the endpoint sees as the client where that isn't the one outside. */
  readonly by?: Relay;
  readonly shown?: Shown;
}

/** The way from the internet to an interface. */
interface WayIn extends Pick<Way, "hops" | "isCertain"> {
  readonly firewalls: readonly Filter[];
}

/** Answers what the internet reaches, directly or through load balancers and gateways. */
export class InternetAccess {
  private readonly accesses = new Map<Endpoint, readonly Access[]>();
  private readonly openings = new Map<string, InternetTraffic>();
  private readonly numbers = new Numbers();
  private readonly aboutLocal = new Map<Filter, boolean>();
  private readonly firewalls = new Map<Inspection, Filter>();

  /**
   * @param between what one endpoint may open to another inside their networks
   */
  constructor(
    topology: Topology,
    relays: Relays,
    private readonly routing: Routing,
    private readonly between: (from: Endpoint, to: Endpoint) => Bounded<Traffic>,
  ) {
    for (const endpoint of topology.endpoints) {
      for (const access of this.directAccesses(endpoint)) {
        this.add(access, relays, new Set([endpoint]));
      }
    }
  }

  /** The ways on which the internet reaches an endpoint. */
  of(endpoint: Endpoint): readonly Access[] {
    return this.accesses.get(endpoint) ?? [];
  }

  /**
   * The ways on which single addresses outside, which the rules name, reach an interface. What is open
   * to the internet as a whole is not told here.
   */
  ofKnownAddresses({ endpoint, at }: { endpoint: Endpoint; at: Interface }): readonly Access[] {
    const own = [...at.subnet.filters, ...at.filters];
    const rules = own.at(-1)?.inbound ?? [];
    return at.publicAddresses.flatMap((address) => {
      const way = this.wayIn(at, address);
      const filters = [...(way?.firewalls ?? []), ...own];
      const local = partyOf(at, address.family);
      return way === undefined
        ? []
        : rules.flatMap((rule) => {
            const addresses = intersectAddresses(
              rule.remote.possible.addresses,
              ofInternet(address.family),
            );
            if (rule.action === "deny" || isNowhere(addresses) || isWide(addresses)) return [];
            const party: Party = { addresses, groups: exactly(new Set()) };
            const open = filters.reduce(
              (traffic, { inbound, outbound, isStateful }) => {
                const passed = both(traffic, passing(inbound, party, local));
                return isStateful ? passed : ifAnswered(passed, passing(outbound, party, local));
              },
              both(rule.traffic, answersOf(endpoint)),
            );
            const traffic = way.isCertain ? open : { certain: NO_TRAFFIC, possible: open.possible };
            const cause = hopOf(rule);
            return isEmpty(traffic.possible)
              ? []
              : [
                  {
                    endpoint,
                    traffic,
                    hops: [...way.hops, cause],
                    cause,
                    isProxied: false,
                    isInvoked: false,
                  },
                ];
          });
    });
  }

  private add(access: Access, relays: Relays, passed: ReadonlySet<Endpoint>): void {
    const { endpoint } = access;
    const known = this.of(endpoint);
    if (known.some((one) => saysAll(one, access))) {
      return;
    }
    this.accesses.set(endpoint, [...known, access]);
    for (const relay of relays.get(endpoint) ?? []) {
      if (!passed.has(relay.to) && passed.size <= LONGEST_RELAY) {
        for (const next of this.relayed(access, relay)) {
          this.add(next, relays, new Set([...passed, relay.to]));
        }
      }
    }
  }

  private directAccesses(endpoint: Endpoint): readonly Access[] {
    return [
      ...endpoint.interfaces.flatMap((one) =>
        one.publicAddresses.flatMap((address) => this.throughInterface(endpoint, one, address)),
      ),
      ...throughDoors(endpoint),
    ];
  }

  private throughInterface(
    endpoint: Endpoint,
    one: Interface,
    address: PublicAddress,
  ): readonly Access[] {
    const way = this.wayIn(one, address);
    return way === undefined
      ? []
      : this.throughFilters(endpoint, one, address.family, way.hops, way.isCertain, way.firewalls);
  }

  /** The way from the internet to a public address; undefined where there is none. */
  private wayIn(
    { subnet, isCertain }: Interface,
    { family, hop, needsRoute }: PublicAddress,
  ): WayIn | undefined {
    const [way] = this.routing.outwards(subnet.router, "gateway", ofInternet(family));
    return way === undefined && needsRoute
      ? undefined
      : {
          hops: [...(needsRoute ? (way?.hops ?? []) : []), hop],
          // What leads out through a firewall has to come in through it: no answer passes it otherwise.
          firewalls: (way?.inspections ?? []).map((one) => this.firewallOf(one)),
          // Without a way back the answers go astray, unless something else is set that isn't seen.
          isCertain: hop.isCertain && isCertain && way?.isCertain === true,
        };
  }

  /** A firewall as one more filter. */
  private firewallOf(inspection: Inspection): Filter {
    let filter = this.firewalls.get(inspection);
    if (filter === undefined) {
      const node = nodeOf(checkedInputs(inspection.resource));
      const unseen = unseenFilter(node, "may let pass what can't be read here");
      const { rules } = inspection;
      filter = rules === undefined ? unseen : { ...unseen, inbound: rules, outbound: [] };
      this.firewalls.set(inspection, filter);
    }
    return filter;
  }

  /**
   * @param before the hops from the internet to the filters of the interface
   * @param firewalls what stands before those filters
   */
  private throughFilters(
    endpoint: Endpoint,
    one: Interface,
    family: "v4" | "v6",
    before: readonly Hop[],
    isCertain: boolean,
    firewalls: readonly Filter[] = [],
  ): readonly Access[] {
    const filters = [...firewalls, ...one.subnet.filters, ...one.filters];
    const open = this.openingOf(filters, one, family);
    const asked = both(open, answersOf(endpoint));
    const traffic = isCertain ? asked : { certain: NO_TRAFFIC, possible: asked.possible };
    if (isEmpty(traffic.possible)) {
      return [];
    }
    const innermost = filters.at(-1);
    if (innermost === undefined) {
      const cause = before.at(-1);
      return cause === undefined
        ? []
        : [{ endpoint, traffic, hops: before, cause, isProxied: false, isInvoked: false }];
    }
    const local = partyOf(one, family);
    const outer = filters.slice(0, -1).flatMap(({ inbound }) => {
      const opener = open.parts
        .map(({ party }) => openingRule(inbound, party, local, traffic.possible))
        .find((rule) => rule !== undefined);
      return opener === undefined ? [] : [hopOf(opener)];
    });
    return openersOf(innermost.inbound, open, local, traffic).map(([rule, own]) => {
      const cause = hopOf(rule);
      return {
        endpoint,
        traffic: own,
        hops: [...before, ...outer, cause],
        cause,
        isProxied: false,
        isInvoked: false,
      };
    });
  }

  /** What the filters of an interface let in from the internet, and its answers out. */
  private openingOf(
    filters: readonly Filter[],
    one: Interface,
    family: "v4" | "v6",
  ): InternetTraffic {
    const isAboutAddresses = filters.some((filter) => this.isAboutLocal(filter));
    const local = partyOf(one, family);
    const key = [
      family,
      ...filters.map((filter) => this.numbers.of(filter)),
      ...(isAboutAddresses
        ? [
            local.addresses.v4.join(),
            local.addresses.v6.join(),
            ...[...one.groups.certain].sort(),
            "perhaps",
            ...[...one.groups.possible].sort(),
          ]
        : []),
    ].join(" ");
    let found = this.openings.get(key);
    if (found === undefined) {
      const inwards = passingInternet(
        filters.map(({ inbound }) => inbound),
        local,
      );
      const answers = passingInternet(
        filters.filter(({ isStateful }) => !isStateful).map(({ outbound }) => outbound),
        local,
      );
      found = { parts: inwards.parts, ...ifAnswered(inwards, answers) };
      this.openings.set(key, found);
    }
    return found;
  }

  /** Whether rules of a filter speak of a part of what stands behind it. */
  private isAboutLocal(filter: Filter): boolean {
    let isAbout = this.aboutLocal.get(filter);
    if (isAbout === undefined) {
      const isNarrowed = ({ local }: FilterRule) => local !== undefined;
      isAbout = filter.inbound.some(isNarrowed) || filter.outbound.some(isNarrowed);
      this.aboutLocal.set(filter, isAbout);
    }
    return isAbout;
  }

  private relayed(access: Access, relay: Relay): readonly Access[] {
    const isTaken = (traffic: Traffic) => overlaps(traffic, relay.accepts);
    if (!isTaken(access.traffic.possible) || !isHandedOn(access.by, relay)) {
      return [];
    }
    const isCertain = isTaken(access.traffic.certain) && relay.hop.isCertain;
    const before = [...access.hops, relay.hop];
    const { to: endpoint, sends } = relay;
    const isProxied = access.isProxied || relay.mode === "proxies" || relay.mode === "invokes";
    const isInvoked = access.isInvoked || relay.mode === "invokes";
    const asked = both(exactly(sends), answersOf(endpoint));
    if (isEmpty(asked.possible)) {
      return [];
    }
    // Behind something that shows itself instead, the client is that, and inside the networks.
    const shown = shownBy(relay, access.shown);
    const interfaces = relay.at ?? endpoint.interfaces;
    if (shown === undefined && interfaces.length > 0) {
      // The target's filters see the client itself, with its address of the internet.
      const narrowed = { ...endpoint, listens: asked.possible, listensCertainly: asked.certain };
      return interfaces
        .flatMap((one) =>
          familiesBehind(relay, one).flatMap((family, index) =>
            this.throughFilters(narrowed, one, family, before, isCertain && index === 0),
          ),
        )
        .map((next) => ({ ...next, endpoint, isProxied, isInvoked, by: relay }));
    }
    // What the cloud invokes is past all filters; a connection of the relay's own has to get through.
    const open =
      relay.mode === "invokes"
        ? asked
        : both(
            this.between(
              clientSeen(relay, shown),
              relay.at ? { ...endpoint, interfaces: relay.at } : endpoint,
            ),
            asked,
          );
    if (isEmpty(open.possible)) {
      return [];
    }
    const traffic = { certain: isCertain ? open.certain : NO_TRAFFIC, possible: open.possible };
    return [
      {
        endpoint,
        traffic,
        hops: before,
        cause: relay.hop,
        isProxied,
        isInvoked,
        by: relay,
        ...(shown && { shown }),
      },
    ];
  }
}

/**
 * The families in which a client may come to a target: its addresses of IPv4 where it has any. By IPv6 only what
 * listens to it is reached, and it isn't known by which family a target is registered that has both.
 */
function familiesBehind({ from }: Relay, one: Interface): readonly Family[] {
  if (isNowhere(partyOf(one, "v4").addresses)) {
    return ["v6"];
  }
  const listensToV6 = from.interfaces.some(({ publicAddresses }) =>
    publicAddresses.some(({ family }) => family === "v6"),
  );
  return listensToV6 && !isNowhere(partyOf(one, "v6").addresses) ? ["v4", "v6"] : ["v4"];
}

/** Two interfaces in two zones of one region are reached the same way. */
function saysAll(known: Access, access: Access): boolean {
  return (
    known.cause.node === access.cause.node &&
    known.isProxied === access.isProxied &&
    known.isInvoked === access.isInvoked &&
    covers(known.traffic.certain, access.traffic.certain) &&
    covers(known.traffic.possible, access.traffic.possible)
  );
}

/** Ways in that a service opens itself. */
function throughDoors(endpoint: Endpoint): readonly Access[] {
  const nobody = { addresses: { v4: [], v6: [] }, groups: exactly(new Set<string>()) };
  return endpoint.doors.flatMap(({ hops, rules }) => {
    const isCertain = hops.every((hop) => hop.isCertain);
    const local = { ...nobody, addresses: INTERNET_ADDRESSES };
    const open = passingInternet([rules], local);
    const asked = both(open, answersOf(endpoint));
    const traffic = isCertain ? asked : { certain: NO_TRAFFIC, possible: asked.possible };
    return openersOf(rules, open, local, traffic).map(([rule, own]) => {
      const cause = hopOf(rule);
      return {
        endpoint,
        traffic: own,
        hops: [...hops, cause],
        cause,
        isProxied: false,
        isInvoked: false,
      };
    });
  });
}

/**
 * The rules that open something to the internet, each with what it opens itself. Where a wide rule does, those about
 * a few addresses are no cause of it: without them it would be as open.
 */
export function openersOf(
  rules: RuleList,
  open: InternetTraffic,
  local: Party,
  traffic: Bounded<Traffic>,
): readonly (readonly [FilterRule, Bounded<Traffic>])[] {
  const rest = rules.filter(({ remote }) => countsTowardsWide(remote.possible.addresses));
  const found = rest.flatMap((rule) => {
    const own = both(
      traffic,
      open.parts
        .map(({ party }) => opened(rest, rule, party, local))
        .reduce(either, exactly(NO_TRAFFIC)),
    );
    return isEmpty(own.possible) ? [] : [{ rule, own }];
  });
  const byWide = unionOf(
    found
      .filter(({ rule }) => isWide(onInternet(rule.remote.certain.addresses)))
      .map(({ own }) => own.certain),
  );
  return found.flatMap(({ rule, own }) => {
    if (isWide(onInternet(rule.remote.possible.addresses))) return [[rule, own] as const];
    const rest = {
      certain: subtract(own.certain, byWide),
      possible: subtract(own.possible, byWide),
    };
    return isEmpty(rest.possible) ? [] : [[rule, rest] as const];
  });
}

function onInternet(addresses: AddressSet): AddressSet {
  return intersectAddresses(addresses, INTERNET_ADDRESSES);
}

export function hopOf({ node, does, change, remote }: FilterRule): Hop {
  return {
    node,
    does,
    isCertain: isExactly(remote),
    ...(change !== undefined && { change }),
  };
}
