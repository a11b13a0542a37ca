import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkedInputs,
  DATA_CLASSES,
  findingOf,
  notApplicable,
  type Resource,
  ResourceGraph,
  SecretValue,
  type Territory,
  UNKNOWN,
  type Verdict,
} from "../../policypack/core";
import { ANYWHERE, type CountrySet, country, EEA } from "../../policypack/knowledge/countries";
import { allPlaces } from "../../policypack/knowledge/places";
import { DEFAULT_PROFILE } from "../../policypack/profiles";
import type { Classified } from "../../policypack/residency/demands";
import { Residency } from "../../policypack/residency/residency";
import { Places } from "../../policypack/residency/sites";
import { NO_DEMANDS, territoryOf } from "../../policypack/residency/territory";
import { declared } from "../support/resources";
import { Box, ruleOn } from "../support/rules";

const SPAIN = country("ES");

const aws = (region: unknown) => ({ type: "pulumi:providers:aws", inputs: { region } });
const azure = (inputs: Record<string, unknown>) => ({
  type: "pulumi:providers:azure-native",
  inputs,
});

const BUCKET = "aws:s3/bucket:Bucket";
const INSTANCE = "aws:ec2/instance:Instance";
const SUBNET = "aws:ec2/subnet:Subnet";
const CLUSTER = "aws:rds/cluster:Cluster";
const ACCOUNT = "azure-native:storage:StorageAccount";
const GROUP = "azure-native:resources:ResourceGroup";
const IN_SPAIN = { provider: aws("eu-south-2") };

function primaryOf(
  resource: Resource,
  others: readonly Resource[] = [],
  countries: CountrySet = SPAIN,
): Verdict {
  return territoryIn(countries, resource, ...others).primary();
}

/** Answers for a resource whose data may be in the given countries. */
function territoryIn(countries: CountrySet, resource: Resource, ...others: Resource[]): Territory {
  const residency = new Residency(new ResourceGraph([resource, ...others]), new Places());
  const demands = { ...NO_DEMANDS, countries };
  const classified: Classified = { dataClass: "sensitive", demands, isDeclared: true };
  return territoryOf(resource, {
    residency,
    classify: () => classified,
    classifyAny: () => classified,
    accounts: undefined,
  });
}

function outcomeOf(resource: Resource, ...others: Resource[]): string {
  return primaryOf(resource, others).outcome;
}

function messageOf(resource: Resource, verdict: Verdict): string {
  const rule = ruleOn(Box, () => notApplicable("not asked"));
  return findingOf({ rule, resource, verdict })?.message ?? "";
}

