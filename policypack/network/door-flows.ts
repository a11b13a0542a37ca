import { INTERNET_ADDRESSES, ofInternet } from "./address-set";
import { type Bounded, exactly } from "./bounded";
import {
  ANY_GROUP,
  both,
  type FilterRule,
  type Group,
  isTagGroup,
  matchRule,
  openingRule,
  type Party,
  passing,
  passingInternet,
  type RuleList,
} from "./filter";
import { hopOf } from "./internet-access";
import { intersect, isEmpty } from "./intervals";
import type { Presence, SourceClass, SourceIndex } from "./sources";
import { type Door, type Endpoint, type Hop, partyOf } from "./topology";
import { ALL_TRAFFIC, NO_TRAFFIC, type Traffic } from "./traffic";

/** What something in a subnet may open to a service that admits the subnet. */
export interface DoorFlow {
  readonly from: Presence;
  readonly traffic: Bounded<Traffic>;
  readonly hops: readonly Hop[];
  readonly cause: Hop;
}

/** The public side of a service, at which the rules of its doors stand. */
const PUBLIC_SIDE: Party = { addresses: INTERNET_ADDRESSES, groups: exactly(new Set<Group>()) };

/**
 * The flows into a service through doors that admit subnets by name: through service endpoints, past the routes of
 * the networks. For each rule and zone the first: a proven one if there is any, else one that may be.
 *
 * @param asked the traffic that is looked for, by the zone of the source
 */
export function flowsThroughDoors(
  endpoint: Endpoint,
  sources: SourceIndex,
  asked: (zone: string | undefined) => Traffic,
): readonly DoorFlow[] {
  return endpoint.doors.flatMap((door) =>
    door.rules
      .filter(({ action, remote }) => action === "allow" && remote.possible.groups.size > 0)
      .flatMap((rule) =>
        sources.zones.flatMap((zone) => {
          const open = intersect(intersect(asked(zone), endpoint.listens), rule.traffic.possible);
          return isEmpty(open) ? [] : firstOf(endpoint, door, rule, open, sources, zone);
        }),
      ),
  );
}

function firstOf(
  endpoint: Endpoint,
  door: Door,
  rule: FilterRule,
  open: Traffic,
  sources: SourceIndex,
  zone: string | undefined,
): readonly DoorFlow[] {
  let perhaps: DoorFlow | undefined;
  for (const { samples, sends } of admitted(rule, sources, zone, open)) {
    const from = samples.find((sample) => sample.endpoint !== endpoint);
    const flow = from && flowThrough(from, door, rule, intersect(open, sends));
    if (flow !== undefined && !isEmpty(flow.traffic.certain)) return [flow];
    perhaps ??= flow;
  }
  return perhaps === undefined ? [] : [perhaps];
}

function* admitted(
  { remote }: FilterRule,
  sources: SourceIndex,
  zone: string | undefined,
  traffic: Traffic,
): Generator<SourceClass> {
  const { groups } = remote.possible;
  for (const group of groups) yield* sources.inGroup(group, zone, traffic);
  yield* sources.inUnknownGroups(zone, traffic);
  if (groups.has(ANY_GROUP)) {
    for (const place of sources.places) yield* sources.inPlace(place, zone, traffic);
  }
}

function flowThrough(
  from: Presence,
  door: Door,
  rule: FilterRule,
  open: Traffic,
): DoorFlow | undefined {
  const { at } = from;
  const source: Party = { addresses: at.addresses, groups: at.groups };
  const match = matchRule(rule, source, PUBLIC_SIDE);
  if (match === "no") {
    return undefined;
  }
  const lists = [...at.filters, ...at.subnet.filters].map(({ outbound }) => outbound);
  const out = passingInternet(lists.map(deniedByTag), partyOf(at, "v4"));
  const passed = both(passing(door.rules, source, PUBLIC_SIDE), both(exactly(open), rule.traffic));
  const isCertain = match === "yes" && at.isCertain && door.hops.every((hop) => hop.isCertain);
  const traffic = {
    certain: isCertain ? intersect(passed.certain, out.certain) : NO_TRAFFIC,
    possible: intersect(passed.possible, perhapsToService(lists, partyOf(at, "v4"))),
  };
  if (isEmpty(traffic.possible)) {
    return undefined;
  }
  const openers = at.filters.flatMap(({ outbound }) => {
    const [part] = out.parts;
    const opener = part && openingRule(outbound, part.party, source, traffic.possible);
    return opener === undefined ? [] : [hopOf(opener)];
  });
  const cause = hopOf(rule);
  return { from, traffic, hops: [...openers, ...door.hops, cause], cause };
}

/** The rules with those that deny tags as if they may deny any address of the internet: a service may be in each. */
function deniedByTag(rules: RuleList): RuleList {
  return rules.map((rule) => {
    const { certain, possible } = rule.remote;
    return rule.action === "deny" && [...possible.groups].some(isTagGroup)
      ? { ...rule, remote: { certain, possible: { ...possible, addresses: INTERNET_ADDRESSES } } }
      : rule;
  });
}

/**
 * The most that lists of rules let out to a service. It has addresses of the internet, which aren't known, and a rule
 * may know them by the tag of the service as well.
 */
function perhapsToService(lists: readonly RuleList[], source: Party): Traffic {
  const tags = lists.flat().flatMap(({ remote }) => [...remote.possible.groups].filter(isTagGroup));
  const service: Party = {
    addresses: ofInternet("v4"),
    groups: { certain: new Set<Group>(), possible: new Set(tags) },
  };
  return lists.reduce(
    (traffic, rules) => intersect(traffic, passing(rules, service, source).possible),
    ALL_TRAFFIC,
  );
}
