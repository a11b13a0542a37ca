import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Circumstances,
  checkedInputs,
  DATA_CLASSES,
  findingOf,
  isSet,
  type Resource,
  ResourceGraph,
  SecretValue,
  UNKNOWN,
} from "../../policypack/core";
import { parametersOf, StackCircumstances } from "../../policypack/governance/circumstances";
import { type RawSettings, resolveSettings } from "../../policypack/governance/settings";
import { declared } from "../support/resources";
import { Box, ruleOn } from "../support/rules";

const tuned = ruleOn(Box, isSet, {
  id: "test-tuned",
  parameters: {
    days: { type: "integer", default: 7, description: "How long." },
    strict: { type: "boolean", default: false, description: "How strictly." },
  },
});

function settings(values: Record<string, unknown> = {}) {
  const raw: RawSettings = { source: "pack code", values, nameOf: (key) => key };
  return resolveSettings([raw], [tuned]);
}

const BUCKET = "aws:s3/bucket:Bucket";
const COMPONENT = "portal:index:Archive";

function bucket(inputs: Record<string, unknown>, given: Partial<Resource> = {}): Resource {
  return declared(BUCKET, "records", { region: "us-east-1", ...inputs }, given);
}

function around(
  resource: Resource,
  others: readonly Resource[] = [],
  values: Record<string, unknown> = {},
): Circumstances {
  const graph = new ResourceGraph([resource, ...others]);
  return new StackCircumstances(settings(values), graph).of(resource);
}

const classOf = (...given: Parameters<typeof around>) => around(...given).demands.dataClass;

/** What decides nothing: the class, and with it the place, is in doubt. */
function isInDoubt(...given: Parameters<typeof around>): boolean {
  const { demands, place } = around(...given);
  return demands.dataClass === "secret" && place.primary().outcome === "inconclusive";
}

