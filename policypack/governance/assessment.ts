import {
  ANY_RESOURCE,
  compareFindings,
  type EnforcementLevel,
  type Finding,
  findingOf,
  type Judgement,
  judgeInStack,
  judgeResource,
  type Resource,
  ResourceGraph,
  type Rule,
  type StackRule,
} from "../core";
import { StackCircumstances } from "./circumstances";
import type { Settings } from "./settings";

/** How many verdicts of each kind were reached. */
export interface Tally {
  compliant: number;
  violating: number;
  inconclusive: number;
  failed: number;
}

/** What was found about one resource, or about a whole stack. */
export interface Assessment {
  readonly findings: readonly Finding[];
  /** The rules that judged, whether or not they found something. */
  readonly judged: readonly Rule[];
}

/**
 * Judges resources by all rules under given settings. Each resource is judged once when it is
 * declared, by what it says itself, and once among the others when the stack is complete.
 */
export class Assessor {
  readonly tally: Tally = { compliant: 0, violating: 0, inconclusive: 0, failed: 0 };
  private readonly rulesByType = new Map<string, readonly Rule[]>();
  /** What was decided when a resource was declared, by URN. */
  private readonly early = new Map<string, Set<Rule>>();

  constructor(
    readonly rules: readonly Rule[],
    private currentSettings: Settings,
  ) {}

  get settings(): Settings {
    return this.currentSettings;
  }

  /** Goes on under other settings; what was judged before stays as it is. */
  reconfigure(settings: Settings): void {
    this.currentSettings = settings;
    this.rulesByType.clear();
  }

  /** The level of a rule's violations. */
  levelOf(rule: Rule): EnforcementLevel {
    return this.settings.levels[rule.id] ?? this.settings.profile.levelOf(rule);
  }

  /** The level of one finding: an undecided one binds by the settings, never more than its rule. */
  bindingOf({ kind, rule }: Finding): EnforcementLevel {
    const level = this.levelOf(rule);
    if (kind !== "inconclusive" || level === "disabled") {
      return level;
    }
    const inconclusive =
      this.settings.inconclusive ?? this.settings.profile.inconclusiveLevelOf(rule);
    return inconclusive === "advisory" ? "advisory" : level;
  }

  /** The enabled rules that judge a type of resource. */
  rulesFor(type: string): readonly Rule[] {
    let rules = this.rulesByType.get(type);
    if (rules === undefined) {
      rules = this.rules.filter(
        (rule) =>
          rule.types.some(({ token }) => token === type || token === ANY_RESOURCE.token) &&
          this.levelOf(rule) !== "disabled",
      );
      this.rulesByType.set(type, rules);
    }
    return rules;
  }

  /**
   * Judges a resource by what it says itself, before it is created. Those declared before it are
   * asked only for the class that it inherits from its parents.
   */
  assessResource(
    resource: Resource,
    declared: ReadonlyMap<string, Resource>,
    rules = this.rulesFor(resource.type),
  ): Assessment {
    if (rules.length === 0) {
      return { findings: [], judged: [] };
    }
    const family = new ResourceGraph([resource, ...ancestorsOf(resource, declared)]);
    const circumstances = new StackCircumstances(this.settings, family, true).of(resource);
    const findings: Finding[] = [];
    const judged: Rule[] = [];
    for (const rule of rules) {
      if (rule.scope === "resource") {
        judged.push(rule);
        findings.push(...this.conclude(judgeResource(rule, resource, circumstances)));
      } else if (rule.decidesEarly) {
        const alone = judgeInStack(rule, resource, family, circumstances);
        if ("verdict" in alone && alone.verdict.outcome === "violating") {
          judged.push(rule);
          this.decideEarly(rule, resource);
          findings.push(...this.conclude(alone));
        }
      }
    }
    return { findings, judged };
  }

  /** Judges by all rules on the graph, now that the stack is complete. */
  assessStack(graph: ResourceGraph): Assessment {
    const findings: Finding[] = [];
    const judged = new Set<Rule>();
    const all = new StackCircumstances(this.settings, graph);
    for (const resource of graph.resources) {
      const decided = this.early.get(resource.urn);
      const rules = this.rulesFor(resource.type).filter(
        (rule): rule is StackRule => rule.scope === "stack" && decided?.has(rule) !== true,
      );
      if (rules.length > 0) {
        const circumstances = all.of(resource);
        for (const rule of rules) {
          judged.add(rule);
          findings.push(...this.conclude(judgeInStack(rule, resource, graph, circumstances)));
        }
      }
    }
    return { findings: findings.sort(compareFindings), judged: [...judged] };
  }

  private decideEarly(rule: Rule, { urn }: Resource): void {
    const decided = this.early.get(urn) ?? new Set();
    this.early.set(urn, decided.add(rule));
  }

  private conclude(judgement: Judgement): readonly Finding[] {
    const finding = findingOf(judgement);
    if (finding !== undefined) {
      this.tally[finding.kind]++;
      return [finding];
    }
    if ("verdict" in judgement && judgement.verdict.outcome === "compliant") {
      this.tally.compliant++;
    }
    return [];
  }
}

function ancestorsOf(
  resource: Resource,
  declared: ReadonlyMap<string, Resource>,
): ReadonlySet<Resource> {
  const ancestors = new Set<Resource>();
  let parent = declared.get(resource.parent ?? "");
  while (parent !== undefined && parent.urn !== resource.urn && !ancestors.has(parent)) {
    ancestors.add(parent);
    parent = declared.get(parent.parent ?? "");
  }
  return ancestors;
}

/** The line that closes a run with findings. */
export function summaryOf({ tally, settings, rules }: Assessor, resources: number): string {
  const parts = [
    `${tally.violating} violating`,
    `${tally.inconclusive} not decided`,
    ...(tally.failed > 0 ? [`${tally.failed} failed`] : []),
    `${tally.compliant} compliant`,
  ];
  return `alcazaba: profile ${settings.profile.id}, ${rules.length} rules, ${resources} resources: ${parts.join(", ")}.`;
}
