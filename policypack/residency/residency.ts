import {
  attachedTo,
  checkedInputs,
  nodeOf,
  type Resource,
  type ResourceGraph,
  type ResourceType,
} from "../core";
import { followKey, type HeldKey } from "./custody";
import type { Surroundings } from "./destination";
import { COPY_EXTRACTORS, KEY_EXTRACTORS } from "./extractors";
import type { KeyExtractor } from "./key-use";
import type { Sighting } from "./locus";
import type { Around, Copy, Extractor, Placement } from "./placement";
import { type PrimaryPlace, primaryPlaceOf } from "./primary-place";
import type { Places } from "./sites";

const copiesByType = byType<Extractor>(COPY_EXTRACTORS);
const keysByType = byType<KeyExtractor>(KEY_EXTRACTORS);

/** True for types that hold data, or a key to them: those whose keys are declared. */
export function holdsData(type: string): boolean {
  return keysByType.has(type);
}

/**
 * Where everything in a stack is: each resource, the copies of its data and its keys. Each question
 * is answered once; answers don't depend on the order of asking.
 */
export class Residency {
  private readonly primaries = new Map<Resource, PrimaryPlace>();
  private readonly placements = new Map<Resource, readonly Placement[]>();
  private readonly keys = new Map<Resource, readonly HeldKey[]>();

  /** @param isPartial true while only a part of the stack is known */
  constructor(
    readonly graph: ResourceGraph,
    readonly places: Places,
    readonly isPartial = false,
  ) {}

  /** Where a resource itself is. */
  primaryOf(resource: Resource): PrimaryPlace {
    return remember(this.primaries, resource, () =>
      primaryPlaceOf(resource, this.graph, this.places),
    );
  }

  /** Everything that a resource declares to be elsewhere. */
  placementsOf(resource: Resource): readonly Placement[] {
    return remember(this.placements, resource, () => {
      const extractors = copiesByType.get(resource.type) ?? [];
      const declared = extractors.flatMap(({ copies, type }) =>
        copies(checkedInputs(resource), this.around(resource, type)),
      );
      // What leads nowhere isn't made: the pair of a region that has none.
      return declared
        .map((copy) => this.follow(copy, this.surroundings(resource)))
        .filter(({ isHere, sightings }) => isHere || sightings.length > 0);
    });
  }

  /** The keys that a resource encrypts its data with. */
  keysOf(resource: Resource): readonly HeldKey[] {
    return remember(this.keys, resource, () => {
      const extractors = keysByType.get(resource.type) ?? [];
      return extractors
        .flatMap(({ keys, type }) => keys(checkedInputs(resource), this.around(resource, type)))
        .map((use) => followKey(use, this.surroundings(resource)));
    });
  }

  private follow(copy: Copy, surroundings: Surroundings): Placement {
    const found = copy.of
      .filter(({ value }) => nodeOf(value).state !== "absent")
      .map(({ value, types }) => types.map((type) => this.graph.referents(nodeOf(value), type)));
    return {
      kind: copy.kind,
      what: copy.what,
      sightings: copy.at.follow(surroundings),
      origins: found.flat().flatMap(({ certain }) => certain),
      possibleOrigins: found
        .flat()
        .flatMap(({ possible }) => (possible.length > 0 ? [possible] : [])),
      areOriginsSeen: found.every((referents) =>
        referents.some(({ certain }) => certain.length > 0),
      ),
      when: copy.when,
      recipient: copy.recipient,
      isHere: copy.at.isHere === true,
    };
  }

  private surroundings(resource: Resource): Surroundings {
    return {
      resource,
      graph: this.graph,
      places: this.places,
      primaryOf: (one) => this.sightingsOf(one),
    };
  }

  private sightingsOf(resource: Resource): readonly Sighting[] {
    const primary = this.primaryOf(resource);
    return primary.kind === "at" ? primary.sightings : [];
  }

  private around(resource: Resource, type: ResourceType<unknown>): Around {
    const { graph } = this;
    return {
      graph,
      attached: (from, property) => attachedTo(graph, resource, [type], from, property),
    };
  }
}

function byType<E extends { readonly type: ResourceType<unknown> }>(
  extractors: readonly E[],
): ReadonlyMap<string, readonly E[]> {
  const map = new Map<string, E[]>();
  for (const extractor of extractors) {
    const { token } = extractor.type;
    map.set(token, [...(map.get(token) ?? []), extractor]);
  }
  return map;
}

function remember<V>(cache: Map<Resource, V>, resource: Resource, compute: () => V): V {
  let value = cache.get(resource);
  if (value === undefined) {
    value = compute();
    cache.set(resource, value);
  }
  return value;
}
