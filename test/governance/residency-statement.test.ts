import { describe, expect, test } from "vitest";
import { type Resource, ResourceGraph, SecretValue, UNKNOWN } from "../../policypack/core";
import { stateResidency } from "../../policypack/governance/residency-statement";
import { resolveSettings } from "../../policypack/governance/settings";
import { declared } from "../support/resources";

const TABLE = "aws:dynamodb/table:Table";
const ACCOUNT = "azure-native:storage:StorageAccount";
const SPAIN = { provider: { type: "pulumi:providers:aws", inputs: { region: "eu-south-2" } } };

function state(resources: readonly Resource[], values: Record<string, unknown> = {}) {
  const raw = { source: "pack code", values, nameOf: (key: string) => key } as const;
  return stateResidency(resolveSettings([raw], []), new ResourceGraph(resources));
}

const orders = declared(
  TABLE,
  "orders",
  {
    replicas: [{ regionName: "eu-west-1" }],
    serverSideEncryption: {
      kmsKeyArn: "arn:aws:kms:eu-south-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    },
    tags: { classification: "sensitive" },
  },
  SPAIN,
);

describe("the statement of a resource", () => {
  test("says class, places, copies, keys, operators and countries, and the worst of all answers", () => {
    const [stated] = state([orders]).resources;
    const ireland = {
      place: "eu-west-1",
      countries: ["IE"],
      operator: "Amazon Web Services group",
      remark: undefined,
    };
    const spain = { ...ireland, place: "eu-south-2", countries: ["ES"] };
    expect(stated).toEqual({
      urn: orders.urn,
      type: TABLE,
      name: "orders",
      dataClass: "sensitive",
      isClassDeclared: true,
      primary: [spain],
      copies: [
        {
          kind: "replica",
          what: "global table replica",
          places: [ireland],
          isCertain: true,
          recipient: undefined,
          verdict: "violating",
        },
      ],
      keys: [
        { purpose: "table", custody: "customer-managed", isExact: false, places: [spain] },
        { purpose: "replica", custody: "provider-managed", isExact: true, places: [ireland] },
      ],
      operators: ["Amazon Web Services group"],
      countries: ["ES", "IE"],
      verdict: "violating",
    });
  });

  test("is undecided where one of its answers is", () => {
    const table = declared(TABLE, "orders", { replicas: UNKNOWN }, SPAIN);
    const [stated] = state([table], { profile: "eu-gdpr", classification: "internal" }).resources;
    expect(stated?.verdict).toBe("inconclusive");
    expect(stated?.copies[0]?.places[0]).toMatchObject({ countries: [], place: undefined });
  });

  test("shows no secret, nor what follows from one", () => {
    const table = declared(
      TABLE,
      "orders",
      { replicas: new SecretValue([{ regionName: "eu-west-1" }]) },
      SPAIN,
    );
    const text = JSON.stringify(state([table]));
    expect(text).not.toContain("eu-west-1");
    expect(text).not.toContain('"IE"');
  });

  test("is left out where a resource holds and moves nothing", () => {
    expect(state([declared("aws:iam/role:Role", "role")]).resources).toEqual([]);
  });
});

test("what nobody can place is counted as such", () => {
  const account = declared(ACCOUNT, "archive", {
    location: UNKNOWN,
    sku: { name: "Standard_LRS" },
  });
  expect(state([orders, account]).totals).toEqual([
    { country: "?", resources: 1, copies: 0, keys: 1 },
    { country: "ES", resources: 1, copies: 0, keys: 1 },
    { country: "IE", resources: 0, copies: 1, keys: 1 },
  ]);
});

test("the order of registration doesn't show", () => {
  const account = declared(ACCOUNT, "archive", { location: "spaincentral" });
  expect(state([orders, account])).toEqual(state([account, orders]));
});
