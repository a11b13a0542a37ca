import { resource, unknown } from "../../../../policypack/kit/rule-table";
import {
  KmsExternalKey,
  KmsKeyPolicy,
  KmsReplicaExternalKey,
  KmsReplicaKey,
} from "../../../../policypack/resources/aws/kms";
import rule from "../../../../policypack/rules/aws/kms/key-lockout-check-kept";
import { describeRule } from "../../../support/describe-rule";

const bypassing = { bypassPolicyLockoutSafetyCheck: true };

describeRule(rule, {
  compliant: {
    "the default, which checks": {},
    "the check kept": { bypassPolicyLockoutSafetyCheck: false },
    null: { bypassPolicyLockoutSafetyCheck: null },
    "a policy of its own": resource(KmsKeyPolicy, { keyId: unknown(), policy: unknown() }),
  },
  violating: {
    "a key": bypassing,
    "a key with imported material": resource(KmsExternalKey, bypassing),
    "a replica": resource(KmsReplicaKey, bypassing),
    "a replica with imported material": resource(KmsReplicaExternalKey, bypassing),
    "a policy of its own": resource(KmsKeyPolicy, { keyId: "k", policy: "{}", ...bypassing }),
    "a policy that is the default one": { policy: unknown(), ...bypassing },
    "true as text": { bypassPolicyLockoutSafetyCheck: "true" },
  },
  inconclusive: {
    "a value known only after deployment": { bypassPolicyLockoutSafetyCheck: unknown() },
  },
});
