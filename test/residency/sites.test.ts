import { describe, expect, test } from "vitest";
import { type InputTree, type Resource, ResourceGraph, UNKNOWN } from "../../policypack/core";
import { primaryPlaceOf } from "../../policypack/residency/primary-place";
import { conflictAmong, Places, type Site } from "../../policypack/residency/sites";
import { declared } from "../support/resources";

const RABAT = { name: "rabat", country: "MA", operator: "N+ONE" };
const CASABLANCA = { name: "casablanca", country: "MA", operator: "INWI", circle: 2 } as const;

const STORAGE = "azure-native:storage:StorageAccount";
const MACHINE = "azure-native:hybridcompute:Machine";
const CUSTOM_LOCATION = "azure-native:extendedlocation:CustomLocation";
const BUCKET = "aws:s3/bucket:Bucket";
const INSTANCE = "aws:ec2/instance:Instance";

/** Where a resource is, as `<place>` or `?`, for each of its sightings. */
function placesOf(site: Partial<Site>, resource: Resource, ...others: Resource[]): string[] {
  const places = new Places([{ ...RABAT, ...site }]);
  const primary = primaryPlaceOf(resource, new ResourceGraph([resource, ...others]), places);
  return primary.kind === "none"
    ? []
    : primary.sightings.map(({ locus }) => (locus.kind === "place" ? locus.place.id : "?"));
}

const of = (type: string, inputs: InputTree, provider?: InputTree, given: Partial<Resource> = {}) =>
  declared(type, "one", inputs, {
    ...(provider && { provider: { type: "pulumi:providers:test", inputs: provider } }),
    ...given,
  });

describe("a resource is at a site by", () => {
  test.each<[string, Partial<Site>, Resource, string[]]>([
    [
      "a region that the catalogue doesn't know",
      { locations: ["af-north-9"] },
      of(BUCKET, { region: "af-north-9" }),
      ["rabat"],
    ],
    [
      "an Azure location, however written",
      { locations: ["Morocco North"] },
      of(STORAGE, { location: "morocconorth" }),
      ["rabat"],
    ],
    [
      "a Dedicated Local Zone, although its region is abroad",
      { locations: ["eu-west-3-rba-1a"] },
      of(INSTANCE, { region: "eu-west-3", availabilityZone: "eu-west-3-rba-1a" }),
      ["rabat"],
    ],
    [
      "an Outpost",
      { outposts: ["arn:aws:outposts:eu-west-3:111122223333:outpost/op-1"] },
      of("aws:ec2/subnet:Subnet", {
        outpostArn: "arn:aws:outposts:eu-west-3:111122223333:outpost/op-1",
      }),
      ["rabat"],
    ],
    [
      "an Outpost by its id",
      { outposts: ["op-1"] },
      of("aws:ec2/subnet:Subnet", {
        outpostArn: "arn:aws:outposts:eu-west-3:111122223333:outpost/op-1",
      }),
      ["rabat"],
    ],
    [
      "the endpoint of its service",
      { endpoints: ["*.cloud.example.ma"] },
      of(BUCKET, {}, { region: "eu-west-3", endpoints: '[{"s3":"https://s3.cloud.example.ma"}]' }),
      ["rabat"],
    ],
    [
      "the endpoint of another Azure cloud",
      { endpoints: ["management.azs.example.ma"] },
      of(STORAGE, { location: "local" }, { metadataHost: "management.azs.example.ma" }),
      ["rabat"],
    ],
    [
      "an extended location",
      { extendedLocations: ["rabat-edge"] },
      of(STORAGE, { location: "westeurope", extendedLocation: { name: "Rabat-Edge" } }),
      ["rabat"],
    ],
    [
      "a machine that Azure only keeps a record of",
      { resources: ["rack-7"] },
      of(MACHINE, { machineName: "rack-7", location: "westeurope" }),
      ["rabat"],
    ],
  ])("%s", (_, site, resource, expected) => {
    expect(placesOf(site, resource)).toEqual(expected);
    expect(placesOf({}, resource)).not.toContain("rabat");
  });

  test("a custom location of this stack", () => {
    const location = declared(CUSTOM_LOCATION, "location", { resourceName: "rabat-1" });
    const account = of(STORAGE, { location: "westeurope", extendedLocation: { name: "rabat-1" } });
    expect(placesOf({ resources: ["rabat-1"] }, account, location)).toEqual(["rabat"]);
    expect(placesOf({}, account, location)).toEqual(["?"]);
  });
});

