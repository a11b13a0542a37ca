import { allOf, defineRule, equals, isAbsent, matches, not, when } from "../../../core";
import { KmsKey } from "../../../resources/aws/kms";

export default defineRule(KmsKey, {
  id: "aws-kms-key-rotation-enabled",
  title: "Symmetric KMS keys rotate their material automatically",
  rationale:
    "The longer the same key material is in use, the more data it opens to whoever gets hold of it.",
  remediation: "Set enableKeyRotation to true; the key and its ARN stay the same.",
  category: "key-management",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/rotating-keys-enable-disable.html",
  ],
  // KMS rotates only what it made itself for symmetric encryption, outside custom key stores.
  // Imported material has a type of its own, ExternalKey.
  check: (key) =>
    when(
      allOf(
        not(
          matches(
            key.customerMasterKeySpec,
            /^(?!SYMMETRIC_DEFAULT$)./,
            "the spec of an asymmetric or HMAC key",
          ),
        ),
        not(matches(key.keyUsage, /^(?!ENCRYPT_DECRYPT$)./, "the usage of such a key")),
        isAbsent(key.customKeyStoreId),
        isAbsent(key.xksKeyId),
      ),
      () => equals(key.enableKeyRotation, true),
    ),
  examples: { compliant: { enableKeyRotation: true }, violating: {} },
});
