import { anyOf, atLeast, defineRule, isAbsent } from "../../../core";
import {
  KmsExternalKey,
  KmsKey,
  KmsReplicaExternalKey,
  KmsReplicaKey,
} from "../../../resources/aws/kms";

/** Days that KMS waits when nothing is said, and the most that it can be told to wait. */
const DEFAULT_IN_DAYS = 30;

export default defineRule([KmsKey, KmsExternalKey, KmsReplicaKey, KmsReplicaExternalKey], {
  id: "aws-kms-key-deletion-window-long",
  title: "KMS keys wait long enough before they are deleted for good",
  rationale:
    "With a deleted key everything encrypted with it is lost; until the window closes, somebody can notice and cancel.",
  remediation: `Leave deletionWindowInDays out, which means ${DEFAULT_IN_DAYS} days, or set it to the required number.`,
  category: "key-management",
  severity: "medium",
  references: ["https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"],
  parameters: {
    minimumDays: {
      type: "integer",
      default: DEFAULT_IN_DAYS,
      minimum: 7,
      description: `Days that a key must wait for its deletion at least; KMS allows 7 to ${DEFAULT_IN_DAYS}`,
    },
  },
  check: ({ deletionWindowInDays }, { parameters: { minimumDays } }) => {
    const isLong = atLeast(deletionWindowInDays, minimumDays);
    return minimumDays > DEFAULT_IN_DAYS ? isLong : anyOf(isAbsent(deletionWindowInDays), isLong);
  },
  examples: { compliant: { deletionWindowInDays: 30 }, violating: { deletionWindowInDays: 7 } },
});
