import { isAbsolute } from "node:path";
import * as v from "valibot";
import {
  type DataClass,
  ENFORCEMENT_LEVELS,
  type EnforcementLevel,
  HOSTING_CIRCLES,
  nearestSpelling,
  PLACEMENT_KINDS,
  type PlacementKind,
  type Rule,
} from "../core";
import { COUNTRY_GROUPS, countriesNamed, isCountry } from "../knowledge/countries";
import { SHARED_ENVIRONMENTS } from "../network/labels";
import { NO_TRAFFIC, parseTraffic, unionOfTraffic } from "../network/traffic";
import { ANY_ZONE, ZONE_PLANS, type ZonePlan } from "../network/zones";
import { DEFAULT_PROFILE, type InconclusiveLevel, PROFILES, type Profile } from "../profiles";
import type { ClassDemands } from "../residency/demands";
import { conflictAmong, Places, type Site } from "../residency/sites";

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

const country = v.pipe(v.string(), v.check(isCountry, "a country code of ISO 3166-1, such as ES"));
const territory = v.pipe(
  v.string(),
  v.check(
    (name) => COUNTRY_GROUPS.has(name) || isCountry(name),
    `a country code of ISO 3166-1 or one of ${[...COUNTRY_GROUPS.keys()].join(", ")}`,
  ),
);
const names = v.array(v.pipe(v.string(), v.nonEmpty()));

/** A place that its owner declares; see {@link Site}. */
const site = v.strictObject({
  country: v.pipe(country, v.description("Country of the site, by its code of ISO 3166-1.")),
  operator: v.pipe(v.string(), v.nonEmpty(), v.description("Who runs the site.")),
  operatorCountry: setting(
    country,
    "Country whose law reaches the operator. Default: that of the site.",
  ),
  circle: setting(
    v.picklist(HOSTING_CIRCLES),
    "Hosting circle: 1 run by the state, 2 a qualified provider, 3 a public cloud. Default: not known.",
  ),
  locations: setting(
    names,
    "Regions, locations and zones as the cloud writes them; also regions newer than the pack.",
  ),
  endpoints: setting(
    names,
    "Hosts of the provider's endpoints and of destinations there; *. takes all below.",
  ),
  outposts: setting(names, "ARNs or ids of AWS Outposts."),
  extendedLocations: setting(names, "Names or ids of Azure custom locations and edge zones."),
  resources: setting(
    names,
    "Names or ids of Azure resources that stand for hardware there: clusters, machines.",
  ),
});

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
  sites: setting(
    v.record(v.string(), site),
    "Places of one's own, by name: data centres that a cloud manages, regions newer than the pack.",
  ),
  accounts: setting(
    names,
    "AWS accounts and organisations, Azure subscriptions and tenants of one's own. Default: none is known, so whoever shares with one is not decided.",
  ),
  territory: setting(
    v.record(v.string(), v.pipe(v.array(territory), v.nonEmpty())),
    "Where data may be, by class, or by class and kind of placement (medio.log): country codes, EU, EEA, adequacy, anywhere. Default: the profile's.",
  ),
  services: setting(
    v.record(v.string(), names),
    "The services that a class of data may use, each by its module: aws:s3, azure-native:storage. Default: the profile's.",
  ),
  zoneTag: setting(
    v.pipe(v.string(), v.nonEmpty()),
    "Tag that gives the zone of a resource, subnet or network, or of a component and all below it. Default: zone.",
  ),
  zones: setting(
    v.record(v.string(), names),
    "Resources, subnets and networks of a zone by name, for what has no tag: data: [vault, db-*]. Naming a zone adds it to those of the zone set.",
  ),
  zoneSet: setting(
    v.picklist([...ZONE_PLANS.keys()]),
    "Zones, with what they may open to each other: tiers (internet, dmz, application, data, management), near-middle-far, or free names. Default: the profile's.",
  ),
  flows: setting(
    v.record(v.string(), v.record(v.string(), v.array(v.union([v.string(), v.number()])))),
    "What zones may open to each other, by source and destination: application: { data: [443, 5432, 8000-8100, udp/53] }; * is every zone. Replaces what the zone set says of the same pair.",
  ),
  inspection: setting(
    v.picklist(["none", "between-zones"]),
    "Whether traffic between zones must pass a firewall. Default: the profile's.",
  ),
  environmentTag: setting(
    v.pipe(v.string(), v.nonEmpty()),
    "Tag that gives the environment of a network. Default: environment.",
  ),
  sharedEnvironments: setting(
    names,
    "Environments that serve all others, so that any network may be joined with theirs: hubs with firewalls and gateways. Default: shared, hub.",
  ),
  residencyStatement: setting(
    v.pipe(v.string(), v.nonEmpty()),
    'What to do with the residency statement at the end: "table" prints it, the absolute path of a file gets it as JSON. Default: nothing.',
  ),
  networkStatement: setting(
    v.pipe(v.string(), v.nonEmpty()),
    "Absolute path of a file that gets the networks, the flows between them and the flow matrix at the end: as a graph for Graphviz where it ends in .dot, else as JSON. Default: nothing.",
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
  /** The places of the catalogue and the declared sites. */
  readonly places: Places;
  /** Accounts, subscriptions and tenants of one's own; undefined where nobody said. */
  readonly accounts: ReadonlySet<string> | undefined;
  /** What each class asks: the profile's demands, with what the settings change. */
  readonly demands: Readonly<Record<DataClass, ClassDemands>>;
  readonly residencyStatement: string | undefined;
  readonly networkStatement: string | undefined;
  readonly zoneTag: string;
  readonly environmentTag: string;
  /** Environments that serve all others. */
  readonly sharedEnvironments: ReadonlySet<string>;
  /** The zones and what they may open to each other: the profile's, with what the settings change. */
  readonly zones: ZonePlan;
  /** The zone of what has no tag, by patterns of names. */
  readonly zoneNames: readonly ZoneName[];
}

