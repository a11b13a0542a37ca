import type { Resource } from "./resource";
import type { ResourceType } from "./resource-type";
import { childOf, makeNode, type Node } from "./value";

/** The resources that a reference may mean: certainly, or possibly where it is ambiguous. */
export interface Referents {
  readonly certain: readonly Resource[];
  readonly possible: readonly Resource[];
}

const NOBODY: Referents = { certain: [], possible: [] };

/** How far a value is followed from resource to resource before the graph gives up. */
const LONGEST_DETOUR = 8;

/**
 * All resources of a stack and the references between them. A reference is an edge where the value
 * of a property comes from another resource (the engine's property dependencies), else where plain
 * text equals the name, id or ARN of another. Indexes are built when first asked for, each in one
 * pass, so that asking for every resource stays linear.
 */
export class ResourceGraph {
  readonly resources: readonly Resource[];
  private readonly byUrn: ReadonlyMap<string, Resource>;
  private readonly byType: ReadonlyMap<string, readonly Resource[]>;
  private readonly identities = new Map<string, ReadonlyMap<string, readonly Resource[]>>();
  private readonly incoming = new Map<string, ReadonlyMap<string, Referents>>();

  constructor(resources: Iterable<Resource>) {
    // Sorted, so that the order of registration never shows in a result.
    this.resources = [...resources].sort((a, b) => (a.urn < b.urn ? -1 : a.urn > b.urn ? 1 : 0));
    this.byUrn = new Map(this.resources.map((resource) => [resource.urn, resource]));
    this.byType = groupBy(this.resources, (resource) => [resource.type]);
  }

  get(urn: string): Resource | undefined {
    return this.byUrn.get(urn);
  }

  ofType(token: string): readonly Resource[] {
    return this.byType.get(token) ?? [];
  }

  /** The component or resource that a resource was declared under. */
  parentOf(resource: Resource): Resource | undefined {
    return resource.parent === undefined ? undefined : this.get(resource.parent);
  }

  /**
   * The resources of type `from` whose property at `path` refers to `target`. A path may pass
   * through lists: `connections[].serviceId`.
   */
  referrers(
    target: Resource,
    targetType: ResourceType<unknown>,
    from: ResourceType<unknown>,
    path: string,
  ): Referents {
    const key = `${from.token} ${path} ${targetType.token}`;
    let index = this.incoming.get(key);
    if (index === undefined) {
      index = this.indexReferrers(targetType, from, path);
      this.incoming.set(key, index);
    }
    return index.get(target.urn) ?? NOBODY;
  }

  private indexReferrers(
    targetType: ResourceType<unknown>,
    from: ResourceType<unknown>,
    path: string,
  ): ReadonlyMap<string, Referents> {
    const index = new Map<string, { certain: Set<Resource>; possible: Set<Resource> }>();
    const entry = (urn: string) => {
      let found = index.get(urn);
      if (found === undefined) {
        found = { certain: new Set(), possible: new Set() };
        index.set(urn, found);
      }
      return found;
    };
    for (const referrer of this.ofType(from.token)) {
      for (const node of nodesAt(referrer, path)) {
        const { certain, possible } = this.referents(node, targetType);
        for (const target of certain) entry(target.urn).certain.add(referrer);
        for (const target of possible) entry(target.urn).possible.add(referrer);
      }
    }
    return new Map(
      [...index].map(([urn, { certain, possible }]) => [
        urn,
        { certain: [...certain], possible: [...possible].filter((one) => !certain.has(one)) },
      ]),
    );
  }

  /** The resources of the given type that the value at a position refers to. */
  referents(node: Node, type: ResourceType<unknown>): Referents {
    return this.follow(node, type, LONGEST_DETOUR);
  }

  private follow(node: Node, type: ResourceType<unknown>, detours: number): Referents {
    if (node.state === "absent" || node.state === "malformed") {
      return NOBODY;
    }
    const sources = this.sourcesOf(node);
    const candidates = sources.filter((resource) => resource.type === type.token);
    if (node.state === "known") {
      const named = this.named(node, type);
      if (named.certain.length + named.possible.length > 0) {
        return named;
      }
    }
    if (candidates.length === 1) {
      return { certain: candidates, possible: [] };
    }
    if (candidates.length > 1) {
      return { certain: [], possible: candidates };
    }
    return detours === 0 ? NOBODY : this.followThrough(node, sources, type, detours - 1);
  }

  /** The resources that a value was computed from. */
  private sourcesOf(node: Node): readonly Resource[] {
    const urns = node.resource.propertyDependencies[topLevelKey(node)] ?? [];
    return urns.flatMap((urn) => this.get(urn) ?? []);
  }

