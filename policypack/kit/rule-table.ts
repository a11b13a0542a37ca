import {
  type Circumstances,
  checkedInputs,
  childOf,
  type Demands,
  defaultParameters,
  EXAMPLE_NAME,
  findingOf,
  HOSTING_CIRCLES,
  idOf,
  type Judgement,
  judgeInStack,
  judgeResource,
  makeResource,
  nodeOf,
  type Outcome,
  type Resource,
  ResourceGraph,
  type ResourceType,
  type Rule,
  SecretValue,
  type StackExample,
  UNKNOWN,
} from "../core";
import { type CountrySet, country } from "../knowledge/countries";
import { type Label, labelAt, SHARED_ENVIRONMENTS } from "../network/labels";
import { Segmentation } from "../network/segmentation";
import { topologyOf } from "../network/topology-of";
import { TIERED_ZONES, type ZonePlan } from "../network/zones";
import type { ClassDemands, Classified } from "../residency/demands";
import { Residency } from "../residency/residency";
import { Places, type Site } from "../residency/sites";
import { NO_DEMANDS, territoryOf } from "../residency/territory";

/** Inputs of a test case; {@link unknown}, {@link secret} and {@link ref} may stand anywhere. */
export type CaseInputs = Readonly<Record<string, unknown>>;

const EXAMPLE = Symbol("example");

/** One resource of a test case. */
export interface CaseResource {
  readonly [EXAMPLE]: "resource";
  readonly type: ResourceType<unknown>;
  readonly inputs: CaseInputs;
  /** Configuration of its provider. */
  readonly provider: CaseInputs | undefined;
}

/** A stack of named resources; the first one is judged. */
export interface CaseStack {
  readonly [EXAMPLE]: "stack";
  readonly resources: Readonly<Record<string, CaseResource>>;
}

/** A case under circumstances other than the usual ones. */
export interface CaseGiven {
  readonly [EXAMPLE]: "given";
  readonly circumstances: CaseCircumstances;
  readonly case: RuleCase;
}

/** What a case may change: what is asked of the data, where they may be, the rule's parameters. */
export interface CaseCircumstances {
  readonly demands?: Demands;
  readonly countries?: CountrySet;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** What else is asked of the data: operators, circles, services. */
  readonly asked?: Partial<ClassDemands>;
  /** Places of one's own. */
  readonly sites?: readonly Site[];
  /** Accounts, subscriptions and tenants of one's own. */
  readonly accounts?: readonly string[];
  /** The zones and what they may open to each other. Default: those of the ENS profiles. */
  readonly zones?: ZonePlan;
}

/** Plain inputs stand for a resource of the rule's first type. */
export type RuleCase = CaseInputs | CaseResource | CaseStack | CaseGiven;

/** The cases of a rule by the verdict they must get, each under a sentence that names it. */
export interface RuleTable {
  readonly compliant: Readonly<Record<string, RuleCase>>;
  readonly violating: Readonly<Record<string, RuleCase>>;
  readonly inconclusive: Readonly<Record<string, RuleCase>>;
  readonly notApplicable?: Readonly<Record<string, RuleCase>>;
}

/** A resource of a type, where a case needs another than the rule's first, or a provider. */
export function resource<T>(
  type: ResourceType<T>,
  inputs: CaseInputs = {},
  provider?: CaseInputs,
): CaseResource {
  return { [EXAMPLE]: "resource", type, inputs, provider };
}

/** Several resources, of which the first is judged. */
export function stack(resources: Readonly<Record<string, CaseResource>>): CaseStack {
  return { [EXAMPLE]: "stack", resources };
}

/** A case under other circumstances. */
export function given(circumstances: CaseCircumstances, ruleCase: RuleCase): CaseGiven {
  return { [EXAMPLE]: "given", circumstances, case: ruleCase };
}

/** A value that is known only after deployment and comes from no resource of the stack. */
export function unknown(): unknown {
  return UNKNOWN;
}

