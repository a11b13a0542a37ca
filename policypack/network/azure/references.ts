import { type CheckedValue, checkedOf, makeNode, nodeOf, type ResourceType } from "../../core";
import type { Found, Survey } from "../survey";

/** What the ids of a list refer to. */
export interface References<T> {
  readonly found: readonly Found<T>[];
  /** Ids of something outside the stack, or that can't be followed. */
  readonly outside: readonly CheckedValue<unknown>[];
}

/**
 * Follows ids that stand inside the elements of a list (`{ id }`). Ids that can't be told apart before
 * deployment, because all come from the same resources, are known as a set where there are as many of
 * them as resources.
 */
export function followAll<T>(
  survey: Survey,
  ids: readonly CheckedValue<unknown>[],
  type: ResourceType<T>,
): References<T> {
  const certain = new Map<Found<T>["resource"], Found<T>>();
  const possible = new Map<Found<T>["resource"], Found<T>>();
  const outside: CheckedValue<unknown>[] = [];
  const open: (readonly Found<T>[])[] = [];
  for (const id of ids) {
    const found = survey.follow(id, type);
    const sure = found.filter(({ isCertain }) => isCertain);
    for (const one of sure) certain.set(one.resource, one);
    if (sure.length > 0) continue;
    for (const one of found) possible.set(one.resource, one);
    if (found.length === 0) outside.push(id);
    else open.push(found);
  }
  const isWhole =
    open.length > 1 &&
    open.length === possible.size &&
    open.every((found) => found.length === possible.size);
  for (const [resource, one] of possible) {
    if (isWhole && !certain.has(resource)) certain.set(resource, { ...one, isCertain: true });
  }
  const rest = [...possible.values()].filter(({ resource }) => !certain.has(resource));
  return { found: [...certain.values(), ...rest], outside };
}

/** The name of a part of a resource, as its id ends: `…/backendAddressPools/web`; in small letters. */
export function partName(id: CheckedValue<unknown>, kind: string): string | undefined {
  return partOf(id, kind)?.[1].toLowerCase();
}

/** The id of the resource that an id names a part of; the id itself where it names none. */
export function wholeOf(id: CheckedValue<unknown>, kind: string): CheckedValue<unknown> {
  const whole = partOf(id, kind)?.[0];
  const { resource, parent, key } = nodeOf(id);
  return whole === undefined ? id : checkedOf(makeNode(resource, whole, parent, key));
}

/** Splits an id at its last part: the whole, and the name of the part. */
function partOf(id: CheckedValue<unknown>, kind: string): readonly [string, string] | undefined {
  const { state, value } = nodeOf(id);
  if (state !== "known" || typeof value !== "string") {
    return undefined;
  }
  const end = value.lastIndexOf("/");
  const whole = value.slice(0, Math.max(end, 0));
  const infix = `/${kind.toLowerCase()}`;
  return end < value.length - 1 && whole.toLowerCase().endsWith(infix)
    ? [whole.slice(0, -infix.length), value.slice(end + 1)]
    : undefined;
}
