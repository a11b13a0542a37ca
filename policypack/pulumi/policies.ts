import { writeFileSync } from "node:fs";
import type {
  Policies,
  Policy,
  PolicyComplianceFramework,
  PolicyConfigSchema,
  ReportViolation,
  ResourceValidation,
  ResourceValidationArgs,
  ResourceValidationPolicy,
  StackValidation,
  StackValidationArgs,
  StackValidationPolicy,
} from "@pulumi/policy";
import type { EnforcementLevel, ParameterDefinitions, Rule } from "../core";
import settingsSchema from "../governance/settings.schema.json";
import type { Profile } from "../profiles";
import { toNetworkDot } from "../report/network-dot";
import { toResidencyTable } from "../report/residency-table";
import type { Report, Session } from "./session";

/** Name of the policy that reads the stack for all rules and holds the pack's settings. */
const PACK_POLICY = "alcazaba";

/**
 * The function of a rule that isn't meant: bound to a type that no resource has, so that the engine
 * counts the rule as not applicable before it copies any property. The type is one short word,
 * because it is sent, in a sentence that nobody reads, for every such rule and resource.
 */
const NOT_MEANT = Object.assign(() => undefined, { __pulumiType: "another" });

/** What is to be reported for a rule, by URN; a rule with parameters judges when it is asked. */
type Pending = Map<string, () => readonly Report[]>;

interface Found {
  readonly ofResources: ReadonlyMap<Rule, Pending>;
  readonly ofStack: ReadonlyMap<Rule, Pending>;
  /** The rules that judge the resource read last. */
  judging: ReadonlySet<Rule>;
  /** True once the reading policy has run, which it doesn't where someone switched it off. */
  isReading: boolean;
}

/**
 * The policies of a pack. One of them sees every resource once and asks all rules; the policy of
 * each rule then reports what was found for it, so that the engine's own configuration of a rule
 * (its level, its parameters, or switching it off) holds. The functions of a rule are getters, for
 * the engine copies all properties for every function that it calls: it is shown one only where
 * there is something to report. It counts a rule that shows none as passed.
 *
 * @param say prints the line that closes a run with findings
 */
export function policiesOf(session: Session, say: (line: string) => void): Policies {
  const pendingByRule = () => new Map(session.rules.map((rule) => [rule, new Map() as Pending]));
  const found: Found = {
    ofResources: pendingByRule(),
    ofStack: pendingByRule(),
    judging: new Set(),
    isReading: false,
  };
  return [
    readingPolicy(session, found, say),
    ...session.rules.map((rule) => rulePolicy(rule, session, found)),
  ];
}

function readingPolicy(
  session: Session,
  found: Found,
  say: (line: string) => void,
): Policies[number] {
  const policy: ResourceValidationPolicy & StackValidationPolicy = {
    name: PACK_POLICY,
    displayName: "alcazaba settings",
    description: "Reads the stack for all rules, and holds the settings of the pack.",
    // Only a policy at this level is shown which inputs are secret. It changes nothing.
    enforcementLevel: "remediate",
    configSchema: { properties: settingsSchema.properties as PolicyConfigSchema["properties"] },
    remediateResource: (args) => {
      session.markSecrets(args);
    },
    validateResource: (args) => {
      found.isReading = true;
      session.configure(args.getConfig());
      readResource(args, session, found);
    },
    validateStack: (args) => {
      readStack(args, session, found);
      const summary = session.summary(args.resources.length);
      if (summary !== undefined) {
        say(summary);
      }
      deliverStatements(session, say);
    },
  };
  return policy;
}

/** Prints the statements that the settings ask for, or writes them to files. */
function deliverStatements(session: Session, say: (line: string) => void): void {
  const residency = session.residencyStatement();
  if (residency?.to === "table") {
    say(toResidencyTable(residency.statement).trimEnd());
  } else if (residency !== undefined) {
    writeStatement("residencyStatement", residency.to, toJson(residency.statement), say);
  }
  const network = session.networkStatement();
  if (network !== undefined) {
    const { statement, to } = network;
    const text = to.endsWith(".dot") ? toNetworkDot(statement) : toJson(statement);
    writeStatement("networkStatement", to, text, say);
  }
}

/** A statement that can't be written is told; it is no reason to stop a deployment. */
function writeStatement(
  setting: string,
  file: string,
  text: string,
  say: (line: string) => void,
): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "something went wrong";
    say(`alcazaba: ${setting} is not written: ${reason}`);
  }
}

function toJson(statement: unknown): string {
  return `${JSON.stringify(statement, null, 2)}\n`;
}

function readResource(args: ResourceValidationArgs, session: Session, found: Found): void {
  const rules = session.take(args);
  found.judging = new Set(rules);
  const reports = session.assessResource(
    args.urn,
    rules.filter((rule) => rule.parameters === undefined),
  );
  for (const rule of rules) {
    const pending = found.ofResources.get(rule);
    if (rule.parameters !== undefined) {
      pending?.set(args.urn, () => session.assessResource(args.urn, [rule]));
      continue;
    }
    const own = reports.filter(({ finding }) => finding.rule === rule);
    if (own.length > 0) {
      pending?.set(args.urn, () => own);
    }
  }
}

