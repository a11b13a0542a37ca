import type { DataClass, HostingCircle, KeyCustody } from "./classification";
import type { Collection } from "./conditions";
import type { PlacementKind } from "./placement";
import type { ResourceType } from "./resource-type";
import type { Checked, CheckedValue } from "./value";
import type { Verdict } from "./verdict";

/** What a rule is about; the first four are the pillars of the pack. */
export const CATEGORIES = [
  "residency",
  "encryption-at-rest",
  "encryption-in-transit",
  "secure-configuration",
  "network-exposure",
  "access-control",
  "key-management",
  "logging",
  "continuity",
] as const;
export type Category = (typeof CATEGORIES)[number];

export const SEVERITIES = ["low", "medium", "high", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How a finding binds, in the words of the Pulumi policy SDK. */
export const ENFORCEMENT_LEVELS = ["advisory", "mandatory", "remediate", "disabled"] as const;
export type EnforcementLevel = (typeof ENFORCEMENT_LEVELS)[number];

/** A value of a rule that settings may change. */
export interface ParameterDefinition {
  readonly type: "integer" | "string" | "boolean";
  readonly default: number | string | boolean;
  readonly description: string;
  /** Least value of an integer. */
  readonly minimum?: number;
  /** The values that a string may have. */
  readonly enum?: readonly string[];
}

export type ParameterDefinitions = Readonly<Record<string, ParameterDefinition>>;

/** The values of a rule's parameters, typed by their defaults. */
export type Parameters<P extends ParameterDefinitions> = {
  readonly [K in keyof P]: P[K]["type"] extends "integer"
    ? number
    : P[K]["type"] extends "boolean"
      ? boolean
      : string;
};

/** What the profile asks of the data that a resource holds. */
export interface Demands {
  readonly dataClass: DataClass;
  /** The weakest custody of the key that is enough. */
  readonly keyCustody: KeyCustody;
  /** The hosting circles that may hold it. Default: all. */
  readonly circles?: readonly HostingCircle[];
}

/**
 * Answers where the data of the resource under judgement are, in all their copies, and whether the
 * class of the data allows it.
 */
export interface Territory {
  /** The place where the resource itself is. */
  primary(): Verdict;
  /** A place that is written in an input: a region, zone or location. */
  isAllowed(place: CheckedValue<string>): Verdict;
  /** The places of all placements of the given kinds that the resource declares. */
  placed(...kinds: readonly PlacementKind[]): Verdict;
  /** Who operates the places of the resource and of its copies. */
  operated(): Verdict;
  /** Whom the resource gives its data to: other accounts, other tenants, everyone. */
  shared(): Verdict;
  /** The places of the keys that its data are encrypted with. */
  keyPlaces(): Verdict;
  /** Who holds those keys. */
  keyCustody(): Verdict;
  /** Whether the service keeps its data where it is asked to, and is one that the class may use. */
  served(): Verdict;
  /** Whether someone has said what class the data are of. */
  classified(): Verdict;
}

/**
 * Answers who reaches whom over the networks of the stack. Questions about ways are answered for
 * the resource that opens them, so that fifty machines behind one open rule are one violation; who
 * is asked about and not reached is compliant.
 */
export interface Reach {
  /** The internet reaches no port of administration. */
  internetToAdministration(): Verdict;
  /** The internet reaches no data store. */
  internetToStores(): Verdict;
  /** The internet reaches only what is declared public, on the ports that its zone opens. */
  internetToUndeclared(): Verdict;
  /** No single address outside reaches a port of administration past bastion and VPN. */
  addressesToAdministration(): Verdict;
  /** Zones open to each other, and to the internet, only what the flow matrix allows. */
  betweenZones(): Verdict;
  /** What has no zone is not opened to others as a whole. */
  betweenTiers(): Verdict;
  /** What passes between zones passes a firewall, where that is asked for. */
  inspectedBetweenZones(): Verdict;
  /** No data store opens connections to the internet. */
  storesToInternet(): Verdict;
  /** Nothing opens connections to the whole internet on every port. */
  egress(): Verdict;
  /**
   * The resource itself, or the one that is given, is reached from the internet: compliant where it
   * certainly is.
   */
  exposed(resource?: CheckedValue<unknown>): Verdict;
  /** The resource has a zone that there is, in a stack with zones. */
  zoned(): Verdict;
  /** All in the subnet is of one zone. */
  singleZone(): Verdict;
  /** The networks that it joins are of one environment, and of zones that may speak to each other. */
  joinsOnlyKin(): Verdict;
  /** A service with a private endpoint is closed to the outside. */
  closedBesidePrivateEndpoint(): Verdict;
  /** It has no part in a default network: created by the cloud, with the cloud's filters. */
  outsideDefaultNetworks(): Verdict;
}

/** What a rule on one resource may ask beside its inputs. */
export interface ResourceContext<P extends ParameterDefinitions = ParameterDefinitions> {
  readonly parameters: Parameters<P>;
  readonly demands: Demands;
  readonly place: Territory;
}

/** A property of a resource type, or a path below one; `[]` passes through a list. */
export type PropertyPath<T> = (keyof T & string) | `${keyof T & string}${"." | "[]"}${string}`;

/** What a rule on the graph may ask: the resources around the one under judgement. */
export interface StackContext<P extends ParameterDefinitions = ParameterDefinitions>
  extends ResourceContext<P> {
  readonly reach: Reach;
  /** The resources of a type whose property refers to the resource under judgement. */
  attached<C>(type: ResourceType<C>, property: PropertyPath<C>): Collection<C>;
  /** All resources of a type in the stack. */
  all<C>(type: ResourceType<C>): Collection<C>;
  /** The value refers to a resource of a type in this stack. */
  refersTo(value: CheckedValue<unknown>, type: ResourceType<unknown>): Verdict;
  /** The resource that a value refers to; unknown when it isn't in this stack. */
  target<C>(value: CheckedValue<unknown>, type: ResourceType<C>): Checked<C>;
}

/** What a rule says about itself. */
export interface RuleMetadata<P extends ParameterDefinitions> {
  /** Kebab-case; equals the path of the rule's file. Never reused. */
  readonly id: string;
  /** The requirement as one plain sentence without a full stop, about what compliant resources do. */
  readonly title: string;
  /** Why it matters: what happens where it is violated. */
  readonly rationale: string;
  /** What to change, in the SDK's property names. */
  readonly remediation: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Documentation of the cloud that the requirement rests on. */
  readonly references: readonly string[];
  readonly parameters?: P;
  /** What is asked of the data in the examples, for a rule that asks nothing of most data. */
  readonly exampleDemands?: Demands;
}

/** Stands in an example for the id, or ARN, of another of its resources. */
export function idOf(name: string): string {
  return `<id of ${name}>`;
}

/** The name of the judged resource of an example, among the others. */
export const EXAMPLE_NAME = "example";

/** Stands for the id, or ARN, of the judged resource. */
export const EXAMPLE_ID = idOf(EXAMPLE_NAME);

/** Inputs with which a rule is shown and tested. */
export type ExampleInputs = Readonly<Record<string, unknown>>;

/** A place of one's own in an example, as the setting `sites` declares it. */
export interface ExampleSite {
  readonly name: string;
  readonly country: string;
  readonly operator: string;
  readonly circle?: HostingCircle;
  readonly locations?: readonly string[];
  readonly outposts?: readonly string[];
}

/** An example of a rule on the graph: the resource itself and those that refer to it. */
export interface StackExample {
  readonly inputs: ExampleInputs;
  /** Type of the resource itself, where the rule judges several. */
  readonly type?: ResourceType<unknown>;
  readonly attached?: readonly (readonly [ResourceType<unknown>, ExampleInputs])[];
  /** Other resources, by names that {@link idOf} takes; in the order of their declaration. */
  readonly around?: Readonly<Record<string, readonly [ResourceType<unknown>, ExampleInputs]>>;
  readonly sites?: readonly ExampleSite[];
  /** True where traffic between zones has to pass a firewall. */
  readonly inspection?: boolean;
}

interface Examples<E> {
  readonly compliant: E;
  readonly violating: E;
}

interface RuleBase extends RuleMetadata<ParameterDefinitions> {
  /** The types that the rule judges. */
  readonly types: readonly ResourceType<unknown>[];
}

/** A requirement decided from the inputs of one resource, before it is created. */
export interface ResourceRule extends RuleBase {
  readonly scope: "resource";
  readonly check: (resource: Checked<unknown>, context: ResourceContext) => Verdict;
  readonly examples: Examples<ExampleInputs>;
}

/** A requirement decided from a resource and others around it, when all are known. */
export interface StackRule extends RuleBase {
  readonly scope: "stack";
  /** True when the inputs alone may already show a violation, which then blocks creation. */
  readonly decidesEarly: boolean;
  readonly check: (resource: Checked<unknown>, context: StackContext) => Verdict;
  readonly examples: Examples<StackExample>;
}

export type Rule = ResourceRule | StackRule;

/** The values that a rule's parameters have when no setting changes them. */
export function defaultParameters(rule: Rule): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(rule.parameters ?? {}).map(([name, definition]) => [name, definition.default]),
  );
}

