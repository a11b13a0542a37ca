import type { CheckedValue } from "../../core";
import { nodeOf } from "../../core";
import { ApplicationSecurityGroup } from "../../resources/azure";
import type { Bounded } from "../bounded";
import { ANY_GROUP, type Group } from "../filter";
import { elementsOf, type Survey, textOf } from "../survey";
import { followAll } from "./references";

/**
 * The application security groups that a list of references (`{ id }`) names, by URN; those of another
 * stack by their id.
 */
export function applicationGroups(
  survey: Survey,
  references: CheckedValue<unknown>,
): Bounded<ReadonlySet<Group>> {
  const elements = elementsOf(references as CheckedValue<readonly { readonly id?: string }[]>);
  if (elements === undefined) {
    return { certain: new Set(), possible: new Set([ANY_GROUP]) };
  }
  const { found, outside } = followAll(
    survey,
    elements.map(({ id }) => id),
    ApplicationSecurityGroup,
  );
  const sure = found.filter(({ isCertain }) => isCertain).map(({ resource }) => resource.urn);
  const foreign = outside.filter((id) => nodeOf(id).state === "known");
  const certain = new Set<Group>([
    ...sure,
    ...foreign.flatMap((id) => textOf(id as CheckedValue<string>)?.toLowerCase() ?? []),
  ]);
  if (sure.length === found.length && foreign.length === outside.length) {
    return { certain, possible: certain };
  }
  const possible = new Set<Group>([...certain, ...found.map(({ resource }) => resource.urn)]);
  if (foreign.length < outside.length) possible.add(ANY_GROUP);
  return { certain, possible };
}