/** A secret value. */
export function secret(value: unknown): unknown {
  return new SecretValue(value);
}

class Reference {
  constructor(
    readonly name: string,
    readonly value: unknown,
  ) {}
}

/** A value that comes from the named resource of the case; not known yet unless given. */
export function ref(name: string, value: unknown = UNKNOWN): unknown {
  return new Reference(name, value);
}

/** What holds in a case that says nothing else: sensitive data, which may be in Spain. */
const DEFAULT_DEMANDS: Demands = { dataClass: "sensitive", keyCustody: "customer-managed" };
const DEFAULT_COUNTRIES = country("ES");

/** The answer of a rule on a case. */
export interface CaseResult {
  readonly outcome: Outcome | "failed";
  /** What the user would read; empty where there is no finding. */
  readonly message: string;
}

/** Judges a case the way the pack does. */
export function judgeCase(rule: Rule, ruleCase: RuleCase): CaseResult {
  const { resources, given: changed } = arrange(rule, ruleCase);
  const subject = resources[0];
  if (subject === undefined) {
    throw new Error("a case needs at least one resource");
  }
  const graph = new ResourceGraph(resources);
  const circumstances: Circumstances = {
    demands: changed.demands ?? DEFAULT_DEMANDS,
    place: territoryOf(subject, {
      residency: new Residency(graph, new Places(changed.sites)),
      classify: (resource) => classifiedBy(changed, resource),
      classifyAny: () => classifiedBy(changed, makeResource({ urn: "", type: "" })),
      accounts: changed.accounts && new Set(changed.accounts),
    }),
    // Few rules ask, and reading the networks costs more than most rules.
    get reach() {
      return new Segmentation(topologyOf(graph), changed.zones ?? TIERED_ZONES, {
        zoneOf: (resource) => tagOf(resource, "zone"),
        environmentOf: (resource) => tagOf(resource, "environment"),
        sharedEnvironments: SHARED_ENVIRONMENTS,
      }).of(subject);
    },
    parametersOf: () => ({ ...defaultParameters(rule), ...changed.parameters }),
  };
  const judgement: Judgement =
    rule.scope === "resource"
      ? judgeResource(rule, subject, circumstances)
      : judgeInStack(rule, subject, graph, circumstances);
  const outcome = "failure" in judgement ? "failed" : judgement.verdict.outcome;
  return { outcome, message: findingOf(judgement)?.message ?? "" };
}

/**
 * All resources of a case are of one class, but for those that are tagged as public, of which
 * nothing is asked. A class counts as declared where a tag says one.
 */
function classifiedBy(
  { demands = DEFAULT_DEMANDS, countries = DEFAULT_COUNTRIES, asked }: CaseCircumstances,
  { inputs }: Resource,
): Classified {
  const { classification } = (inputs.tags ?? {}) as { readonly classification?: unknown };
  if (classification === "public") {
    return { dataClass: "public", demands: NO_DEMANDS, isDeclared: true };
  }
  const { dataClass, keyCustody, circles = HOSTING_CIRCLES } = demands;
  return {
    dataClass,
    demands: { ...NO_DEMANDS, countries, keyCustody, circles, services: "bounded", ...asked },
    isDeclared: classification !== undefined,
  };
}

function tagOf(resource: Resource, tag: string): Label {
  const { tags } = checkedInputs<{ tags: Record<string, string> }>(resource);
  const node = childOf(nodeOf(tags), tag);
  return labelAt(node.state === "absent" || node.state === "malformed" ? undefined : node);
}

/** The account of one's own in examples, as AWS's documentation writes it. */
const EXAMPLE_ACCOUNT = "111122223333";

/** The rule's own example as a case. */
export function exampleCase(rule: Rule, which: "compliant" | "violating"): RuleCase {
  const { exampleDemands: demands } = rule;
  const { sites, inspection } = rule.scope === "stack" ? rule.examples[which] : {};
  const circumstances = {
    accounts: [EXAMPLE_ACCOUNT],
    ...(demands && { demands }),
    ...(sites && { sites }),
    ...(inspection && { zones: { ...TIERED_ZONES, needsInspection: true } }),
  };
  return given(circumstances, plainExample(rule, which));
}

