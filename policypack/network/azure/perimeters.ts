import {
  type Checked,
  type CheckedValue,
  nodeOf,
  type Resource,
  type ResourceType,
} from "../../core";
import {
  NetworkSecurityPerimeterAccessRule,
  NetworkSecurityPerimeterAssociation,
  NetworkSecurityPerimeterProfile,
  NspAccessRule,
  NspAssociation,
  NspProfile,
} from "../../resources/azure";
import type { FilterRule, RuleList } from "../filter";
import { type Found, type Survey, textOf } from "../survey";
import type { Hop } from "../topology";
import { addressRules, someone } from "./service-rules";

/** A network security perimeter that a service is in. */
export interface Perimeter {
  readonly mode: "enforced" | "learning" | "unread";
  /** The association with it. */
  readonly hop: Hop;
  /** Whom it admits from outside. */
  readonly rules: RuleList;
}

/** The provider has two families of types for the same: those of the first API version, and those of the last. */
const ASSOCIATIONS = [NspAssociation, NetworkSecurityPerimeterAssociation] as const;
const PROFILES = [NspProfile, NetworkSecurityPerimeterProfile] as const;
const ACCESS_RULES = [NspAccessRule, NetworkSecurityPerimeterAccessRule] as const;

/** The perimeters that a resource is in, or may be in. */
export function perimetersOf(
  survey: Survey,
  resource: Resource,
  type: ResourceType<unknown>,
): readonly Perimeter[] {
  return ASSOCIATIONS.flatMap((association) =>
    survey
      .referring<AssociationInputs>(resource, type, association, "privateLinkResource.id")
      .map((found) => perimeterOf(survey, found)),
  );
}

/** What both families of types have in common. */
interface AssociationInputs {
  readonly accessMode?: string | undefined;
  readonly profile?: { readonly id?: string | undefined } | undefined;
}

interface AccessRuleInputs {
  readonly direction?: string | undefined;
  readonly addressPrefixes?: readonly string[] | undefined;
}

function perimeterOf(survey: Survey, { inputs, isCertain }: Found<AssociationInputs>): Perimeter {
  const mode = modeOf(inputs.accessMode);
  return {
    mode,
    hop: {
      node: nodeOf(inputs.accessMode),
      does: "puts its perimeter's rules before those of the service",
      isCertain: isCertain && mode !== "unread",
    },
    rules: profileRules(survey, inputs.profile),
  };
}

/** learn.microsoft.com/azure/private-link/network-security-perimeter-transition: Learning is the default. */
function modeOf(accessMode: CheckedValue<string>): Perimeter["mode"] {
  const isUnset = nodeOf(accessMode).state === "absent";
  switch (isUnset ? "learning" : textOf(accessMode)?.toLowerCase()) {
    case "enforced":
      return "enforced";
    case "learning":
    case "transition":
    case "audit":
      return "learning";
    default:
      return "unread";
  }
}

function profileRules(survey: Survey, profile: Checked<AssociationInputs>["profile"]): RuleList {
  const profiles = PROFILES.flatMap((type) =>
    survey
      .follow<unknown>(profile.id, type)
      .map(({ resource, isCertain }) => ({ resource, type, isCertain })),
  );
  if (profiles.length === 0) {
    return [
      someone(nodeOf(profile.id), "names a profile outside this stack, with rules of its own"),
    ];
  }
  return profiles.flatMap(({ resource, type, isCertain }) =>
    ACCESS_RULES.flatMap((rule) =>
      survey
        .referring<AccessRuleInputs>(resource, type, rule, "profileName")
        .flatMap((found) => accessRules(survey, found, isCertain)),
    ),
  );
}

/** Rules for subscriptions, perimeters and names speak of identities; only addresses are of the internet. */
function accessRules(
  survey: Survey,
  { inputs, isCertain }: Found<AccessRuleInputs>,
  isOfProfile: boolean,
): readonly FilterRule[] {
  if (textOf(inputs.direction)?.toLowerCase() === "outbound") return [];
  const rules = addressRules<string>(survey, {
    list: inputs.addressPrefixes,
    address: (prefix) => prefix,
  });
  const isSure = isCertain && isOfProfile && textOf(inputs.direction) !== undefined;
  return isSure ? rules : rules.map((rule) => someone(rule.node));
}
