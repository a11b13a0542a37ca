import { resource, unknown } from "../../../../policypack/kit/rule-table";
import { KmsReplicaExternalKey } from "../../../../policypack/resources/aws/kms";
import rule from "../../../../policypack/rules/aws/kms/imported-key-expires";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "a date": { validTo: "2030-01-01T00:00:00Z" },
    "a date in another time zone": { validTo: "2030-01-01T00:00:00+02:00" },
    "a date in lower case": { validTo: "2030-01-01t00:00:00z" },
    "a date of a replica": resource(KmsReplicaExternalKey, { validTo: "2030-01-01T00:00:00Z" }),
  },
  violating: {
    "the default, which is never": {},
    null: { validTo: null },
    "empty text": { validTo: "" },
    "a word instead of a date": { validTo: "never" },
    "a number instead of a date": { validTo: 1_893_456_000 },
    "material without a date": { keyMaterialBase64: unknown() },
    "a replica": resource(KmsReplicaExternalKey),
  },
  inconclusive: { "a date known only after deployment": { validTo: unknown() } },
});