describe("the class of a resource's data is", () => {
  const tags = (value: unknown) => ({ tags: { classification: value } });
  const ofProvider = (defaultTags: unknown) => ({
    provider: { type: "pulumi:providers:aws", inputs: { defaultTags } },
  });
  const component = (inputs: Record<string, unknown>, given: Partial<Resource> = {}) =>
    declared(COMPONENT, "archive", inputs, given);

  test.each(["es-ens-basic", "es-ens-medium", "es-ens-high"])(
    "that of the highest dimension where nobody says anything: %s",
    (profile) => {
      const expected = { "es-ens-basic": "internal", "es-ens-medium": "sensitive" }[profile];
      expect(classOf(bucket({}), [], { profile })).toBe(expected ?? "secret");
    },
  );

  test.each([
    ["public", "public"],
    ["internal", "internal"],
    ["sensitive", "sensitive"],
    ["secret", "secret"],
    ["bajo", "internal"],
    ["medio", "sensitive"],
    ["alto", "secret"],
  ] as const)("%s, by its tag or the stack's setting: %s", (name, dataClass) => {
    expect(classOf(bucket(tags(name)))).toBe(dataClass);
    expect(classOf(bucket({}), [], { classification: name })).toBe(dataClass);
  });

  test("that of its own tag before all others", () => {
    const parent = component(tags("secret"));
    const own = bucket(tags("public"), {
      parent: parent.urn,
      ...ofProvider({ tags: { classification: "sensitive" } }),
    });
    expect(classOf(own, [parent], { classification: "internal" })).toBe("public");
  });

  test("that of its provider's default tags, given as an object or as JSON", () => {
    const defaultTags = { tags: { classification: "public" } };
    expect(classOf(bucket({}, ofProvider(defaultTags)))).toBe("public");
    expect(classOf(bucket({}, ofProvider(JSON.stringify(defaultTags))))).toBe("public");
    expect(classOf(bucket({ tags: { team: "x" } }, ofProvider(defaultTags)))).toBe("public");
    expect(classOf(bucket({}, ofProvider(defaultTags)), [], { classification: "internal" })).toBe(
      "public",
    );
  });

  test.each<[string, unknown]>([
    ["no tags", {}],
    ["text that is no JSON", "classification=public"],
    ["JSON that is a number", "7"],
    ["null", null],
    ["a list", [{ tags: { classification: "public" } }]],
  ])("not that of a provider whose default tags are %s", (_, defaultTags) => {
    expect(classOf(bucket({}, ofProvider(defaultTags)), [], { classification: "internal" })).toBe(
      "internal",
    );
  });

  test("that of the nearest component above it that has a tag", () => {
    const outer = component(tags("public"));
    const inner = declared(COMPONENT, "inner", tags("internal"), { parent: outer.urn });
    const bare = declared(COMPONENT, "bare", {}, { parent: inner.urn });
    const own = bucket({}, { parent: bare.urn });
    expect(classOf(own, [bare, inner, outer])).toBe("internal");
    expect(classOf(own, [bare, inner, outer], { classification: "secret" })).toBe("internal");
    const outerOnly = declared(COMPONENT, "inner", {}, { parent: outer.urn });
    expect(classOf(own, [bare, outerOnly, outer])).toBe("public");
  });

  test("that of the provider of a parent", () => {
    const parent = component({}, ofProvider({ tags: { classification: "public" } }));
    expect(classOf(bucket({}, { parent: parent.urn }), [parent])).toBe("public");
  });

  test("that of the stack where the parent is not there, or is its own parent", () => {
    const lost = bucket({}, { parent: "urn:pulumi:dev::portal::x:y:Z::gone" });
    expect(classOf(lost, [], { classification: "public" })).toBe("public");
    const left = declared(COMPONENT, "left");
    const right = declared(COMPONENT, "right", {}, { parent: left.urn });
    const cyclic = { ...left, parent: right.urn };
    expect(classOf(bucket({}, { parent: left.urn }), [cyclic, right])).toBe("sensitive");
  });

  test("that of the tag whose name the settings give", () => {
    const both = bucket({ tags: { classification: "public", clase: "alto" } });
    expect(classOf(both, [], { classificationTag: "clase" })).toBe("secret");
    expect(classOf(bucket(tags("public")), [], { classificationTag: "toString" })).toBe(
      "sensitive",
    );
    const odd = JSON.parse('{"tags":{"__proto__":"public"}}');
    expect(classOf(bucket(odd), [], { classificationTag: "__proto__" })).toBe("public");
  });

  test("that of a tag in a list, as Auto Scaling groups have them", () => {
    const group = (list: unknown) =>
      declared("aws:autoscaling/group:Group", "g", { region: "us-east-1", tags: list });
    const entry = (key: unknown, value: unknown) => ({ key, value, propagateAtLaunch: true });
    expect(classOf(group([entry("team", "x"), entry("classification", "public")]))).toBe("public");
    expect(classOf(group([entry(UNKNOWN, "x"), entry("classification", "public")]))).toBe("public");
    expect(classOf(group([entry("team", "x"), null, 7, "classification"]))).toBe("sensitive");
    expect(isInDoubt(group([entry("classification", "publico")]))).toBe(true);
    expect(isInDoubt(group([entry("classification", UNKNOWN)]))).toBe(true);
    expect(isInDoubt(group([entry(UNKNOWN, "public")]))).toBe(true);
    expect(isInDoubt(group([UNKNOWN]))).toBe(true);
  });

  test("that of the stack where a tag is null or tags are no object", () => {
    for (const inputs of [{ tags: null }, { tags: { classification: null } }, { tags: "x" }]) {
      expect(classOf(bucket(inputs), [], { classification: "internal" })).toBe("internal");
    }
  });

  test.each<[string, unknown]>([
    ["a misspelt class", "confidential"],
    ["a class in capitals", "Public"],
    ["empty text", ""],
    ["a part of every object", "constructor"],
    ["a number", 7],
    ["true", true],
    ["an object", {}],
    ["an object without a prototype", Object.create(null)],
    ["a list of such", [Object.create(null)]],
    ["unknown", UNKNOWN],
    ["a secret that is no class", new SecretValue("hunter2")],
  ])("in doubt, hence held for the strictest, where a tag is %s", (_, value) => {
    expect(isInDoubt(bucket(tags(value)), [], { classification: "public" })).toBe(true);
    const parent = component(tags(value));
    expect(isInDoubt(bucket({}, { parent: parent.urn }), [parent])).toBe(true);
  });

  test("in doubt where all tags are unknown", () => {
    expect(isInDoubt(bucket({ tags: UNKNOWN }), [], { classification: "public" })).toBe(true);
    expect(isInDoubt(bucket({}, ofProvider(UNKNOWN)), [], { classification: "public" })).toBe(true);
  });

  test("known to be secret where the tag is secret and a class", () => {
    expect(classOf(bucket(tags(new SecretValue("public"))))).toBe("public");
  });
});

