import { type Checked, type CheckedValue, isGiven, nodeOf } from "../../core";
import {
  type Condition,
  conditionsOf,
  hasEffect,
  isAboutAction,
  isAboutEveryone,
  type Statement,
  statementListOf,
} from "../../knowledge/policy-document";
import {
  type AddressSet,
  ALL_ADDRESSES,
  intersectAddresses,
  isNowhere,
  NO_ADDRESSES,
  subtractAddresses,
  unionOfAddresses,
} from "../address-set";
import { type Bounded, exactly, isExactly } from "../bounded";
import { type FilterRule, NOBODY, selectorOf } from "../filter";
import { elementsOf, type Survey, UNREAD_ADDRESSES } from "../survey";
import type { Traffic } from "../traffic";
import { unread } from "./policy-doors";

const INVOKE = "execute-api:Invoke";
const EVERYWHERE: Bounded<AddressSet> = exactly(ALL_ADDRESSES);
const NOWHERE: Bounded<AddressSet> = exactly(NO_ADDRESSES);

/**
 * Whom of the internet the resource policy of an API lets in: what it denies comes first, and what it
 * doesn't allow is denied. Callers who have to sign their requests are left out, as they are known. Source:
 * "How API Gateway resource policies affect authorization workflow" of docs.aws.amazon.com/apigateway.
 */
export function admittedByPolicy(
  policy: CheckedValue<unknown>,
  traffic: Traffic,
  survey: Survey,
): readonly FilterRule[] {
  const all = statementListOf(policy);
  const rules = all.flatMap((statement) => ruleOf(statement, traffic, survey));
  return [
    ...rules.filter(({ action }) => action === "deny"),
    ...rules.filter(({ action }) => action === "allow"),
  ];
}

function ruleOf(
  statement: Checked<Statement>,
  traffic: Traffic,
  survey: Survey,
): readonly FilterRule[] {
  const about = [isAboutEveryone(statement), isAboutAction(statement, INVOKE)];
  if (about.some(({ outcome }) => outcome === "violating")) {
    return [];
  }
  const isRead = about.every(({ outcome }) => outcome === "compliant");
  const addresses = addressesMeant(statement, survey);
  const possible = selectorOf(addresses.possible);
  const bounded = (isCertain: boolean) =>
    isCertain && isExactly(addresses)
      ? exactly(possible)
      : { certain: isCertain ? selectorOf(addresses.certain) : NOBODY, possible };
  const rule = { traffic: exactly(traffic), node: nodeOf(statement) };
  const isDenial = hasEffect(statement, "Deny").outcome;
  if (isDenial === "compliant") {
    // What is denied for a part of the API is open elsewhere.
    const remote = bounded(isRead && isAboutWhole(statement));
    return isNowhere(addresses.possible)
      ? []
      : [{ ...rule, action: "deny", remote, does: "keeps off whom it names" }];
  }
  const { does, change } =
    rule.node.state === "known"
      ? {
          does: "lets everybody call it from the internet",
          change: "name known callers as Principal, or addresses under aws:SourceIp in Condition",
        }
      : unread(rule.node);
  const remote = bounded(isRead && isDenial === "violating");
  return isNowhere(addresses.possible) ? [] : [{ ...rule, action: "allow", remote, does, change }];
}

/** A resource pattern that leaves nothing of the API out. */
function isAboutWhole({ Resource, NotResource }: Checked<Statement>): boolean {
  const node = nodeOf(Resource as CheckedValue<unknown>);
  const patterns: readonly unknown[] = Array.isArray(node.value) ? node.value : [node.value];
  return (
    !isGiven(NotResource as CheckedValue<unknown>) &&
    patterns.some(
      (pattern) =>
        typeof pattern === "string" &&
        (/^(\*|execute-api:\/\*)$/.test(pattern) || /^arn:[^/]*\/\*$/.test(pattern)),
    )
  );
}

/** The addresses of the internet for which a statement holds: all of its conditions have to. */
function addressesMeant(statement: Checked<Statement>, survey: Survey): Bounded<AddressSet> {
  const conditions = conditionsOf(statement);
  if (conditions === undefined) {
    return UNREAD_ADDRESSES;
  }
  return conditions
    .map((condition) => addressesUnder(condition, survey))
    .reduce<Bounded<AddressSet>>((all, one) => {
      if (one === EVERYWHERE) return all;
      const possible = intersectAddresses(all.possible, one.possible);
      return isExactly(all) && isExactly(one)
        ? exactly(possible)
        : { certain: intersectAddresses(all.certain, one.certain), possible };
    }, EVERYWHERE);
}

/** Keys that requests from the internet don't have. */
const NETWORK_KEYS: ReadonlySet<string> = new Set([
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:vpcsourceip",
]);

function addressesUnder({ operator, key, values }: Condition, survey: Survey) {
  const word = operator.toLowerCase();
  if (key === "aws:sourceip" && /^(not)?ipaddress(ifexists)?$/.test(word)) {
    const named = addressesNamed(values, survey);
    return word.startsWith("not") ? allBut(named) : named;
  }
  if (NETWORK_KEYS.has(key) && !word.startsWith("for")) {
    // Negated operators hold without the key; so do those that end so.
    return /not|ifexists$/.test(word) ? EVERYWHERE : NOWHERE;
  }
  return UNREAD_ADDRESSES;
}

function addressesNamed(values: Condition["values"], survey: Survey): Bounded<AddressSet> {
  const list = values as CheckedValue<unknown>;
  const ranges = Array.isArray(nodeOf(list).value)
    ? (elementsOf<string>(list as CheckedValue<readonly string[]>) ?? [])
    : [list as Checked<string>];
  const read = ranges.map((range) => survey.addresses(range));
  const possible = unionOfAddresses(read.map((one) => one.possible));
  return read.every(({ certain, possible: own }) => certain === own)
    ? exactly(possible)
    : { certain: unionOfAddresses(read.map((one) => one.certain)), possible };
}

function allBut({ certain, possible }: Bounded<AddressSet>): Bounded<AddressSet> {
  const most = subtractAddresses(ALL_ADDRESSES, certain);
  return certain === possible
    ? exactly(most)
    : { certain: subtractAddresses(ALL_ADDRESSES, possible), possible: most };
}
