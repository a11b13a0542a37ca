import { type CheckedValue, formatResource, nodeOf, type Resource } from "../../core";
import { ManagedPrefixList, ManagedPrefixListEntry, VpcEndpoint } from "../../resources/aws";
import { FAMILIES, NO_ADDRESSES } from "../address-set";
import { type Bounded, exactly } from "../bounded";
import { type Selector, SOMEONE, selectorOf } from "../filter";
import { elementsOf, type Found, type Survey, textOf } from "../survey";
import { type Block, blockIn, blockOf, joinBlocks, perhaps } from "./address-values";
import { shown } from "./shown";

/** What a prefix list stands for. */
export interface PrefixList {
  /** Nobody of the stack where the list is one of AWS itself; perhaps anybody where its entries can't be seen. */
  readonly whom: Bounded<Selector>;
  /** The list in words: `ManagedPrefixList "offices"`. */
  readonly name: string;
}

/** The lists that an id, or each of a list of ids, names. */
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

/** The entries of the lists that an id may name, each a block; some of either family where they can't be seen. */
export function prefixListBlocks(survey: Survey, id: CheckedValue<unknown>): readonly Block[] {
  if (nodeOf(id).state === "absent") {
    return [];
  }
  const { lists, hasUnseen } = listsNamed(survey, id);
  const entries = entriesByList(survey);
  const named = lists.flatMap(({ resource, isCertain }) =>
    (entries.get(resource) ?? FAMILIES.map(blockIn)).map((block) =>
      perhaps({ isCertain: isCertain && lists.length === 1 }, block),
    ),
  );
  return hasUnseen ? [...named, ...FAMILIES.map(blockIn)] : named;
}

/** The lists of the stack that an id may name. */
interface NamedLists {
  readonly lists: readonly Found<unknown>[];
  /** True where it may name a list that is declared elsewhere. */
  readonly hasUnseen: boolean;
}

/** What rules and routes refer to. Only lists and gateway endpoints among it have the id of a list: their own. */
const isOfEc2 = (type: string) => type.startsWith("aws:ec2");

function listsNamed(survey: Survey, id: CheckedValue<unknown>): NamedLists {
  const node = nodeOf(id);
  const lists = survey.follow(id, ManagedPrefixList);
  const isOneOfThem =
    lists.length > 0 && node.state === "unknown" && survey.comesFrom(node, isOfEc2);
  return { lists, hasUnseen: !isOneOfThem && !lists.some(({ isCertain }) => isCertain) };
}

function prefixList(survey: Survey, id: CheckedValue<unknown>): PrefixList {
  const { lists, hasUnseen } = listsNamed(survey, id);
  if (hasUnseen) {
    return listElsewhere(survey, id);
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

/**
 * An id of eight digits is of a list of AWS itself: since July 2018 what customers make gets 17, and they make prefix
 * lists since June 2020. An id of 17 digits tells nothing, for those of AWS may have as many (Ground Station,
 * EC2 Instance Connect, Route 53, VPC Lattice). Sources: docs.aws.amazon.com/AWSEC2, "Resource IDs" and
 * "ModifyIdFormat", which has prefix lists among what gets longer ids; docs.aws.amazon.com/vpc, "Document
 * history"; ids of AWS in pull request 1577 of turbot/steampipe-plugin-aws.
 */
const ID_OF_AWS = /^pl-[0-9a-f]{8}$/;

/**
 * A list that isn't declared in the stack. One of AWS itself, of CloudFront or S3, keeps out the internet at large,
 * and nothing in the stack is in it: it counts as a group of its own that nothing belongs to. One of
 * another stack or account may hold any range.
 */
function listElsewhere(survey: Survey, id: CheckedValue<unknown>): PrefixList {
  const endpoint = survey.target(id, VpcEndpoint);
  if (endpoint !== undefined) {
    const { resource } = endpoint;
    return listOfAws(resource.urn, `the prefix list of ${formatResource(resource)}`);
  }
  const text = textOf(id as CheckedValue<string>);
  if (text === undefined) {
    return { whom: SOMEONE, name: "a prefix list not known yet" };
  }
  return ID_OF_AWS.test(text)
    ? listOfAws(
        text,
        shown(id, (known) => `prefix list ${known}`),
      )
    : {
        whom: SOMEONE,
        name: shown(id, (known) => `prefix list ${known} outside this stack`),
      };
}

function listOfAws(key: string, name: string): PrefixList {
  return { whom: exactly(selectorOf(NO_ADDRESSES, [`prefix-list:${key}`])), name };
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
