import {
  type Circumstances,
  checkedInputs,
  checkedOf,
  childOf,
  type DataClass,
  type Demands,
  defaultParameters,
  fromJson,
  makeNode,
  type Node,
  nodeOf,
  observe,
  type Resource,
  type ResourceGraph,
  type Rule,
  type Verdict,
} from "../core";
import { territoryOf } from "../residency/territory";
import { classNames, type Settings } from "./settings";

/** What holds for one resource under the settings: its class of data and what follows from it. */
export function circumstancesOf(
  resource: Resource,
  settings: Settings,
  graph: ResourceGraph,
): Circumstances {
  const { dataClass, doubt } = classOf(resource, settings, graph);
  const demanded = settings.profile.classes[dataClass];
  const demands: Demands = { dataClass, keyCustody: demanded.keyCustody };
  const territory = territoryOf(resource, demanded.countries, graph);
  return {
    demands,
    place: doubt === undefined ? territory : { ...territory, primary: () => doubt },
    parametersOf: (rule) => parametersOf(rule, settings),
  };
}

/** A rule's parameters: its defaults, and what the settings change. */
export function parametersOf(rule: Rule, settings: Settings): Readonly<Record<string, unknown>> {
  return { ...defaultParameters(rule), ...settings.parameters[rule.id] };
}

interface Classified {
  readonly dataClass: DataClass;
  /** Set when a tag says something that is no class; the strictest class holds meanwhile. */
  readonly doubt?: Verdict;
}

/**
 * The class of a resource's data: by its tag, else by the tag of the nearest parent that has one,
 * else the stack's, else the strictest of the profile.
 */
function classOf(resource: Resource, settings: Settings, graph: ResourceGraph): Classified {
  const { profile, classification } = settings;
  const tag = findTag(resource, settings.classificationTag, graph);
  if (tag !== undefined) {
    const named = typeof tag.value === "string" ? className(tag.value, settings) : undefined;
    if (named !== undefined) {
      return { dataClass: named };
    }
    const names = classNames(profile).join(", ");
    const doubt = observe("inconclusive", tag, `a class of the profile ${profile.id}: ${names}`);
    return { dataClass: "secret", doubt };
  }
  const ofStack = classification === undefined ? undefined : className(classification, settings);
  return { dataClass: ofStack ?? profile.defaultClass };
}

function className(name: string, { profile }: Settings): DataClass | undefined {
  if (Object.hasOwn(profile.classes, name)) {
    return name as DataClass;
  }
  return Object.hasOwn(profile.classAliases, name) ? profile.classAliases[name] : undefined;
}

/** The tag of a resource, its provider's default tags, or that of the nearest tagged parent. */
function findTag(resource: Resource, tag: string, graph: ResourceGraph): Node | undefined {
  const seen = new Set<string>();
  let current: Resource | undefined = resource;
  while (current !== undefined && !seen.has(current.urn)) {
    seen.add(current.urn);
    for (const tags of [ownTags(current), providerTags(current)]) {
      const node = tagIn(tags, tag);
      if (node !== undefined && node.state !== "absent" && node.state !== "malformed") {
        return node;
      }
    }
    current = graph.parentOf(current);
  }
  return undefined;
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