/** A pattern of resource names, and the zone of whatever matches. */
export interface ZoneName {
  readonly zone: string;
  readonly pattern: RegExp;
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
  const partials: PartialSettings[] = [];
  let merged: PartialSettings = {};
  for (const raw of ordered) {
    const checked = check(raw, rules);
    partials.push(checked);
    merged = {
      ...merged,
      ...checked,
      levels: { ...merged.levels, ...checked.levels },
      parameters: mergeParameters(merged.parameters, checked.parameters),
      sites: { ...merged.sites, ...checked.sites },
      zones: { ...merged.zones, ...checked.zones },
    };
  }
  const profile = PROFILES.get(merged.profile ?? DEFAULT_PROFILE.id) ?? DEFAULT_PROFILE;
  const sites = Object.entries(merged.sites ?? {}).map(([name, site]) => ({ name, ...site }));
  checkSites(sites, ordered);
  const settings: Settings = {
    profile,
    classification: merged.classification,
    classificationTag: merged.classificationTag ?? "classification",
    levels: merged.levels ?? {},
    parameters: merged.parameters ?? {},
    inconclusive: merged.inconclusive,
    places: new Places(sites),
    accounts: merged.accounts && new Set(merged.accounts),
    demands: demandsOf(profile, partials),
    residencyStatement: merged.residencyStatement,
    networkStatement: merged.networkStatement,
    zoneTag: merged.zoneTag ?? "zone",
    environmentTag: merged.environmentTag ?? "environment",
    sharedEnvironments: new Set(merged.sharedEnvironments ?? SHARED_ENVIRONMENTS),
    zones: zonePlanOf(profile, partials),
    zoneNames: zoneNamesOf(merged.zones ?? {}),
  };
  checkClassification(settings, ordered);
  for (const key of ["territory", "services"] as const) {
    checkClassNames(key, profile, ordered);
  }
  checkStatements(ordered);
  checkFlows(settings, ordered);
  return settings;
}