describe("on AWS, a resource is", () => {
  const on = (type: string, inputs: Record<string, unknown>, given: Partial<Resource> = IN_SPAIN) =>
    declared(type, "r", inputs, given);

  test.each<[string, Resource, string]>([
    ["in its own region", on(BUCKET, { region: "eu-south-2" }, {}), "compliant"],
    ["in its own region abroad", on(BUCKET, { region: "us-east-1" }, {}), "violating"],
    ["in its own region, before its provider's", on(BUCKET, { region: "us-east-1" }), "violating"],
    [
      "in its own region at home, before its provider's abroad",
      on(BUCKET, { region: "eu-south-2" }, { provider: aws("us-east-1") }),
      "compliant",
    ],
    ["in its provider's region", on(BUCKET, {}), "compliant"],
    [
      "in its provider's region abroad",
      on(BUCKET, { region: null }, { provider: aws("eu-west-1") }),
      "violating",
    ],
    [
      "nowhere that its provider says",
      on(BUCKET, {}, { provider: aws(undefined) }),
      "inconclusive",
    ],
    ["nowhere without a provider", on(BUCKET, {}, {}), "inconclusive"],
    ["in an unknown region", on(BUCKET, { region: UNKNOWN }), "inconclusive"],
    [
      "in an unknown region of its provider",
      on(BUCKET, {}, { provider: aws(UNKNOWN) }),
      "inconclusive",
    ],
    ["in a region of no name", on(BUCKET, { region: "" }), "inconclusive"],
    ["in a misspelt region", on(BUCKET, { region: "eu-suoth-2" }), "inconclusive"],
    ["in a region that is a number", on(BUCKET, { region: 7 }), "inconclusive"],
    ["in a region of Azure", on(BUCKET, { region: "spaincentral" }), "inconclusive"],
    [
      "in a region whose country is secret",
      on(BUCKET, { region: "eu-isoe-west-1" }),
      "inconclusive",
    ],
    [
      "in a secret region at home",
      on(BUCKET, { region: new SecretValue("eu-south-2") }),
      "compliant",
    ],
    ["in a zone at home", on(INSTANCE, { availabilityZone: "eu-south-2b" }), "compliant"],
    ["in a zone abroad", on(INSTANCE, { availabilityZone: "us-east-1a" }), "violating"],
    ["in an unknown zone", on(INSTANCE, { availabilityZone: UNKNOWN }), "inconclusive"],
    [
      "in a zone of no region that is known",
      on(INSTANCE, { availabilityZone: "eu-south-2a" }, {}),
      "inconclusive",
    ],
    [
      "in a Wavelength Zone",
      on(INSTANCE, { availabilityZone: "eu-south-2-wl1-mad-wlz-1" }),
      "inconclusive",
    ],
    [
      "in several zones at home",
      on(CLUSTER, { availabilityZones: ["eu-south-2a", "eu-south-2c"] }),
      "compliant",
    ],
    [
      "in several zones of which one is abroad",
      on(CLUSTER, { availabilityZones: ["eu-south-2a", "eu-west-3a"] }),
      "violating",
    ],
    [
      "in several zones of which one is unknown",
      on(CLUSTER, { availabilityZones: ["eu-south-2a", UNKNOWN] }),
      "inconclusive",
    ],
    [
      "in zones that are unknown as a whole",
      on(CLUSTER, { availabilityZones: UNKNOWN }),
      "inconclusive",
    ],
    ["in zones that are no list", on(CLUSTER, { availabilityZones: "eu-south-2a" }), "compliant"],
    ["in an empty list of zones", on(CLUSTER, { availabilityZones: [] }), "compliant"],
    [
      "in a zone by its name, on a file system",
      on("aws:efs/fileSystem:FileSystem", { availabilityZoneName: "us-east-1a" }),
      "violating",
    ],
    [
      "in the zones that a cache prefers",
      on("aws:elasticache/cluster:Cluster", {
        preferredAvailabilityZones: ["eu-south-2a", "us-west-2-lax-1a"],
      }),
      "violating",
    ],
    ["in a zone by its id", on(SUBNET, { availabilityZoneId: "eus2-az1" }), "compliant"],
    [
      "in a Local Zone by its id",
      on(SUBNET, { availabilityZoneId: "euc1-ist1-az1" }),
      "inconclusive",
    ],
    [
      "in a Wavelength Zone by its id",
      on(SUBNET, { availabilityZoneId: "euw2-wl1-lon-wlz1" }),
      "inconclusive",
    ],
    ["in an unknown zone by its id", on(SUBNET, { availabilityZoneId: UNKNOWN }), "inconclusive"],
    [
      "in no zone, as a target outside the VPC",
      on("aws:lb/targetGroupAttachment:TargetGroupAttachment", { availabilityZone: "all" }),
      "compliant",
    ],
    ["on an Outpost", on(SUBNET, { outpostArn: "arn:aws:outposts:x" }), "inconclusive"],
    ["on an unknown Outpost", on(SUBNET, { outpostArn: UNKNOWN }), "inconclusive"],
    ["on no Outpost", on(SUBNET, { outpostArn: null }), "compliant"],
    [
      "on an Outpost, as a bucket",
      on("aws:s3control/bucket:Bucket", { outpostId: "op-1" }),
      "inconclusive",
    ],
    [
      "on an Outpost, as a cache",
      on("aws:elasticache/cluster:Cluster", { preferredOutpostArn: "arn:aws:outposts:x" }),
      "inconclusive",
    ],
    ["of no region, as an identity", on("aws:iam/role:Role", {}), "not-applicable"],
    [
      "of no region, as a name, whatever the provider says",
      on("aws:route53/zone:Zone", {}, { provider: aws("us-east-1") }),
      "not-applicable",
    ],
    [
      "of its region, as a type newer than the pack",
      on("aws:new/thing:Thing", {}, {}),
      "inconclusive",
    ],
    [
      "nothing, as a provider",
      on("pulumi:providers:aws", { region: "us-east-1" }),
      "not-applicable",
    ],
    [
      "nothing, as a resource of no cloud",
      on("random:index/randomId:RandomId", {}),
      "not-applicable",
    ],
    [
      "somewhere that nobody reads, as one of Azure's older provider",
      on("azure:storage/account:Account", { location: "spaincentral" }),
      "inconclusive",
    ],
    [
      "somewhere that nobody reads, as one of Cloud Control",
      on("aws-native:s3:Bucket", {}),
      "inconclusive",
    ],
    [
      "somewhere that nobody reads, as one of Google",
      on("gcp:storage/bucket:Bucket", {}),
      "inconclusive",
    ],
  ])("%s", (_, resource, outcome) => {
    expect(outcomeOf(resource)).toBe(outcome);
  });

  test("in another country than its region, by its Local Zone", () => {
    const istanbul = on(INSTANCE, {
      region: "eu-central-1",
      availabilityZone: "eu-central-1-ist-1a",
    });
    const verdict = primaryOf(istanbul, [], EEA);
    expect(verdict.outcome).toBe("violating");
    expect(messageOf(istanbul, verdict)).toBe(
      'Boxes are as the test wants: availabilityZone is "eu-central-1-ist-1a" (Türkiye), expected a place in the European Economic Area. Do as the test wants.',
    );
    const warsaw = on(INSTANCE, {
      region: "eu-central-1",
      availabilityZone: "eu-central-1-waw-1a",
    });
    expect(primaryOf(warsaw, [], EEA).outcome).toBe("compliant");
  });
});

