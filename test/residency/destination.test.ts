import { expect, test } from "vitest";
import { checkedInputs, ResourceGraph, UNKNOWN } from "../../policypack/core";
import { sitePlace } from "../../policypack/residency/destination";
import { Places } from "../../policypack/residency/sites";
import { declared } from "../support/resources";

const PLACES = new Places([
  { name: "Plant", country: "ES", operator: "Forge", resources: ["factory"] },
]);

function locusOf(name: unknown) {
  const resource = declared("azure-native:containerregistry:ConnectedRegistry", "device", { name });
  const value = checkedInputs<{ readonly name: string }>(resource).name;
  const [sighting] = sitePlace(value, "resources", "a device somewhere").follow({
    resource,
    graph: new ResourceGraph([resource]),
    places: PLACES,
    primaryOf: () => [],
  });
  return sighting?.locus;
}

test("a name that a site declares is at that site", () => {
  expect(locusOf("factory")).toMatchObject({ kind: "place", actual: '"factory" (Spain)' });
});

test("a name that no site declares can't be placed", () => {
  expect(locusOf("ship")).toEqual({ kind: "unknown", actual: '"ship", a device somewhere' });
});

test("a name that is known only after deployment can't be placed", () => {
  expect(locusOf(UNKNOWN)).toMatchObject({ kind: "unknown" });
});
