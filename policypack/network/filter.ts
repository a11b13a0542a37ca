import type { Node } from "../core";
import {
  type AddressSet,
  ALL_ADDRESSES,
  countsTowardsWide,
  coversAddresses,
  INTERNET_ADDRESSES,
  intersectAddresses,
  isNowhere,
  isWide,
  NO_ADDRESSES,
  overlapsAddresses,
  subtractAddresses,
  unionOfAddresses,
} from "./address-set";
import { type Bounded, exactly, isExactly } from "./bounded";
import { intersect, overlaps, subtract, union, unionOf } from "./intervals";
import { ALL_TRAFFIC, EPHEMERAL_PORTS, NO_TRAFFIC, type Traffic } from "./traffic";

/** Interfaces that something names together: a security group, a service tag, a subnet; by its URN or name. */
export type Group = string;

/** Stands for a group that can't be read: any interface may be in it, but nothing of the internet. */
export const ANY_GROUP: Group = "*";

const TAG = "tag:";

/** A service of the cloud itself: nothing of a stack is in this group, and nobody of the internet. */
export function tagGroup(tag: string): Group {
  return `${TAG}${tag.toLowerCase()}`;
}

export function isTagGroup(group: Group): boolean {
  return group.startsWith(TAG);
}

/** Whom a rule speaks of. */
export interface Selector {
  readonly addresses: AddressSet;
  readonly groups: ReadonlySet<Group>;
}

/** One side of a connection: it has one of these addresses, and belongs to these groups. */
export interface Party {
  readonly addresses: AddressSet;
  readonly groups: Bounded<ReadonlySet<Group>>;
}

/** One rule of a security group, network ACL, network security group or firewall. */
export interface FilterRule {
  readonly action: "allow" | "deny";
  /** The other side: sources of inbound rules, destinations of outbound ones. */
  readonly remote: Bounded<Selector>;
  /** The side that the filter stands at, where a rule narrows it. Default: all behind the filter. */
  readonly local?: Bounded<Selector>;
  readonly traffic: Bounded<Traffic>;
  /** The group whose rule it is, where a service made it for the parts of one whole, and for nobody else. */
  readonly amongMembersOf?: Group;
  /** Where the rule stands. */
  readonly node: Node;
  /** The rule in words, after its position: `admits TCP 22 from 0.0.0.0/0`. */
  readonly does: string;
  /** What to change to close it, as a sentence without a full stop. */
  readonly change?: string;
  /** True where it stands for rules that are declared elsewhere. */
  readonly isUnseen?: true;
}

/** Rules in the order in which the first that matches decides; what none matches is denied. */
export type RuleList = readonly FilterRule[];

/** A filter between a subnet or an interface and the rest. */
export interface Filter {
  /** Where the filter itself stands, for evidence. */
  readonly node: Node;
  readonly inbound: RuleList;
  readonly outbound: RuleList;
  /** A stateful filter lets answers pass unasked. */
  readonly isStateful: boolean;
  /** Whether it also stands between two in one subnet. */
  readonly isWithinSubnet: boolean;
  /**
   * True where it only says what can pass at all to and from something of its kind: who opens connections, or what the
   * cloud's own filter lets in. Where a filter that somebody set stands there as well, that is the one to narrow.
   */
  readonly isImplied?: true;
}

const NO_GROUPS: ReadonlySet<Group> = new Set();
export const NOBODY: Selector = { addresses: NO_ADDRESSES, groups: NO_GROUPS };
export const ANYONE: Selector = { addresses: ALL_ADDRESSES, groups: NO_GROUPS };
/** Who can't be read: perhaps everyone. */
export const SOMEONE: Bounded<Selector> = {
  certain: NOBODY,
  possible: { addresses: ALL_ADDRESSES, groups: new Set([ANY_GROUP]) },
};

export function selectorOf(addresses: AddressSet, groups: readonly Group[] = []): Selector {
  return { addresses, groups: groups.length === 0 ? NO_GROUPS : new Set(groups) };
}

/** A filter that can't be seen: it may let everything pass, or nothing. */
export function unseenFilter(node: Node, does: string): Filter {
  const rule: FilterRule = {
    action: "allow",
    remote: SOMEONE,
    traffic: { certain: NO_TRAFFIC, possible: ALL_TRAFFIC },
    node,
    does,
    isUnseen: true,
  };
  return {
    node,
    inbound: [rule],
    outbound: [rule],
    isStateful: true,
    isWithinSubnet: true,
  };
}

/** True for a filter of which nothing is seen: it is declared elsewhere. */
export function isUnseenFilter({ inbound, outbound }: Filter): boolean {
  return [...inbound, ...outbound].every(({ isUnseen }) => isUnseen === true);
}

