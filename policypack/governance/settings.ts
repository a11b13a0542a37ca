import * as v from "valibot";
import { ENFORCEMENT_LEVELS, type EnforcementLevel, nearestSpelling, type Rule } from "../core";
import { DEFAULT_PROFILE, type InconclusiveLevel, PROFILES, type Profile } from "../profiles";

/** Where settings come from, weakest first: each source overrides those before it. */
export const SETTINGS_SOURCES = [
  "pack code",
  "policy pack configuration",
  "environment",
  "stack configuration",
] as const;
export type SettingsSource = (typeof SETTINGS_SOURCES)[number];

/** Settings as one source gives them, before they are checked. */
export interface RawSettings {
  readonly source: SettingsSource;
  /** Keys as in {@link SETTINGS_SCHEMA}. */
  readonly values: Readonly<Record<string, unknown>>;
  /** How the source itself writes a key, for messages: `ALCAZABA_PROFILE`. */
  readonly nameOf: (key: string) => string;
}

const level = v.picklist(ENFORCEMENT_LEVELS);
const parameterValue = v.union([v.string(), v.number(), v.boolean()]);

/** A setting with the text that documents it, in the JSON Schema too. */
function setting<S extends v.GenericSchema>(schema: S, description: string) {
  return v.optional(v.pipe(schema, v.description(description)));
}

/** The settings, as every source gives them. `settings.schema.json` is generated from this. */
export const SETTINGS_SCHEMA = v.strictObject({
  profile: setting(
    v.picklist([...PROFILES.keys()]),
    `What is asked of the stack. Default: ${DEFAULT_PROFILE.id}.`,
  ),
  classification: setting(
    v.string(),
    "Class of the stack's data: public, internal, sensitive, secret, or the profile's name for one. Default: the strictest that systems under the profile hold.",
  ),
  classificationTag: setting(
    v.pipe(v.string(), v.nonEmpty()),
    "Tag that gives the class of a resource, or of a component and all below it. Default: classification.",
  ),
  levels: setting(v.record(v.string(), level), "Enforcement level by rule id."),
  parameters: setting(
    v.record(v.string(), v.record(v.string(), parameterValue)),
    "Parameters by rule id.",
  ),
  inconclusive: setting(
    v.picklist(["advisory", "mandatory"]),
    "How a verdict binds that can't be reached yet; never more than the rule itself. Default: the profile's.",
  ),
});

export type PartialSettings = v.InferOutput<typeof SETTINGS_SCHEMA>;

/** Settings that hold for a run, with every default filled in. */
export interface Settings {
  readonly profile: Profile;
  readonly classification: string | undefined;
  readonly classificationTag: string;
  readonly levels: Readonly<Record<string, EnforcementLevel>>;
  readonly parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly inconclusive: InconclusiveLevel | undefined;
}

/** Settings that can't be used; the message names key, value, expectation and nearest spelling. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";

  constructor(message: string) {
    super(message);
    // The engine shows the stack of what a policy throws; where the check stands helps nobody.
    this.stack = message;
  }
}

/** Checks and merges settings, strongest last. Throws {@link SettingsError} on the first that is wrong. */
export function resolveSettings(sources: readonly RawSettings[], rules: readonly Rule[]): Settings {
  const ordered = [...sources].sort(
    (a, b) => SETTINGS_SOURCES.indexOf(a.source) - SETTINGS_SOURCES.indexOf(b.source),
  );
  let merged: PartialSettings = {};
  for (const raw of ordered) {
    const checked = check(raw, rules);
    merged = {
      ...merged,
      ...checked,
      levels: { ...merged.levels, ...checked.levels },
      parameters: mergeParameters(merged.parameters, checked.parameters),
    };
  }
  const profile = PROFILES.get(merged.profile ?? DEFAULT_PROFILE.id) ?? DEFAULT_PROFILE;
  const settings: Settings = {
    profile,
    classification: merged.classification,
    classificationTag: merged.classificationTag ?? "classification",
    levels: merged.levels ?? {},
    parameters: merged.parameters ?? {},
    inconclusive: merged.inconclusive,
  };
  checkClassification(settings, ordered);
  return settings;
}

function mergeParameters(
  weaker: PartialSettings["parameters"] = {},
  stronger: PartialSettings["parameters"] = {},
): NonNullable<PartialSettings["parameters"]> {
  const merged = { ...weaker };
  for (const [rule, values] of Object.entries(stronger)) {
    merged[rule] = { ...merged[rule], ...values };
  }
  return merged;
}

function check(raw: RawSettings, rules: readonly Rule[]): PartialSettings {
  const known = Object.keys(SETTINGS_SCHEMA.entries);
  for (const [key, value] of Object.entries(raw.values)) {
    if (!known.includes(key)) {
      throw notKnown(raw, [key], oneOf("a setting", known), nearestSpelling(key, known));
    }
    // Given, but with nothing in it: more likely a slip than a wish for the default.
    if (value === null || value === undefined) {
      throw wrong(raw, [key], value, "a value");
    }
  }
  const parsed = v.safeParse(SETTINGS_SCHEMA, raw.values);
  if (!parsed.success) {
    throw fromIssue(raw, parsed.issues[0]);
  }
  checkRuleIds(raw, rules);
  checkParameters(raw, rules);
  return parsed.output;
}

