import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  childOf,
  formatResource,
  isGiven,
  type Node,
  nodeOf,
  type Resource,
  type ResourceType,
  rootOf,
} from "../../core";
import {
  DefaultSecurityGroup,
  DefaultVpc,
  EksCluster,
  SecurityGroup,
  SecurityGroupEgressRule,
  SecurityGroupIngressRule,
  SecurityGroupRule,
  Vpc,
} from "../../resources/aws";
import {
  type AddressSet,
  countsTowardsWide,
  type Family,
  NO_ADDRESSES,
  ofFamily,
  unionOfAddresses,
} from "../address-set";
import { type Bounded, exactly, isExactly } from "../bounded";
import {
  ANY_GROUP,
  ANYONE,
  type FilterRule,
  type Group,
  NOBODY,
  type Selector,
  SOMEONE,
  selectorOf,
} from "../filter";
import type { Inputs } from "../reader";
import { elementsOf, numberOf, type Survey, spellingOf, textOf } from "../survey";
import {
  ALL_TRAFFIC,
  describeTraffic,
  NO_TRAFFIC,
  protocolTraffic,
  type Traffic,
  trafficOf,
} from "../traffic";
import { type GroupHandle, groupsNamed } from "./group-references";
import { worksAcross } from "./group-scope";
import { prefixListsNamed } from "./prefix-lists";
import { shown } from "./shown";

type Direction = "inbound" | "outbound";

/** What a security group lets in and out. */
export type GroupRules = Readonly<Record<Direction, readonly FilterRule[]>>;

/** What a rule says beside whom it is about. */
interface RuleContext {
  readonly survey: Survey;
  /** The group that the rule belongs to. */
  readonly group: GroupHandle;
  readonly direction: Direction;
  readonly traffic: Bounded<Traffic>;
  /** False where the rule may belong to another group. */
  readonly isCertain: boolean;
}

/** One party that a rule names, and where. */
export interface Peer {
  readonly whom: Bounded<Selector>;
  readonly node: Node;
  readonly name: string;
  readonly change: string;
}

/** The rules of a group, whether they are written in it, or as resources of their own. */
export function rulesOf(survey: Survey, group: GroupHandle): GroupRules {
  const { resource } = group;
  switch (resource.type) {
    case SecurityGroup.token:
      // A group without egress lets nothing out: the provider takes away the rule for all egress
      // that AWS gives every new group.
      return joined(inlineRules(survey, group), splitRules(survey, group, SecurityGroup));
    case DefaultSecurityGroup.token:
      // Adopting a default group takes away all the rules that it came with.
      return joined(inlineRules(survey, group), splitRules(survey, group, DefaultSecurityGroup));
    case EksCluster.token:
      return joined(
        // No resource holds these rules; nodes with groups of their own are not in that of EKS.
        rulesOfMade(group, "give the nodes a launch template with vpcSecurityGroupIds of your own"),
        splitRules(survey, group, EksCluster),
      );
    case Vpc.token:
      return joined(
        rulesOfMade(group, "declare an empty DefaultSecurityGroup for this VPC"),
        splitRules(survey, group, Vpc),
      );
    default:
      return joined(
        rulesOfMade(group, "declare an empty DefaultSecurityGroup for this VPC"),
        splitRules(survey, group, DefaultVpc),
      );
  }
}

function joined(...parts: readonly GroupRules[]): GroupRules {
  return {
    inbound: parts.flatMap(({ inbound }) => inbound),
    outbound: parts.flatMap(({ outbound }) => outbound),
  };
}

/**
 * The rules that AWS gives a group that it makes itself: in from itself, out to everybody. Sources: "Default
 * security groups for your VPCs" (docs.aws.amazon.com/vpc), "View Amazon EKS security group requirements for
 * clusters" (docs.aws.amazon.com/eks).
 */
function rulesOfMade({ key, resource }: GroupHandle, change: string): GroupRules {
  const rule = (whom: Selector, does: string): FilterRule => ({
    action: "allow",
    remote: exactly(whom),
    traffic: exactly(ALL_TRAFFIC),
    node: rootOf(resource),
    does,
    change,
  });
  const isOfCluster = resource.type === EksCluster.token;
  const which = isOfCluster ? "a security group of EKS" : "a default security group";
  return {
    inbound: [
      {
        ...rule(
          selectorOf(NO_ADDRESSES, [key]),
          `has ${which} that admits all traffic from its members`,
        ),
        // EKS puts its machines and its control plane there; in a group of one's own stand whole tiers.
        ...(isOfCluster && { amongMembersOf: key }),
      },
    ],
    outbound: [rule(ANYONE, `has ${which} that lets all traffic out`)],
  };
}

