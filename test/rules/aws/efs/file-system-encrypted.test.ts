import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/efs/file-system-encrypted";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "an encrypted file system": { encrypted: true },
    "one with a key of the account": { encrypted: true, kmsKeyId: unknown() },
    "a value that someone marked as secret": { encrypted: secret(true) },
  },
  violating: {
    "the default, which is off": {},
    "encryption off": { encrypted: false },
    null: { encrypted: null },
    "text instead of true": { encrypted: "true" },
    "a key alone": { kmsKeyId: "arn:aws:kms:eu-south-2:111122223333:key/1" },
  },
  inconclusive: { "a value known only after deployment": { encrypted: unknown() } },
});
