import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countryName } from "../../policypack/knowledge/countries";
import {
  allPlaces,
  type Cloud,
  findPlace,
  type Place,
  suggestPlace,
} from "../../policypack/knowledge/places";

const countryOf = (cloud: Cloud, text: string) => findPlace(cloud, text)?.country;

describe("on AWS", () => {
  test.each([
    ["eu-south-2", "ES"],
    ["eu-west-1", "IE"],
    ["eu-west-2", "GB"],
    ["eu-west-3", "FR"],
    ["eu-north-1", "SE"],
    ["eu-south-1", "IT"],
    ["eu-central-1", "DE"],
    ["eu-central-2", "CH"],
    ["us-east-1", "US"],
    ["us-gov-west-1", "US"],
    ["us-isob-east-1", "US"],
    ["cn-north-1", "CN"],
    ["cn-northwest-1", "CN"],
    ["eusc-de-east-1", "DE"],
    ["ap-east-1", "HK"],
    ["il-central-1", "IL"],
  ])("region %s is in %s", (region, country) => {
    expect(findPlace("aws", region)).toMatchObject({ id: region, kind: "region", country });
  });

  test.each([
    ["eu-south-2a", "eu-south-2"],
    ["us-east-1f", "us-east-1"],
    ["us-gov-west-1b", "us-gov-west-1"],
    ["us-isob-east-1a", "us-isob-east-1"],
    ["cn-northwest-1c", "cn-northwest-1"],
    ["eusc-de-east-1a", "eusc-de-east-1"],
  ])("availability zone %s is where its region %s is", (zone, region) => {
    expect(findPlace("aws", zone)).toBe(findPlace("aws", region));
    expect(findPlace("aws", zone)).toBeDefined();
  });

  test.each([
    ["eu-central-1-ist-1a", "TR"],
    ["eu-central-1-waw-1a", "PL"],
    ["eu-north-1-cph-1a", "DK"],
    ["us-east-1-lim-1a", "PE"],
    ["us-east-1-qro-1a", "MX"],
    ["me-south-1-mct-1a", "OM"],
    ["ap-northeast-1-tpe-1a", "TW"],
    ["af-south-1-los-1a", "NG"],
  ])("Local Zone %s is in %s, not where its region is", (zone, country) => {
    expect(findPlace("aws", zone)).toMatchObject({ id: zone, kind: "local-zone", country });
    expect(countryOf("aws", zone)).not.toBe(countryOf("aws", zone.replace(/-\w+-\w+$/, "")));
  });

  test.each([
    ["a Wavelength Zone", "eu-west-2-wl1-lon-wlz-1"],
    ["a Wavelength Zone abroad", "us-east-1-wl1-bos-wlz-1"],
    ["a Local Zone that is missing here", "eu-south-2-lis-1a"],
    ["a zone by its id", "euc1-az1"],
    ["a Local Zone by its id", "euc1-ist1-az1"],
    ["a region that does not exist", "eu-south-3"],
    ["a zone of a region that does not exist", "eu-south-3a"],
    ["two letters behind a region", "eu-south-2ab"],
    ["a region with more behind it", "eu-south-2.amazonaws.com"],
    ["the name that people use", "Europe (Spain)"],
    ["an Azure region", "spaincentral"],
    ["empty text", ""],
    ["spaces", "  "],
    ["a part of every object", "constructor"],
    ["everywhere", "aws-global"],
    ["every zone", "all"],
  ])("nobody knows where %s is: %s", (_, text) => {
    expect(findPlace("aws", text)).toBeUndefined();
  });

  test("a region whose country is not published has none", () => {
    expect(findPlace("aws", "eu-isoe-west-1")).toMatchObject({ country: null });
  });

  test("case and spaces around do not matter", () => {
    expect(findPlace("aws", " EU-South-2 ")?.id).toBe("eu-south-2");
  });

  test.each([
    ["eu-south-2", "Amazon Web Services group", "US", 3],
    ["us-gov-east-1", "Amazon Web Services, Inc. (US persons)", "US", null],
    ["cn-north-1", "Beijing Sinnet Technology Co., Ltd.", "CN", 3],
    ["cn-northwest-1", "Ningxia Western Cloud Data Technology Co., Ltd.", "CN", 3],
    ["eusc-de-east-1", "German GmbH(s) established for the European Sovereign Cloud", "US", 3],
  ])("%s is run by %s, under the law of %s", (region, operator, operatorCountry, circle) => {
    expect(findPlace("aws", region)).toMatchObject({ operator, operatorCountry, circle });
  });
});

