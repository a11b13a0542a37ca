import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  checkedOf,
  childOf,
  dependenciesOf,
  type Node,
  nodeOf,
  type Resource,
  type ResourceGraph,
  type ResourceType,
} from "../core";
import { type AddressSet, ALL_ADDRESSES, addressesOf, NO_ADDRESSES } from "./address-set";
import { type Bounded, exactly } from "./bounded";

/** One referent of a value, and whether it certainly is one. */
export interface Found<T> {
  readonly resource: Resource;
  readonly inputs: Checked<T>;
  readonly isCertain: boolean;
}

/**
 * The stack while its networks are read: follows references, and keeps what several readers need, so
 * that it is read once.
 */
export class Survey {
  private readonly made = new Map<(survey: Survey) => unknown, unknown>();
  private readonly ranges = new Map<string, Bounded<AddressSet>>();

  constructor(readonly graph: ResourceGraph) {}

  /** The result of a function on this stack, computed once: all subnets, all security groups. */
  once<T>(make: (survey: Survey) => T): T {
    if (!this.made.has(make)) {
      this.made.set(make, make(this));
    }
    return this.made.get(make) as T;
  }

  /** All resources of a type. */
  all<T>(type: ResourceType<T>): readonly Found<T>[] {
    return this.graph.ofType(type.token).map((resource) => foundAs<T>(resource, true));
  }

  /**
   * The resources of any of the given types that a value refers to, or that the elements of a list
   * do. Certain ones first. Empty where the value is absent, or means something outside the stack.
   */
  follow<T>(
    value: CheckedValue<unknown>,
    ...types: readonly ResourceType<T>[]
  ): readonly Found<T>[] {
    const node = nodeOf(value);
    const certain: Found<T>[] = [];
    const possible: Found<T>[] = [];
    for (const type of types) {
      const found = this.graph.referentsIn(node, type);
      for (const resource of found.certain) certain.push(foundAs(resource, true));
      for (const resource of found.possible) possible.push(foundAs(resource, false));
    }
    // What certainly is one of these types is none of the others.
    const isOne = certain.length > 0 && !Array.isArray(node.value);
    return isOne ? certain : [...inOrder(certain), ...inOrder(possible)];
  }

  /** The one resource of a type that a value certainly refers to. */
  target<T>(
    value: CheckedValue<unknown>,
    ...types: readonly ResourceType<T>[]
  ): Found<T> | undefined {
    const [only, ...others] = this.follow(value, ...types).filter(({ isCertain }) => isCertain);
    return others.length === 0 ? only : undefined;
  }

  /** The resources of a type whose property refers to a resource. */
  referring<T>(
    target: Resource,
    targetType: ResourceType<unknown>,
    from: ResourceType<T>,
    path: string,
  ): readonly Found<T>[] {
    const { certain, possible } = this.graph.referrers(target, targetType, from, path);
    return [
      ...certain.map((resource) => foundAs<T>(resource, true)),
      ...possible.map((resource) => foundAs<T>(resource, false)),
    ];
  }

  /** Whether the property that a value stands in, read as a whole, comes from resources of such types alone. */
  comesFrom(node: Node, isSuch: (type: string) => boolean): boolean {
    const urns = dependenciesOf(node) ?? [];
    const sources = urns.flatMap((urn) => this.graph.get(urn) ?? []);
    return sources.length > 0 && sources.every(({ type }) => isSuch(type));
  }

  /** The addresses that a value in CIDR notation stands for: perhaps all where it can't be read. */
  addresses(value: CheckedValue<string>): Bounded<AddressSet> {
    const node = nodeOf(value);
    if (node.state === "absent") {
      return exactly(NO_ADDRESSES);
    }
    if (node.state !== "known" || typeof node.value !== "string") {
      return UNREAD_ADDRESSES;
    }
    let range = this.ranges.get(node.value);
    if (range === undefined) {
      const addresses = addressesOf(node.value);
      range = addresses === undefined ? UNREAD_ADDRESSES : exactly(addresses);
      this.ranges.set(node.value, range);
    }
    return range;
  }
}

function foundAs<T>(resource: Resource, isCertain: boolean): Found<T> {
  return { resource, inputs: checkedInputs<T>(resource), isCertain };
}

/** The order in which a program's dependencies come differs from run to run. */
function inOrder<T>(found: Found<T>[]): Found<T>[] {
  return found.length > 1
    ? found.sort((a, b) => (a.resource.urn < b.resource.urn ? -1 : 1))
    : found;
}

export const UNREAD_ADDRESSES: Bounded<AddressSet> = {
  certain: NO_ADDRESSES,
  possible: ALL_ADDRESSES,
};

/** The elements of a list as checked values; undefined where the list itself can't be read. */
export function elementsOf<T>(list: CheckedValue<readonly T[]>): readonly Checked<T>[] | undefined {
  const node = nodeOf(list);
  if (node.state === "absent") {
    return [];
  }
  return node.state === "known" && Array.isArray(node.value)
    ? node.value.map((_, index) => checkedOf<T>(childOf(node, String(index))))
    : undefined;
}

/** The known text of a value; undefined where it is absent, unknown or of another kind. */
export function textOf(value: CheckedValue<string>): string | undefined {
  const { state, value: known } = nodeOf(value);
  return state === "known" && typeof known === "string" ? known : undefined;
}

/** The number that a value is, also where it is written as text; undefined where it can't be read. */
export function numberOf(value: CheckedValue<number | string>): number | undefined {
  const { state, value: known } = nodeOf(value);
  if (state !== "known") {
    return undefined;
  }
  const number = typeof known === "string" && /^-?\d+$/.test(known) ? Number(known) : known;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** Text, or a number as text, as protocols are written; undefined where it can't be read. */
export function spellingOf(value: CheckedValue<string>): string | undefined {
  return textOf(value) ?? numberOf(value)?.toString();
}
