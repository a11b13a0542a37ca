import { ref, unknown } from "../../../policypack/kit/rule-table";
import { GrafanaWorkspace } from "../../../policypack/resources/aws/grafana";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("grafana", {
  "a workspace that says nothing": [
    { workspace: inSpain(GrafanaWorkspace) },
    ["workspace: provider-managed at eu-south-2"],
  ],
  "a key of this stack": [
    { workspace: inSpain(GrafanaWorkspace, { kmsKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["workspace: customer-managed at eu-south-2"],
  ],
  "a key that is known only after deployment": [
    { workspace: inSpain(GrafanaWorkspace, { kmsKeyId: unknown() }) },
    ["workspace: provider-managed or stronger unknown"],
  ],
});