  /**
   * A value often comes by way of a sibling (`bucket: versioning.bucket`, to order the two). The
   * sibling's own property of that name says which resource is meant.
   */
  private followThrough(
    node: Node,
    sources: readonly Resource[],
    type: ResourceType<unknown>,
    detours: number,
  ): Referents {
    const found = sources.map((source) =>
      this.follow(childOf(makeNode(source, source.inputs, undefined, ""), node.key), type, detours),
    );
    return {
      certain: unique(found.flatMap((referents) => referents.certain)),
      possible: unique(found.flatMap((referents) => referents.possible)),
    };
  }

  /** The resources that plain text names: by an output, by name, or by the name in an ARN or id. */
  private named(node: Node, type: ResourceType<unknown>): Referents {
    if (typeof node.value !== "string" || node.value === "") {
      return NOBODY;
    }
    const text = node.value.toLowerCase();
    const index = this.identityIndex(type);
    const { name, group } = partsOfReference(text);
    const certain: Resource[] = [];
    const possible: Resource[] = [];
    for (const resource of index.get(text) ?? (name === undefined ? [] : (index.get(name) ?? []))) {
      const agreement = agreesWithin(node.resource, group, resource, type);
      if (agreement === "yes") certain.push(resource);
      if (agreement === "perhaps") possible.push(resource);
    }
    // Two resources of one name are told apart by nothing that can be seen here.
    return certain.length > 1
      ? { certain: [], possible: [...certain, ...possible] }
      : { certain, possible };
  }

  private identityIndex(type: ResourceType<unknown>): ReadonlyMap<string, readonly Resource[]> {
    let index = this.identities.get(type.token);
    if (index === undefined) {
      index = groupBy(this.ofType(type.token), (resource) => identityTexts(resource, type));
      this.identities.set(type.token, index);
    }
    return index;
  }
}

/** Outputs by which AWS and Azure resources are referred to. */
const IDENTIFYING_OUTPUTS = ["id", "arn", "name", "url"];

function identityTexts(resource: Resource, type: ResourceType<unknown>): string[] {
  const texts = [
    ...type.names.map((name) => resource.inputs[name]),
    ...IDENTIFYING_OUTPUTS.map((name) => resource.outputs[name]),
  ];
  return unique(
    texts
      .filter((text): text is string => typeof text === "string" && text !== "")
      .map((text) => text.toLowerCase()),
  );
}

/** The resource name, and for Azure the resource group, inside an ARN or an Azure resource id. */
function partsOfReference(text: string): { readonly name?: string; readonly group?: string } {
  if (text.startsWith("arn:")) {
    return { name: text.slice(Math.max(text.lastIndexOf(":"), text.lastIndexOf("/")) + 1) };
  }
  const azure = /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)\/.*\/([^/]+)$/.exec(text);
  return azure?.[1] !== undefined && azure[2] !== undefined
    ? { group: azure[1], name: azure[2] }
    : {};
}

/** Whether referrer and target agree in the inputs that a name is relative to (the resource group). */
function agreesWithin(
  referrer: Resource,
  group: string | undefined,
  target: Resource,
  type: ResourceType<unknown>,
): "yes" | "perhaps" | "no" {
  let answer: "yes" | "perhaps" = "yes";
  for (const property of type.within) {
    const a = group ?? referrer.inputs[property];
    const b = target.inputs[property];
    if (typeof a === "string" && typeof b === "string") {
      if (a.toLowerCase() !== b.toLowerCase()) return "no";
    } else if (!sameSources(referrer, target, property)) {
      answer = "perhaps";
    }
  }
  return answer;
}

function sameSources(a: Resource, b: Resource, property: string): boolean {
  const left = a.propertyDependencies[property] ?? [];
  const right = b.propertyDependencies[property] ?? [];
  return (
    left.length > 0 && left.length === right.length && left.every((urn) => right.includes(urn))
  );
}

function topLevelKey(node: Node): string {
  let current = node;
  while (current.parent?.parent !== undefined) {
    current = current.parent;
  }
  return current.key;
}

/** The positions that a path like `rules[].destination.bucket` stands for. */
function nodesAt(resource: Resource, path: string): readonly Node[] {
  let nodes: readonly Node[] = [makeNode(resource, resource.inputs, undefined, "")];
  for (const step of path.split(".")) {
    const isList = step.endsWith("[]");
    const key = isList ? step.slice(0, -2) : step;
    nodes = nodes.map((node) => childOf(node, key));
    if (isList) {
      nodes = nodes.flatMap((node) =>
        Array.isArray(node.value)
          ? node.value.map((_, index) => childOf(node, String(index)))
          : [node],
      );
    }
  }
  return nodes;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function groupBy<T>(
  values: readonly T[],
  keysOf: (value: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, [value]);
      } else {
        group.push(value);
      }
    }
  }
  return groups;
}