describe("a resource is not at a site where", () => {
  test.each<[string, Resource, string[]]>([
    [
      "the endpoint is one of the cloud",
      of(
        BUCKET,
        {},
        {
          region: "eu-south-2",
          endpoints: '[{"s3":"https://bucket.vpce-1.s3.eu-south-2.vpce.amazonaws.com"}]',
        },
      ),
      ["eu-south-2"],
    ],
    [
      "the endpoint is for another service",
      of(BUCKET, {}, { region: "eu-south-2", endpoints: '[{"sqs":"https://mq.example.ma"}]' }),
      ["eu-south-2"],
    ],
    [
      "nobody declares the endpoint: then its region isn't to be believed either",
      of(
        BUCKET,
        {},
        { region: "eu-south-2", endpoints: '[{"s3":"https://s3.elsewhere.example"}]' },
      ),
      ["?"],
    ],
    [
      "the endpoint is known only after deployment",
      of(BUCKET, {}, { region: "eu-south-2", endpoints: [{ s3: UNKNOWN }] }),
      ["?"],
    ],
    [
      "a service is reached by the endpoint of another name",
      of(
        "aws:ebs/volume:Volume",
        {},
        { region: "eu-south-2", endpoints: [{ ec2: "https://x.example" }] },
      ),
      ["?"],
    ],
    [
      "the host is that of a machine in Azure",
      of(STORAGE, { location: "spaincentral" }, { metadataHost: "s.westus.cloudapp.azure.com" }),
      ["?"],
    ],
    [
      "the host is one of Azure",
      of(STORAGE, { location: "spaincentral" }, { metadataHost: "management.azure.com" }),
      ["spaincentral"],
    ],
    [
      "the hardware has no declared name",
      of(MACHINE, { machineName: "rack-8", location: "spaincentral" }),
      ["?"],
    ],
  ])("%s", (_, resource, expected) => {
    expect(
      placesOf({ endpoints: ["*.cloud.example.ma"], resources: ["rack-7"] }, resource),
    ).toEqual(expected);
  });
});

describe("declarations of sites", () => {
  test("that don't touch are no conflict", () => {
    expect(
      conflictAmong([
        { ...RABAT, locations: ["rba-1"], endpoints: ["*.rabat.example.ma"] },
        { ...CASABLANCA, locations: ["cas-1"], endpoints: ["*.casa.example.ma"] },
      ]),
    ).toBeUndefined();
  });

  test("may name the operator of a region of the catalogue", () => {
    const site = { name: "spain", country: "ES", operator: "x", locations: ["eu-south-2"] };
    expect(conflictAmong([site])).toBeUndefined();
  });

  test.each<[string, readonly Site[], string]>([
    [
      "one mark of two sites",
      [
        { ...RABAT, outposts: ["op-1"] },
        { ...CASABLANCA, outposts: ["OP-1"] },
      ],
      "the site rabat",
    ],
    [
      "a region of the catalogue in another country",
      [{ ...RABAT, locations: ["eu-west-3"] }],
      "the catalogue, where it is Europe (Paris), in FR",
    ],
    [
      "an Azure location of the catalogue in another country",
      [{ ...RABAT, locations: ["West Europe"] }],
      "the catalogue, where it is West Europe, in NL",
    ],
  ])("contradict each other by %s", (_, sites, against) => {
    expect(conflictAmong(sites)?.against).toBe(against);
  });
});

test("the more specific of two hosts decides", () => {
  const places = new Places([
    { ...RABAT, endpoints: ["*.example.ma"] },
    { ...CASABLANCA, endpoints: ["*.casa.example.ma"] },
  ]);
  expect(places.siteOfHost("s3.example.ma")?.id).toBe("rabat");
  expect(places.siteOfHost("s3.casa.example.ma")?.id).toBe("casablanca");
  expect(places.siteOfHost("example.ma")).toBeUndefined();
});
