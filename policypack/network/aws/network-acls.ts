import {
  type Checked,
  type CheckedValue,
  isGiven,
  type Node,
  nodeOf,
  type Resource,
} from "../../core";
import {
  DefaultNetworkAcl,
  DefaultSubnet,
  DefaultVpc,
  NetworkAcl,
  NetworkAclAssociation,
  NetworkAclRule,
  Subnet,
  Vpc,
} from "../../resources/aws";
import { ALL_ADDRESSES, isNowhere } from "../address-set";
import { type Bounded, exactly } from "../bounded";
import { ANYONE, type Filter, type FilterRule, SOMEONE, selectorOf, unseenFilter } from "../filter";
import { elementsOf, type Found, numberOf, type Survey, spellingOf, textOf } from "../survey";
import {
  ALL_TRAFFIC,
  describeTraffic,
  NO_TRAFFIC,
  protocolTraffic,
  type Traffic,
  trafficOf,
} from "../traffic";

/** A rule with its number; the lowest that matches decides. */
interface NumberedRule {
  readonly number: number;
  readonly rule: FilterRule;
}

/** The rules of one network ACL, as they are gathered. */
interface Rules {
  readonly ingress: NumberedRule[];
  readonly egress: NumberedRule[];
}

/** What inline rules and those that stand for themselves have in common. */
interface RuleSettings {
  readonly node: Node;
  readonly number: CheckedValue<number>;
  readonly action: CheckedValue<string>;
  readonly protocol: CheckedValue<string>;
  readonly fromPort: CheckedValue<number>;
  readonly toPort: CheckedValue<number>;
  readonly cidrBlock: CheckedValue<string>;
  readonly ipv6CidrBlock: CheckedValue<string>;
}

/** A network ACL that a subnet has, or may have. */
interface Named {
  readonly filter: Filter;
  readonly isCertain: boolean;
}

interface NetworkAcls {
  readonly bySubnet: ReadonlyMap<Resource, readonly Named[]>;
  /** Default network ACLs that the stack changes. */
  readonly byVpc: ReadonlyMap<Resource, Named>;
}

/** Before all other numbers: a rule whose own isn't known decides nothing for certain. */
const UNKNOWN_NUMBER = -1;
/** Every default network ACL has one rule that admits all, with this number. */
const DEFAULT_RULE_NUMBER = 100;

/**
 * The filter of a subnet: its network ACL, else the default one of its VPC, which admits everything
 * unless the stack changes it (docs.aws.amazon.com, "Default network ACL for a VPC").
 *
 * @param vpc the VPC where the stack declares it, or it is the undeclared default one
 */
export function networkAclsOf(
  survey: Survey,
  subnet: Found<unknown>,
  vpc: Resource | undefined,
): readonly Filter[] {
  const { bySubnet, byVpc } = survey.once(readNetworkAcls);
  const named = bySubnet.get(subnet.resource) ?? [];
  const [only, ...others] = named.filter(({ isCertain }) => isCertain);
  if (only !== undefined && others.length === 0) {
    return [only.filter];
  }
  if (named.length > 0) {
    return [unseenAcl(nodeOf(subnet.inputs), "may have one of several network ACLs")];
  }
  if (vpc === undefined) {
    return [unseenAcl(nodeOf(subnet.inputs), "has a network ACL that is outside this stack")];
  }
  const own = byVpc.get(vpc);
  return own === undefined ? [] : [own.filter];
}

function unseenAcl(node: Node, does: string): Filter {
  return { ...unseenFilter(node, does), isStateful: false, isWithinSubnet: false };
}

