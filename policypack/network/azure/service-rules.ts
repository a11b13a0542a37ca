import { type Checked, type CheckedValue, formatPath, type Node, nodeOf } from "../../core";
import {
  type AddressSet,
  ALL_ADDRESSES,
  addressesBetween,
  addressesOf,
  INTERNET_ADDRESSES,
  NO_ADDRESSES,
  unionOfAddresses,
} from "../address-set";
import { type Bounded, exactly, isExactly } from "../bounded";
import {
  ANYONE,
  type FilterRule,
  type Group,
  NOBODY,
  type RuleList,
  type Selector,
  SOMEONE,
  selectorOf,
  tagGroup,
} from "../filter";
import { elementsOf, type Found, type Survey, textOf, UNREAD_ADDRESSES } from "../survey";
import { ALL_TRAFFIC, NO_TRAFFIC } from "../traffic";
import { subnetsNamed } from "./networks";
import { subnetGroup } from "./placement";

/** A rule that admits everyone, at the setting that does so. */
export function everyone(node: Node, does: string, change?: string): FilterRule {
  return ruleFor(node, exactly(ANYONE), does, change);
}

/** What keeps neighbours away from something that has only the filter of its kind before it. */
export const GUARD_SUBNET =
  "associate a network security group with this subnet that admits only what is needed";

/** A rule that stands for what can't be read: perhaps it admits everyone. */
export function someone(node: Node, does?: string): FilterRule {
  if (does !== undefined || node.state !== "unknown") {
    return ruleFor(node, SOMEONE, does ?? "may admit anyone");
  }
  return ruleFor(
    outermostUnknown(node),
    SOMEONE,
    "isn't known before deployment, so that it may admit anyone",
    "give it a value that is known before deployment; ids in it can be composed from names",
  );
}

/** With one member, the engine leaves the whole object unknown; all settings in it are so for one reason. */
function outermostUnknown(node: Node): Node {
  return node.parent?.state === "unknown" ? outermostUnknown(node.parent) : node;
}

function ruleFor(node: Node, remote: Bounded<Selector>, does: string, change?: string): FilterRule {
  return {
    action: "allow",
    remote,
    traffic: exactly(ALL_TRAFFIC),
    node,
    does,
    ...(change !== undefined && { change }),
  };
}

/** A list of addresses that a service admits, or turns away. */
export interface AddressRules<T> {
  readonly list: CheckedValue<readonly T[]>;
  readonly address: (rule: Checked<T>) => CheckedValue<string>;
  /** Allow or Deny; services without it admit all that they list. */
  readonly action?: (rule: Checked<T>) => CheckedValue<string>;
}

/** The rules that a service's own list of addresses amounts to, in its order. */
export function addressRules<T>(survey: Survey, rules: AddressRules<T>): RuleList {
  const elements = elementsOf<T>(rules.list);
  return elements === undefined
    ? [someone(nodeOf(rules.list))]
    : elements.map((rule) =>
        withAction(addressRule(survey, rules.address(rule)), rules.action?.(rule)),
      );
}

/** The rule that admits one address, one range, or several of them with commas between. */
export function addressRule(survey: Survey, value: CheckedValue<string>): FilterRule {
  return admitting(value, addressesIn(survey, value));
}

function addressesIn(survey: Survey, value: CheckedValue<string>): Bounded<AddressSet> {
  const text = textOf(value);
  if (text === "*") return exactly(ALL_ADDRESSES);
  if (text === undefined || !text.includes(",")) {
    return isAllOfAzure(text, text) ? ALL_OF_AZURE : survey.addresses(value);
  }
  const sets = text.split(",").map((part) => addressesOf(part.trim()));
  return sets.every((set) => set !== undefined)
    ? exactly(unionOfAddresses(sets))
    : UNREAD_ADDRESSES;
}

