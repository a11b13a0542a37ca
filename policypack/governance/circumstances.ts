import {
  type Circumstances,
  checkedInputs,
  checkedOf,
  childOf,
  defaultParameters,
  fromJson,
  makeNode,
  type Node,
  nodeOf,
  observe,
  type Resource,
  type ResourceGraph,
  type Rule,
  rootOf,
  type Territory,
  type Verdict,
} from "../core";
import { cloudOf } from "../knowledge/resource-types";
import { type Label, labelAt } from "../network/labels";
import { Segmentation } from "../network/segmentation";
import { topologyOf } from "../network/topology-of";
import { type Classified, strictest } from "../residency/demands";
import { Residency } from "../residency/residency";
import { type TerritoryContext, territoryOf } from "../residency/territory";
import { classNames, dataClassNamed, type Settings } from "./settings";

/**
 * What holds for the resources of a stack under the settings: the class of data of each, what
 * follows from it, and where the data are.
 */
export class StackCircumstances {
  readonly residency: Residency;
  /** What places are judged with. */
  readonly context: TerritoryContext;
  private segmented: Segmentation | undefined;
  private readonly classes = new Map<Resource, TaggedClass>();
  private readonly strictest = new Map<readonly Resource[], Classified>();

  /** @param isPartial true while only a part of the stack is known */
  constructor(
    private readonly settings: Settings,
    private readonly graph: ResourceGraph,
    isPartial = false,
  ) {
    this.residency = new Residency(graph, settings.places, isPartial);
    this.context = {
      residency: this.residency,
      classify: (resource) => this.classify(resource),
      classifyAny: (resources) => this.classifyAny(resources),
      accounts: settings.accounts,
    };
  }

  /** Who reaches whom; found out when it is first asked for. */
  get segmentation(): Segmentation {
    this.segmented ??= new Segmentation(topologyOf(this.graph), this.settings.zones, {
      zoneOf: (resource) => zoneOf(resource, this.settings, this.graph),
      environmentOf: (resource) => labelOf(resource, this.settings.environmentTag, this.graph),
      sharedEnvironments: this.settings.sharedEnvironments,
    });
    return this.segmented;
  }

  /** What holds for one resource. */
  of(resource: Resource): Circumstances {
    const { dataClass, demands, doubt } = this.classify(resource);
    const territory = territoryOf(resource, this.context);
    const reach = () => this.segmentation.of(resource);
    return {
      get reach() {
        return reach();
      },
      demands: { dataClass, keyCustody: demands.keyCustody },
      place: doubt === undefined ? territory : doubted(territory, doubt),
      parametersOf: (rule) => parametersOf(rule, this.settings),
    };
  }

  /** The strictest class of several; what is ambiguous in one way is so for many, hence asked once. */
  private classifyAny(resources: readonly Resource[]): Classified {
    let found = this.strictest.get(resources);
    if (found === undefined) {
      const [first, ...others] = resources.map((resource) => this.classify(resource));
      found = first === undefined ? unclassified(this.settings) : strictest(first, others);
      this.strictest.set(resources, found);
    }
    return found;
  }

  /** The class of a resource's data, and what it asks. */
  classify(resource: Resource): TaggedClass {
    let found = this.classes.get(resource);
    if (found === undefined) {
      found = classOf(resource, this.settings, this.graph);
      this.classes.set(resource, found);
    }
    return found;
  }
}

/** While the class is in doubt, what violates by the strictest class is undecided. */
function doubted(territory: Territory, doubt: Verdict): Territory {
  const soften = (verdict: Verdict) => (verdict.outcome === "violating" ? doubt : verdict);
  return {
    primary: () => doubt,
    isAllowed: (place) => territory.isAllowed(place),
    placed: (...kinds) => soften(territory.placed(...kinds)),
    operated: () => soften(territory.operated()),
    shared: () => soften(territory.shared()),
    keyPlaces: () => soften(territory.keyPlaces()),
    keyCustody: () => soften(territory.keyCustody()),
    served: () => soften(territory.served()),
    classified: () => territory.classified(),
  };
}

/** A rule's parameters: its defaults, and what the settings change. */
export function parametersOf(rule: Rule, settings: Settings): Readonly<Record<string, unknown>> {
  return { ...defaultParameters(rule), ...settings.parameters[rule.id] };
}