function fromIssue(raw: RawSettings, issue: v.BaseIssue<unknown>): SettingsError {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const options =
    issue.type === "picklist"
      ? [...(issue.expected ?? "").matchAll(/"([^"]+)"/g)].map(([, option]) => option ?? "")
      : [];
  const expected =
    options.length > 0 ? oneOf("one of", options) : (EXPECTATIONS[issue.type] ?? "another value");
  const nearest =
    typeof issue.input === "string" ? nearestSpelling(issue.input, options) : undefined;
  return wrong(raw, path, issue.input, expected, nearest);
}

const EXPECTATIONS: Readonly<Record<string, string>> = {
  non_empty: "text that is not empty",
  record: "an object",
  string: "text",
  union: "text, a number, true or false",
};

/**
 * The members of a setting that is an object. They are read as they were given, because the schema
 * library passes over lists, and over members named like `constructor`, without a word.
 */
function membersOf(
  raw: RawSettings,
  path: readonly string[],
  value: unknown,
): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) {
    throw wrong(raw, path, value, "an object");
  }
  return Object.entries(value ?? {});
}

function checkRuleIds(raw: RawSettings, rules: readonly Rule[]): void {
  const ids = rules.map((rule) => rule.id);
  for (const key of ["levels", "parameters"] as const) {
    for (const [id] of membersOf(raw, [key], raw.values[key])) {
      if (!ids.includes(id)) {
        throw notKnown(raw, [key, id], "the id of a rule", nearestSpelling(id, ids));
      }
    }
  }
}

function checkParameters(raw: RawSettings, rules: readonly Rule[]): void {
  for (const [id, values] of membersOf(raw, ["parameters"], raw.values.parameters)) {
    const definitions = rules.find((rule) => rule.id === id)?.parameters ?? {};
    const names = Object.keys(definitions);
    for (const [name, value] of membersOf(raw, ["parameters", id], values)) {
      const path = ["parameters", id, name];
      const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
      if (definition === undefined) {
        const expected = names.length === 0 ? "no parameters" : oneOf("a parameter", names);
        throw notKnown(raw, path, expected, nearestSpelling(name, names));
      }
      if (!fits(definition, value)) {
        throw wrong(raw, path, value, expectedParameter(definition));
      }
    }
  }
}

type ParameterDefinition = NonNullable<Rule["parameters"]>[string];

function fits(definition: ParameterDefinition, value: unknown): boolean {
  switch (definition.type) {
    case "integer":
      return Number.isInteger(value) && (value as number) >= (definition.minimum ?? -Infinity);
    case "boolean":
      return typeof value === "boolean";
    case "string":
      return typeof value === "string" && (definition.enum?.includes(value) ?? true);
  }
}

function expectedParameter(definition: ParameterDefinition): string {
  if (definition.enum !== undefined) {
    return oneOf("one of", definition.enum);
  }
  switch (definition.type) {
    case "integer":
      return definition.minimum === undefined
        ? "a whole number"
        : `a whole number, at least ${definition.minimum}`;
    case "boolean":
      return "true or false";
    case "string":
      return "text";
  }
}

function checkClassification(settings: Settings, sources: readonly RawSettings[]): void {
  const { classification, profile } = settings;
  const names = classNames(profile);
  if (classification === undefined || names.includes(classification)) {
    return;
  }
  const raw = sources.findLast(({ values }) => values.classification !== undefined);
  if (raw !== undefined) {
    const expected = oneOf(`a class of the profile ${profile.id}`, names);
    throw wrong(
      raw,
      ["classification"],
      classification,
      expected,
      nearestSpelling(classification, names),
    );
  }
}

/** The names that a profile knows its classes by: the ladder's and the national ones. */
export function classNames(profile: Profile): readonly string[] {
  return [...Object.keys(profile.classes), ...Object.keys(profile.classAliases)];
}

function oneOf(what: string, options: readonly string[]): string {
  return `${what}: ${options.join(", ")}`;
}

/** The error for a key that means nothing. */
function notKnown(
  raw: RawSettings,
  path: readonly string[],
  expected: string,
  nearest: string | undefined,
): SettingsError {
  return settingsError(raw, path, "is not known", expected, nearest);
}

/** The error for a value that can't be used. */
function wrong(
  raw: RawSettings,
  path: readonly string[],
  value: unknown,
  expected: string,
  nearest?: string,
): SettingsError {
  return settingsError(raw, path, `is ${JSON.stringify(value)}`, expected, nearest);
}

function settingsError(
  raw: RawSettings,
  [key = "", ...below]: readonly string[],
  complaint: string,
  expected: string,
  nearest: string | undefined,
): SettingsError {
  const name = [raw.nameOf(key), ...below].join(".");
  const hint = nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
  return new SettingsError(`${raw.source}: ${name} ${complaint}, expected ${expected}.${hint}`);
}
