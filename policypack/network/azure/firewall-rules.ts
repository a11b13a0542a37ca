import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  checkedOf,
  isGiven,
  nodeOf,
  type Resource,
} from "../../core";
import {
  type AzureFirewall,
  FirewallPolicy,
  FirewallPolicyRuleCollectionGroup,
} from "../../resources/azure";
import type { FilterRule, RuleList } from "../filter";
import { SOMEONE } from "../filter";
import { elementsOf, numberOf, type Survey, textOf } from "../survey";
import { ALL_TRAFFIC } from "../traffic";
import {
  type ApplicationRuleSettings,
  applicationRule,
  type NetworkRuleSettings,
  networkRule,
} from "./firewall-rule";
import { inOrder, maybe, type RankedRule } from "./rule-order";
import { perhaps } from "./security-rules";

type FirewallInputs = NonNullable<(typeof AzureFirewall)["inputs"]>;

/** Rules by kind: all network rules are asked before any application rule. */
interface KindsOfRules {
  readonly network: readonly FilterRule[];
  readonly application: readonly FilterRule[];
}

type RulesOfFirewalls = Map<Resource, RuleList | undefined>;
const rulesOfFirewalls = (): RulesOfFirewalls => new Map();

/**
 * What a firewall lets pass; undefined where its rules can't be read. What no rule admits is denied.
 * Network rules come before application rules, and those of a parent policy before those of its children
 * (learn.microsoft.com, "Azure Firewall rule processing logic").
 */
export function firewallRules(survey: Survey, firewall: Resource): RuleList | undefined {
  const known = survey.once(rulesOfFirewalls);
  if (!known.has(firewall)) {
    known.set(firewall, readRules(survey, checkedInputs<FirewallInputs>(firewall)));
  }
  return known.get(firewall);
}

function readRules(survey: Survey, firewall: Checked<FirewallInputs>): RuleList | undefined {
  const kinds = isGiven(firewall.firewallPolicy)
    ? policyRules(survey, firewall.firewallPolicy.id, new Set())
    : classicRules(survey, firewall);
  return kinds && [...kinds.network, ...kinds.application];
}

/** The rules that a firewall without a policy has in itself. */
function classicRules(survey: Survey, firewall: Checked<FirewallInputs>): KindsOfRules {
  return {
    network: inOrder(
      collectionsOf(firewall.networkRuleCollections, (collection) =>
        rulesIn(collection, collection.rules, (rule, action) => [
          networkRule(survey, rule, rule.protocols, action),
        ]),
      ),
    ),
    application: inOrder(
      collectionsOf(firewall.applicationRuleCollections, (collection) =>
        rulesIn(collection, collection.rules, (rule, action) => [
          applicationRule(survey, checkedOf<ApplicationRuleSettings>(nodeOf(rule)), action),
        ]),
      ),
    ),
  };
}

/** The rules of a policy behind those of its parents; undefined where one is outside the stack. */
function policyRules(
  survey: Survey,
  id: CheckedValue<string>,
  passed: ReadonlySet<Resource>,
): KindsOfRules | undefined {
  const policy = survey.target(id, FirewallPolicy);
  if (policy === undefined || passed.has(policy.resource)) {
    return undefined;
  }
  const { basePolicy } = policy.inputs;
  const parent = isGiven(basePolicy)
    ? policyRules(survey, basePolicy.id, new Set([...passed, policy.resource]))
    : { network: [], application: [] };
  if (parent === undefined) {
    return undefined;
  }
  const network: RankedRule[] = [];
  const application: RankedRule[] = [];
  const groups = survey.referring(
    policy.resource,
    FirewallPolicy,
    FirewallPolicyRuleCollectionGroup,
    "firewallPolicyName",
  );
  for (const { inputs, isCertain } of groups) {
    const sure = (rules: readonly RankedRule[]) => (isCertain ? rules : perhaps(rules));
    const before = numberOf(inputs.priority);
    network.push(...sure(placed(groupRules(survey, inputs, "network"), before)));
    application.push(...sure(placed(groupRules(survey, inputs, "application"), before)));
  }
  return {
    network: [...parent.network, ...inOrder(network)],
    application: [...parent.application, ...inOrder(application)],
  };
}