function readNetworkAcls(survey: Survey): NetworkAcls {
  const bySubnet = new Map<Resource, Named[]>();
  const byVpc = new Map<Resource, Named>();
  const split = splitRules(survey);
  const assign = (subnetIds: CheckedValue<unknown>, filter: Filter, isCertain: boolean) => {
    for (const found of survey.follow<unknown>(subnetIds, Subnet, DefaultSubnet)) {
      const named = bySubnet.get(found.resource) ?? [];
      named.push({ filter, isCertain: isCertain && found.isCertain });
      bySubnet.set(found.resource, named);
    }
  };
  const filters = new Map<Resource, Filter>();
  for (const { resource, inputs } of survey.all(NetworkAcl)) {
    const filter = filterOf(nodeOf(inputs), inlineRules(survey, inputs), split.get(resource));
    filters.set(resource, filter);
    assign(inputs.subnetIds, filter, true);
  }
  for (const { inputs } of survey.all(DefaultNetworkAcl)) {
    const vpcs = survey.follow<unknown>(inputs.defaultNetworkAclId, Vpc, DefaultVpc);
    for (const vpc of vpcs) {
      // What adopts the default network ACL removes the rule that admits all.
      const rules = inlineRules(survey, inputs);
      const filter = vpc.isCertain
        ? filterOf(nodeOf(inputs), rules, split.get(vpc.resource))
        : unseenAcl(nodeOf(inputs), "may be the default network ACL of this VPC");
      byVpc.set(vpc.resource, { filter, isCertain: vpc.isCertain });
      assign(inputs.subnetIds, filter, vpc.isCertain);
    }
  }
  for (const [target, rules] of split) {
    const isDefault = target.type === Vpc.token || target.type === DefaultVpc.token;
    if (isDefault && !byVpc.has(target)) {
      const [node] = [...rules.ingress, ...rules.egress].map(({ rule }) => rule.node);
      if (node !== undefined) {
        byVpc.set(target, { filter: filterOf(node, defaultRules(node), rules), isCertain: true });
      }
    }
  }
  for (const { inputs } of survey.all(NetworkAclAssociation)) {
    const acls = survey.follow<unknown>(inputs.networkAclId, NetworkAcl, Vpc, DefaultVpc);
    for (const { resource, isCertain } of acls) {
      const filter = filters.get(resource) ?? byVpc.get(resource)?.filter ?? admitsAll(inputs);
      assign(inputs.subnetId, filter, isCertain);
    }
    if (!acls.some(({ isCertain }) => isCertain)) {
      const node = nodeOf(inputs.networkAclId);
      assign(
        inputs.subnetId,
        unseenAcl(node, "names a network ACL outside this stack"),
        acls.length === 0,
      );
    }
  }
  return { bySubnet, byVpc };
}

function admitsAll(inputs: CheckedValue<unknown>): Filter {
  return filterOf(nodeOf(inputs), defaultRules(nodeOf(inputs)), undefined);
}

/** What AWS itself writes into a default network ACL. */
function defaultRules(node: Node): Rules {
  const rule: FilterRule = {
    action: "allow",
    remote: exactly(ANYONE),
    traffic: exactly(ALL_TRAFFIC),
    node,
    does: "leaves the default rule that admits all traffic",
  };
  const numbered = { number: DEFAULT_RULE_NUMBER, rule };
  return { ingress: [numbered], egress: [numbered] };
}

function filterOf(node: Node, inline: Rules, split: Rules | undefined): Filter {
  const inOrder = (rules: readonly NumberedRule[]) =>
    [...rules].sort((a, b) => a.number - b.number).map(({ rule }) => rule);
  return {
    node,
    inbound: inOrder([...inline.ingress, ...(split?.ingress ?? [])]),
    outbound: inOrder([...inline.egress, ...(split?.egress ?? [])]),
    isStateful: false,
    isWithinSubnet: false,
  };
}

type Acl = Pick<Checked<NonNullable<typeof NetworkAcl.inputs>>, "ingress" | "egress">;

function inlineRules(survey: Survey, { ingress, egress }: Acl): Rules {
  return {
    ingress: inlineList(survey, ingress, "ingress"),
    egress: inlineList(survey, egress, "egress"),
  };
}

function inlineList(
  survey: Survey,
  list: Acl["ingress"] | Acl["egress"],
  direction: keyof Rules,
): NumberedRule[] {
  const rules = elementsOf(list);
  return rules === undefined
    ? unreadRules(nodeOf(list))
    : rules.flatMap((rule) =>
        numberedRules(
          survey,
          { ...pick(rule), node: nodeOf(rule), number: rule.ruleNo, action: rule.action },
          direction,
          true,
        ),
      );
}

type Pickable = Pick<
  Checked<NonNullable<typeof NetworkAclRule.inputs>>,
  "protocol" | "fromPort" | "toPort" | "cidrBlock" | "ipv6CidrBlock"
>;

/** Values can't be spread, since they are read on demand. */
function pick({ protocol, fromPort, toPort, cidrBlock, ipv6CidrBlock }: Pickable) {
  return { protocol, fromPort, toPort, cidrBlock, ipv6CidrBlock };
}

