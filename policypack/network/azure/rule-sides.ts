import { type CheckedValue, isGiven, type Node, nodeOf } from "../../core";
import { NO_ADDRESSES, unionOfAddresses } from "../address-set";
import { type Bounded, exactly, isExactly } from "../bounded";
import { type Selector, SOMEONE } from "../filter";
import { type Survey, textOf } from "../survey";
import { applicationGroups } from "./application-security-groups";
import { prefixSelector, type TagScope } from "./service-tags";

/** One side of a rule, as its settings name it. */
export interface RuleSide {
  /** What the settings are called after. */
  readonly name: "source" | "destination";
  /** Address prefixes and service tags; a list that can't be read counts as one of them. */
  readonly prefixes: readonly CheckedValue<string>[];
  /** Application security groups. */
  readonly groups?: CheckedValue<readonly { readonly id?: string }[]> | undefined;
}

/** Whom a side of a rule speaks of, by all its settings together. */
export function sideSelector(
  survey: Survey,
  { prefixes, groups }: RuleSide,
  scope: TagScope,
): Bounded<Selector> {
  const parts = prefixes.map((prefix) => prefixSelector(survey, prefix, scope));
  if (groups !== undefined && isGiven(groups)) {
    const { certain, possible } = applicationGroups(survey, groups);
    const most = { addresses: NO_ADDRESSES, groups: possible };
    parts.push(
      certain === possible
        ? exactly(most)
        : { certain: { addresses: NO_ADDRESSES, groups: certain }, possible: most },
    );
  }
  // Azure refuses a rule that names nobody on one side.
  return parts.length === 0 ? SOMEONE : unionOfSelectors(parts);
}

/** Whom several selectors speak of together. */
export function unionOfSelectors(parts: readonly Bounded<Selector>[]): Bounded<Selector> {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) {
    return only;
  }
  const join = (selectors: readonly Selector[]): Selector => ({
    addresses: unionOfAddresses(selectors.map(({ addresses }) => addresses)),
    groups: new Set(selectors.flatMap(({ groups }) => [...groups])),
  });
  const possible = join(parts.map((part) => part.possible));
  return parts.every((part) => isExactly(part))
    ? exactly(possible)
    : { certain: join(parts.map((part) => part.certain)), possible };
}

/** Whatever a filter stands at is in its VNet. */
const ALL_BEHIND: ReadonlySet<string> = new Set(["*", "any", "virtualnetwork"]);

/** True where a side takes in all that a filter of the VNet stands at. */
export function takesInAll({ prefixes }: RuleSide): boolean {
  return prefixes.some((prefix) => ALL_BEHIND.has(textOf(prefix)?.toLowerCase() ?? ""));
}

const MOST_NAMED = 3;

/** A side as it is written. */
export function whoIs({ prefixes, groups }: RuleSide): string {
  const listed = prefixes.map((prefix) => shown(nodeOf(prefix)));
  if (groups !== undefined && isGiven(groups)) listed.push("application security groups");
  const more = listed.length - MOST_NAMED;
  const told = listed.slice(0, MOST_NAMED).join(", ");
  if (told === "") return "somebody not named";
  return more > 0 ? `${told} and ${more} more` : told;
}

function shown(node: Node): string {
  if (node.secret) return "a secret value";
  if (node.state !== "known" || typeof node.value !== "string") {
    return "addresses not known before deployment";
  }
  if (!node.resource.secretsMarked) return "addresses (not shown)";
  return node.value === "*" ? "any address" : node.value;
}

/** Prefixes that let the most people in. */
const WIDEST: ReadonlySet<string> = new Set([
  ...["*", "any", "internet", "azurecloud", "virtualnetwork", "0.0.0.0/0", "::/0"],
]);

/** The prefix of a list that should go first, as it is written; undefined where none stands out. */
export function widestOf(prefixes: readonly CheckedValue<string>[]): string | undefined {
  const found = prefixes.find((prefix) => WIDEST.has(textOf(prefix)?.toLowerCase() ?? ""));
  return found && shown(nodeOf(found));
}
