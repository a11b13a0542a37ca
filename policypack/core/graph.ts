import type { Resource } from "./resource";
import type { ResourceType } from "./resource-type";
import { childOf, dependenciesOf, inputOf, type Node, rootOf, SecretValue, UNKNOWN } from "./value";

/** The resources that a reference may mean: certainly, or possibly where it is ambiguous. */
export interface Referents {
  readonly certain: readonly Resource[];
  readonly possible: readonly Resource[];
}

const NO_RESOURCES: readonly Resource[] = [];
const NOBODY: Referents = { certain: NO_RESOURCES, possible: NO_RESOURCES };

/** An unknown value that comes from nothing in the stack may mean any resource of a type. */
type Reference = Referents | "anyone";

/** Who refers to the resources of a type, and whose reference can't be followed at all. */
interface Referrers {
  readonly byTarget: ReadonlyMap<string, Referents>;
  readonly astray: readonly Resource[];
  /** What is said of those whom nobody else refers to. */
  readonly astrayOnly: Referents;
}

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
  private readonly identities = new Map<
    ResourceType<unknown>,
    ReadonlyMap<string, readonly Resource[]>
  >();
  private readonly incoming = new Map<
    ResourceType<unknown>,
    Map<ResourceType<unknown>, Map<string, Referrers>>
  >();
  /** By the list of URNs that a property comes from. */
  private readonly sources = new WeakMap<readonly string[], readonly Resource[]>();

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
    if (this.ofType(from.token).length === 0) {
      return NOBODY;
    }
    const { byTarget, astray: all, astrayOnly } = this.referrersAt(targetType, from, path);
    const found = byTarget.get(target.urn) ?? NOBODY;
    if (all.length === 0) {
      return found;
    }
    // An id, unlike a name, may be of a resource in any group.
    const isAnywhere = isIdProperty(path) || targetType.within.length === 0;
    if (isAnywhere && found === NOBODY) {
      return astrayOnly;
    }
    const certain = new Set(found.certain);
    const astray = all.filter(
      (referrer) =>
        !certain.has(referrer) &&
        (isAnywhere || agreesWithin(referrer, [], target, targetType) !== "no"),
    );
    return astray.length === 0
      ? found
      : { certain: found.certain, possible: unique([...found.possible, ...astray]) };
  }

  /** The index of who refers to a type by a property, made when first asked for. */
  private referrersAt(
    targetType: ResourceType<unknown>,
    from: ResourceType<unknown>,
    path: string,
  ): Referrers {
    let ofTarget = this.incoming.get(targetType);
    if (ofTarget === undefined) {
      ofTarget = new Map();
      this.incoming.set(targetType, ofTarget);
    }
    let ofReferrer = ofTarget.get(from);
    if (ofReferrer === undefined) {
      ofReferrer = new Map();
      ofTarget.set(from, ofReferrer);
    }
    let index = ofReferrer.get(path);
    if (index === undefined) {
      index = this.indexReferrers(targetType, from, path);
      ofReferrer.set(path, index);
    }
    return index;
  }

  private indexReferrers(
    targetType: ResourceType<unknown>,
    from: ResourceType<unknown>,
    path: string,
  ): Referrers {
    const astray = new Set<Resource>();
    const byTarget = new Map<string, { certain: Resource[]; possible: Resource[] }>();
    const add = (target: Resource, kind: "certain" | "possible", referrer: Resource) => {
      let found = byTarget.get(target.urn);
      if (found === undefined) {
        found = { certain: [], possible: [] };
        byTarget.set(target.urn, found);
      }
      // One referrer after the other is read: what it refers to twice comes one after the other.
      if (found[kind].at(-1) !== referrer) found[kind].push(referrer);
    };
    for (const referrer of this.ofType(from.token)) {
      for (const node of nodesAt(referrer, path)) {
        const reference = this.follow(node, targetType);
        if (reference === "anyone") {
          astray.add(referrer);
          continue;
        }
        for (const target of reference.certain) add(target, "certain", referrer);
        for (const target of reference.possible) add(target, "possible", referrer);
      }
    }
    for (const found of byTarget.values()) {
      if (found.certain.length === 0 || found.possible.length === 0) continue;
      const certain = new Set(found.certain);
      found.possible = found.possible.filter((one) => !certain.has(one));
    }
    const possible = [...astray];
    return { byTarget, astray: possible, astrayOnly: { certain: [], possible } };
  }

  /** The resources of the given type that the value at a position refers to. */
  referents(node: Node, type: ResourceType<unknown>): Referents {
    const all = this.ofType(type.token);
    if (all.length === 0) {
      return NOBODY;
    }
    const reference = this.follow(node, type);
    return reference === "anyone" ? { certain: [], possible: all } : reference;
  }

  /**
   * The resources that the elements of a list refer to, taken together. Elements that can't be told
   * apart, because none of their values is known yet, are known as a set where there are as many of
   * them as resources that the list comes from.
   */
  referentsIn(list: Node, type: ResourceType<unknown>): Referents {
    if (this.ofType(type.token).length === 0) {
      return NOBODY;
    }
    if (list.state !== "known" || !Array.isArray(list.value)) {
      return list.state === "absent" ? NOBODY : this.referents(list, type);
    }
    const elements = list.value.map((_, index) => childOf(list, String(index)));
    const found = elements.map((element) => this.referents(element, type));
    const certain = new Set(found.flatMap((one) => one.certain));
    const possible = new Set(found.flatMap((one) => one.possible));
    const open = elements.filter(
      (element, index) => element.state === "unknown" && found[index]?.certain.length === 0,
    );
    const sources = open[0] === undefined ? [] : this.sourcesOf(open[0]);
    const ofType = sources.filter((source) => source.type === type.token && !certain.has(source));
    const isWhole =
      open.length > 0 &&
      open.length === ofType.length &&
      countUnknowns(topLevelValue(list)) <= sources.length &&
      !sources.some(isFromOutside);
    if (isWhole) {
      for (const source of ofType) certain.add(source);
    }
    return {
      certain: [...certain],
      possible: isWhole ? [] : [...possible].filter((one) => !certain.has(one)),
    };
  }

  /**
   * A value often comes by way of a sibling (`bucket: versioning.bucket`, to order the two). The
   * sibling's own property of that name says which resource is meant.
   */
  private follow(start: Node, type: ResourceType<unknown>): Reference {
    const direct = this.directReferents(start, this.sourcesOf(start), type);
    return direct ?? this.followSiblings(start, type);
  }

  private followSiblings(start: Node, type: ResourceType<unknown>): Reference {
    const found: Referents[] = [];
    const passed = new Set<Resource>();
    let isAstray = false;
    let nodes: readonly Node[] = [start];
    for (let detour = 0; detour <= LONGEST_DETOUR && nodes.length > 0; detour++) {
      const siblings = new Set<Resource>();
      for (const node of nodes) {
        const sources = this.sourcesOf(node);
        const reference = this.directReferents(node, sources, type);
        if (reference !== undefined) {
          found.push(reference);
        } else if (node.state === "unknown" && sources.length === 0) {
          isAstray = true;
        } else {
          for (const source of sources) siblings.add(source);
        }
      }
      const next = [...siblings].filter((sibling) => !passed.has(sibling));
      for (const sibling of next) passed.add(sibling);
      nodes = next.map((sibling) => childOf(rootOf(sibling), start.key));
    }
    // Where one way is too long to follow, or ends in the dark, the value may mean anything.
    return isAstray || nodes.length > 0 ? "anyone" : onlyOneOf(found);
  }

  /** What a value refers to by what it says itself; undefined where that is nothing. */
  private directReferents(
    node: Node,
    sources: readonly Resource[],
    type: ResourceType<unknown>,
  ): Referents | undefined {
    const named = node.state === "known" ? this.named(node, type) : NOBODY;
    if (named.certain.length + named.possible.length > 0) {
      return named;
    }
    const candidates = sources.filter(
      (resource) => resource.type === type.token && !isNamedElsewhere(node, resource),
    );
    const [only, ...others] = candidates;
    if (only === undefined) {
      return undefined;
    }
    return others.length === 0 && isMadeOf(node, only, type, sources)
      ? { certain: candidates, possible: [] }
      : { certain: [], possible: candidates };
  }

  /** The resources that a value was computed from. */
  private sourcesOf(node: Node): readonly Resource[] {
    if (node.state !== "known" && node.state !== "unknown") {
      return NO_RESOURCES;
    }
    const urns = dependenciesOf(node);
    if (urns === undefined) {
      return NO_RESOURCES;
    }
    let found = this.sources.get(urns);
    if (found === undefined) {
      found = unique(urns).flatMap((urn) => this.get(urn) ?? []);
      this.sources.set(urns, found);
    }
    return found;
  }

  /** The resources that plain text names: by an output, by name, or by the name in an ARN or id. */
  private named(node: Node, type: ResourceType<unknown>): Referents {
    if (typeof node.value !== "string" || node.value === "") {
      return NOBODY;
    }
    const text = node.value.toLowerCase();
    const index = this.identityIndex(type);
    const { name, scope = [], region, armType } = partsOfReference(text);
    if (armType !== undefined && type.armType !== undefined && armType !== type.armType) {
      return NOBODY;
    }
    const inside = (name === undefined ? undefined : index.get(name)) ?? [];
    const certain: Resource[] = [];
    const possible: Resource[] = [];
    for (const resource of index.get(text) ??
      inside.filter((one) => !isElsewhere(one, text, region))) {
      const agreement = agreesWithin(node.resource, scope, resource, type);
      if (agreement === "yes") certain.push(resource);
      if (agreement === "perhaps") possible.push(resource);
    }
    // Two resources of one name are told apart by nothing that can be seen here.
    return certain.length > 1
      ? { certain: [], possible: [...certain, ...possible] }
      : { certain, possible };
  }

  private identityIndex(type: ResourceType<unknown>): ReadonlyMap<string, readonly Resource[]> {
    let index = this.identities.get(type);
    if (index === undefined) {
      index = groupBy(this.ofType(type.token), (resource) => identityTexts(resource, type));
      this.identities.set(type, index);
    }
    return index;
  }
}