/** The zone plan of a profile, or of the setting, with the zones and flows that settings add. */
function zonePlanOf(profile: Profile, sources: readonly PartialSettings[]): ZonePlan {
  const chosen = sources.findLast(({ zoneSet }) => zoneSet !== undefined)?.zoneSet;
  const plan = ZONE_PLANS.get(chosen ?? "") ?? profile.zones;
  const matrix = new Map([...plan.matrix].map(([from, row]) => [from, new Map(row)]));
  for (const { flows = {} } of sources) {
    for (const [from, row] of Object.entries(flows)) {
      for (const [to, ports] of Object.entries(row)) {
        const traffic = unionOfTraffic(ports.map((port) => parseTraffic(port) ?? NO_TRAFFIC));
        const ofSource = matrix.get(from) ?? new Map();
        matrix.set(from, ofSource.set(to, traffic));
      }
    }
  }
  const added = sources.flatMap(({ zones }) => Object.keys(zones ?? {}));
  const inspection = sources.findLast((one) => one.inspection !== undefined)?.inspection;
  return {
    zones: plan.zones && [...new Set([...plan.zones, ...added])],
    matrix,
    // Who says which flows there are says that there are no others.
    isClosed: plan.isClosed || sources.some(({ flows }) => flows !== undefined),
    needsInspection:
      inspection === undefined ? plan.needsInspection : inspection === "between-zones",
  };
}

