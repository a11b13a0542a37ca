import { type CheckedValue, formatResource, nodeOf, type Resource } from "../../core";
import { ManagedPrefixList, ManagedPrefixListEntry, VpcEndpoint } from "../../resources/aws";
import { FAMILIES, NO_ADDRESSES } from "../address-set";
import { type Bounded, exactly } from "../bounded";
import { type Selector, SOMEONE, selectorOf } from "../filter";
import { elementsOf, type Survey, textOf } from "../survey";
import { type Block, blockIn, blockOf, joinBlocks, perhaps } from "./address-values";
import { shown } from "./shown";

/** What a prefix list stands for. */
export interface PrefixList {
  /** Nobody of the stack where the list is one of AWS itself. */
  readonly whom: Bounded<Selector>;
  /** The list in words: `ManagedPrefixList "offices"`. */
  readonly name: string;
}

/**
 * The lists that an id, or each of a list of ids, names.
 *
 * A list that is named by its id and declared nowhere in the stack is one of AWS, or of another
 * stack: addresses of CloudFront, of S3, or those that somebody wrote out. It keeps out the internet
 * at large, and nothing in the stack is known to be in it. So it counts as a group of its own that
 * nothing belongs to.
 */
export function prefixListsNamed(
  survey: Survey,
  ids: CheckedValue<unknown>,
): readonly (PrefixList & { readonly at: CheckedValue<unknown> })[] {
  const node = nodeOf(ids);
  if (node.state === "absent") {
    return [];
  }
  const elements = Array.isArray(node.value)
    ? (elementsOf(ids as CheckedValue<unknown[]>) ?? [])
    : [ids];
  return elements.map((at) => ({ ...prefixList(survey, at), at }));
}

/** A list of AWS itself, or of another stack. */
function outsideList(id: string, name: string): PrefixList {
  return { whom: exactly(selectorOf(NO_ADDRESSES, [`prefix-list:${id}`])), name };
}

/** The entries of the lists that an id may name, each a block; some of either family where they can't be seen. */
export function prefixListBlocks(survey: Survey, id: CheckedValue<unknown>): readonly Block[] {
  const lists = survey.follow(id, ManagedPrefixList);
  if (lists.length === 0) {
    return nodeOf(id).state === "absent" ? [] : FAMILIES.map(blockIn);
  }
  const entries = entriesByList(survey);
  return lists.flatMap(({ resource, isCertain }) =>
    (entries.get(resource) ?? FAMILIES.map(blockIn)).map((block) =>
      perhaps({ isCertain: isCertain && lists.length === 1 }, block),
    ),
  );
}

function prefixList(survey: Survey, id: CheckedValue<unknown>): PrefixList {
  const text = textOf(id as CheckedValue<string>);
  const lists = survey.follow(id, ManagedPrefixList);
  if (lists.length === 0) {
    const endpoint = survey.target(id, VpcEndpoint);
    if (endpoint !== undefined) {
      return outsideList(
        endpoint.resource.urn,
        `the prefix list of ${formatResource(endpoint.resource)}`,
      );
    }
    return text === undefined
      ? { whom: SOMEONE, name: "a prefix list not known yet" }
      : outsideList(
          text,
          shown(id, (known) => `prefix list ${known}`),
        );
  }
  const { certain, possible } = joinBlocks(prefixListBlocks(survey, id));
  return {
    whom:
      certain === possible
        ? exactly(selectorOf(possible))
        : { certain: selectorOf(certain), possible: selectorOf(possible) },
    name: lists.map(({ resource }) => formatResource(resource)).join(" or "),
  };
}

const entriesByList = (survey: Survey): ReadonlyMap<Resource, readonly Block[]> =>
  survey.once(readAllEntries);

/** Entries may be written in the list, or as resources of their own. */
function readAllEntries(survey: Survey): ReadonlyMap<Resource, readonly Block[]> {
  return new Map(
    survey.all(ManagedPrefixList).map(({ resource, inputs }) => {
      const name = textOf(inputs.addressFamily)?.toLowerCase();
      const families = FAMILIES.filter((family) => name === undefined || name.endsWith(family));
      const entryBlocks = (cidr: CheckedValue<string>) =>
        families.map((family) => blockOf(survey, cidr, family));
      const blocks = [
        ...(elementsOf(inputs.entries)?.flatMap(({ cidr }) => entryBlocks(cidr)) ??
          families.map(blockIn)),
        ...survey
          .referring(resource, ManagedPrefixList, ManagedPrefixListEntry, "prefixListId")
          .flatMap((entry) => entryBlocks(entry.inputs.cidr).map((block) => perhaps(entry, block))),
      ];
      return [resource, blocks] as const;
    }),
  );
}