function readStack(args: StackValidationArgs, session: Session, found: Found): void {
  for (const pending of found.ofStack.values()) {
    pending.clear();
  }
  for (const report of session.assessStack(args.resources)) {
    const { rule, resource } = report.finding;
    const pending = found.ofStack.get(rule);
    const earlier = pending?.get(resource.urn)?.() ?? [];
    pending?.set(resource.urn, () => [...earlier, report]);
  }
}

function rulePolicy(rule: Rule, session: Session, found: Found): Policies[number] {
  const policy = metadataOf(rule, session);
  if (reportsOnResources(rule)) {
    Object.defineProperty(policy, "validateResource", resourceReporter(rule, session, found));
  }
  if (rule.scope === "stack") {
    Object.defineProperty(policy, "validateStack", stackReporter(rule, session, found));
  }
  return policy as Policies[number];
}

function resourceReporter(rule: Rule, session: Session, found: Found): PropertyDescriptor {
  const pending: Pending = found.ofResources.get(rule) ?? new Map();
  const validate: ResourceValidation = (args, report) => {
    session.configureRule(rule, args.getConfig());
    const reports = found.isReading
      ? pending.get(args.urn)?.()
      : judgeWithoutReading(rule, args, session);
    pending.delete(args.urn);
    reportAll(reports ?? [], report);
  };
  const unasked = () => (found.judging.has(rule) ? undefined : NOT_MEANT);
  return {
    enumerable: true,
    get: () => (pending.size > 0 || !found.isReading ? validate : unasked()),
  };
}

function stackReporter(rule: Rule, session: Session, found: Found): PropertyDescriptor {
  const pending: Pending = found.ofStack.get(rule) ?? new Map();
  const validate: StackValidation = (args, report) => {
    if (!found.isReading) {
      readStack(args, session, found);
    }
    const reports = [...pending.values()].flatMap((ofResource) => ofResource());
    reportAll(reports, report);
  };
  return {
    enumerable: true,
    get: () => (pending.size > 0 || !found.isReading ? validate : NOT_MEANT),
  };
}

/** Where the reading policy is switched off, each rule reads for itself: slow, but never silent. */
function judgeWithoutReading(
  rule: Rule,
  args: ResourceValidationArgs,
  session: Session,
): readonly Report[] {
  return session.take(args).includes(rule) ? session.assessResource(args.urn, [rule]) : [];
}

/** Stack rules that never decide early have nothing to say about a resource on its own. */
function reportsOnResources(rule: Rule): boolean {
  return rule.scope === "resource" || rule.decidesEarly || rule.parameters !== undefined;
}

/**
 * The one place that uses the object form of a report, which the SDK takes at run time but doesn't
 * declare yet: it sets the level of a single finding, and leaves the text as it is.
 */
function reportAll(reports: readonly Report[], report: ReportViolation): void {
  const reportObject = report as unknown as (violation: {
    readonly message: string;
    readonly urn: string;
    readonly enforcementLevel: EnforcementLevel | undefined;
  }) => void;
  for (const { finding, enforcementLevel } of reports) {
    if (enforcementLevel !== "disabled") {
      reportObject({ message: finding.message, urn: finding.resource.urn, enforcementLevel });
    }
  }
}

function metadataOf(rule: Rule, session: Session): Policy {
  const [url] = rule.references;
  return {
    name: rule.id,
    displayName: rule.title,
    description: `${rule.title}. ${rule.rationale}`,
    severity: rule.severity,
    enforcementLevel: session.registeredLevelOf(rule),
    tags: [rule.category],
    remediationSteps: rule.remediation,
    ...(url !== undefined && { url }),
    ...frameworkOf(rule, session.profile),
    ...(rule.parameters !== undefined && { configSchema: parameterSchema(rule.parameters) }),
  };
}

/** The SDK takes one framework a policy: that of the profile, with the controls as specification. */
function frameworkOf(
  rule: Rule,
  { framework }: Profile,
): { readonly framework?: PolicyComplianceFramework } {
  const controls = framework?.controlsOf(rule.id) ?? [];
  if (framework === undefined || controls.length === 0) {
    return {};
  }
  return {
    framework: {
      name: framework.name,
      version: framework.version,
      reference: controls.map(({ id }) => id).join(", "),
      specification: controls.map(({ id, title }) => `${id} ${title}`).join("; "),
    },
  };
}

function parameterSchema(parameters: ParameterDefinitions): PolicyConfigSchema {
  return {
    properties: Object.fromEntries(
      Object.entries(parameters).map(([name, definition]) => [name, { ...definition }]),
    ) as PolicyConfigSchema["properties"],
  };
}
