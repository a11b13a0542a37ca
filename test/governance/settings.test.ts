import { describe, expect, test } from "vitest";
import type { Rule } from "../../policypack/core";
import { isSet } from "../../policypack/core";
import {
  classNames,
  type RawSettings,
  resolveSettings,
  SETTINGS_SOURCES,
  type Settings,
  SettingsError,
  type SettingsSource,
} from "../../policypack/governance/settings";
import { EEA } from "../../policypack/knowledge/countries";
import { tcp, udp, unionOfTraffic } from "../../policypack/network/traffic";
import { FREE_ZONES, TIERED_ZONES } from "../../policypack/network/zones";
import { ensHigh, ensMedium } from "../../policypack/profiles/es-ens";
import { Places } from "../../policypack/residency/sites";
import { Box, ruleOn } from "../support/rules";

const plain: Rule = ruleOn(Box, isSet, { id: "test-plain" });
const tuned: Rule = ruleOn(Box, isSet, {
  id: "test-tuned",
  parameters: {
    days: { type: "integer", default: 7, minimum: 1, description: "How long." },
    depth: { type: "integer", default: 0, description: "How deep." },
    strict: { type: "boolean", default: false, description: "How strictly." },
    owner: { type: "string", default: "", description: "Whose." },
    mode: { type: "string", default: "soft", enum: ["soft", "hard"], description: "How." },
  },
});
const RULES = [plain, tuned];

/** How each source writes a key. */
const NAMES: Readonly<Record<SettingsSource, (key: string) => string>> = {
  "pack code": (key) => key,
  "policy pack configuration": (key) => key,
  environment: (key) => `ALCAZABA_${key.toUpperCase()}`,
  "stack configuration": (key) => `alcazaba:${key}`,
};

function from(values: Record<string, unknown>, source: SettingsSource = "pack code"): RawSettings {
  return { source, values, nameOf: NAMES[source] };
}

function resolve(...sources: RawSettings[]): Settings {
  return resolveSettings(sources, RULES);
}

function errorOf(values: Record<string, unknown>, source?: SettingsSource): string {
  try {
    resolve(from(values, source));
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as Error).message;
  }
  return "no error";
}

test("without any setting the default profile holds as it is", () => {
  expect(resolve()).toEqual({
    profile: ensMedium,
    classification: undefined,
    classificationTag: "classification",
    levels: {},
    parameters: {},
    inconclusive: undefined,
    places: new Places(),
    accounts: undefined,
    demands: ensMedium.classes,
    residencyStatement: undefined,
    networkStatement: undefined,
    zoneTag: "zone",
    environmentTag: "environment",
    sharedEnvironments: new Set(["shared", "hub"]),
    zones: TIERED_ZONES,
    zoneNames: [],
  });
});

describe.each(SETTINGS_SOURCES)("%s", (source) => {
  test("gives every setting", () => {
    const values = {
      profile: "es-ens-high",
      classification: "secret",
      classificationTag: "clase",
      levels: { "test-plain": "advisory" },
      parameters: { "test-tuned": { days: 30 } },
      inconclusive: "mandatory",
      accounts: ["111122223333"],
      residencyStatement: "table",
      networkStatement: "/tmp/network.dot",
      zoneTag: "zona",
      environmentTag: "entorno",
      sharedEnvironments: ["comun"],
    };
    const zones = { backoffice: ["desk-*"] };
    const flows = { backoffice: { data: [5432, "8000-8100", "udp/53"] } };
    const sites = { rabat: { country: "MA", operator: "N+ONE", outposts: ["op-1"] } };
    const territory = { alto: ["ES", "PT"], "secret.log": ["EEA"] };
    const services = { secret: ["aws:s3"] };
    const network = { zones, flows, zoneSet: "tiers", inspection: "between-zones" };
    const resolved = resolve(from({ ...values, ...network, sites, territory, services }, source));
    expect(resolved).toEqual({
      ...values,
      profile: ensHigh,
      accounts: new Set(["111122223333"]),
      sharedEnvironments: new Set(["comun"]),
      places: new Places([{ name: "rabat", ...sites.rabat }]),
      demands: {
        ...ensHigh.classes,
        secret: {
          ...ensHigh.classes.secret,
          countries: { name: "Spain or Portugal", countries: new Set(["ES", "PT"]) },
          countriesByKind: { log: EEA },
          services: ["aws:s3"],
        },
      },
      zones: {
        zones: [...(TIERED_ZONES.zones ?? []), "backoffice"],
        matrix: new Map([
          ...TIERED_ZONES.matrix,
          [
            "backoffice",
            new Map([["data", unionOfTraffic([tcp(5432), tcp(8000, 8100), udp(53)])]]),
          ],
        ]),
        isClosed: true,
        needsInspection: true,
      },
      zoneNames: [{ zone: "backoffice", pattern: /^desk-.*$/ }],
    });
    expect(resolved.places.site("outposts", "op-1")?.country).toBe("MA");
  });

  test("is named in its errors, with the key as it writes it", () => {
    expect(errorOf({ profile: "es-ens-hihg" }, source)).toBe(
      `${source}: ${NAMES[source]("profile")} is "es-ens-hihg", expected one of: es-ens-basic, es-ens-medium, es-ens-high, eu-gdpr, fr-circle-1, fr-circle-2, fr-circle-3, ma-dnssi. Did you mean "es-ens-high"?`,
    );
    expect(errorOf({ levels: { "test-plane": "advisory" } }, source)).toBe(
      `${source}: ${NAMES[source]("levels")}.test-plane is not known, expected the id of a rule. Did you mean "test-plain"?`,
    );
  });
});

