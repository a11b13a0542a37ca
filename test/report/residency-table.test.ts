import { expect, test } from "vitest";
import type {
  ResidencyStatement,
  StatedPlace,
} from "../../policypack/governance/residency-statement";
import { toResidencyTable } from "../../policypack/report/residency-table";

const at = (place: string, country: string): StatedPlace => ({
  place,
  countries: [country],
  operator: "aws-commercial",
  remark: undefined,
});

const nowhere: StatedPlace = {
  place: undefined,
  countries: [],
  operator: undefined,
  remark: "not known before deployment",
};

const STATEMENT: ResidencyStatement = {
  profile: "es-ens-medium",
  resources: [
    {
      urn: "urn:orders",
      type: "aws:dynamodb/table:Table",
      name: "orders",
      dataClass: "sensitive",
      isClassDeclared: true,
      primary: [at("eu-south-2", "ES")],
      copies: [
        {
          kind: "replica",
          what: "global table replica",
          places: [at("eu-west-1", "IE")],
          isCertain: true,
          recipient: undefined,
          verdict: "violating",
        },
        {
          kind: "edge",
          what: "cache",
          places: [{ ...nowhere, countries: ["*"] }],
          isCertain: false,
          recipient: undefined,
          verdict: "inconclusive",
        },
      ],
      keys: [
        {
          purpose: "table",
          custody: "customer-managed",
          isExact: false,
          places: [at("eu-south-2", "ES")],
        },
      ],
      operators: ["aws-commercial"],
      countries: ["ES", "IE"],
      verdict: "violating",
    },
    {
      urn: "urn:archive",
      type: "azure-native:storage:StorageAccount",
      name: "archive",
      dataClass: "internal",
      isClassDeclared: false,
      primary: [nowhere],
      copies: [],
      keys: [],
      operators: [],
      countries: [],
      verdict: "inconclusive",
    },
  ],
  totals: [
    { country: "?", resources: 1, copies: 0, keys: 0 },
    { country: "ES", resources: 1, copies: 0, keys: 1 },
  ],
};

test("a statement is a table by resource, then by country", () => {
  expect(toResidencyTable(STATEMENT)).toBe(
    [
      "Residency (es-ens-medium)",
      "   data                      class                  where            copies                                  keys",
      "✗  orders (Table)            sensitive              eu-south-2 (ES)  ✗ global table replica: eu-west-1 (IE)  table: customer-managed or stronger, eu-south-2 (ES)",
      "                                                                     ? perhaps cache: worldwide",
      "?  archive (StorageAccount)  internal (by default)  not known",
      "",
      "By country",
      "  not known  1 resource  0 copies  0 keys",
      "  ES         1 resource  0 copies  1 key",
      "",
    ].join("\n"),
  );
});

test("a stack without data says so", () => {
  expect(toResidencyTable({ profile: "es-ens-medium", resources: [], totals: [] })).toBe(
    "Residency (es-ens-medium): no resource that holds data.\n",
  );
});
