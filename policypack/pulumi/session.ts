import { isDeepStrictEqual } from "node:util";
import type {
  PolicyProviderResource,
  PolicyResource,
  ResourceValidationArgs,
} from "@pulumi/policy";
import {
  type EnforcementLevel,
  type Finding,
  IDENTIFYING_OUTPUTS,
  type InputTree,
  makeResource,
  type Resource,
  ResourceGraph,
  type ResourceProvider,
  type Rule,
  SecretValue,
} from "../core";
import { Assessor, summaryOf } from "../governance/assessment";
import { type NetworkStatement, stateNetwork } from "../governance/network-statement";
import { type ResidencyStatement, stateResidency } from "../governance/residency-statement";
import { type RawSettings, resolveSettings } from "../governance/settings";
import { MADE_GROUP_OUTPUTS } from "../knowledge/made-groups";
import { canonicalInputs, canonicalProperty, canonicalType } from "../knowledge/resource-types";
import type { Profile } from "../profiles";
import { rawProperties, toInputTree } from "./inputs";

/** The part of the arguments of a policy that describes one resource. */
type SeenResource = Pick<ResourceValidationArgs, "type" | "urn" | "name" | "props" | "provider"> & {
  readonly opts: Pick<ResourceValidationArgs["opts"], "parent">;
};

/** A finding as it is reported: its level is left to the SDK unless it differs from the rule's. */
export interface Report {
  readonly finding: Finding;
  readonly enforcementLevel: EnforcementLevel | undefined;
}

/**
 * What one run of the engine has shown so far. The engine shows each resource twice, with its
 * secrets marked and without, and all of them at the end; inputs are kept from the first two,
 * because the outputs at the end don't tell a setting that is unset from one that is unknown.
 */
export class Session {
  private readonly marks = new Map<string, Readonly<Record<string, unknown>>>();
  private readonly seen = new Map<string, Resource>();
  private readonly assessor: Assessor;
  private graph: ResourceGraph | undefined;
  private readonly registeredLevels: ReadonlyMap<Rule, EnforcementLevel>;
  private configuration: Readonly<Record<string, unknown>> = {};
  private readonly ruleConfigurations: Record<string, Readonly<Record<string, unknown>>> = {};

  constructor(
    readonly rules: readonly Rule[],
    private readonly sources: readonly RawSettings[],
  ) {
    this.assessor = new Assessor(rules, resolveSettings(sources, rules));
    this.registeredLevels = new Map(rules.map((rule) => [rule, this.assessor.levelOf(rule)]));
  }

  get profile(): Profile {
    return this.assessor.settings.profile;
  }

  /** The level that a rule is registered with, from all settings known when the pack starts. */
  registeredLevelOf(rule: Rule): EnforcementLevel {
    const level = this.registeredLevels.get(rule);
    // The engine never asks a rule that is registered as disabled, whatever it is told later.
    return level === undefined || level === "disabled" ? "advisory" : level;
  }

  /** Takes the settings of `--policy-pack-config`, which the engine gives only when it runs. */
  configure(values: Readonly<Record<string, unknown>>): void {
    if (!isDeepStrictEqual(values, this.configuration)) {
      this.configuration = values;
      this.resolve();
    }
  }

  /** Takes the parameters that `--policy-pack-config` gives under a rule's own name. */
  configureRule(rule: Rule, values: Readonly<Record<string, unknown>>): void {
    if (!isDeepStrictEqual(values, this.ruleConfigurations[rule.id] ?? {})) {
      this.ruleConfigurations[rule.id] = values;
      this.resolve();
    }
  }

  private resolve(): void {
    const given = this.configuration.parameters as Record<string, object> | undefined;
    const parameters = { ...given, ...this.ruleConfigurations };
    const source: RawSettings = {
      source: "policy pack configuration",
      values: {
        ...this.configuration,
        ...(Object.keys(parameters).length > 0 && { parameters }),
      },
      nameOf: (key) => key,
    };
    this.assessor.reconfigure(resolveSettings([...this.sources, source], this.rules));
  }

  /** Keeps which inputs of a resource are secret, as only a remediation can see. */
  markSecrets(args: Pick<SeenResource, "urn" | "props">): void {
    this.marks.set(args.urn, rawProperties(args.props));
  }

  /** Keeps a resource as it passes, and names the rules that may judge it. */
  take(args: SeenResource): readonly Rule[] {
    const resource = this.toResource(args, this.marks.get(args.urn));
    if (!isProvider(args.type)) {
      this.marks.delete(args.urn);
    }
    this.seen.set(resource.urn, resource);
    return this.assessor.rulesFor(resource.type);
  }

