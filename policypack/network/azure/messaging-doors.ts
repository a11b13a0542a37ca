import { type Checked, type CheckedValue, isGiven, nodeOf } from "../../core";
import type { RuleList } from "../filter";
import type { Found, Survey } from "../survey";
import type { PublicEndpoint } from "./service-doors";
import { addressRules, networkAcls, someone, subnetRules } from "./service-rules";

/** What the rule sets of both have in common. */
interface RuleSet {
  readonly publicNetworkAccess?: string | undefined;
  readonly defaultAction?: string | undefined;
  readonly ipRules?: readonly IpRule[] | undefined;
  readonly virtualNetworkRules?: readonly SubnetRule[] | undefined;
}

interface IpRule {
  readonly action?: string | undefined;
  readonly ipMask?: string | undefined;
}

interface SubnetRule {
  readonly subnet?: { readonly id?: string | undefined } | undefined;
}

/** What stands around a namespace of Service Bus or Event Hubs, which are built alike. */
export interface NamespaceSettings {
  readonly access: CheckedValue<string>;
  readonly ruleSets: readonly Found<RuleSet>[];
  /** The rules of the first versions of the API. */
  readonly filters: readonly Found<unknown>[];
}

/** The public endpoint of a namespace: open to everyone until a rule set says otherwise. */
export function namespaceEndpoints(
  survey: Survey,
  { access, ruleSets, filters }: NamespaceSettings,
): readonly PublicEndpoint[] {
  const certain = ruleSets.filter(({ isCertain }) => isCertain);
  const unread = [...ruleSets, ...filters].map(({ inputs }) =>
    someone(nodeOf(inputs), "may change who is admitted"),
  );
  if (certain.length === 0) {
    return [unread.length === 0 ? { access } : { access, rules: unread }];
  }
  return certain.map(({ inputs }) => ({
    // The rule set is made after the namespace, and sets the switch of both.
    access: isGiven(inputs.publicNetworkAccess) ? inputs.publicNetworkAccess : access,
    rules: networkAcls(admitted(survey, inputs), {
      defaultAction: inputs.defaultAction,
      unset: "Allow",
    }),
  }));
}

/**
 * learn.microsoft.com/azure/service-bus-messaging/service-bus-ip-filtering: a rule set that admits nobody keeps
 * nobody out, whatever its default action; newer versions of the API may see that otherwise.
 */
function admitted(survey: Survey, { ipRules, virtualNetworkRules }: Checked<RuleSet>): RuleList {
  const rules = [
    ...addressRules(survey, {
      list: ipRules,
      address: (rule) => rule.ipMask,
      action: (rule) => rule.action,
    }),
    ...subnetRules(survey, virtualNetworkRules, (rule) => rule.subnet.id),
  ];
  return rules.length > 0
    ? rules
    : [someone(nodeOf(ipRules), "admits nobody by name, and so may admit anyone")];
}
