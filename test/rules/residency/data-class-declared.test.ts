import { resource } from "../../../policypack/kit/rule-table";
import { DynamodbTable } from "../../../policypack/resources/aws/dynamodb";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import rule from "../../../policypack/rules/residency/data-class-declared";
import { describeRule } from "../../support/describe-rule";

// That a parent's tag and the setting count too is tested where classes are found:
// test/governance/circumstances.test.ts.
describeRule(rule, {
  compliant: {
    "a store with a class": resource(DynamodbTable, { tags: { classification: "sensitive" } }),
  },
  violating: {
    "a store without tags": resource(DynamodbTable),
    "a store with another tag": resource(DynamodbTable, { tags: { owner: "archive" } }),
  },
  inconclusive: {},
  notApplicable: { "what holds no data": resource(KmsKey) },
});