/** The service tags in a text that may name several with commas between; undefined where it can't be read. */
export function tagsIn(tags: CheckedValue<string>): readonly string[] | undefined {
  return textOf(tags)
    ?.toLowerCase()
    .split(",")
    .map((tag) => tag.trim());
}

/**
 * The rule that admits service tags: of the internet, of addresses that everyone can rent, or of those that
 * Microsoft's own services send from.
 */
export function tagRule(text: CheckedValue<string>): FilterRule {
  const node = nodeOf(text);
  const tags = tagsIn(text);
  if (tags === undefined) return someone(node);
  if (tags.includes("internet")) {
    return everyone(node, "admits everyone", "remove the tag Internet");
  }
  if (tags.some((tag) => tag.startsWith("azurecloud"))) {
    return someone(node, "admits everyone who rents in Azure");
  }
  const remote = exactly({ ...NOBODY, groups: new Set(tags.map(tagGroup)) });
  return ruleFor(node, remote, `admits the service tag ${addressText(node)}`);
}

function admitting(value: CheckedValue<string>, addresses: Bounded<AddressSet>): FilterRule {
  const node = nodeOf(value);
  const whom = addresses === ALL_OF_AZURE ? AZURE_WIDE : addressText(node);
  const remote = {
    certain: selectorOf(addresses.certain),
    possible: selectorOf(addresses.possible),
  };
  return ruleFor(
    node,
    isExactly(addresses) ? exactly(remote.certain) : remote,
    `admits ${whom}`,
    `remove ${addressText(node)} from ${formatPath(node).replace(/\[\d+\].*$/, "")}`,
  );
}

/** A rule with an action that may be Allow or Deny, in whichever words the service has for them. */
export function withAction(rule: FilterRule, action: CheckedValue<string> | undefined): FilterRule {
  if (action === undefined || nodeOf(action).state === "absent") return rule;
  switch (textOf(action)?.toLowerCase()) {
    case "allow":
    case "accept":
      return rule;
    case "deny":
    case "reject":
      return { ...rule, action: "deny", does: rule.does.replace("admits", "turns away") };
    default:
      // Unread, it neither surely admits nor surely turns away.
      return { ...rule, traffic: { certain: NO_TRAFFIC, possible: ALL_TRAFFIC } };
  }
}

/**
 * Azure's databases and caches read the range from 0.0.0.0 to 0.0.0.0 as "all that comes from within Azure", of
 * whichever customer: learn.microsoft.com/azure/azure-sql/database/firewall-configure, "Connections from
 * inside Azure". Everyone can rent an address there, so it keeps nobody out.
 */
const ALL_OF_AZURE: Bounded<AddressSet> = exactly({ ...NO_ADDRESSES, v4: INTERNET_ADDRESSES.v4 });
const AZURE_WIDE = "all of Azure, of whichever subscription";

function isAllOfAzure(first: string | undefined, last: string | undefined): boolean {
  return first === "0.0.0.0" && last === "0.0.0.0";
}

/** A firewall rule from one address to another, as resources of their own declare it. */
export interface FirewallRange {
  readonly first: CheckedValue<string>;
  readonly last: CheckedValue<string>;
}

/** The rules that firewall rules declared beside a service amount to. */
export function firewallRules<T>(
  found: readonly Found<T>[],
  range: (inputs: Checked<T>) => FirewallRange,
): RuleList {
  return found.map(({ inputs, isCertain }) => {
    const { first, last } = range(inputs);
    const addresses = addressesFrom(textOf(first), textOf(last));
    const { possible } = addresses;
    const certain = isCertain ? addresses.certain : NO_ADDRESSES;
    const node = nodeOf(first);
    const whom =
      addresses === ALL_OF_AZURE
        ? AZURE_WIDE
        : `${addressText(node)} to ${addressText(nodeOf(last))}`;
    return ruleFor(
      node,
      certain === possible
        ? exactly(selectorOf(certain))
        : { certain: selectorOf(certain), possible: selectorOf(possible) },
      `admits ${whom}`,
      "remove this rule, or narrow its range to addresses that you know",
    );
  });
}