/** A value that came by several ways has one referent only if all ways lead there. */
function onlyOneOf(found: readonly Referents[]): Referents {
  const [only = NOBODY, ...others] = found;
  if (others.length === 0) {
    return only;
  }
  const all = unique(found.flatMap(({ certain, possible }) => [...certain, ...possible]));
  return all.length === 1 && found.some(({ certain }) => certain.length > 0)
    ? { certain: all, possible: [] }
    : { certain: [], possible: all };
}

/**
 * Whether a value that depends on a resource means it. The engine says only what a property as a
 * whole depends on. Plain text inside one may as well have been written out; and an unknown value may
 * have come from elsewhere where there are more of them than sources, or a source from outside.
 */
function isMadeOf(
  node: Node,
  source: Resource,
  type: ResourceType<unknown>,
  sources: readonly Resource[],
): boolean {
  if (node.parent?.parent === undefined) {
    return true;
  }
  if (typeof node.value !== "string") {
    return !sources.some(isFromOutside) && countUnknowns(topLevelValue(node)) <= sources.length;
  }
  const text = node.value.toLowerCase();
  return identityTexts(source, type).some((identity) => text.includes(identity));
}

/** Another stack's outputs, and what a provider of no cloud makes up, can be anything. */
function isFromOutside({ type }: Resource): boolean {
  return type === "pulumi:pulumi:StackReference";
}