describe("a doubt about the class", () => {
  const told = (resource: Resource, ...others: Resource[]) => {
    const verdict = around(resource, others).place.primary();
    return findingOf({ rule: tuned, resource, verdict })?.message;
  };
  const CLASSES = "public, internal, sensitive, secret, bajo, medio, alto";

  test("names the tag, its value and the classes that there are", () => {
    expect(told(bucket({ tags: { classification: "confidential" } }))).toBe(
      `Not decided: Boxes are as the test wants: tags.classification is "confidential", expected a class of the profile es-ens-medium: ${CLASSES}.`,
    );
  });

  test("names the component or provider that has the tag", () => {
    const parent = declared(COMPONENT, "archive", { tags: { classification: UNKNOWN } });
    expect(told(bucket({}, { parent: parent.urn }), parent)).toBe(
      `Not decided: Boxes are as the test wants: Archive "archive" tags.classification is not known before deployment, expected a class of the profile es-ens-medium: ${CLASSES}.`,
    );
    const inputs = { defaultTags: '{"tags":{"classification":"x"}}' };
    expect(told(bucket({}, { provider: { type: "pulumi:providers:aws", inputs } }))).toBe(
      `Not decided: Boxes are as the test wants: its provider.defaultTags.tags.classification is "x", expected a class of the profile es-ens-medium: ${CLASSES}.`,
    );
  });

  test("shows no secret", () => {
    expect(told(bucket({ tags: { classification: new SecretValue("hunter2") } }))).not.toContain(
      "hunter2",
    );
  });

  test("leaves other places to be judged by the strictest class", () => {
    const own = bucket({ tags: { classification: "x" }, region: "eu-central-1" });
    const { place } = around(own);
    const { region } = checkedInputs<{ region: string }>(own);
    expect(place.primary().outcome).toBe("inconclusive");
    expect(place.isAllowed(region).outcome).toBe("violating");
  });
});

describe("the class decides", () => {
  test("where data may be and who must hold their keys", () => {
    const demandsOf = (classification: string) => {
      const { demands, place } = around(bucket({ region: "eu-central-1" }), [], {
        classification,
      });
      return [demands.keyCustody, place.primary().outcome];
    };
    expect(DATA_CLASSES.map(demandsOf)).toEqual([
      ["provider-managed", "compliant"],
      ["customer-managed", "compliant"],
      ["customer-managed", "violating"],
      ["hsm", "violating"],
    ]);
  });
});

describe("a copy of another resource's data", () => {
  const TABLE = "aws:dynamodb/table:Table";
  const table = (classification: string) => declared(TABLE, "orders", { tags: { classification } });
  const replica = (classification: string) =>
    declared(
      "aws:dynamodb/tableReplica:TableReplica",
      "orders-abroad",
      { region: "eu-west-1", globalTableArn: UNKNOWN, tags: { classification } },
      { propertyDependencies: { globalTableArn: [table("public").urn] } },
    );
  const placed = (ofReplica: string, ofTable: string) =>
    around(replica(ofReplica), [table(ofTable)]).place.placed("replica").outcome;

  test("is judged by the class of the original where that is stricter", () => {
    expect(placed("internal", "sensitive")).toBe("violating");
    expect(placed("public", "internal")).toBe("compliant");
  });

  test("is judged by the class of the original where it has none itself", () => {
    const untagged = declared(
      "aws:dynamodb/tableReplica:TableReplica",
      "orders-abroad",
      { region: "eu-west-1", globalTableArn: UNKNOWN },
      { propertyDependencies: { globalTableArn: [table("public").urn] } },
    );
    const placedOf = (ofTable: string) =>
      around(untagged, [table(ofTable)], { profile: "es-ens-high" }).place.placed("replica")
        .outcome;
    expect(placedOf("internal")).toBe("compliant");
    expect(placedOf("sensitive")).toBe("not-applicable");
  });

  test("counts an original of no declared class as of the strictest", () => {
    const untagged = declared("aws:dynamodb/table:Table", "orders");
    expect(around(replica("public"), [untagged]).place.placed("replica").outcome).toBe("violating");
  });

  test("is of the class of its originals only once all of them are seen", () => {
    const BUCKET_TYPE = "aws:s3/bucket:Bucket";
    const open = declared(BUCKET_TYPE, "open", {
      bucket: "open",
      tags: { classification: "public" },
    });
    const plan = declared("aws:backup/plan:Plan", "daily", {
      rules: [
        { copyActions: [{ destinationVaultArn: "arn:aws:backup:us-east-1:1:backup-vault:v" }] },
      ],
    });
    const placed = (selection: Record<string, unknown>) =>
      around(plan, [
        open,
        declared(
          "aws:backup/selection:Selection",
          "s",
          { planId: UNKNOWN, ...selection },
          { propertyDependencies: { planId: [plan.urn] } },
        ),
      ]).place.placed("backup").outcome;
    expect(placed({ resources: ["arn:aws:s3:::open"] })).toBe("compliant");
    expect(placed({ resources: ["arn:aws:s3:::open", "*"] })).toBe("violating");
    expect(
      placed({
        resources: ["arn:aws:s3:::open"],
        selectionTags: [{ key: "backup", value: "yes" }],
      }),
    ).toBe("violating");
  });

  test("is left undecided while the original, whose class may allow more, is out of sight", () => {
    const stream = declared(
      "aws:dynamodb/kinesisStreamingDestination:KinesisStreamingDestination",
      "s",
      {
        tableName: "orders",
        streamArn: "arn:aws:kinesis:us-east-1:111122223333:stream/orders",
      },
    );
    const outcome = (isPartial: boolean, values: Record<string, unknown> = {}) =>
      new StackCircumstances(settings(values), new ResourceGraph([stream]), isPartial)
        .of(stream)
        .place.placed("export").outcome;
    expect(outcome(true)).toBe("inconclusive");
    expect(outcome(false)).toBe("violating");
    expect(outcome(true, { classification: "sensitive" })).toBe("violating");
  });

  test("is judged as a resource at its place where it isn't", () => {
    expect(placed("sensitive", "internal")).toBe("not-applicable");
    expect(placed("internal", "internal")).toBe("not-applicable");
    expect(around(replica("sensitive"), [table("internal")]).place.primary().outcome).toBe(
      "violating",
    );
  });
});

