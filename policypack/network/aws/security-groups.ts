import {
  type CheckedValue,
  checkedInputs,
  type Node,
  nodeOf,
  type Resource,
  rootOf,
} from "../../core";
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
  /** The URNs of the groups. */
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
  const certain = new Map<Group, GroupHandle>();
  const possible = new Map<Group, GroupHandle>();
  let unseen: CheckedValue<unknown> | undefined;
  for (const list of ids) {
    const named = groupsNamed(survey, list);
    for (const handle of named.certain) certain.set(handle.key, handle);
    for (const handle of named.possible) possible.set(handle.key, handle);
    if (named.hasUnseen) unseen ??= list;
  }
  if (certain.size + possible.size === 0 && unseen === undefined) {
    if (!isVpc(network.resource)) {
      unseen = checkedInputs(network.resource);
    } else {
      for (const { handle, isCertain } of defaultGroups(survey, network.resource)) {
        (isCertain ? certain : possible).set(handle.key, handle);
      }
    }
  }
  for (const { id, isCertain } of added) {
    const named = groupsNamed(survey, id);
    for (const handle of named.certain) {
      (isCertain ? certain : possible).set(handle.key, handle);
    }
    for (const handle of named.possible) possible.set(handle.key, handle);
    if (named.hasUnseen) unseen ??= id;
  }
  for (const key of certain.keys()) possible.delete(key);
  return membership(
    survey,
    [...certain.values()],
    [...possible.values()],
    unseen && nodeOf(unseen),
  );
}

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
  certain: readonly GroupHandle[],
  possible: readonly GroupHandle[],
  unseen: Node | undefined,
): Membership {
  const known = survey.once(newCache);
  const keysOf = (handles: readonly GroupHandle[]) => handles.map(({ key }) => key).sort();
  const [sure, open] = [keysOf(certain), keysOf(possible)];
  const key = [sure.join(), open.join(), unseen?.resource.urn].join("|");
  let found = known.memberships.get(key);
  if (found === undefined) {
    const isOpen = open.length > 0 || unseen !== undefined;
    const groups = new Set(sure);
    found = {
      filters: [filterOf(survey, certain, possible, unseen)],
      groups: {
        certain: groups,
        possible: isOpen
          ? new Set([...sure, ...open, ...(unseen === undefined ? [] : [ANY_GROUP])])
          : groups,
      },
    };
    known.memberships.set(key, found);
  }
  return found;
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