/** The inputs of the resources of a type. */
export type InputsOf<R> = R extends ResourceType<infer T> ? T : never;

interface ResourceRuleDefinition<T, P extends ParameterDefinitions> extends RuleMetadata<P> {
  readonly check: (resource: Checked<T>, context: ResourceContext<P>) => Verdict;
  readonly examples: Examples<Partial<T>>;
}

interface StackRuleDefinition<T, P extends ParameterDefinitions> extends RuleMetadata<P> {
  readonly decidesEarly?: boolean;
  readonly check: (resource: Checked<T>, context: StackContext<P>) => Verdict;
  readonly examples: Examples<StackExample & { readonly inputs: Partial<T> }>;
}

/**
 * Defines a rule that one resource alone decides. A rule on several types sees the inputs that all
 * of them have.
 */
export function defineRule<
  R extends ResourceType<unknown>,
  const P extends ParameterDefinitions = Record<never, never>,
>(types: R | readonly R[], definition: ResourceRuleDefinition<InputsOf<R>, P>): ResourceRule {
  // The erasure is safe: a rule is only ever asked about resources of the types it was given.
  return { ...definition, scope: "resource", types: [types].flat() } as unknown as ResourceRule;
}

/** Defines a rule that looks at other resources too; it is judged when the whole stack is known. */
export function defineStackRule<
  R extends ResourceType<unknown>,
  const P extends ParameterDefinitions = Record<never, never>,
>(types: R | readonly R[], definition: StackRuleDefinition<InputsOf<R>, P>): StackRule {
  return {
    decidesEarly: false,
    ...definition,
    scope: "stack",
    types: [types].flat(),
  } as unknown as StackRule;
}

/** Declares one attached resource of an example, checked against its type. */
export function example<C>(
  type: ResourceType<C>,
  inputs: Partial<C>,
): readonly [ResourceType<unknown>, ExampleInputs] {
  return [type, inputs as ExampleInputs];
}