describe("on Azure, a resource is", () => {
  const on = (inputs: Record<string, unknown>, given: Partial<Resource> = {}, type = ACCOUNT) =>
    declared(type, "r", inputs, given);
  const group = (inputs: Record<string, unknown>, given: Partial<Resource> = {}) =>
    declared(GROUP, "group", { resourceGroupName: "group", ...inputs }, given);
  const home = group({ location: "spaincentral" });
  const abroad = group({ location: "eastus" });
  const inGroup = { propertyDependencies: { resourceGroupName: [home.urn] } };

  test.each<[string, Resource, readonly Resource[], string]>([
    ["at its own location", on({ location: "spaincentral" }), [], "compliant"],
    ["at its own location, by display name", on({ location: "Spain Central" }), [], "compliant"],
    ["at its own location, in capitals", on({ location: "SPAINCENTRAL" }), [], "compliant"],
    ["at its own location abroad", on({ location: "Brazil South" }), [], "violating"],
    ["at an unknown location", on({ location: UNKNOWN }), [], "inconclusive"],
    ["at a location of AWS", on({ location: "eu-south-2" }), [], "inconclusive"],
    ["somewhere in a geography", on({ location: "europe" }), [], "inconclusive"],
    ["somewhere in a country", on({ location: "spain" }), [], "inconclusive"],
    ["at a misspelt location", on({ location: "spaincentrall" }), [], "inconclusive"],
    [
      "at its own location, before its group's",
      on({ location: "eastus", resourceGroupName: "group" }),
      [home],
      "violating",
    ],
    [
      "at its own location, before its provider's",
      on({ location: "spaincentral" }, { provider: azure({ location: "eastus" }) }),
      [],
      "compliant",
    ],
    ["where its group is", on({ resourceGroupName: "group" }), [home], "compliant"],
    ["where its group is, abroad", on({ resourceGroupName: "GROUP" }), [abroad], "violating"],
    ["where an unknown group is", on({ resourceGroupName: UNKNOWN }, inGroup), [home], "compliant"],
    [
      "where its group is, though the provider leaves that open until the group is known",
      on({ resourceGroupName: UNKNOWN, location: UNKNOWN }, inGroup),
      [abroad],
      "violating",
    ],
    [
      "where a group of another stack is",
      on({ resourceGroupName: "elsewhere" }),
      [home],
      "inconclusive",
    ],
    [
      "where one of two groups is",
      on({ resourceGroupName: "group" }),
      [home, declared(GROUP, "twin", home.inputs)],
      "inconclusive",
    ],
    [
      "where a group is whose location is unknown",
      on({ resourceGroupName: "group" }),
      [group({ location: UNKNOWN })],
      "inconclusive",
    ],
    [
      "where the provider of its group says",
      on({ resourceGroupName: "group" }),
      [group({}, { provider: azure({ location: "spaincentral" }) })],
      "compliant",
    ],
    [
      "where its provider says, before its group",
      on({ resourceGroupName: "group" }, { provider: azure({ location: "eastus" }) }),
      [home],
      "violating",
    ],
    [
      "where its provider says, without a group",
      on({}, { provider: azure({ location: "Spain Central" }) }),
      [],
      "compliant",
    ],
    [
      "where an unknown location of its provider says",
      on({ resourceGroupName: "group" }, { provider: azure({ location: UNKNOWN }) }),
      [home],
      "inconclusive",
    ],
    ["nowhere that anybody says", on({}), [], "inconclusive"],
    [
      "at an extended location",
      on({ location: "spaincentral", extendedLocation: { name: "e" } }),
      [],
      "inconclusive",
    ],
    [
      "at an unknown extended location",
      on({ location: "spaincentral", extendedLocation: UNKNOWN }),
      [],
      "inconclusive",
    ],
    [
      "at no extended location",
      on({ location: "spaincentral", extendedLocation: null }),
      [],
      "compliant",
    ],
    [
      "anywhere, as a global service",
      on({ location: "Global" }, {}, "azure-native:maps:Account"),
      [],
      "inconclusive",
    ],
    ["anywhere, as a bucket of data", on({ location: "global" }), [], "inconclusive"],
    [
      "of no place, as configuration of a global service",
      on({ location: " Global " }, {}, "azure-native:privatedns:PrivateZone"),
      [],
      "not-applicable",
    ],
    [
      "somewhere, as configuration of a global service with a place",
      on({ location: "eastus" }, {}, "azure-native:monitor:ActionGroup"),
      [],
      "violating",
    ],
    [
      "where its parent is, as a child",
      on({ accountName: "a" }, {}, "azure-native:storage:BlobContainer"),
      [],
      "not-applicable",
    ],
    [
      "at a location that a child gives nevertheless",
      on({ location: "eastus" }, {}, "azure-native:storage:BlobContainer"),
      [],
      "violating",
    ],
  ])("%s", (_, resource, others, outcome) => {
    expect(outcomeOf(resource, ...others)).toBe(outcome);
  });

  test("undecided where the program itself took the location from elsewhere", () => {
    const other = declared("random:index/randomShuffle:RandomShuffle", "pick");
    const picked = on(
      { resourceGroupName: UNKNOWN, location: UNKNOWN },
      { propertyDependencies: { resourceGroupName: [home.urn], location: [other.urn] } },
    );
    expect(outcomeOf(picked, home, other)).toBe("inconclusive");
    const ofProvider = on(
      { resourceGroupName: UNKNOWN, location: UNKNOWN },
      { ...inGroup, provider: azure({ location: "spaincentral" }) },
    );
    expect(outcomeOf(ofProvider, home)).toBe("inconclusive");
    expect(outcomeOf(on({ resourceGroupName: "group", location: UNKNOWN }), home)).toBe(
      "inconclusive",
    );
  });

  test("a resource group is where it says itself", () => {
    expect(outcomeOf(home)).toBe("compliant");
    expect(outcomeOf(abroad)).toBe("violating");
    expect(outcomeOf(group({}))).toBe("inconclusive");
    expect(outcomeOf(group({}, { provider: azure({ location: "eastus" }) }))).toBe("violating");
  });
});

