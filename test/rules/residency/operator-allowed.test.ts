import { given, resource, unknown } from "../../../policypack/kit/rule-table";
import { country, EUROPEAN_UNION } from "../../../policypack/knowledge/countries";
import { DynamodbTable } from "../../../policypack/resources/aws/dynamodb";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import rule from "../../../policypack/rules/residency/operator-allowed";
import { describeRule } from "../../support/describe-rule";

const table = (region: unknown, replicas?: unknown) =>
  resource(DynamodbTable, { region, replicas });
const SITE = { name: "madrid", country: "ES", operator: "Centro", locations: ["es-own-1"] };
const EUROPEAN = { asked: { operatorCountries: EUROPEAN_UNION } };
const AMERICAN = { asked: { operatorCountries: country("US") } };
const QUALIFIED = { demands: { dataClass: "secret", keyCustody: "hsm", circles: [1, 2] } } as const;

describeRule(rule, {
  compliant: {
    "a site under the law that is asked for": given(
      { ...EUROPEAN, sites: [SITE] },
      table("es-own-1"),
    ),
    "a site of a circle that is asked for": given(
      { ...QUALIFIED, sites: [{ ...SITE, circle: 2 }] },
      table("es-own-1"),
    ),
    "a region whose operator answers to the law that is asked for": given(
      AMERICAN,
      table("eu-south-2"),
    ),
  },
  violating: {
    "a region of an operator with a parent elsewhere": given(EUROPEAN, table("eu-south-2")),
    "the European partition of such an operator": given(EUROPEAN, table("eusc-de-east-1")),
    "a replica with another operator": given(
      AMERICAN,
      table("eu-south-2", [{ regionName: "cn-north-1" }]),
    ),
    "an Azure region that another company runs": given(
      AMERICAN,
      resource(StorageAccount, { location: "chinaeast2" }),
    ),
    "a public cloud, where a qualified one is asked for": given(QUALIFIED, table("eu-south-2")),
    "a site whose operator has a parent elsewhere": given(
      { ...EUROPEAN, sites: [{ ...SITE, operatorCountry: "US" }] },
      table("es-own-1"),
    ),
  },
  inconclusive: {
    "a site of a circle that nobody said": given(
      { ...QUALIFIED, sites: [SITE] },
      table("es-own-1"),
    ),
  },
  notApplicable: {
    "any operator is enough": table("eu-south-2"),
    "a region that is known only after deployment, which is for the rule on places": given(
      EUROPEAN,
      table(unknown()),
    ),
  },
});