/** Rules that stand for themselves, by the network ACL, or the VPC whose default one they belong to. */
function splitRules(survey: Survey): ReadonlyMap<Resource, Rules> {
  const byAcl = new Map<Resource, Rules>();
  for (const { inputs } of survey.all(NetworkAclRule)) {
    const owners = [
      ...survey.follow<unknown>(inputs.networkAclId, NetworkAcl, Vpc, DefaultVpc),
      ...survey
        .follow(inputs.networkAclId, DefaultNetworkAcl)
        .flatMap((acl) =>
          survey
            .follow<unknown>(acl.inputs.defaultNetworkAclId, Vpc, DefaultVpc)
            .map((vpc) => ({ ...vpc, isCertain: vpc.isCertain && acl.isCertain })),
        ),
    ];
    for (const { resource, isCertain } of owners) {
      const rules = byAcl.get(resource) ?? { ingress: [], egress: [] };
      byAcl.set(resource, rules);
      const { state, value } = nodeOf(inputs.egress);
      const settings = {
        ...pick(inputs),
        node: nodeOf(inputs),
        number: inputs.ruleNumber,
        action: inputs.ruleAction,
      };
      const isKnown = state === "absent" || (state === "known" && typeof value === "boolean");
      const sure = isCertain && isKnown;
      if (!isKnown || value === true) {
        rules.egress.push(...numberedRules(survey, settings, "egress", sure));
      }
      if (!isKnown || value !== true) {
        rules.ingress.push(...numberedRules(survey, settings, "ingress", sure));
      }
    }
  }
  return byAcl;
}

/**
 * A rule with its place among the others; two where it isn't known whether it allows or denies.
 *
 * @param isCertain whether the rule certainly belongs to the network ACL
 */
function numberedRules(
  survey: Survey,
  settings: RuleSettings,
  direction: keyof Rules,
  isCertain: boolean,
): readonly NumberedRule[] {
  const { state, value } = nodeOf(settings.number);
  const isPlaced = state === "known" && typeof value === "number";
  const verb = textOf(settings.action)?.toLowerCase();
  const actions: readonly FilterRule["action"][] =
    verb === "allow" || verb === "deny" ? [verb] : ["deny", "allow"];
  const read = trafficIn(settings);
  const isSure = isCertain && isPlaced && actions.length === 1;
  const traffic = isSure ? read : { certain: NO_TRAFFIC, possible: read.possible };
  return actions.map((action) => ({
    number: isPlaced ? value : UNKNOWN_NUMBER,
    rule: ruleOf(survey, settings, action, direction, traffic),
  }));
}

function ruleOf(
  survey: Survey,
  { node, cidrBlock, ipv6CidrBlock }: RuleSettings,
  action: FilterRule["action"],
  direction: keyof Rules,
  traffic: Bounded<Traffic>,
): FilterRule {
  const [family, cidr] = isGiven(cidrBlock)
    ? (["v4", cidrBlock] as const)
    : (["v6", ipv6CidrBlock] as const);
  const addresses = survey.addresses(cidr);
  const isRead = !isNowhere(addresses.certain);
  const range = isRead
    ? nodeOf(cidr).secret
      ? "a secret range"
      : String(nodeOf(cidr).value)
    : "addresses not known yet";
  const verb = action === "deny" ? "denies" : direction === "ingress" ? "admits" : "lets out";
  const side = direction === "ingress" ? "from" : "to";
  const remote = isRead
    ? exactly(selectorOf(addresses.certain))
    : {
        certain: SOMEONE.certain,
        possible: selectorOf({ ...SOMEONE.certain.addresses, [family]: ALL_ADDRESSES[family] }),
      };
  return {
    action,
    remote,
    traffic,
    node,
    does: `${verb} ${describeTraffic(traffic.possible)} ${side} ${range}`,
    ...(action === "allow" && { change: "allow only the ranges and ports that are needed" }),
  };
}

function trafficIn({ protocol, fromPort, toPort }: RuleSettings): Bounded<Traffic> {
  const name = spellingOf(protocol);
  const all = name === undefined ? undefined : protocolTraffic(name);
  if (name === undefined || all === undefined) {
    return { certain: NO_TRAFFIC, possible: ALL_TRAFFIC };
  }
  const [from, to] = [portOf(fromPort), portOf(toPort)];
  if (from === "absent" && to === "absent") {
    return exactly(all);
  }
  const known =
    typeof from === "number" && typeof to === "number" ? trafficOf(name, from, to) : undefined;
  return known === undefined ? { certain: NO_TRAFFIC, possible: all } : exactly(known);
}

function portOf(port: CheckedValue<number>): number | "absent" | undefined {
  return nodeOf(port).state === "absent" ? "absent" : numberOf(port);
}

/** Rules that can't be read may admit or deny whatever they like. */
function unreadRules(node: Node): NumberedRule[] {
  return (["deny", "allow"] as const).map((action) => ({
    number: UNKNOWN_NUMBER,
    rule: {
      action,
      remote: SOMEONE,
      traffic: { certain: NO_TRAFFIC, possible: ALL_TRAFFIC },
      node,
      does: "has rules that are not known yet",
    },
  }));
}
