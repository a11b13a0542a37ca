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
import { toResidencyTable } from "../report/residency-table";
import type { Report, Session } from "./session";

/** Name of the policy that reads the stack for all rules and holds the pack's settings. */
const PACK_POLICY = "alcazaba";

/** A type that no resource has; the engine skips a policy bound to it without copying anything. */
const NOTHING_TO_REPORT = "alcazaba:nothing-to-report";

type Typed<F> = F & { readonly __pulumiType?: string };

/** What is to be reported for a rule, by URN; a rule with parameters judges when it is asked. */
type Pending = Map<string, () => readonly Report[]>;

interface Found {
  readonly ofResources: ReadonlyMap<Rule, Pending>;
  readonly ofStack: ReadonlyMap<Rule, Pending>;
  /** True once the reading policy has run, which it doesn't where someone switched it off. */
  isReading: boolean;
}

/**
 * The policies of a pack. One of them sees every resource once and asks all rules; the policy of
 * each rule then reports what was found for it, so that the engine's own configuration of a rule
 * (its level, its parameters, or switching it off) holds. A rule with nothing to report costs
 * nothing: its functions are getters that bind it to a type which lets the engine skip it before
 * it copies any property.
 *
 * @param say prints the line that closes a run with findings
 */
export function policiesOf(session: Session, say: (line: string) => void): Policies {
  const pendingByRule = () => new Map(session.rules.map((rule) => [rule, new Map() as Pending]));
  const found: Found = { ofResources: pendingByRule(), ofStack: pendingByRule(), isReading: false };
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
      deliverStatement(session, say);
    },
  };
  return policy;
}

/** Prints the residency statement, or writes it to the file that the settings name. */
function deliverStatement(session: Session, say: (line: string) => void): void {
  const asked = session.statement();
  if (asked?.to === "table") {
    say(toResidencyTable(asked.statement).trimEnd());
  } else if (asked !== undefined) {
    writeFileSync(asked.to, `${JSON.stringify(asked.statement, null, 2)}\n`);
  }
}

function readResource(args: ResourceValidationArgs, session: Session, found: Found): void {
  const rules = session.take(args);
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
    // A rule on several types is asked even without a finding, for the engine to count it as passed.
    if (own.length > 0 || (rule.scope === "resource" && args.type !== engineType(rule))) {
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
  const idle = bindTo(engineType(rule), validate);
  return {
    enumerable: true,
    get: () => (pending.size > 0 || !found.isReading ? validate : idle),
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
  const idle = bindTo(NOTHING_TO_REPORT, validate);
  return {
    enumerable: true,
    get: () => (pending.size > 0 || !found.isReading ? validate : idle),
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

/** Binds a function to a type, so that the engine asks it about no other. */
function bindTo<Args>(
  type: string,
  validate: (args: Args, report: ReportViolation) => unknown,
): Typed<typeof validate> {
  return Object.assign((args: Args, report: ReportViolation) => validate(args, report), {
    __pulumiType: type,
  });
}

/** Stack rules that never decide early have nothing to say about a resource on its own. */
function reportsOnResources(rule: Rule): boolean {
  return rule.scope === "resource" || rule.decidesEarly || rule.parameters !== undefined;
}

/** The one type that the engine asks a rule about while there is nothing to report. */
function engineType(rule: Rule): string {
  return rule.types[0]?.token ?? NOTHING_TO_REPORT;
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
