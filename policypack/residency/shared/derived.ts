import {
  anyOf,
  type Checked,
  type CheckedValue,
  checkedInputs,
  isSet,
  nodeOf,
  observe,
  type PlacementKind,
  type ResourceType,
  type Verdict,
} from "../../core";
import { byDefault, here } from "../destination";
import { type KeyUse, keyUse } from "../key-use";
import { type Around, type Copy, copy, from } from "../placement";

/** Data of another resource that come to be where the resource at hand is: a replica, a restore. */
export function derived(
  kind: PlacementKind,
  what: string,
  source: CheckedValue<unknown>,
  ...types: readonly ResourceType<unknown>[]
): readonly Copy[] {
  return copy(kind, what, here(source), { of: from(source, ...types) });
}

interface Group<G> {
  readonly type: ResourceType<G>;
  /** The member that the group was made of, as the group says. */
  readonly primary: (group: Checked<G>) => CheckedValue<unknown>;
}

/** The copy that a member of a group over several regions keeps: it holds what its primary holds. */
export function groupMember<G>(
  what: string,
  groupId: CheckedValue<unknown>,
  { type, primary }: Group<G>,
  memberType: ResourceType<unknown>,
  { graph }: Around,
): readonly Copy[] {
  const groups = graph.referents(nodeOf(groupId), type).certain;
  const primaries = groups.map((group) => from(primary(checkedInputs<G>(group)), memberType));
  return copy("replica", what, here(groupId), { of: [from(groupId, type), ...primaries] });
}

/**
 * The key of storage that may be made of other data (a snapshot, a source to replicate). It is then
 * encrypted as those are, with their key, unless it names its own; what else it says doesn't count.
 */
export function storageKey(
  key: CheckedValue<unknown>,
  encrypted: Verdict,
  ...sources: readonly CheckedValue<unknown>[]
): readonly KeyUse[] {
  const source = sources.map(nodeOf).find(({ state }) => state !== "absent");
  return source === undefined
    ? keyUse("storage", key, { encrypted })
    : keyUse("storage", byDefault(key), {
        encrypted: anyOf(isSet(key), observe("inconclusive", source, "a source that is encrypted")),
      });
}