type Match = "yes" | "perhaps" | "no";

/** Whether a rule speaks of a party: of it, whichever of its addresses it has, or of some of them. */
function matchParty(selector: Bounded<Selector> | undefined, party: Party): Match {
  if (selector === undefined) {
    return "yes";
  }
  const { certain, possible } = selector;
  if (
    (!isNowhere(party.addresses) && coversAddresses(certain.addresses, party.addresses)) ||
    shares(certain.groups, party.groups.certain)
  ) {
    return "yes";
  }
  return overlapsAddresses(possible.addresses, party.addresses) ||
    shares(possible.groups, party.groups.possible) ||
    possible.groups.has(ANY_GROUP) ||
    (possible.groups.size > 0 && party.groups.possible.has(ANY_GROUP))
    ? "perhaps"
    : "no";
}

function shares(a: ReadonlySet<Group>, b: ReadonlySet<Group>): boolean {
  if (a.size === 0 || b.size === 0) {
    return false;
  }
  for (const one of a) {
    if (b.has(one)) return true;
  }
  return false;
}

/**
 * Whether a rule speaks of both ends of a connection. `any group` must not be taken for the outside: a party
 * of no group is an address of the internet.
 */
export function matchRule(rule: FilterRule, remote: Party, local: Party): Match {
  const far = matchRemote(rule, remote);
  if (far === "no") {
    return "no";
  }
  const near = matchParty(rule.local, local);
  return near === "no" || (far === "yes" && near === "yes") ? near : "perhaps";
}

function matchRemote({ remote }: FilterRule, party: Party): Match {
  const match = matchParty(remote, party);
  const isOutside = party.groups.possible.size === 0;
  return match === "perhaps" &&
    isOutside &&
    !overlapsAddresses(remote.possible.addresses, party.addresses)
    ? "no"
    : match;
}

/**
 * The traffic that a list of rules lets pass between two parties. From the last rule to the first,
 * each overrides what follows it where it matches; what may match counts on the cautious side of
 * either bound.
 */
export function passing(rules: RuleList, remote: Party, local: Party): Bounded<Traffic> {
  let certain: Traffic = NO_TRAFFIC;
  let possible: Traffic = NO_TRAFFIC;
  for (let index = rules.length - 1; index >= 0; index--) {
    const rule = rules[index] as FilterRule;
    const match = matchRule(rule, remote, local);
    if (match === "no") continue;
    if (rule.action === "allow") {
      if (match === "yes") certain = union(certain, rule.traffic.certain);
      possible = union(possible, rule.traffic.possible);
    } else {
      certain = subtract(certain, rule.traffic.possible);
      if (match === "yes") possible = subtract(possible, rule.traffic.certain);
    }
  }
  return certain === possible ? exactly(certain) : { certain, possible };
}

/** The first rule that lets some of the traffic pass between two parties: the one to change. */
export function openingRule(
  rules: RuleList,
  remote: Party,
  local: Party,
  traffic: Traffic,
): FilterRule | undefined {
  const opens = (wanted: Match) =>
    rules.find(
      (rule) =>
        rule.action === "allow" &&
        intersect(rule.traffic.possible, traffic).length > 0 &&
        matchRule(rule, remote, local) === wanted,
    );
  return opens("yes") ?? opens("perhaps");
}

/**
 * What an allowing rule of a list can let pass between two parties at all: its traffic without what a
 * denying rule before it takes away. Closing another rule of the list changes nothing about it.
 */
export function opened(
  rules: RuleList,
  rule: FilterRule,
  remote: Party,
  local: Party,
): Bounded<Traffic> {
  const match = matchRule(rule, remote, local);
  if (match === "no" || rule.action === "deny") {
    return exactly(NO_TRAFFIC);
  }
  let { certain, possible } = rule.traffic;
  if (match === "perhaps") certain = NO_TRAFFIC;
  for (const earlier of rules) {
    if (earlier === rule) break;
    if (earlier.action !== "deny") continue;
    const denied = matchRule(earlier, remote, local);
    if (denied === "no") continue;
    certain = subtract(certain, earlier.traffic.possible);
    if (denied === "yes") possible = subtract(possible, earlier.traffic.certain);
  }
  return { certain, possible };
}

export function both(a: Bounded<Traffic>, b: Bounded<Traffic>): Bounded<Traffic> {
  if (isExactly(a) && isExactly(b)) {
    return exactly(intersect(a.possible, b.possible));
  }
  return {
    certain: intersect(a.certain, b.certain),
    possible: intersect(a.possible, b.possible),
  };
}

export function either(a: Bounded<Traffic>, b: Bounded<Traffic>): Bounded<Traffic> {
  return { certain: union(a.certain, b.certain), possible: union(a.possible, b.possible) };
}