describe("messages", () => {
  const bucket = (region: unknown, given: Partial<Resource> = {}) =>
    declared(BUCKET, "r", region === undefined ? {} : { region }, given);
  const told = (resource: Resource) => messageOf(resource, primaryOf(resource));

  test.each<[string, Resource, string]>([
    [
      "a place abroad with its country",
      bucket("us-east-1"),
      'Boxes are as the test wants: region is "us-east-1" (United States), expected a place in Spain. Do as the test wants.',
    ],
    [
      "a provider's place with where it stands",
      bucket(undefined, { provider: aws("us-east-1") }),
      'Boxes are as the test wants: the region of its provider is "us-east-1" (United States), expected a place in Spain. Do as the test wants.',
    ],
    [
      "a misspelt place with the nearest one",
      bucket("eu-suoth-2"),
      'Not decided: Boxes are as the test wants: region is "eu-suoth-2", which is no known place (did you mean "eu-south-2"?), expected a place in Spain.',
    ],
    [
      "a place that nobody knows",
      bucket("madrid"),
      'Not decided: Boxes are as the test wants: region is "madrid", which is no known place, expected a place in Spain.',
    ],
    [
      "a place of an unpublished country",
      bucket("eu-isoe-west-1"),
      'Not decided: Boxes are as the test wants: region is "eu-isoe-west-1", whose country is not known, expected a place in Spain.',
    ],
    [
      "what is missing",
      bucket(undefined),
      "Not decided: Boxes are as the test wants: the resource is in a region that neither it nor its provider says, expected a place in Spain.",
    ],
    [
      "a secret place without a hint at it",
      bucket(new SecretValue("us-east-1")),
      "Boxes are as the test wants: region is a secret value (not shown), expected a place in Spain. Do as the test wants.",
    ],
    [
      "a misspelt secret place without a hint at it",
      bucket(new SecretValue("eu-suoth-2")),
      "Not decided: Boxes are as the test wants: region is a secret value (not shown), which is no known place, expected a place in Spain.",
    ],
    [
      "a place by its country alone where secrets are not marked",
      bucket("us-east-1", { secretsMarked: false }),
      "Boxes are as the test wants: region is text (not shown) (United States), expected a place in Spain. Do as the test wants.",
    ],
  ])("name %s", (_, resource, message) => {
    expect(told(resource)).toBe(message);
  });

  test("of a secret are all the same, whatever it is", () => {
    const secret = fc.oneof(
      fc.string(),
      fc.constantFrom(...allPlaces().flatMap(({ id }) => [id, `${id}x`, id.slice(1)])),
    );
    const seen = [
      "",
      "Boxes are as the test wants: region is a secret value (not shown), expected a place in Spain. Do as the test wants.",
      "Not decided: Boxes are as the test wants: region is a secret value (not shown), which is no known place, expected a place in Spain.",
      "Not decided: Boxes are as the test wants: region is a secret value (not shown), whose country is not known, expected a place in Spain.",
    ];
    fc.assert(
      fc.property(secret, (text) => {
        expect(seen).toContain(told(bucket(new SecretValue(text))));
      }),
    );
  });

  test.each<[string, Resource, string]>([
    [
      "on an Outpost",
      declared(SUBNET, "r", { outpostArn: "x" }),
      "the resource is on an Outpost, whose place AWS does not say, expected a place in Spain.",
    ],
    [
      "at an extended location",
      declared(ACCOUNT, "r", { location: "eastus", extendedLocation: {} }),
      "the resource is at an extended location, whose place Azure does not say, expected a place in Spain.",
    ],
    [
      "in a global service",
      declared(ACCOUNT, "r", { location: "global" }),
      "the resource is a global service, which is in no one place, expected a place in Spain.",
    ],
    [
      "where nobody says",
      declared(ACCOUNT, "r"),
      "the resource is at a location that neither it, its provider nor a visible resource group says, expected a place in Spain.",
    ],
  ])("are sentences about a resource %s", (_, resource, sentence) => {
    expect(told(resource)).toBe(`Not decided: Boxes are as the test wants: ${sentence}`);
  });
});