function topLevelValue(node: Node): unknown {
  return node.resource.inputs[inputOf(node)];
}

function countUnknowns(value: unknown): number {
  if (value instanceof SecretValue) {
    return countUnknowns(value.value);
  }
  if (typeof value !== "object" || value === null) {
    return value === UNKNOWN ? 1 : 0;
  }
  return Object.values(value).reduce((sum: number, member) => sum + countUnknowns(member), 0);
}

/** Outputs by which AWS and Azure resources are referred to; no others are read. */
export const IDENTIFYING_OUTPUTS = ["id", "arn", "name", "url"];

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

interface ReferenceParts {
  readonly name?: string;
  /** The resource group, then the parents, that an Azure id names. */
  readonly scope?: readonly string[];
  readonly armType?: string;
  readonly region?: string;
}

/** The resource name, and the region or Azure resource group, inside an ARN or Azure resource id. */
function partsOfReference(text: string): ReferenceParts {
  if (text.startsWith("arn:")) {
    const name = text.slice(Math.max(text.lastIndexOf(":"), text.lastIndexOf("/")) + 1);
    const [, , , region = ""] = text.split(":");
    return region === "" ? { name } : { name, region };
  }
  const azure =
    /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)\/providers\/([^/]+)((?:\/[^/]+\/[^/]+)+)$/.exec(
      text,
    );
  const [, group, provider, path] = azure ?? [];
  if (group === undefined || provider === undefined || path === undefined) {
    return {};
  }
  const steps = path.slice(1).split("/");
  const kinds = steps.filter((_, index) => index % 2 === 0);
  const names = steps.filter((_, index) => index % 2 === 1);
  const name = names.pop();
  const armType = [provider, ...kinds].join("/");
  return name === undefined ? {} : { name, scope: [group, ...names], armType };
}