interface TaggedClass extends Classified {
  /** Set when a tag says something that is no class; the strictest class holds meanwhile. */
  readonly doubt?: Verdict;
}

/**
 * The class of a resource's data: by its tag, else by the tag of the nearest parent that has one,
 * else the stack's, else the strictest of the profile.
 */
function classOf(resource: Resource, settings: Settings, graph: ResourceGraph): TaggedClass {
  const { profile, demands } = settings;
  const tag = findTag(resource, settings.classificationTag, graph);
  if (tag !== undefined) {
    const named = typeof tag.value === "string" ? dataClassNamed(tag.value, profile) : undefined;
    if (named !== undefined) {
      return { dataClass: named, demands: demands[named], isDeclared: true };
    }
    const names = classNames(profile).join(", ");
    const doubt = observe("inconclusive", tag, `a class of the profile ${profile.id}: ${names}`);
    return { dataClass: "secret", demands: demands.secret, isDeclared: true, doubt };
  }
  return unclassified(settings);
}

/** The class of what says nothing itself: the stack's, else the strictest of the profile. */
function unclassified({ classification, demands, profile }: Settings): TaggedClass {
  const ofStack =
    classification === undefined ? undefined : dataClassNamed(classification, profile);
  const dataClass = ofStack ?? profile.defaultClass;
  return { dataClass, demands: demands[dataClass], isDeclared: ofStack !== undefined };
}

/** The zone of a resource: by its tag, else by its name in the settings. */
function zoneOf(resource: Resource, { zoneNames, zoneTag }: Settings, graph: ResourceGraph): Label {
  const tagged = labelOf(resource, zoneTag, graph);
  const named = zoneNames.find(({ pattern }) => pattern.test(resource.name));
  return tagged.node === undefined && named !== undefined
    ? { name: named.zone, node: rootOf(resource) }
    : tagged;
}

/** What a resource says by a tag: nothing where it has none, nothing known where it can't be read. */
function labelOf(resource: Resource, tag: string, graph: ResourceGraph): Label {
  return labelAt(findTag(resource, tag, graph, true));
}

/**
 * The tag of a resource, its provider's default tags, or that of the nearest tagged parent.
 *
 * @param isAnyCase whether upper and lower case are the same in its name, as they are in Azure
 */
function findTag(
  resource: Resource,
  tag: string,
  graph: ResourceGraph,
  isAnyCase = cloudOf(resource.type) === "azure",
): Node | undefined {
  const seen = new Set<string>();
  let current: Resource | undefined = resource;
  while (current !== undefined && !seen.has(current.urn)) {
    seen.add(current.urn);
    for (const tags of [ownTags(current), providerTags(current)]) {
      const node = tagIn(tags, isAnyCase ? spelledIn(tags, tag) : tag);
      if (node !== undefined && node.state !== "absent" && node.state !== "malformed") {
        return node;
      }
    }
    current = graph.parentOf(current);
  }
  return undefined;
}

/** The name of a tag as it is written, where upper and lower case are the same in it. */
function spelledIn({ value }: Node, tag: string): string {
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return names.find((name) => name.toLowerCase() === tag.toLowerCase()) ?? tag;
}

/** One tag by its name; Auto Scaling groups list theirs as keys and values. */
function tagIn(tags: Node, tag: string): Node | undefined {
  if (!Array.isArray(tags.value)) {
    return childOf(tags, tag);
  }
  const listed = tags.value.map((_, index) => childOf(tags, String(index)));
  const named = listed.find((entry) => childOf(entry, "key").value === tag);
  return named === undefined
    ? listed.map((entry) => childOf(entry, "key")).find(({ state }) => state === "unknown")
    : childOf(named, "value");
}

function ownTags(resource: Resource): Node {
  return nodeOf(checkedInputs<{ tags: unknown }>(resource).tags);
}

/** Default tags of the AWS provider, whose configuration carries objects as JSON text. */
function providerTags(resource: Resource): Node {
  const provider = makeNode(resource, resource.provider?.inputs ?? {}, undefined, "its provider");
  const defaultTags = checkedOf<{ defaultTags: string | { tags: unknown } }>(provider).defaultTags;
  return childOf(nodeOf(fromJson<{ tags: unknown }>(defaultTags)), "tags");
}