describe("each class of data", () => {
  const outcomes = (region: string) =>
    DATA_CLASSES.map((dataClass) => {
      const { countries } = DEFAULT_PROFILE.classes[dataClass];
      return primaryOf(declared(BUCKET, "r", { region }), [], countries).outcome;
    });

  test.each([
    ["eu-south-2", ["compliant", "compliant", "compliant", "compliant"]],
    ["eu-central-1", ["compliant", "compliant", "violating", "violating"]],
    ["eusc-de-east-1", ["compliant", "compliant", "violating", "violating"]],
    ["eu-central-2", ["compliant", "violating", "violating", "violating"]],
    ["eu-west-2", ["compliant", "violating", "violating", "violating"]],
    ["us-gov-west-1", ["compliant", "violating", "violating", "violating"]],
    ["cn-north-1", ["compliant", "violating", "violating", "violating"]],
    ["eu-isoe-west-1", ["compliant", "inconclusive", "inconclusive", "inconclusive"]],
    ["nowhere", ["compliant", "inconclusive", "inconclusive", "inconclusive"]],
  ])("in %s: public, internal, sensitive and secret are %j", (region, expected) => {
    expect(outcomes(region)).toEqual(expected);
  });

  test("may be anywhere where nothing is asked, even where nobody can see", () => {
    for (const inputs of [{}, { region: UNKNOWN }, { outpostArn: "x" }, { region: 7 }]) {
      expect(primaryOf(declared(SUBNET, "r", inputs), [], ANYWHERE).outcome).toBe("compliant");
    }
  });
});