function addressesFrom(first: string | undefined, last: string | undefined): Bounded<AddressSet> {
  if (first === undefined || last === undefined) return UNREAD_ADDRESSES;
  if (isAllOfAzure(first, last)) return ALL_OF_AZURE;
  const addresses = addressesBetween(first, last);
  return addresses === undefined ? UNREAD_ADDRESSES : exactly(addresses);
}

/** An address or range in words; nothing that may be secret is shown. */
export function addressText(node: Node): string {
  if (node.state !== "known" || typeof node.value !== "string") {
    return "addresses that aren't known yet";
  }
  return node.secret || !node.resource.secretsMarked ? "addresses that aren't shown" : node.value;
}

/** The rules by which a service admits subnets, through their service endpoints. */
export function subnetRules<T>(
  survey: Survey,
  list: CheckedValue<readonly T[]>,
  subnetOf: (rule: Checked<T>) => CheckedValue<string>,
): RuleList {
  return (elementsOf<T>(list) ?? []).map((rule) => subnetRule(survey, subnetOf(rule)));
}

/** The rule by which a service admits one subnet. No address of the internet is in it. */
export function subnetRule(survey: Survey, id: CheckedValue<string>, isCertain = true): FilterRule {
  const groups = subnetsNamed(survey, id).map((named) => ({
    isCertain: named.isCertain && isCertain,
    group: subnetGroup(named.subnet.node.resource.urn, named.subnet.node.key),
  }));
  const certain = selectorOfGroups(groups.filter((one) => one.isCertain));
  return ruleFor(
    nodeOf(id),
    groups.every((one) => one.isCertain)
      ? exactly(certain)
      : { certain, possible: selectorOfGroups(groups) },
    "admits this subnet",
    "remove this subnet",
  );
}

function selectorOfGroups(groups: readonly { readonly group: Group }[]): Selector {
  return { ...NOBODY, groups: new Set(groups.map(({ group }) => group)) };
}

/** What a service does with those whom none of its rules names. */
export interface Otherwise {
  readonly defaultAction: CheckedValue<string>;
  /** What Azure takes where the property isn't set. */
  readonly unset: "Allow" | "Deny";
}

/** The rules of a service with a default action behind them. */
export function networkAcls(admitted: RuleList, { defaultAction, unset }: Otherwise): RuleList {
  const node = nodeOf(defaultAction);
  const action = node.state === "absent" ? unset : textOf(defaultAction);
  switch (action?.toLowerCase()) {
    case "deny":
      return admitted;
    case "allow":
      return [
        ...admitted,
        everyone(
          node,
          node.state === "absent" ? "admits everyone while it isn't set" : "admits everyone",
          `set ${formatPath(node)} to Deny and admit only whom you know`,
        ),
      ];
    default:
      return [...admitted, someone(node)];
  }
}

/** The rules of a service that admits everyone until its list names somebody. */
export function everyoneUnlessListed(list: CheckedValue<unknown>, rules: RuleList): RuleList {
  const node = nodeOf(list);
  return rules.length > 0
    ? rules
    : [
        everyone(
          node,
          "lists nobody, which admits everyone",
          `list in ${formatPath(node)} only whom you know`,
        ),
      ];
}

/** The rules of a service that admits all whom its list doesn't turn away; those that do so have no IPv6. */
export function everyoneElse(list: CheckedValue<unknown>, rules: RuleList): RuleList {
  const node = nodeOf(list);
  return [
    ...rules,
    ruleFor(
      node,
      exactly(selectorOf({ ...NO_ADDRESSES, v4: ALL_ADDRESSES.v4 })),
      "admits everyone whom it doesn't turn away",
      `turn away 0.0.0.0/0 with the last rule of ${formatPath(node)}`,
    ),
  ];
}