/** Whether an ARN with the name of a resource certainly means another, of another region or account. */
function isElsewhere(resource: Resource, text: string, region: string | undefined): boolean {
  const { arn } = resource.outputs;
  if (typeof arn === "string" && text.startsWith("arn:")) {
    return arn.toLowerCase() !== text;
  }
  const own = regionOf(resource);
  return region !== undefined && own !== undefined && own !== region;
}

/** Whether an ARN names another region than that of a resource, although the value depends on it. */
function isNamedElsewhere({ state, value }: Node, resource: Resource): boolean {
  if (state !== "known" || typeof value !== "string" || !value.startsWith("arn:")) {
    return false;
  }
  const { region } = partsOfReference(value.toLowerCase());
  const own = regionOf(resource);
  return region !== undefined && own !== undefined && own !== region;
}

function regionOf({ inputs, provider }: Resource): string | undefined {
  const region = inputs.region ?? provider?.inputs.region;
  return typeof region === "string" ? region.toLowerCase() : undefined;
}

/** Whether referrer and target agree in the inputs that a name is relative to (the resource group). */
function agreesWithin(
  referrer: Resource,
  scope: readonly string[],
  target: Resource,
  type: ResourceType<unknown>,
): "yes" | "perhaps" | "no" {
  let answer: "yes" | "perhaps" = "yes";
  for (const [index, property] of type.within.entries()) {
    const a = scope[index] ?? referrer.inputs[property];
    const b = target.inputs[property];
    if (typeof a === "string" && typeof b === "string") {
      if (a.toLowerCase() !== b.toLowerCase()) return "no";
    } else if (!sameSources(referrer, target, property)) {
      answer = "perhaps";
    }
  }
  return answer;
}

function isIdProperty(path: string): boolean {
  return /(id|uri)(\[\])?$/i.test(path);
}

function sameSources(a: Resource, b: Resource, property: string): boolean {
  const left = a.propertyDependencies[property] ?? [];
  const right = b.propertyDependencies[property] ?? [];
  return (
    left.length > 0 && left.length === right.length && left.every((urn) => right.includes(urn))
  );
}

/** The positions that a path like `rules[].destination.bucket` stands for. */
function nodesAt(resource: Resource, path: string): readonly Node[] {
  let nodes: readonly Node[] = [rootOf(resource)];
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
