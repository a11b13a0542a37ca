import { anyOf, defineRule, equals, isAbsent } from "../../../core";
import {
  KmsExternalKey,
  KmsKey,
  KmsKeyPolicy,
  KmsReplicaExternalKey,
  KmsReplicaKey,
} from "../../../resources/aws/kms";

export default defineRule(
  [KmsKey, KmsExternalKey, KmsReplicaKey, KmsReplicaExternalKey, KmsKeyPolicy],
  {
    id: "aws-kms-key-lockout-check-kept",
    title: "KMS keys take no policy that locks out who sets it",
    rationale:
      "A key whose policy nobody may change any more can be neither managed nor deleted, and a leaked permission can't be taken back.",
    remediation:
      "Remove bypassPolicyLockoutSafetyCheck, and let the policy allow kms:PutKeyPolicy to the account that deploys it.",
    category: "key-management",
    severity: "high",
    references: [
      "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html",
      "https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html",
    ],
    check: ({ bypassPolicyLockoutSafetyCheck: bypass }) =>
      anyOf(isAbsent(bypass), equals(bypass, false)),
    examples: { compliant: {}, violating: { bypassPolicyLockoutSafetyCheck: true } },
  },
);