/** Priorities end at 65,000; a group's counts before those of its collections. */
const PRIORITIES = 100_000;

function placed(rules: readonly RankedRule[], group: number | undefined): readonly RankedRule[] {
  return rules.map(({ rule, priority }) => ({
    rule,
    priority:
      group === undefined || priority === undefined ? undefined : group * PRIORITIES + priority,
  }));
}

type GroupInputs = NonNullable<(typeof FirewallPolicyRuleCollectionGroup)["inputs"]>;

function groupRules(
  survey: Survey,
  { ruleCollections }: Checked<GroupInputs>,
  kind: keyof KindsOfRules,
): readonly RankedRule[] {
  const collections = checkedOf<readonly PolicyCollection[]>(nodeOf(ruleCollections));
  return collectionsOf(collections, (collection) =>
    // Rules of address translation let nothing pass between networks.
    isOf(collection.ruleCollectionType, "FirewallPolicyNatRuleCollection")
      ? []
      : rulesIn(collection, collection.rules, (rule, action) =>
          policyRule(survey, rule, action, kind),
        ),
  );
}

/** What the collections of a policy have in common. */
interface PolicyCollection extends Collection {
  readonly ruleCollectionType?: string;
  readonly rules?: readonly PolicyRule[];
}

interface PolicyRule extends NetworkRuleSettings, ApplicationRuleSettings {
  readonly ruleType?: string;
  readonly ipProtocols?: readonly string[];
}

function policyRule(
  survey: Survey,
  rule: Checked<PolicyRule>,
  action: FilterRule["action"],
  kind: keyof KindsOfRules,
): readonly FilterRule[] {
  const isApplication = isOf(rule.ruleType, "ApplicationRule");
  if (isApplication !== (kind === "application") || isOf(rule.ruleType, "NatRule")) {
    return [];
  }
  return isApplication
    ? [applicationRule(survey, rule, action)]
    : [networkRule(survey, rule, rule.ipProtocols, action)];
}

function isOf(value: CheckedValue<string>, name: string): boolean {
  return textOf(value)?.toLowerCase() === name.toLowerCase();
}

interface Collection {
  readonly priority?: number | undefined;
  readonly action?: { readonly type?: string | undefined } | undefined;
}

/** The rules of all collections in a list; where the list can't be read, perhaps anything. */
function collectionsOf<T>(
  list: CheckedValue<readonly T[]>,
  read: (collection: Checked<T>) => readonly RankedRule[],
): readonly RankedRule[] {
  return elementsOf(list)?.flatMap(read) ?? unreadRules(list);
}

function rulesIn<R>(
  { priority, action }: Checked<Collection>,
  rules: CheckedValue<readonly R[]>,
  read: (rule: Checked<R>, action: FilterRule["action"]) => readonly FilterRule[],
): readonly RankedRule[] {
  const place = numberOf(priority);
  const elements = elementsOf(rules);
  const type = textOf(action.type)?.toLowerCase();
  if (elements === undefined) {
    return unreadRules(rules);
  }
  return elements
    .flatMap((rule) =>
      type === "allow" || type === "deny"
        ? read(rule, type)
        : [...read(rule, "allow"), ...read(rule, "deny")].map(maybe),
    )
    .map((rule) => ({ rule, priority: place }));
}

/** Rules that can't be read may admit everything, and deny everything. */
function unreadRules(list: CheckedValue<unknown>): readonly RankedRule[] {
  const rule: FilterRule = {
    action: "allow",
    remote: SOMEONE,
    local: SOMEONE,
    traffic: { certain: [], possible: ALL_TRAFFIC },
    node: nodeOf(list),
    does: "may admit anything",
  };
  return [
    { rule, priority: undefined },
    { rule: { ...rule, action: "deny", does: "may deny anything" }, priority: undefined },
  ];
}
