import { asType, type Checked, checkedInputs, nodeOf, type Resource } from "../../core";
import { Firewall, FirewallPolicy, NetworkFirewallRuleGroup } from "../../resources/aws";
import { type AddressSet, intersectAddresses, unionOfAddresses } from "../address-set";
import { type Bounded, exactly } from "../bounded";
import { ANYONE, type FilterRule, type RuleList, type Selector, selectorOf } from "../filter";
import { intersect } from "../intervals";
import { elementsOf, type Found, type Survey, textOf, UNREAD_ADDRESSES } from "../survey";
import { ALL_TRAFFIC, NO_TRAFFIC } from "../traffic";
import type { Ground } from "./ground";
import {
  type RuleGroupInputs,
  statefulRulesOf,
  statelessRulesOf,
  unreadRules,
  verdictOf,
} from "./network-firewall-rules";
import { vpcsOf } from "./vpcs";

type Policy = Checked<NonNullable<typeof FirewallPolicy.inputs>>["firewallPolicy"];

/**
 * The rules of a firewall as one list; undefined where its policy is outside the stack. Stateless rules
 * come first, and hand on to the stateful ones (docs.aws.amazon.com, "How AWS Network Firewall
 * filters network traffic").
 */
export function firewallRules(
  { survey }: Pick<Ground, "survey">,
  resource: Resource,
): RuleList | undefined {
  const firewall = asType(checkedInputs(resource), Firewall);
  const found = firewall && survey.target(firewall.firewallPolicyArn, FirewallPolicy);
  if (firewall === undefined || found === undefined) {
    return undefined;
  }
  const policy = found.inputs.firewallPolicy;
  const own = vpcsOf(survey).networkOf(firewall.vpcId).addresses;
  const stateful = statefulList(survey, policy, homeNetOf(survey, policy) ?? own);
  return statelessList(survey, policy, stateful);
}

/** A policy may say what `HOME_NET` is, for all its groups. */
function homeNetOf(survey: Survey, policy: Policy): Bounded<AddressSet> | undefined {
  const variables = elementsOf(policy.policyVariables.ruleVariables);
  if (variables === undefined) {
    return UNREAD_ADDRESSES;
  }
  const home = variables.find(({ key }) => textOf(key) === "HOME_NET");
  const ranges = home && elementsOf(home.ipSet.definitions)?.map((one) => survey.addresses(one));
  return (
    ranges && {
      certain: unionOfAddresses(ranges.map(({ certain }) => certain)),
      possible: unionOfAddresses(ranges.map(({ possible }) => possible)),
    }
  );
}

function statefulList(survey: Survey, policy: Policy, homeNet: Bounded<AddressSet>): RuleList {
  const { statefulRuleGroupReferences: references, statefulDefaultActions } = policy;
  const order = nodeOf(policy.statefulEngineOptions.ruleOrder);
  const isStrict = order.value === "STRICT_ORDER";
  const groups = elementsOf(references);
  if (groups === undefined || order.state === "unknown") {
    return unreadRules(nodeOf(references));
  }
  const byPriority = [...groups].sort((a, b) => priorityOf(a.priority) - priorityOf(b.priority));
  const rules = byPriority.flatMap(({ resourceArn, override, priority }) => {
    const read = groupRules(survey, resourceArn, (group) =>
      statefulRulesOf(survey, group, homeNet),
    );
    const isPlaced = !isStrict || groups.length === 1 || priorityOf(priority) >= 0;
    const all = isPlaced ? read : read.map(unsure);
    // Overridden, a group only tells what it would have dropped.
    const isLenient = textOf(override.action) === "DROP_TO_ALERT";
    return isLenient ? all.filter(({ action }) => action === "allow") : all;
  });
  const node = nodeOf(policy);
  const rest = passAll(node, "passes what no rule drops");
  if (!isStrict) {
    // By default the action decides: what passes, before what is dropped.
    const allowed = rules.filter(({ action }) => action === "allow");
    return [...allowed, ...rules.filter(({ action }) => action === "deny"), rest];
  }
  const actions = elementsOf(statefulDefaultActions)?.map(textOf);
  if (actions === undefined || actions.includes(undefined)) {
    return [...rules, ...unreadRules(nodeOf(statefulDefaultActions))];
  }
  const isClosed = actions.some((action) => action?.includes("drop"));
  return isClosed ? rules : [...rules, rest];
}