/** A filter that keeps no state must let the answers through as well. */
export function ifAnswered(traffic: Bounded<Traffic>, answers: Bounded<Traffic>): Bounded<Traffic> {
  return {
    certain: overlaps(answers.certain, EPHEMERAL_PORTS) ? traffic.certain : NO_TRAFFIC,
    possible: overlaps(answers.possible, EPHEMERAL_PORTS) ? traffic.possible : NO_TRAFFIC,
  };
}

/** Groups that addresses of the internet belong to: none. */
const OUTSIDE: Bounded<ReadonlySet<Group>> = exactly(NO_GROUPS);

/** What the internet may send, or be sent, and from which of its addresses. */
export interface InternetTraffic extends Bounded<Traffic> {
  /** The parts of the internet that the rules tell apart, with what each may send. */
  readonly parts: readonly { readonly party: Party; readonly traffic: Bounded<Traffic> }[];
}

/**
 * The traffic that several lists of rules together let pass between the internet and a party. The
 * internet is cut into parts that the rules tell apart; traffic counts where the parts that may
 * send it make up {@link isWide much of the internet}: a door for one known address is no open door.
 */
export function passingInternet(all: readonly RuleList[], local: Party): InternetTraffic {
  const lists = all.map((rules) =>
    rules.filter(({ remote }) => countsTowardsWide(remote.possible.addresses)),
  );
  const isV6Only = isNowhere({ ...local.addresses, v6: [] });
  const isV4Only = isNowhere({ ...local.addresses, v4: [] });
  let areas: AddressSet[] = [
    {
      v4: isV6Only ? [] : INTERNET_ADDRESSES.v4,
      v6: isV4Only ? [] : INTERNET_ADDRESSES.v6,
    },
  ];
  for (const cut of cutsOf(lists)) {
    areas = areas.flatMap((area) =>
      overlapsAddresses(area, cut) && !coversAddresses(cut, area)
        ? [intersectAddresses(area, cut), subtractAddresses(area, cut)]
        : [area],
    );
  }
  const parts = areas
    .filter((area) => !isNowhere(area))
    .map((addresses) => {
      const party: Party = { addresses, groups: OUTSIDE };
      let traffic: Bounded<Traffic> = exactly(ALL_TRAFFIC);
      for (const rules of lists) traffic = both(traffic, passing(rules, party, local));
      return { party, traffic };
    })
    .filter(({ traffic }) => traffic.possible.length > 0);
  return {
    certain: wideTraffic(parts.map(({ party, traffic }) => [party.addresses, traffic.certain])),
    possible: wideTraffic(parts.map(({ party, traffic }) => [party.addresses, traffic.possible])),
    parts,
  };
}

function cutsOf(lists: readonly RuleList[]): readonly AddressSet[] {
  const cuts = new Map<string, AddressSet>();
  for (const { remote } of lists.flat()) {
    for (const { addresses } of [remote.certain, remote.possible]) {
      if (countsTowardsWide(addresses)) {
        cuts.set(`${addresses.v4.join()} ${addresses.v6.join()}`, addresses);
      }
    }
  }
  return [...cuts.values()];
}

/** The traffic for which the areas that may send it are wide when taken together. */
function wideTraffic(areas: readonly (readonly [AddressSet, Traffic])[]): Traffic {
  const [only, ...others] = areas;
  if (only === undefined) {
    return NO_TRAFFIC;
  }
  if (others.length === 0) {
    return isWide(only[0]) ? only[1] : NO_TRAFFIC;
  }
  const bounds = [...new Set(areas.flatMap(([, traffic]) => traffic))].sort((a, b) => a - b);
  const stretches = bounds.slice(0, -1).map((start, index): Traffic => {
    const stretch = [start, bounds[index + 1] as number];
    const senders = areas.filter(([, traffic]) => intersect(traffic, stretch).length > 0);
    return isWide(unionOfAddresses(senders.map(([addresses]) => addresses))) ? stretch : NO_TRAFFIC;
  });
  return unionOf(stretches);
}

/** What a list of rules amounts to, as text: two lists with the same text let the same pass. */
export function signatureOf(rules: RuleList): string {
  return rules
    .map(({ action, remote, local, traffic }) =>
      [
        action,
        ...[remote.certain, remote.possible, local?.certain, local?.possible].map(selectorText),
        traffic.certain.join(),
        traffic.possible.join(),
      ].join("|"),
    )
    .join("\n");
}

function selectorText(selector: Selector | undefined): string {
  return selector === undefined
    ? ""
    : `${selector.addresses.v4.join()};${selector.addresses.v6.join()};${[...selector.groups].sort().join()}`;
}