describe("whether someone said what class the data are of", () => {
  const TABLE = "aws:dynamodb/table:Table";
  const classified = (...given: Parameters<typeof around>) =>
    around(...given).place.classified().outcome;

  test("is seen in tags, parents and the setting", () => {
    const plain = declared(TABLE, "orders");
    expect(classified(plain)).toBe("violating");
    expect(classified(plain, [], { classification: "sensitive" })).toBe("compliant");
    expect(classified(declared(TABLE, "orders", { tags: { classification: "alto" } }))).toBe(
      "compliant",
    );
    const parent = declared("portal:index:Archive", "a", { tags: { classification: "alto" } });
    expect(classified(declared(TABLE, "orders", {}, { parent: parent.urn }), [parent])).toBe(
      "compliant",
    );
  });
});

test("Azure tags name a class in whatever case, AWS tags in their own", () => {
  const tags = { Classification: "alto" };
  const account = declared("azure-native:storage:StorageAccount", "a", { tags });
  expect(classOf(account, [], { classification: "bajo" })).toBe("secret");
  expect(classOf(bucket({ tags }), [], { classification: "bajo" })).toBe("internal");
});

describe("the territory of a class", () => {
  test("is what the settings say instead of the profile", () => {
    const own = bucket({ region: "eu-west-3", tags: { classification: "medio" } });
    expect(around(own).place.primary().outcome).toBe("violating");
    const territory = { medio: ["ES", "FR"] };
    expect(around(own, [], { territory }).place.primary().outcome).toBe("compliant");
  });

  test("reaches places of one's own, under a law that no cloud region is under", () => {
    const sites = { rabat: { country: "MA", operator: "N+ONE", locations: ["rba-1"] } };
    const values = { profile: "ma-dnssi", classification: "sensible" };
    const at = (region: string) => bucket({ region });
    expect(around(at("rba-1"), [], values).place.primary().outcome).toBe("inconclusive");
    const { place } = around(at("rba-1"), [], { ...values, sites });
    expect([place.primary().outcome, place.operated().outcome]).toEqual(["compliant", "compliant"]);
    expect(around(at("eu-west-3"), [], { ...values, sites }).place.primary().outcome).toBe(
      "violating",
    );
  });
});

describe("the parameters of a rule", () => {
  test("are its defaults, and what the settings change", () => {
    expect(parametersOf(tuned, settings())).toEqual({ days: 7, strict: false });
    const changed = settings({ parameters: { "test-tuned": { days: 30 } } });
    expect(parametersOf(tuned, changed)).toEqual({ days: 30, strict: false });
    expect(around(bucket({})).parametersOf(tuned)).toEqual({ days: 7, strict: false });
  });

  test("are none for a rule without", () => {
    expect(parametersOf(ruleOn(Box, isSet), settings())).toEqual({});
  });
});

test("whatever stands in tags, there is a class, and none that nobody gave", () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(UNKNOWN, null, undefined, ...DATA_CLASSES, "bajo", "alto"),
    fc.jsonValue(),
    fc.constant(Object.create(null)),
  );
  const tags = fc.oneof(
    value,
    fc.record({ classification: value }),
    fc.array(fc.record({ key: fc.oneof(value, fc.constant("classification")), value })),
  );
  fc.assert(
    fc.property(tags, fc.boolean(), (given, isSecret) => {
      const own = bucket({ tags: isSecret ? new SecretValue(given) : given });
      const { demands, place } = around(own, [], { classification: "sensitive" });
      expect(DATA_CLASSES).toContain(demands.dataClass);
      if (demands.dataClass === "public" || demands.dataClass === "internal") {
        expect(JSON.stringify(given)).toMatch(/public|internal|bajo/);
      }
      place.primary();
    }),
    { numRuns: 500 },
  );
});
