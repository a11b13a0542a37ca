import { type Checked, type CheckedValue, isGiven, nodeOf } from "../../core";
import type { FilterRule, RuleList } from "../filter";
import { elementsOf, numberOf, type Survey, textOf } from "../survey";
import { inOrder } from "./rule-order";
import {
  addressRule,
  everyone,
  networkAcls,
  someone,
  subnetRule,
  tagRule,
  withAction,
} from "./service-rules";

/** An access restriction of App Service. */
export interface Restriction {
  readonly action?: string | undefined;
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
    rule: withAction(ruleOf(survey, restriction), restriction.action),
    priority: isGiven(restriction.priority) ? numberOf(restriction.priority) : LAST,
  }));
  return networkAcls(inOrder(ranked), {
    defaultAction,
    unset: elements.length > 0 ? "Deny" : "Allow",
  });
}

function ruleOf(survey: Survey, restriction: Checked<Restriction>): FilterRule {
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