function statelessList(survey: Survey, policy: Policy, stateful: RuleList): RuleList {
  const verdict = verdictOf(policy.statelessDefaultActions);
  const groups = elementsOf(policy.statelessRuleGroupReferences);
  if (groups === undefined) {
    return unreadRules(nodeOf(policy.statelessRuleGroupReferences));
  }
  const byPriority = [...groups].sort((a, b) => priorityOf(a.priority) - priorityOf(b.priority));
  const rules = byPriority.flatMap(({ resourceArn }) =>
    groupRules(survey, resourceArn, (group) => {
      const read = statelessRulesOf(survey, group);
      return read === undefined
        ? unreadRules(nodeOf(group))
        : read.flatMap(({ verdict: own, rule }): readonly FilterRule[] => {
            if (own === "forward") return stateful.map((next) => narrowed(next, rule));
            if (own === "unread") return unreadRules(rule.node);
            // What passes without state needs its answers to pass, too.
            return own === "pass" && verdict === "drop" ? [unsure(rule)] : [rule];
          });
    }),
  );
  const node = nodeOf(policy.statelessDefaultActions);
  switch (verdict) {
    case "drop":
      return rules;
    case "pass":
      return [...rules, passAll(node, "passes what no rule drops")];
    case "forward":
      return [...rules, ...stateful];
    default:
      return [...rules, ...unreadRules(node)];
  }
}

/** The rules of the group that an ARN names. */
function groupRules(
  survey: Survey,
  arn: Parameters<typeof nodeOf>[0],
  read: (group: RuleGroupInputs) => readonly FilterRule[],
): readonly FilterRule[] {
  const group: Found<unknown> | undefined = survey.target(arn, NetworkFirewallRuleGroup);
  const inputs = group && asType(group.inputs, NetworkFirewallRuleGroup);
  if (inputs !== undefined) {
    return read(inputs);
  }
  const node = nodeOf(arn);
  // What AWS itself keeps drops known threats, which closes no port to anybody else.
  const isManaged = typeof node.value === "string" && node.value.includes(":aws-managed:");
  return isManaged ? [] : unreadRules(node);
}

function passAll(node: ReturnType<typeof nodeOf>, does: string): FilterRule {
  return {
    action: "allow",
    remote: exactly(ANYONE),
    traffic: exactly(ALL_TRAFFIC),
    node,
    does,
    change: "set statefulDefaultActions to aws:drop_established, with STRICT_ORDER",
  };
}

/** A rule for that part of the traffic only that another one hands on. */
function narrowed(rule: FilterRule, by: FilterRule): FilterRule {
  return {
    ...rule,
    remote: common(rule.remote, by.remote),
    local: common(rule.local ?? exactly(ANYONE), by.local ?? exactly(ANYONE)),
    traffic: {
      certain: intersect(rule.traffic.certain, by.traffic.certain),
      possible: intersect(rule.traffic.possible, by.traffic.possible),
    },
  };
}

function common(a: Bounded<Selector>, b: Bounded<Selector>): Bounded<Selector> {
  return {
    certain: selectorOf(intersectAddresses(a.certain.addresses, b.certain.addresses)),
    possible: selectorOf(intersectAddresses(a.possible.addresses, b.possible.addresses)),
  };
}

/** A rule of which it isn't known whether another one comes before it. */
function unsure(rule: FilterRule): FilterRule {
  return { ...rule, traffic: { certain: NO_TRAFFIC, possible: rule.traffic.possible } };
}

/** Groups whose place isn't known come first, and decide nothing for certain. */
function priorityOf(priority: Parameters<typeof nodeOf>[0]): number {
  const { value } = nodeOf(priority);
  return typeof value === "number" ? value : -1;
}
