import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/kms/key-rotation-enabled";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "rotation on": { enableKeyRotation: true },
    "rotation on with a period": { enableKeyRotation: true, rotationPeriodInDays: 180 },
    "rotation on for a key that says it is symmetric": {
      enableKeyRotation: true,
      customerMasterKeySpec: "SYMMETRIC_DEFAULT",
      keyUsage: "ENCRYPT_DECRYPT",
    },
    "rotation on, whatever kind of key it will be": {
      enableKeyRotation: true,
      customerMasterKeySpec: unknown(),
    },
  },
  violating: {
    "the default, which is off": {},
    "rotation off": { enableKeyRotation: false },
    null: { enableKeyRotation: null, customerMasterKeySpec: null, customKeyStoreId: null },
    "text instead of true": { enableKeyRotation: "true" },
    "a period alone": { rotationPeriodInDays: 365 },
    "a multi-Region key": { multiRegion: true },
    "a key that is disabled for now": { isEnabled: false },
    "a key that says it is symmetric": { customerMasterKeySpec: "SYMMETRIC_DEFAULT" },
    "empty text instead of a key store": { customKeyStoreId: "", customerMasterKeySpec: "" },
    "a spec of a wrong type": { customerMasterKeySpec: 5 },
  },
  inconclusive: {
    "a value known only after deployment": { enableKeyRotation: unknown() },
    "a spec known only after deployment": { customerMasterKeySpec: unknown() },
    "a usage known only after deployment": { keyUsage: unknown(), enableKeyRotation: false },
  },
  notApplicable: {
    "an RSA key": { customerMasterKeySpec: "RSA_4096" },
    "an elliptic curve key": { customerMasterKeySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY" },
    "an HMAC key": { customerMasterKeySpec: "HMAC_256", keyUsage: "GENERATE_VERIFY_MAC" },
    "a key that signs": { keyUsage: "SIGN_VERIFY" },
    "a key in a custom key store": { customKeyStoreId: "cks-1234567890abcdef0" },
    "a key in a key store of the same stack": { customKeyStoreId: unknown() },
    "a key in an external key store": { xksKeyId: "external-1", customKeyStoreId: unknown() },
  },
});
