import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { SfnStateMachine } from "../../../policypack/resources/aws/sfn";
import { describeKeys, inSpain } from "../../support/describe-placements";

const machine = (key: unknown) => ({
  machine: inSpain(SfnStateMachine, {
    encryptionConfiguration: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId: key },
  }),
});

describeKeys("sfn", {
  "a state machine that says nothing": [
    { machine: inSpain(SfnStateMachine) },
    ["executions: provider-managed at eu-south-2"],
  ],
  "a state machine with a key of this stack": [
    { ...machine(ref("key")), key: inSpain(KmsKey) },
    ["executions: customer-managed at eu-south-2"],
  ],
  "a state machine with a key that is known only after deployment": [
    machine(unknown()),
    ["executions: provider-managed or stronger unknown"],
  ],
});