function inlineRules(survey: Survey, group: GroupHandle): GroupRules {
  const found = checkedInputs(group.resource) as Inputs<typeof SecurityGroup>;
  const side = (direction: Direction): readonly FilterRule[] => {
    const list = direction === "inbound" ? found.ingress : found.egress;
    return (
      elementsOf(list)?.flatMap((rule) => {
        const context: RuleContext = {
          survey,
          group,
          direction,
          traffic: trafficBetween(rule.protocol, rule.fromPort, rule.toPort),
          isCertain: true,
        };
        return peersRules(context, nodeOf(rule), [
          ...rangesIn(survey, rule.cidrBlocks, "v4"),
          ...rangesIn(survey, rule.ipv6CidrBlocks, "v6"),
          ...listsIn(survey, rule.prefixListIds),
          ...groupPeers(survey, rule.securityGroups, group),
          ...itself(group, rule.self),
        ]);
      }) ?? [unreadRule(nodeOf(list), direction)]
    );
  };
  return { inbound: side("inbound"), outbound: side("outbound") };
}

function splitRules(survey: Survey, group: GroupHandle, type: ResourceType<unknown>): GroupRules {
  const inbound: FilterRule[] = [];
  const outbound: FilterRule[] = [];
  const { resource } = group;
  for (const found of survey.referring(resource, type, SecurityGroupRule, "securityGroupId")) {
    const { inputs: rule, isCertain } = found;
    const kind = textOf(rule.type);
    const traffic = trafficBetween(rule.protocol, rule.fromPort, rule.toPort);
    const peers = [
      ...rangesIn(survey, rule.cidrBlocks, "v4"),
      ...rangesIn(survey, rule.ipv6CidrBlocks, "v6"),
      ...listsIn(survey, rule.prefixListIds),
      ...groupPeers(survey, rule.sourceSecurityGroupId, group),
      ...itself(group, rule.self),
    ];
    for (const [direction, name, rules] of [
      ["inbound", "ingress", inbound],
      ["outbound", "egress", outbound],
    ] as const) {
      if (kind !== undefined && kind !== name) continue;
      const context = { survey, group, direction, traffic, isCertain: isCertain && kind === name };
      rules.push(...peersRules(context, nodeOf(rule), peers));
    }
  }
  for (const [direction, ruleType, rules] of [
    ["inbound", SecurityGroupIngressRule, inbound],
    ["outbound", SecurityGroupEgressRule, outbound],
  ] as const) {
    for (const found of survey.referring(resource, type, ruleType, "securityGroupId")) {
      const { inputs: rule, isCertain } = found;
      const traffic = trafficBetween(rule.ipProtocol, rule.fromPort, rule.toPort);
      const context = { survey, group, direction, traffic, isCertain };
      rules.push(
        ...peersRules(context, nodeOf(rule), [
          ...rangesIn(survey, rule.cidrIpv4, "v4"),
          ...rangesIn(survey, rule.cidrIpv6, "v6"),
          ...listsIn(survey, rule.prefixListId),
          ...groupPeers(survey, rule.referencedSecurityGroupId, group),
        ]),
      );
    }
  }
  return { inbound, outbound };
}

function peersRules(
  { direction, traffic, isCertain }: RuleContext,
  rule: Node,
  peers: readonly Peer[],
): readonly FilterRule[] {
  if (rule.state !== "known") {
    return [unreadRule(rule, direction)];
  }
  return peers.map(({ whom, node, name, change }) => ({
    action: "allow",
    remote: isCertain ? whom : { certain: NOBODY, possible: whom.possible },
    traffic,
    node,
    // Put into words only where it is told.
    get does() {
      const what = `${isExactly(traffic) ? "" : "perhaps "}${describeTraffic(traffic.possible)}`;
      return direction === "inbound"
        ? `admits ${what} from ${name}`
        : `lets ${what} out to ${name}`;
    },
    change,
  }));
}

/** A rule, or a list of them, that can't be read: it may let everything pass. */
function unreadRule(node: Node, direction: Direction): FilterRule {
  return {
    action: "allow",
    remote: SOMEONE,
    traffic: { certain: NO_TRAFFIC, possible: ALL_TRAFFIC },
    node,
    does:
      direction === "inbound"
        ? "isn't known yet and may admit anything"
        : "isn't known yet and may let anything out",
  };
}

/**
 * AWS asks for ports only where the protocol is TCP or UDP: other numbers pass on all ports, whatever
 * is given (AuthorizeSecurityGroupIngress in the EC2 API reference).
 */
export function trafficBetween(
  protocol: CheckedValue<string>,
  from: CheckedValue<number>,
  to: CheckedValue<number>,
): Bounded<Traffic> {
  const name = spellingOf(protocol)?.toLowerCase();
  const whole = name === undefined ? undefined : protocolTraffic(name);
  if (name === undefined || whole === undefined) {
    return { certain: NO_TRAFFIC, possible: ALL_TRAFFIC };
  }
  if (!["tcp", "6", "udp", "17"].includes(name)) {
    return exactly(whole);
  }
  const [first, last] = [numberOf(from), numberOf(to)];
  const ports =
    first === undefined || last === undefined ? undefined : trafficOf(name, first, last);
  return ports === undefined ? { certain: NO_TRAFFIC, possible: whole } : exactly(ports);
}

/** How many narrow ranges of one list are told one by one. */
const MOST_RANGES_APART = 8;

