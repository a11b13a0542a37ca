import { type CheckedValue, type Node, nodeOf, type Resource, rootOf } from "../../core";
import { DefaultVpc, Vpc } from "../../resources/aws";
import type { Bounded } from "../bounded";
import {
  ANY_GROUP,
  type Filter,
  type FilterRule,
  type Group,
  NOBODY,
  unseenFilter,
} from "../filter";
import type { Survey } from "../survey";
import type { Network } from "../topology";
import { defaultGroups, type GroupHandle, groupsNamed } from "./group-references";
import { type GroupRules, rulesOf } from "./security-group-rules";

/** What belonging to security groups means for an interface. */
export interface Membership {
  /** One filter for all its groups, the same object for the same groups. */
  readonly filters: readonly Filter[];
  /** The keys of the groups. */
  readonly groups: Bounded<ReadonlySet<Group>>;
}

/** A group that a resource of its own puts on an interface. */
export interface AddedGroup {
  readonly id: CheckedValue<unknown>;
  readonly isCertain: boolean;
}

/**
 * The security groups that lists of ids name together. Without any, the default group of the VPC
 * holds.
 *
 * @param added groups beside, which don't take the place of the default group
 */
export function securityGroups(
  survey: Survey,
  ids: readonly CheckedValue<unknown>[],
  network: Network,
  added: readonly AddedGroup[] = [],
): Membership {
  const certain: Members = new Map();
  const possible: Members = new Map();
  let unseen: Node | undefined;
  const add = (id: CheckedValue<unknown>, isCertain: boolean) => {
    const named = groupsNamed(survey, id);
    const sure = isCertain ? certain : possible;
    for (const handle of named.certain) sure.set(handle.key, handle);
    for (const { key } of named.outside) sure.set(key, undefined);
    for (const handle of named.possible) possible.set(handle.key, handle);
    if (named.hasUnseen) possible.set(ANY_GROUP, undefined);
    if (named.hasUnseen || named.outside.length > 0) unseen ??= nodeOf(id);
  };
  for (const list of ids) add(list, true);
  if (certain.size + possible.size === 0) {
    if (!isVpc(network.resource)) {
      possible.set(ANY_GROUP, undefined);
      unseen = rootOf(network.resource);
    } else {
      for (const { handle, isCertain } of defaultGroups(survey, network.resource)) {
        (isCertain ? certain : possible).set(handle.key, handle);
      }
    }
  }
  for (const { id, isCertain } of added) add(id, isCertain);
  for (const key of certain.keys()) possible.delete(key);
  return membership(survey, certain, possible, unseen);
}

/** Groups by their keys; undefined for those that are declared elsewhere. */
type Members = Map<Group, GroupHandle | undefined>;

function isVpc({ type }: Resource): boolean {
  return type === Vpc.token || type === DefaultVpc.token;
}

/** The groups of an interface that is declared elsewhere. */
export function unseenGroups(id: CheckedValue<unknown>): Membership {
  const node = nodeOf(id);
  return {
    filters: [unseenFilter(node, UNSEEN)],
    groups: { certain: new Set(), possible: new Set([ANY_GROUP]) },
  };
}

const UNSEEN = "names what is declared outside this stack, with filters of its own";

/** @param unseen where groups are named that are declared elsewhere */
function membership(
  survey: Survey,
  certain: Members,
  possible: Members,
  unseen: Node | undefined,
): Membership {
  const known = survey.once(newCache);
  const [sure, open] = [[...certain.keys()].sort(), [...possible.keys()].sort()];
  const key = [sure.join(), open.join(), unseen?.resource.urn].join("|");
  let found = known.memberships.get(key);
  if (found === undefined) {
    const groups = new Set(sure);
    found = {
      filters: [filterOf(survey, handlesOf(certain), handlesOf(possible), unseen)],
      groups: {
        certain: groups,
        possible: open.length > 0 ? new Set([...sure, ...open]) : groups,
      },
    };
    known.memberships.set(key, found);
  }
  return found;
}

function handlesOf(members: Members): readonly GroupHandle[] {
  return [...members.values()].filter((handle) => handle !== undefined);
}

interface Cache {
  readonly rules: Map<Group, GroupRules>;
  readonly memberships: Map<string, Membership>;
}

const newCache = (_: Survey): Cache => ({ rules: new Map(), memberships: new Map() });

function filterOf(
  survey: Survey,
  certain: readonly GroupHandle[],
  possible: readonly GroupHandle[],
  unseen: Node | undefined,
): Filter {
  const parts: GroupRules[] = [
    ...certain.map((group) => cachedRules(survey, group)),
    ...possible.map((group) => weakened(cachedRules(survey, group))),
    ...(unseen === undefined ? [] : [unseenFilter(unseen, UNSEEN)]),
  ];
  const [first] = [...certain, ...possible];
  return {
    node:
      first === undefined && unseen !== undefined
        ? unseen
        : rootOf((first as GroupHandle).resource),
    inbound: parts.flatMap(({ inbound }) => inbound),
    outbound: parts.flatMap(({ outbound }) => outbound),
    isStateful: true,
    isWithinSubnet: true,
  };
}

function cachedRules(survey: Survey, group: GroupHandle): GroupRules {
  const { rules } = survey.once(newCache);
  let found = rules.get(group.key);
  if (found === undefined) {
    found = rulesOf(survey, group);
    rules.set(group.key, found);
  }
  return found;
}

/** The rules of a group that an interface may not be in. */
function weakened({ inbound, outbound }: GroupRules): GroupRules {
  const weaken = (rule: FilterRule): FilterRule => ({
    ...rule,
    remote: { certain: NOBODY, possible: rule.remote.possible },
  });
  return { inbound: inbound.map(weaken), outbound: outbound.map(weaken) };
}
