import { describe, expect, test } from "vitest";
import type { ResourceType } from "../../policypack/core";
import { nodeOf, type Resource, ResourceGraph } from "../../policypack/core";
import {
  type CaseInputs,
  type CaseResource,
  resource,
  resourcesOf,
  stack,
} from "../../policypack/kit/rule-table";
import type { Locus } from "../../policypack/residency/locus";
import type { Placement } from "../../policypack/residency/placement";
import { Residency } from "../../policypack/residency/residency";
import { Places, type Site } from "../../policypack/residency/sites";

/** Named resources, the bearer first, and where its data are said to be. */
type PlacementCase = readonly [
  resources: Readonly<Record<string, CaseResource>>,
  expected: readonly string[],
];

/** A resource whose provider is in Spain: in eu-south-2 on AWS, or with that location on Azure. */
export function inSpain<T>(type: ResourceType<T>, inputs: CaseInputs = {}): CaseResource {
  return type.token.startsWith("aws:")
    ? resource(type, inputs, { region: "eu-south-2" })
    : resource(type, { location: "spaincentral", ...inputs });
}

/** A resource elsewhere: in an AWS region, or at an Azure location. */
export function inRegion<T>(region: string, type: ResourceType<T>, inputs: CaseInputs = {}) {
  return type.token.startsWith("aws:")
    ? resource(type, { region, ...inputs })
    : resource(type, { location: region, ...inputs });
}

/**
 * Runs a table of copies as one test a case. Each placement is written as
 * `<kind> <where>[ of <origin>][ for <recipient>]`, with `perhaps` in front where it is undecided
 * whether it is made; `where` is `at <place>`, `worldwide`, `in <countries>` or `unknown`.
 */
export function describePlacements(
  service: string,
  cases: Readonly<Record<string, PlacementCase>>,
): void {
  describe(`copies: ${service}`, () => {
    test.each(Object.entries(cases))("%s", (_, [resources, expected]) => {
      const { residency, subject } = arrange(resources);
      expect(residency.placementsOf(subject).flatMap(textsOf)).toEqual(expected);
    });
  });
}

/**
 * Runs a table of keys as one test a case. Each key is written as
 * `<purpose>: <custody>[ or stronger] <where>`, with `unencrypted` or `perhaps unencrypted` in front.
 */
export function describeKeys(
  service: string,
  cases: Readonly<Record<string, PlacementCase>>,
): void {
  describe(`keys: ${service}`, () => {
    test.each(Object.entries(cases))("%s", (_, [resources, expected]) => {
      const { residency, subject } = arrange(resources);
      const texts = residency.keysOf(subject).map(({ use, custody, isExact, sightings }) => {
        const marks = {
          violating: "unencrypted ",
          "not-applicable": "unencrypted ",
          inconclusive: "perhaps unencrypted ",
          compliant: "",
        };
        const mark = use.encrypted === undefined ? "" : marks[use.encrypted.outcome];
        const where = sightings.map(({ locus }) => whereOf(locus));
        return [`${mark}${use.purpose}: ${custody}${isExact ? "" : " or stronger"}`, ...where].join(
          " ",
        );
      });
      expect(texts).toEqual(expected);
    });
  });
}

function arrange(
  cases: Readonly<Record<string, CaseResource>>,
  sites: readonly Site[] = [],
): { readonly residency: Residency; readonly subject: Resource } {
  const resources = resourcesOf(stack(cases));
  const [subject] = resources;
  if (subject === undefined) {
    throw new Error("a case needs a resource");
  }
  return { residency: new Residency(new ResourceGraph(resources), new Places(sites)), subject };
}

function textsOf(placement: Placement): readonly string[] {
  const { kind, sightings, origins, recipient, when } = placement;
  const mark = when?.outcome === "inconclusive" ? "perhaps " : "";
  const of = origins.map(({ name }) => ` of ${name}`).join("");
  const value = recipient === undefined ? undefined : nodeOf(recipient);
  const forWhom = value === undefined ? "" : ` for ${value.state === "known" ? value.value : "?"}`;
  return sightings.map(({ locus }) => `${mark}${kind} ${whereOf(locus)}${of}${forWhom}`);
}

function whereOf(locus: Locus): string {
  switch (locus.kind) {
    case "place":
      return `at ${locus.place.id}`;
    case "countries":
      return `in ${locus.countries.name}`;
    default:
      return locus.kind;
  }
}