  /** Judges a resource that has been taken, by what it says itself. */
  assessResource(urn: string, rules: readonly Rule[]): readonly Report[] {
    const resource = this.seen.get(urn);
    return resource === undefined
      ? []
      : this.reportsOf(this.assessor.assessResource(resource, this.seen, rules).findings);
  }

  /** Judges the complete stack. */
  assessStack(resources: readonly PolicyResource[]): readonly Report[] {
    this.graph = new ResourceGraph(resources.map((resource) => this.completed(resource)));
    return this.reportsOf(this.assessor.assessStack(this.graph).findings);
  }

  /** The residency statement of the stack that was judged last, and what to do with it, if asked. */
  residencyStatement():
    | { readonly statement: ResidencyStatement; readonly to: string }
    | undefined {
    const { settings } = this.assessor;
    const { residencyStatement: to } = settings;
    return to === undefined || this.graph === undefined
      ? undefined
      : { statement: stateResidency(settings, this.graph), to };
  }

  /** Who reaches whom in the stack that was judged last, and the file that gets it, if asked. */
  networkStatement(): { readonly statement: NetworkStatement; readonly to: string } | undefined {
    const { settings } = this.assessor;
    const { networkStatement: to } = settings;
    return to === undefined || this.graph === undefined
      ? undefined
      : { statement: stateNetwork(settings, this.graph), to };
  }

  /** The closing line; undefined where there is nothing to say. */
  summary(resources: number): string | undefined {
    const { violating, inconclusive, failed } = this.assessor.tally;
    return violating + inconclusive + failed === 0
      ? undefined
      : summaryOf(this.assessor, resources);
  }

  private reportsOf(findings: readonly Finding[]): readonly Report[] {
    return findings.map((finding) => {
      const level = this.assessor.bindingOf(finding);
      const expected = this.registeredLevelOf(finding.rule);
      // What is undecided stays advisory even where the engine's own configuration raises the rule.
      const isOurs = finding.kind === "inconclusive" && level === "advisory";
      return { finding, enforcementLevel: level === expected && !isOurs ? undefined : level };
    });
  }

  private toResource(
    args: SeenResource,
    marked: Readonly<Record<string, unknown>> | undefined,
  ): Resource {
    return makeResource({
      urn: args.urn,
      type: canonicalType(args.type),
      token: args.type,
      name: args.name,
      inputs: canonicalInputs(args.type, toInputTree(rawProperties(args.props), marked)),
      parent: args.opts.parent,
      provider: this.toProvider(args.provider),
      secretsMarked: marked !== undefined,
    });
  }

  /** The configuration of a provider; all of it is secret where its own marks were not seen. */
  private toProvider(provider: PolicyProviderResource | undefined): ResourceProvider | undefined {
    if (provider === undefined) {
      return undefined;
    }
    const marked = this.marks.get(provider.urn);
    const inputs: InputTree = toInputTree(rawProperties(provider.props), marked);
    return {
      type: provider.type,
      inputs:
        marked === undefined ? Object.fromEntries(Object.entries(inputs).map(hiddenEntry)) : inputs,
    };
  }

  /** A resource with what only the end of a run shows: its edges, parent and outputs. */
  private completed(shown: PolicyResource): Resource {
    const kept = this.seen.get(shown.urn) ?? this.toResource(shown, undefined);
    const propertyDependencies = Object.fromEntries(
      Object.entries(shown.propertyDependencies).map(([property, sources]) => [
        canonicalProperty(shown.type, property),
        sources.map(({ urn }) => urn),
      ]),
    );
    return {
      ...kept,
      outputs: toInputTree(identifying(rawProperties(shown.props))),
      parent: shown.parent?.urn ?? kept.parent,
      propertyDependencies,
    };
  }
}

/** The outputs that are read, by their paths. */
const READ_OUTPUTS = [...IDENTIFYING_OUTPUTS, ...MADE_GROUP_OUTPUTS];

function identifying(outputs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(READ_OUTPUTS.map((path) => [path, outputAt(outputs, path)]));
}

function outputAt(outputs: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      outputs,
    );
}

/** A provider passes as a resource of its own, before whatever uses it. */
function isProvider(type: string): boolean {
  return type.startsWith("pulumi:providers:");
}

function hiddenEntry([key, value]: readonly [string, unknown]): [string, unknown] {
  return [key, new SecretValue(value)];
}
