import { type Checked, type CheckedValue, checkedOf, childOf, isGiven, nodeOf } from "../../core";
import type { FilterRule, RuleList } from "../filter";
import { elementsOf, numberOf, type Survey, textOf } from "../survey";
import { ALL_TRAFFIC, NO_TRAFFIC } from "../traffic";
import type { Flag } from "./flags";
import { inOrder } from "./rule-order";
import {
  addressRule,
  everyone,
  networkAcls,
  someone,
  subnetRule,
  tagRule,
  tagsIn,
  withAction,
} from "./service-rules";

/** An access restriction of App Service. */
export interface Restriction {
  readonly action?: string | undefined;
  readonly headers?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly ipAddress?: string | undefined;
  readonly priority?: number | undefined;
  readonly tag?: string | undefined;
  readonly vnetSubnetResourceId?: string | undefined;
}

/** The restrictions of one site, and what becomes of those whom none names. */
export interface Restrictions {
  readonly list: CheckedValue<readonly Restriction[]>;
  readonly defaultAction: CheckedValue<string>;
}

/** Rules without a priority stand behind all others. */
const LAST = 2_147_483_647;

/**
 * The rules of a site in the order of their priorities. Without a default action the first rule turns all others
 * away: learn.microsoft.com/azure/app-service/overview-access-restrictions.
 */
export function accessRestrictions(
  survey: Survey,
  { list, defaultAction }: Restrictions,
): RuleList {
  const elements = elementsOf(list);
  if (elements === undefined) {
    return [someone(nodeOf(list))];
  }
  const ranked = elements.map((restriction) => ({
    rule: ruleOf(survey, restriction),
    priority: isGiven(restriction.priority) ? numberOf(restriction.priority) : LAST,
  }));
  return networkAcls(inOrder(ranked), {
    defaultAction,
    unset: elements.length > 0 ? "Deny" : "Allow",
  });
}

function ruleOf(survey: Survey, restriction: Checked<Restriction>): FilterRule {
  const isDeny = textOf(restriction.action)?.toLowerCase() === "deny";
  if (isDeny) {
    const rule = withAction(namedIn(survey, restriction), restriction.action);
    // Who asks without these headers isn't turned away.
    return isGiven(restriction.headers)
      ? { ...rule, traffic: { certain: NO_TRAFFIC, possible: ALL_TRAFFIC } }
      : rule;
  }
  const rule = throughAnyFrontDoor(restriction) ?? namedIn(survey, restriction);
  return withAction(rule, restriction.action);
}

/** The rule for whom a restriction names. */
function namedIn(survey: Survey, restriction: Checked<Restriction>): FilterRule {
  const { ipAddress, tag, vnetSubnetResourceId } = restriction;
  if (isGiven(vnetSubnetResourceId)) {
    return subnetRule(survey, vnetSubnetResourceId);
  }
  if (textOf(ipAddress)?.toLowerCase() === "any") {
    return everyone(nodeOf(ipAddress), "admits everyone", "remove the restriction that admits Any");
  }
  return textOf(tag)?.toLowerCase() === "servicetag"
    ? tagRule(ipAddress)
    : addressRule(survey, ipAddress);
}

/**
 * The rule of a restriction that admits what Front Doors send, whoever has them: all customers' come from the same
 * addresses, and hand on what anybody asks. Only the header with the id of one's own keeps the others out:
 * learn.microsoft.com/azure/frontdoor/origin-security, "Front Door identifier".
 */
function throughAnyFrontDoor({
  headers,
  ipAddress,
  tag,
}: Checked<Restriction>): FilterRule | undefined {
  const isOfTag = textOf(tag)?.toLowerCase() === "servicetag";
  if (!isOfTag || tagsIn(ipAddress)?.includes("azurefrontdoor.backend") !== true) return undefined;
  const node = nodeOf(ipAddress);
  const whom = "everyone who asks through a Front Door of any customer";
  switch (namesFrontDoor(headers)) {
    case "yes":
      return undefined;
    case "no":
      return everyone(
        node,
        `admits ${whom}`,
        "name the id of your own Front Door in headers, as x-azure-fdid",
      );
    case "perhaps":
      return someone(node, `may admit ${whom}`);
  }
}

/** Whether a restriction asks for the header by which a Front Door is known; its id may come after deployment. */
function namesFrontDoor(headers: Checked<Restriction>["headers"]): Flag {
  const node = nodeOf(headers);
  if (node.state === "absent") return "no";
  if (node.state !== "known" || typeof node.value !== "object") return "perhaps";
  const name = Object.keys(node.value as object).find((key) => key.toLowerCase() === FRONT_DOOR_ID);
  const ids = elementsOf(checkedOf<readonly string[]>(childOf(node, name ?? FRONT_DOOR_ID)));
  if (ids === undefined) return "perhaps";
  return ids.length > 0 ? "yes" : "no";
}

const FRONT_DOOR_ID = "x-azure-fdid";