/** The ranges of a list, or a single one. */
export function rangesIn(
  survey: Survey,
  value: CheckedValue<unknown>,
  family: Family,
): readonly Peer[] {
  const list = nodeOf(value);
  if (list.state === "absent") {
    return [];
  }
  const elements = Array.isArray(list.value)
    ? (elementsOf(value as CheckedValue<readonly string[]>) ?? [])
    : [value as Checked<string>];
  const peers = elements
    .filter(isGiven)
    .map((element) => rangePeer(element, inFamily(survey.addresses(element), family)));
  const narrow = peers.filter(({ whom }) => !countsTowardsWide(whom.possible.addresses));
  return narrow.length <= MOST_RANGES_APART
    ? peers
    : [...peers.filter((peer) => !narrow.includes(peer)), manyRanges(list, narrow)];
}

/** Addresses of another family than the property is for can't be given there. */
function inFamily(addresses: Bounded<AddressSet>, family: Family): Bounded<AddressSet> {
  return isExactly(addresses)
    ? addresses
    : { certain: addresses.certain, possible: ofFamily(addresses.possible, family) };
}

function rangePeer(value: CheckedValue<string>, range: Bounded<AddressSet>): Peer {
  const node = nodeOf(value);
  const name = shown(value, (known) => known);
  const isExact = isExactly(range);
  const list = propertyOf(node);
  return {
    whom: isExact
      ? exactly(selectorOf(range.possible))
      : { certain: selectorOf(range.certain), possible: selectorOf(range.possible) },
    node,
    name,
    change:
      list === node.key
        ? `narrow ${list} to those who need it`
        : `remove ${isExact ? name : "this range"} from ${list}`,
  };
}

function manyRanges(list: Node, ranges: readonly Peer[]): Peer {
  return {
    whom: exactly(selectorOf(unionOfAddresses(ranges.map(({ whom }) => whom.possible.addresses)))),
    node: list,
    name: `${ranges.length} ranges`,
    change: `remove the range from ${list.key}`,
  };
}

/** The property that a value, or the list that it stands in, is given as. */
function propertyOf({ key, parent }: Node): string {
  return /^\d+$/.test(key) && parent !== undefined ? parent.key : key;
}

function listsIn(survey: Survey, ids: CheckedValue<unknown>): readonly Peer[] {
  return prefixListsNamed(survey, ids).map(({ whom, name, at }) => {
    const node = nodeOf(at);
    return { whom, node, name, change: removal(node) };
  });
}

function removal(node: Node): string {
  const property = propertyOf(node);
  return property === node.key ? "delete this rule" : `remove it from ${property}`;
}

/** Other groups: one party each, so that a way in is told by the group that opens it. */
export function groupPeers(
  survey: Survey,
  ids: CheckedValue<unknown>,
  own?: GroupHandle,
): readonly Peer[] {
  const node = nodeOf(ids);
  const { certain, possible, outside, hasUnseen } = groupsNamed(survey, ids);
  const isOnly = !Array.isArray(node.value) || node.value.length === 1;
  const at = isOnly && Array.isArray(node.value) ? childOf(node, "0") : node;
  const peer = (key: Group, name: string, isCertain: boolean): Peer => {
    const selector = selectorOf(NO_ADDRESSES, [key]);
    return {
      whom: isCertain ? exactly(selector) : { certain: NOBODY, possible: selector },
      node: at,
      name,
      change: removal(at),
    };
  };
  return [
    ...certain.map(({ key, resource }) =>
      peer(
        key,
        groupName(resource),
        own === undefined || worksAcross(survey, own.resource, resource),
      ),
    ),
    ...possible.map(({ key, resource }) => peer(key, groupName(resource), false)),
    ...outside.map(({ key, id }) => outsidePeer(key, id)),
    ...(hasUnseen ? [peer(ANY_GROUP, "a security group outside this stack", false)] : []),
  ];
}

function outsidePeer(key: Group, id: CheckedValue<unknown>): Peer {
  const node = nodeOf(id);
  return {
    whom: exactly(selectorOf(NO_ADDRESSES, [key])),
    node,
    name: `${shown(id, (known) => `security group ${known}`)} outside this stack`,
    change: removal(node),
  };
}

function groupName(resource: Resource): string {
  const isGroup =
    resource.type === SecurityGroup.token || resource.type === DefaultSecurityGroup.token;
  const kind = resource.type === EksCluster.token ? "the" : "the default";
  return isGroup
    ? formatResource(resource)
    : `${kind} security group of ${formatResource(resource)}`;
}

function itself({ key, resource }: GroupHandle, self: CheckedValue<boolean>): readonly Peer[] {
  const node = nodeOf(self);
  if (node.state === "absent" || (node.state === "known" && node.value === false)) {
    return [];
  }
  const selector = selectorOf(NO_ADDRESSES, [key]);
  return [
    {
      whom: node.value === true ? exactly(selector) : { certain: NOBODY, possible: selector },
      node,
      name: `members of ${groupName(resource)}`,
      change: "set self to false",
    },
  ];
}