describe("of several sources", () => {
  const stronger = SETTINGS_SOURCES.slice(1).map(
    (source, index) => [SETTINGS_SOURCES[index] as SettingsSource, source] as const,
  );

  test.each(stronger)("%s gives way to %s, in whatever order they come", (weak, strong) => {
    const weaker = from({ classification: "public", classificationTag: "a" }, weak);
    const winner = from({ classification: "secret" }, strong);
    for (const sources of [
      [weaker, winner],
      [winner, weaker],
    ]) {
      expect(resolve(...sources)).toMatchObject({
        classification: "secret",
        classificationTag: "a",
      });
    }
  });

  test("levels and parameters are joined rule by rule and name by name", () => {
    const settings = resolve(
      from({
        levels: { "test-plain": "advisory", "test-tuned": "advisory" },
        parameters: { "test-tuned": { days: 30, strict: true } },
      }),
      from(
        { levels: { "test-tuned": "mandatory" }, parameters: { "test-tuned": { days: 60 } } },
        "environment",
      ),
    );
    expect(settings.levels).toEqual({ "test-plain": "advisory", "test-tuned": "mandatory" });
    expect(settings.parameters).toEqual({ "test-tuned": { days: 60, strict: true } });
  });

  test("the strongest territory of a class holds, by whichever of its names", () => {
    const weak = from({ territory: { sensitive: ["FR"], medio: ["PT"] } });
    const strong = from({ territory: { sensitive: ["ES"] } }, "stack configuration");
    expect(resolve(weak, strong).demands.sensitive.countries.name).toBe("Spain");
  });

  test("each is checked, even where a stronger one overrides it", () => {
    expect(() =>
      resolve(from({ profile: "es" }), from({ profile: "es-ens-high" }, "environment")),
    ).toThrow('pack code: profile is "es"');
  });

  test("the one that named an unknown class is blamed, not the one that chose the profile", () => {
    expect(() =>
      resolve(
        from({ classification: "confidential" }, "environment"),
        from({ profile: "es-ens-high" }, "stack configuration"),
      ),
    ).toThrow(
      'environment: ALCAZABA_CLASSIFICATION is "confidential", expected a class of the profile es-ens-high: public, internal, sensitive, secret, bajo, medio, alto.',
    );
  });

  test("an unknown class that is overridden does no harm", () => {
    const settings = resolve(
      from({ classification: "confidential" }),
      from({ classification: "alto" }, "stack configuration"),
    );
    expect(settings.classification).toBe("alto");
  });
});

describe("the flow matrix", () => {
  const matrixOf = (...sources: RawSettings[]) => resolve(...sources).zones.matrix;

  test("keeps what a setting says nothing of", () => {
    const matrix = matrixOf(from({ flows: { application: { data: [5432] } } }));
    expect(matrix.get("application")?.get("data")).toEqual(tcp(5432));
    expect(matrix.get("dmz")).toEqual(TIERED_ZONES.matrix.get("dmz"));
  });

  test("takes each pair from the strongest source that names it", () => {
    const weak = from({ flows: { dmz: { application: [8443], data: [5432] } } });
    const strong = from({ flows: { dmz: { application: [] } } }, "stack configuration");
    const row = matrixOf(strong, weak).get("dmz");
    expect(row?.get("application")).toEqual([]);
    expect(row?.get("data")).toEqual(tcp(5432));
  });

  test("is closed where somebody writes one, even where the profile asks for none", () => {
    expect(resolve(from({ profile: "eu-gdpr" })).zones.isClosed).toBe(false);
    const flows = { front: { back: [443] } };
    expect(resolve(from({ profile: "eu-gdpr", flows })).zones.isClosed).toBe(true);
  });

  test("is that of another zone set where one is chosen", () => {
    expect(resolve(from({ zoneSet: "near-middle-far" })).zones.zones).toEqual([
      "internet",
      "far",
      "middle",
      "near",
    ]);
    expect(resolve(from({ zoneSet: "free" })).zones).toEqual(FREE_ZONES);
  });
});