function plainExample(rule: Rule, which: "compliant" | "violating"): RuleCase {
  if (rule.scope === "resource") {
    return rule.examples[which];
  }
  const { inputs, type = firstType(rule), attached = [], around = {} } = rule.examples[which];
  const declared = Object.fromEntries([
    [EXAMPLE_NAME, [type, inputs] as const],
    ...Object.entries(around),
    ...attached.map((one, index) => [`attached${index}`, one] as const),
  ]) as NonNullable<StackExample["around"]>;
  return stack(
    Object.fromEntries(
      Object.entries(declared).map(([name, [ofType, own]]) => [
        name,
        resource(ofType, withReferences(own, Object.keys(declared)) as CaseInputs),
      ]),
    ),
  );
}

/** Puts references where the ids of other resources of an example stand. */
function withReferences(value: unknown, names: readonly string[]): unknown {
  if (typeof value === "string") {
    const name = names.find((one) => idOf(one) === value);
    return name === undefined ? value : ref(name);
  }
  if (Array.isArray(value)) {
    return value.map((element) => withReferences(element, names));
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([key, own]) => [key, withReferences(own, names)]),
      )
    : value;
}

function firstType(rule: Rule): ResourceType<unknown> {
  const type = rule.types[0];
  if (type === undefined) {
    throw new Error(`${rule.id} judges no type`);
  }
  return type;
}

/** The resources of a case, for tests that need more than a verdict. */
export function resourcesOf({ resources }: CaseStack): readonly Resource[] {
  return Object.entries(resources).map(([name, one]) => toResource(name, one, resources));
}

interface Arranged {
  readonly resources: readonly Resource[];
  readonly given: CaseCircumstances;
}

function arrange(rule: Rule, ruleCase: RuleCase): Arranged {
  if (!(EXAMPLE in ruleCase)) {
    return arrange(rule, resource(firstType(rule), ruleCase));
  }
  const marked = ruleCase as CaseResource | CaseStack | CaseGiven;
  switch (marked[EXAMPLE]) {
    case "resource":
      return arrange(rule, stack({ subject: marked }));
    case "stack":
      return { resources: resourcesOf(marked), given: {} };
    case "given": {
      const inner = arrange(rule, marked.case);
      return { ...inner, given: { ...inner.given, ...marked.circumstances } };
    }
  }
}

function urnOf(name: string, type: ResourceType<unknown>): string {
  return `urn:pulumi:test::test::${type.token}::${name}`;
}

function toResource(
  name: string,
  { type, inputs, provider }: CaseResource,
  all: Readonly<Record<string, CaseResource>>,
): Resource {
  const propertyDependencies: Record<string, string[]> = {};
  const plain: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(inputs)) {
    const sources: string[] = [];
    plain[property] = resolve(value, (reference) => {
      const target = all[reference.name];
      if (target === undefined) {
        throw new Error(`the case has no resource named ${reference.name}`);
      }
      sources.push(urnOf(reference.name, target.type));
    });
    if (sources.length > 0) {
      propertyDependencies[property] = sources;
    }
  }
  return makeResource({
    urn: urnOf(name, type),
    type: type.token,
    inputs: plain,
    propertyDependencies,
    provider: provider && { type: "pulumi:providers:test", inputs: provider },
  });
}

function resolve(value: unknown, onReference: (reference: Reference) => void): unknown {
  if (value instanceof Reference) {
    onReference(value);
    return value.value;
  }
  if (value instanceof SecretValue) {
    return new SecretValue(resolve(value.value, onReference));
  }
  if (Array.isArray(value)) {
    return value.map((element) => resolve(element, onReference));
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, resolve(member, onReference)]),
    );
  }
  return value;
}
