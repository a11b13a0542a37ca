import {
  type Checked,
  type CheckedValue,
  checkedOf,
  isGiven,
  makeNode,
  type Node,
  nodeOf,
  type Resource,
  UNKNOWN,
} from "../../core";
import {
  type AzureFirewall,
  FirewallPolicy,
  FirewallPolicyRuleCollectionGroup,
} from "../../resources/azure";
import { type Bounded, exactly } from "../bounded";
import { either, type FilterRule } from "../filter";
import { elementsOf, numberOf, type Survey, textOf } from "../survey";
import { describeTraffic, NO_TRAFFIC, type Traffic } from "../traffic";
import { selectorOfSide, sideOf } from "./firewall-rule";
import { type PortRanges, portsIn, portTraffic } from "./rule-ports";
import { whoIs } from "./rule-sides";

type FirewallInputs = NonNullable<(typeof AzureFirewall)["inputs"]>;

/** A rule by which a firewall hands on what arrives at its public address. */
export interface NatRule {
  /** What it lets in, as a rule of a filter. */
  readonly admits: FilterRule;
  /** What it sends to the translated address. */
  readonly sends: Bounded<Traffic>;
  readonly translatedAddress: CheckedValue<string>;
  readonly isCertain: boolean;
}

interface NatSettings {
  readonly sourceAddresses?: readonly string[] | undefined;
  readonly sourceIpGroups?: readonly string[] | undefined;
  readonly destinationPorts?: readonly string[] | undefined;
  readonly translatedAddress?: string | undefined;
  readonly translatedPort?: string | undefined;
  /** As firewalls call it, and as policies do. */
  readonly protocols?: readonly string[] | undefined;
  readonly ipProtocols?: readonly string[] | undefined;
}

interface NatCollection {
  readonly ruleCollectionType?: string;
  readonly rules?: readonly NatSettings[];
}

/** The rules of address translation of a firewall: its own, or those of its policy and the parents of that. */
export function natRules(survey: Survey, firewall: Checked<FirewallInputs>): readonly NatRule[] {
  return isGiven(firewall.firewallPolicy)
    ? policyNatRules(survey, firewall.firewallPolicy.id, new Set())
    : (elementsOf(firewall.natRuleCollections)?.flatMap(({ rules }) =>
        rulesIn(survey, rules, true),
      ) ?? unreadRules(survey, nodeOf(firewall.natRuleCollections)));
}

function policyNatRules(
  survey: Survey,
  id: CheckedValue<string>,
  passed: ReadonlySet<Resource>,
): readonly NatRule[] {
  const policies = survey.follow(id, FirewallPolicy);
  if (policies.length === 0 && isGiven(id)) {
    return unreadRules(survey, nodeOf(id));
  }
  return policies.flatMap(({ resource, inputs, isCertain }) => {
    if (passed.has(resource)) {
      return [];
    }
    const groups = survey.referring(
      resource,
      FirewallPolicy,
      FirewallPolicyRuleCollectionGroup,
      "firewallPolicyName",
    );
    const own = groups.flatMap((group) => {
      const collections = checkedOf<readonly NatCollection[]>(nodeOf(group.inputs.ruleCollections));
      return (
        elementsOf(collections)?.flatMap(({ ruleCollectionType, rules }) =>
          textOf(ruleCollectionType)?.toLowerCase() === "firewallpolicynatrulecollection"
            ? rulesIn(survey, rules, isCertain && group.isCertain)
            : [],
        ) ?? unreadRules(survey, nodeOf(collections))
      );
    });
    return [
      ...own,
      ...policyNatRules(survey, inputs.basePolicy.id, new Set([...passed, resource])),
    ];
  });
}

function rulesIn(
  survey: Survey,
  rules: CheckedValue<unknown>,
  isCertain: boolean,
): readonly NatRule[] {
  const list = checkedOf<readonly NatSettings[]>(nodeOf(rules));
  return (
    elementsOf(list)?.map((rule) => natRule(survey, rule, isCertain)) ??
    unreadRules(survey, nodeOf(list))
  );
}

/** Rules that can't be read, of a policy outside the stack, may hand on anything to anybody. */
function unreadRules(survey: Survey, { resource, parent, key }: Node): readonly NatRule[] {
  const unread = checkedOf<NatSettings>(makeNode(resource, UNKNOWN, parent, key));
  const { admits, ...rule } = natRule(survey, unread, false);
  return [{ ...rule, admits: { ...admits, does: "may hand on whatever its rules say" } }];
}

function natRule(survey: Survey, rule: Checked<NatSettings>, isCertain: boolean): NatRule {
  const source = sideOf(survey, rule.sourceAddresses, rule.sourceIpGroups);
  const accepts = trafficTo(rule, portsIn(undefined, rule.destinationPorts));
  const traffic = isCertain ? accepts : { certain: NO_TRAFFIC, possible: accepts.possible };
  const from = whoIs({ name: "source", prefixes: source.values });
  return {
    admits: {
      action: "allow",
      remote: selectorOfSide(source),
      traffic,
      node: nodeOf(rule),
      does: `hands on ${describeTraffic(traffic.possible)} from ${from}`,
      change: "remove this rule, or narrow sourceAddresses",
    },
    sends: isGiven(rule.translatedPort) ? trafficTo(rule, [portOf(rule.translatedPort)]) : accepts,
    translatedAddress: rule.translatedAddress,
    isCertain,
  };
}

function portOf(port: CheckedValue<string>): PortRanges[number] {
  const number = numberOf(port);
  return number === undefined ? undefined : [number, number];
}

function trafficTo(
  { protocols, ipProtocols }: Checked<NatSettings>,
  ports: PortRanges,
): Bounded<Traffic> {
  const list = isGiven(protocols) ? protocols : ipProtocols;
  return (elementsOf(list) ?? [checkedOf<string>(nodeOf(list))])
    .map((protocol) => portTraffic(protocol, ports))
    .reduce(either, exactly(NO_TRAFFIC));
}