function zoneNamesOf(zones: Readonly<Record<string, readonly string[]>>): readonly ZoneName[] {
  return Object.entries(zones).flatMap(([zone, patterns]) =>
    patterns.map((pattern) => ({
      zone,
      pattern: new RegExp(`^${pattern.split("*").map(escapeRegExp).join(".*")}$`),
    })),
  );
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function checkFlowRows(raw: RawSettings): void {
  membersOf(raw, ["zones"], raw.values.zones);
  for (const [from, row] of membersOf(raw, ["flows"], raw.values.flows)) {
    membersOf(raw, ["flows", from], row);
  }
}

function checkFlows({ zones: { zones } }: Settings, sources: readonly RawSettings[]): void {
  const known = zones === undefined ? undefined : [...zones, ANY_ZONE];
  for (const raw of sources) {
    for (const [from, row] of membersOf(raw, ["flows"], raw.values.flows)) {
      for (const [to, ports] of membersOf(raw, ["flows", from], row)) {
        for (const [zone, path] of [
          [from, ["flows", from]],
          [to, ["flows", from, to]],
        ] as const) {
          if (known !== undefined && !known.includes(zone)) {
            const expected = oneOf("a zone, which the setting zones may add", known);
            throw notKnown(raw, path, expected, nearestSpelling(zone, known));
          }
        }
        for (const port of ports as readonly (string | number)[]) {
          if (parseTraffic(port) === undefined) {
            const expected = 'a port, a range or a protocol: 443, "8000-8100", "udp/53", "all"';
            throw wrong(raw, ["flows", from, to], port, expected);
          }
        }
      }
    }
  }
}

/**
 * The demands of a profile on each class, with the territory and services that settings give, the
 * strongest source last: `medio`, or `medio.log` for one kind of placement.
 */
function demandsOf(
  profile: Profile,
  sources: readonly PartialSettings[],
): Readonly<Record<DataClass, ClassDemands>> {
  const demands = { ...profile.classes };
  const change = (name: string, changed: Partial<ClassDemands>) => {
    const dataClass = dataClassNamed(name, profile);
    if (dataClass !== undefined) {
      demands[dataClass] = { ...demands[dataClass], ...changed };
    }
  };
  for (const { services = {}, territory = {} } of sources) {
    for (const [key, names] of Object.entries(territory)) {
      const [name = "", kind] = key.split(".");
      const dataClass = dataClassNamed(name, profile);
      const countries = countriesNamed(names);
      change(
        name,
        kind === undefined
          ? { countries }
          : {
              countriesByKind: {
                ...(dataClass && demands[dataClass].countriesByKind),
                [kind]: countries,
              },
            },
      );
    }
    for (const [name, allowed] of Object.entries(services)) {
      change(name, { services: allowed });
    }
  }
  return demands;
}

function checkSites(sites: readonly Site[], sources: readonly RawSettings[]): void {
  const conflict = conflictAmong(sites);
  if (conflict !== undefined) {
    const { site, mark, value, against } = conflict;
    const raw = sources.findLast(({ values }) => isObject(values.sites) && site in values.sites);
    throw settingsError(
      raw ?? (sources[0] as RawSettings),
      ["sites", site, mark],
      `has ${JSON.stringify(value)}, which contradicts ${against}`,
      "each place declared once",
      undefined,
    );
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function checkClassNames(
  key: "territory" | "services",
  profile: Profile,
  sources: readonly RawSettings[],
): void {
  const names = classNames(profile);
  for (const raw of sources) {
    for (const [whole] of membersOf(raw, [key], raw.values[key])) {
      const [name = "", kind, ...more] = key === "territory" ? whole.split(".") : [whole];
      if (!names.includes(name)) {
        const expected = oneOf(`a class of the profile ${profile.id}`, names);
        throw notKnown(raw, [key, whole], expected, nearestSpelling(name, names));
      }
      if (kind !== undefined && (more.length > 0 || !isPlacementKind(kind))) {
        const expected = oneOf("a kind of placement behind the class", PLACEMENT_KINDS);
        throw notKnown(raw, [key, whole], expected, nearestSpelling(kind, PLACEMENT_KINDS));
      }
    }
  }
}

function isPlacementKind(name: string): name is PlacementKind {
  return (PLACEMENT_KINDS as readonly string[]).includes(name);
}

function checkStatements(sources: readonly RawSettings[]): void {
  for (const raw of sources) {
    const { networkStatement, residencyStatement } = raw.values;
    const isPath = (value: unknown) => isAbsolute(String(value));
    if (networkStatement !== undefined && !isPath(networkStatement)) {
      throw wrong(raw, ["networkStatement"], networkStatement, "the absolute path of a file");
    }
    if (
      residencyStatement !== undefined &&
      residencyStatement !== "table" &&
      !isPath(residencyStatement)
    ) {
      const expected = '"table" or the absolute path of a file';
      throw wrong(raw, ["residencyStatement"], residencyStatement, expected);
    }
  }
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
  checkSiteKeys(raw);
  checkFlowRows(raw);
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
      ? [...(issue.expected ?? "").matchAll(/"([^"]+)"|\b\d+\b/g)].map(
          ([whole, option]) => option ?? whole,
        )
      : [];
  const nearest =
    typeof issue.input === "string" ? nearestSpelling(issue.input, options) : undefined;
  return wrong(raw, path, issue.input, expectationOf(issue, options), nearest);
}

function expectationOf(issue: v.BaseIssue<unknown>, options: readonly string[]): string {
  switch (issue.type) {
    case "picklist":
      return oneOf("one of", options);
    case "check":
      return issue.message;
    case "non_empty":
      return `${Array.isArray(issue.input) ? "a list" : "text"} that is not empty`;
    default:
      return EXPECTATIONS[issue.type] ?? "another value";
  }
}

const EXPECTATIONS: Readonly<Record<string, string>> = {
  array: "a list",
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

function checkSiteKeys(raw: RawSettings): void {
  const known = Object.keys(site.entries);
  for (const [name, values] of membersOf(raw, ["sites"], raw.values.sites)) {
    const given = membersOf(raw, ["sites", name], values).map(([key]) => key);
    for (const key of ["country", "operator"]) {
      if (!given.includes(key)) {
        throw settingsError(raw, ["sites", name, key], "is not set", "a value", undefined);
      }
    }
    for (const key of given) {
      if (!known.includes(key)) {
        const expected = oneOf("a member of a site", known);
        throw notKnown(raw, ["sites", name, key], expected, nearestSpelling(key, known));
      }
    }
  }
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

/** The class that a name of the ladder, or a national one, means. */
export function dataClassNamed(
  name: string,
  { classes, classAliases }: Profile,
): DataClass | undefined {
  if (Object.hasOwn(classes, name)) {
    return name as DataClass;
  }
  return Object.hasOwn(classAliases, name) ? classAliases[name] : undefined;
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
