import { given, resource, unknown } from "../../../../policypack/kit/rule-table";
import {
  KmsExternalKey,
  KmsReplicaExternalKey,
  KmsReplicaKey,
} from "../../../../policypack/resources/aws/kms";
import rule from "../../../../policypack/rules/aws/kms/key-deletion-window-long";
import { describeRule } from "../../../support/describe-rule";

const asking = (minimumDays: number, days?: number) =>
  given({ parameters: { minimumDays } }, { deletionWindowInDays: days });

describeRule(rule, {
  compliant: {
    "the longest window": { deletionWindowInDays: 30 },
    "the longest window as text": { deletionWindowInDays: "30" },
    "the default, which is the longest": {},
    null: { deletionWindowInDays: null },
    "the default of a key with imported material": resource(KmsExternalKey),
    "the default of a replica": resource(KmsReplicaKey),
    "a shorter window where less is asked": asking(14, 14),
    "the default where less is asked": asking(14),
  },
  violating: {
    "the shortest window": { deletionWindowInDays: 7 },
    "a day too few": { deletionWindowInDays: 29 },
    zero: { deletionWindowInDays: 0 },
    "true instead of a number": { deletionWindowInDays: true },
    "a word instead of a number": { deletionWindowInDays: "month" },
    "a key with imported material": resource(KmsExternalKey, { deletionWindowInDays: 7 }),
    "a replica": resource(KmsReplicaKey, { deletionWindowInDays: 7 }),
    "a replica with imported material": resource(KmsReplicaExternalKey, {
      deletionWindowInDays: 7,
    }),
    "a window shorter than asked": asking(14, 13),
    "the default where more is asked than KMS knows": asking(31),
  },
  inconclusive: {
    "a value known only after deployment": { deletionWindowInDays: unknown() },
  },
});
