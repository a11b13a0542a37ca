import { ref, unknown } from "../../../policypack/kit/rule-table";
import { AmpWorkspace } from "../../../policypack/resources/aws/amp";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("amp", {
  "a workspace that says nothing": [
    { workspace: inSpain(AmpWorkspace) },
    ["metrics: provider-managed at eu-south-2"],
  ],
  "a key of this stack": [
    { workspace: inSpain(AmpWorkspace, { kmsKeyArn: ref("key") }), key: inSpain(KmsKey) },
    ["metrics: customer-managed at eu-south-2"],
  ],
  "a key that is known only after deployment": [
    { workspace: inSpain(AmpWorkspace, { kmsKeyArn: unknown() }) },
    ["metrics: provider-managed or stronger unknown"],
  ],
});
