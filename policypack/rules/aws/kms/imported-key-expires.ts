import { defineRule, matches } from "../../../core";
import { KmsExternalKey, KmsReplicaExternalKey } from "../../../resources/aws/kms";

export default defineRule([KmsExternalKey, KmsReplicaExternalKey], {
  id: "aws-kms-imported-key-expires",
  title: "Key material imported into KMS has an expiry date",
  rationale:
    "KMS does not rotate by itself what was imported: without an end the same material stays there for as long as nobody remembers it.",
  remediation:
    'Set validTo to a date such as "2030-01-01T00:00:00Z", and import the material anew in time: KMS deletes it then.',
  category: "key-management",
  severity: "low",
  references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys-import-key-material.html",
  ],
  check: ({ validTo }) => matches(validTo, /^\d{4}-\d\d-\d\dT/i, "a date"),
  examples: { compliant: { validTo: "2030-01-01T00:00:00Z" }, violating: {} },
});