describe("on Azure", () => {
  test.each([
    ["spaincentral", "ES"],
    ["northeurope", "IE"],
    ["westeurope", "NL"],
    ["uksouth", "GB"],
    ["switzerlandnorth", "CH"],
    ["norwayeast", "NO"],
    ["swedencentral", "SE"],
    ["germanywestcentral", "DE"],
    ["eastus", "US"],
    ["usgovvirginia", "US"],
    ["chinanorth3", "CN"],
    ["eastasia", "HK"],
    ["southeastasia", "SG"],
  ])("region %s is in %s", (region, country) => {
    expect(findPlace("azure", region)).toMatchObject({ id: region, country });
  });

  test.each([
    ["Spain Central", "spaincentral"],
    ["SPAIN CENTRAL", "spaincentral"],
    ["  spain  central ", "spaincentral"],
    ["SpainCentral", "spaincentral"],
    ["East US 2", "eastus2"],
    ["US Gov Virginia", "usgovvirginia"],
    ["West Central US", "westcentralus"],
  ])("display name %s means %s", (display, id) => {
    expect(findPlace("azure", display)?.id).toBe(id);
  });

  test.each(["global", "Global", "europe", "unitedstates", "spain", "france"])(
    "%s is wider than a country's region, so its country is not known",
    (text) => {
      expect(findPlace("azure", text)).toMatchObject({ country: null });
    },
  );

  test.each(["eu-south-2", "spaincentral1", "spaincentrala", "spain central a", "", "toString"])(
    "nobody knows where %j is",
    (text) => {
      expect(findPlace("azure", text)).toBeUndefined();
    },
  );
});

describe("a misspelt place", () => {
  test.each<[Cloud, string, string | undefined]>([
    ["aws", "eu-suoth-2", "eu-south-2"],
    ["aws", "EU-SOUTH2", "eu-south-2"],
    ["azure", "spaincentrla", "spaincentral"],
    ["azure", "Spain Centrall", "spaincentral"],
    ["azure", "wets europe", "westeurope"],
    ["aws", "madrid", undefined],
    ["azure", "madrid-datacentre", undefined],
  ])("on %s, %s: nearest is %s", (cloud, text, expected) => {
    expect(suggestPlace(cloud, text)).toBe(expected);
  });

  test("is never one of the other cloud", () => {
    expect(suggestPlace("aws", "spaincentral")).toBeUndefined();
  });
});

describe("the catalogue", () => {
  const places = allPlaces();
  const label = ({ cloud, id }: Place) => `${cloud} ${id}`;

  test("has places of both clouds, each once", () => {
    expect(places.length).toBeGreaterThanOrEqual(200);
    expect(new Set(places.map(label)).size).toBe(places.length);
    expect(new Set(places.map(({ cloud }) => cloud))).toEqual(new Set(["aws", "azure"]));
  });

  test.each(places.map((place) => [label(place), place] as const))(
    "%s is well-formed",
    (_, place) => {
      expect(place.id).toMatch(
        place.cloud === "aws" ? /^[a-z]+(-[a-z]+)+-\d/ : /^[a-z]+(\d(euap)?)?$/,
      );
      expect(findPlace(place.cloud, place.id)).toBe(place);
      expect(findPlace(place.cloud, place.id.toUpperCase())).toBe(place);
      expect(place.display).not.toBe("");
      expect(["region", "local-zone", "canary", "geography", "non-regional"]).toContain(place.kind);
      if (place.country !== null) {
        expect(place.country).toMatch(/^[A-Z]{2}$/);
        expect(countryName(place.country)).not.toBe(place.country);
      }
    },
  );

  test("leaves a country open only where it is wider than one, or not published", () => {
    const open = places.filter(({ country }) => country === null);
    const regions = open.filter(({ kind }) => !["geography", "non-regional"].includes(kind));
    expect(regions.map(({ id }) => id)).toEqual(["eu-isoe-west-1"]);
  });

  test("puts every Local Zone under a region that it has", () => {
    const zones = places.filter(({ kind }) => kind === "local-zone");
    expect(zones.length).toBeGreaterThan(40);
    for (const { id } of zones) {
      const region = /^([a-z]+(?:-[a-z]+)+-\d)-[a-z]{3}-\d[a-z]$/.exec(id)?.[1];
      expect(region && findPlace("aws", region)).toMatchObject({ kind: "region" });
    }
  });

  test("names every Azure region by the display name without spaces", () => {
    for (const place of places) {
      if (place.cloud === "azure") {
        expect(findPlace("azure", place.display)).toBe(place);
      }
    }
  });

  test("pairs Azure regions with others of the same cloud", () => {
    const paired = places.filter(({ pairedRegion }) => pairedRegion !== null);
    expect(paired.length).toBeGreaterThan(40);
    for (const { cloud, id, partition, pairedRegion } of paired) {
      expect(pairedRegion).not.toBe(id);
      expect(findPlace(cloud, pairedRegion ?? "")).toMatchObject({ partition });
    }
  });

  test("keeps two pairs that cross a border, which a copy would follow", () => {
    expect(findPlace("azure", "northeurope")?.pairedRegion).toBe("westeurope");
    expect(findPlace("azure", "brazilsouth")?.pairedRegion).toBe("southcentralus");
    expect(findPlace("azure", "spaincentral")?.pairedRegion).toBeNull();
  });
});

test("text that names no place is none, whatever it is", () => {
  const ids = new Set(allPlaces().map(({ id }) => id));
  fc.assert(
    fc.property(
      fc.constantFrom<Cloud>("aws", "azure"),
      fc.oneof(fc.string(), fc.string({ unit: "binary" })),
      (cloud, text) => {
        const found = findPlace(cloud, text);
        expect(found === undefined || ids.has(found.id)).toBe(true);
        expect(found).toBe(findPlace(cloud, text.toUpperCase().toLowerCase()));
      },
    ),
  );
});