describe("a setting that cannot be used", () => {
  const SETTINGS =
    "profile, classification, classificationTag, levels, parameters, inconclusive, sites, accounts, territory, services, zoneTag, zones, zoneSet, flows, inspection, environmentTag, sharedEnvironments, residencyStatement, networkStatement";
  const LEVELS = "advisory, mandatory, remediate, disabled";
  const CLASSES = "public, internal, sensitive, secret, bajo, medio, alto";
  const PROFILES =
    "es-ens-basic, es-ens-medium, es-ens-high, eu-gdpr, fr-circle-1, fr-circle-2, fr-circle-3, ma-dnssi";

  const levels = (value: unknown) => ({ levels: { "test-plain": value } });
  const parameter = (name: string, value: unknown) => ({
    parameters: { "test-tuned": { [name]: value } },
  });
  const SITE = { country: "MA", operator: "N+ONE" };
  const site = (given: Record<string, unknown>) => ({ sites: { rabat: { ...SITE, ...given } } });

  test.each<[Record<string, unknown>, string]>([
    [
      { profil: "x" },
      `profil is not known, expected a setting: ${SETTINGS}. Did you mean "profile"?`,
    ],
    [
      { Profile: "x" },
      `Profile is not known, expected a setting: ${SETTINGS}. Did you mean "profile"?`,
    ],
    [{ residency: "x" }, `residency is not known, expected a setting: ${SETTINGS}.`],
    [{ "": "x" }, `${""} is not known, expected a setting: ${SETTINGS}.`],
    [{ constructor: "x" }, `constructor is not known, expected a setting: ${SETTINGS}.`],
    [
      JSON.parse('{"__proto__":{"profile":"es-ens-basic"}}'),
      `__proto__ is not known, expected a setting: ${SETTINGS}.`,
    ],
    [{ profile: "constructor" }, `profile is "constructor", expected one of: ${PROFILES}.`],
    [{ profile: 7 }, `profile is 7, expected one of: ${PROFILES}.`],
    [{ profile: ["es-ens-high"] }, `profile is ["es-ens-high"], expected one of: ${PROFILES}.`],
    [{ profile: "" }, `profile is "", expected one of: ${PROFILES}.`],
    [{ profile: null }, "profile is null, expected a value."],
    [{ profile: undefined }, "profile is undefined, expected a value."],
    [{ levels: null }, "levels is null, expected a value."],
    [{ classification: 7 }, "classification is 7, expected text."],
    [
      { classification: "secreto" },
      `classification is "secreto", expected a class of the profile es-ens-medium: ${CLASSES}. Did you mean "secret"?`,
    ],
    [
      { classification: "Alto" },
      `classification is "Alto", expected a class of the profile es-ens-medium: ${CLASSES}. Did you mean "alto"?`,
    ],
    [
      { classification: "" },
      `classification is "", expected a class of the profile es-ens-medium: ${CLASSES}.`,
    ],
    [
      { classification: "toString" },
      `classification is "toString", expected a class of the profile es-ens-medium: ${CLASSES}.`,
    ],
    [{ classificationTag: "" }, 'classificationTag is "", expected text that is not empty.'],
    [{ classificationTag: true }, "classificationTag is true, expected text."],
    [
      { inconclusive: "mandatry" },
      'inconclusive is "mandatry", expected one of: advisory, mandatory. Did you mean "mandatory"?',
    ],
    [
      { inconclusive: "disabled" },
      'inconclusive is "disabled", expected one of: advisory, mandatory.',
    ],
    [{ levels: "disabled" }, 'levels is "disabled", expected an object.'],
    [{ levels: ["disabled"] }, 'levels is ["disabled"], expected an object.'],
    [{ levels: [] }, "levels is [], expected an object."],
    [
      levels("mandatry"),
      `levels.test-plain is "mandatry", expected one of: ${LEVELS}. Did you mean "mandatory"?`,
    ],
    [levels("off"), `levels.test-plain is "off", expected one of: ${LEVELS}.`],
    [levels(null), `levels.test-plain is null, expected one of: ${LEVELS}.`],
    [levels(undefined), `levels.test-plain is undefined, expected one of: ${LEVELS}.`],
    [levels(["advisory"]), `levels.test-plain is ["advisory"], expected one of: ${LEVELS}.`],
    [
      { levels: { "no-such-thing": "advisory" } },
      "levels.no-such-thing is not known, expected the id of a rule.",
    ],
    [
      { levels: { constructor: "disabled" } },
      "levels.constructor is not known, expected the id of a rule.",
    ],
    [
      { levels: JSON.parse('{"__proto__":"disabled"}') },
      "levels.__proto__ is not known, expected the id of a rule.",
    ],
    [{ parameters: "days=30" }, 'parameters is "days=30", expected an object.'],
    [{ parameters: [] }, "parameters is [], expected an object."],
    [
      { parameters: { "test-tunet": { days: 30 } } },
      'parameters.test-tunet is not known, expected the id of a rule. Did you mean "test-tuned"?',
    ],
    [{ parameters: { "test-tuned": 30 } }, "parameters.test-tuned is 30, expected an object."],
    [{ parameters: { "test-tuned": null } }, "parameters.test-tuned is null, expected an object."],
    [{ parameters: { "test-tuned": [30] } }, "parameters.test-tuned is [30], expected an object."],
    [
      { parameters: { "test-plain": { days: 30 } } },
      "parameters.test-plain.days is not known, expected no parameters.",
    ],
    [
      parameter("day", 30),
      'parameters.test-tuned.day is not known, expected a parameter: days, depth, strict, owner, mode. Did you mean "days"?',
    ],
    [
      parameter("constructor", 1),
      "parameters.test-tuned.constructor is not known, expected a parameter: days, depth, strict, owner, mode.",
    ],
    [
      { parameters: { "test-tuned": JSON.parse('{"__proto__":1}') } },
      "parameters.test-tuned.__proto__ is not known, expected a parameter: days, depth, strict, owner, mode.",
    ],
    [parameter("days", 0), "parameters.test-tuned.days is 0, expected a whole number, at least 1."],
    [
      parameter("days", 1.5),
      "parameters.test-tuned.days is 1.5, expected a whole number, at least 1.",
    ],
    [
      parameter("days", "30"),
      'parameters.test-tuned.days is "30", expected a whole number, at least 1.',
    ],
    [
      parameter("days", true),
      "parameters.test-tuned.days is true, expected a whole number, at least 1.",
    ],
    [
      parameter("days", null),
      "parameters.test-tuned.days is null, expected text, a number, true or false.",
    ],
    [
      parameter("days", [30]),
      "parameters.test-tuned.days is [30], expected text, a number, true or false.",
    ],
    [parameter("depth", 0.5), "parameters.test-tuned.depth is 0.5, expected a whole number."],
    [
      parameter("strict", "true"),
      'parameters.test-tuned.strict is "true", expected true or false.',
    ],
    [parameter("owner", 7), "parameters.test-tuned.owner is 7, expected text."],
    [
      parameter("mode", "loud"),
      'parameters.test-tuned.mode is "loud", expected one of: soft, hard.',
    ],
    [parameter("mode", 1), "parameters.test-tuned.mode is 1, expected one of: soft, hard."],
    [{ accounts: "111122223333" }, 'accounts is "111122223333", expected a list.'],
    [{ accounts: [111122223333] }, "accounts.0 is 111122223333, expected text."],
    [{ accounts: [""] }, 'accounts.0 is "", expected text that is not empty.'],
    [
      { territory: { secreto: ["ES"] } },
      `territory.secreto is not known, expected a class of the profile es-ens-medium: ${CLASSES}. Did you mean "secret"?`,
    ],
    [
      { territory: { "secret.logs": ["ES"] } },
      'territory.secret.logs is not known, expected a kind of placement behind the class: primary, replica, backup, snapshot, log, export, edge, key, processing, share, path. Did you mean "log"?',
    ],
    [{ territory: { secret: "ES" } }, 'territory.secret is "ES", expected a list.'],
    [{ territory: { secret: [] } }, "territory.secret is [], expected a list that is not empty."],
    [
      { territory: { secret: ["Spain"] } },
      'territory.secret.0 is "Spain", expected a country code of ISO 3166-1 or one of anywhere, EU, EEA, adequacy.',
    ],
    [
      { territory: { secret: ["es"] } },
      'territory.secret.0 is "es", expected a country code of ISO 3166-1 or one of anywhere, EU, EEA, adequacy.',
    ],
    [
      { zoneSet: "three" },
      'zoneSet is "three", expected one of: tiers, near-middle-far, free. Did you mean "free"?',
    ],
    [
      { flows: { dmz: { aplication: [443] } } },
      'flows.dmz.aplication is not known, expected a zone, which the setting zones may add: internet, dmz, application, data, management, *. Did you mean "application"?',
    ],
    [
      { flows: { partner: { dmz: [443] } } },
      "flows.partner is not known, expected a zone, which the setting zones may add: internet, dmz, application, data, management, *.",
    ],
    [
      { flows: { dmz: { application: ["443-80"] } } },
      'flows.dmz.application is "443-80", expected a port, a range or a protocol: 443, "8000-8100", "udp/53", "all".',
    ],
    [{ flows: { dmz: { application: 443 } } }, "flows.dmz.application is 443, expected a list."],
    [{ flows: { dmz: [443] } }, "flows.dmz is [443], expected an object."],
    [{ zones: { dmz: "web" } }, 'zones.dmz is "web", expected a list.'],
    [
      { networkStatement: "graph.dot" },
      'networkStatement is "graph.dot", expected the absolute path of a file.',
    ],
    [{ services: { secret: "aws:s3" } }, 'services.secret is "aws:s3", expected a list.'],
    [{ sites: [] }, "sites is [], expected an object."],
    [
      { sites: { rabat: { operator: "N+ONE" } } },
      "sites.rabat.country is not set, expected a value.",
    ],
    [
      site({ country: "Morocco" }),
      'sites.rabat.country is "Morocco", expected a country code of ISO 3166-1, such as ES.',
    ],
    [site({ circle: 4 }), "sites.rabat.circle is 4, expected one of: 1, 2, 3."],
    [
      site({ location: ["x"] }),
      'sites.rabat.location is not known, expected a member of a site: country, operator, operatorCountry, circle, locations, endpoints, outposts, extendedLocations, resources. Did you mean "locations"?',
    ],
    [site({ locations: "x" }), 'sites.rabat.locations is "x", expected a list.'],
    [
      site({ locations: ["eu-west-3"] }),
      'sites.rabat.locations has "eu-west-3", which contradicts the catalogue, where it is Europe (Paris), in FR, expected each place declared once.',
    ],
    [
      { sites: { a: { ...SITE, outposts: ["op-1"] }, b: { ...SITE, outposts: ["op-1"] } } },
      'sites.b.outposts has "op-1", which contradicts the site a, expected each place declared once.',
    ],
    [
      { residencyStatement: "statement.json" },
      'residencyStatement is "statement.json", expected "table" or the absolute path of a file.',
    ],
  ])("%j stops the run with one message", (values, message) => {
    expect(errorOf(values)).toBe(`pack code: ${message}`);
  });
});