describe("another place that an input names", () => {
  const bucket = (to: unknown) => declared(BUCKET, "r", { to });
  const judge = (to: unknown, countries: CountrySet = SPAIN) => {
    const resource = bucket(to);
    const place = checkedInputs<{ to: string }>(resource).to;
    return territoryIn(countries, resource).isAllowed(place).outcome;
  };

  test.each<[string, unknown, string]>([
    ["at home", "eu-south-2", "compliant"],
    ["abroad", "eu-west-1", "violating"],
    ["in a Local Zone abroad", "us-east-1-lim-1a", "violating"],
    ["unknown", UNKNOWN, "inconclusive"],
    ["missing", undefined, "inconclusive"],
    ["null", null, "inconclusive"],
    ["misspelt", "eu-soth-2", "inconclusive"],
    ["a number", 7, "inconclusive"],
    ["a list", ["eu-south-2"], "inconclusive"],
    ["of no name", "", "inconclusive"],
  ])("is judged like the first: %s", (_, to, outcome) => {
    expect(judge(to)).toBe(outcome);
    expect(judge(to, ANYWHERE)).toBe("compliant");
  });

  test("on a resource of no cloud is never taken for allowed", () => {
    const resource = declared("random:index/randomId:RandomId", "r", { to: "eu-south-2" });
    const place = checkedInputs<{ to: string }>(resource).to;
    expect(territoryIn(SPAIN, resource).isAllowed(place).outcome).toBe("inconclusive");
  });
});

test("what is not a known place in an allowed country never complies", () => {
  const allowed = new Set(allPlaces().flatMap(({ id, country }) => (country === "ES" ? [id] : [])));
  const anything = fc.oneof(
    fc.constantFrom(...allPlaces().map(({ id }) => id)),
    fc.string(),
    fc.constant(UNKNOWN),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.constantFrom(BUCKET, ACCOUNT), anything, (type, place) => {
      const inputs = type === BUCKET ? { region: place } : { location: place };
      const verdict = primaryOf(declared(type, "r", inputs));
      if (verdict.outcome === "compliant") {
        expect(allowed).toContain(place);
      }
    }),
    { numRuns: 500 },
  );
});
