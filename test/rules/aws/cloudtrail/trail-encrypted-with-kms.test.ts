import { given, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/cloudtrail/trail-encrypted-with-kms";
import { describeRule } from "../../../support/describe-rule";

const needsCustomerKey = {
  demands: { dataClass: "internal", keyCustody: "customer-managed" },
} as const;

describeRule(rule, {
  compliant: {
    "a key": { kmsKeyId: "alias/audit" },
    "a key made in the same run": { kmsKeyId: unknown() },
    "a key where data ask for one": given(needsCustomerKey, { kmsKeyId: "alias/audit" }),
  },
  violating: { "no key": {}, null: { kmsKeyId: null }, "an empty key": { kmsKeyId: "" } },
  inconclusive: {},
});