describe("a setting that can be used", () => {
  test.each<[string, unknown]>([
    ["days", 1],
    ["days", 365],
    ["depth", -1],
    ["strict", true],
    ["owner", ""],
    ["owner", "team"],
    ["mode", "hard"],
  ])("parameter %s may be %j", (name, value) => {
    const settings = resolve(from({ parameters: { "test-tuned": { [name]: value } } }));
    expect(settings.parameters).toEqual({ "test-tuned": { [name]: value } });
  });

  test.each(classNames(ensMedium))("classification may be %s", (name) => {
    expect(resolve(from({ classification: name })).classification).toBe(name);
  });

  test.each(["advisory", "mandatory", "remediate", "disabled"])("a level may be %s", (level) => {
    expect(resolve(from({ levels: { "test-plain": level } })).levels).toEqual({
      "test-plain": level,
    });
  });
});

test("what a source gives is not changed", () => {
  const values = Object.freeze({
    levels: Object.freeze({ "test-plain": "advisory" }),
    parameters: Object.freeze({ "test-tuned": Object.freeze({ days: 30 }) }),
  });
  const stronger = from({ parameters: { "test-tuned": { strict: true } } }, "environment");
  expect(resolve(from(values), stronger).parameters).toEqual({
    "test-tuned": { days: 30, strict: true },
  });
  expect(values.parameters["test-tuned"]).toEqual({ days: 30 });
});
