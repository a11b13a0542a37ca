import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { LocationTracker } from "../../../policypack/resources/aws/location";
import { describeKeys, inSpain } from "../../support/describe-placements";

const tracker = (key: unknown) => ({ tracker: inSpain(LocationTracker, { kmsKeyId: key }) });

describeKeys("location", {
  "a tracker that says nothing": [
    { tracker: inSpain(LocationTracker) },
    ["positions: provider-managed at eu-south-2"],
  ],
  "a tracker with a key of this stack": [
    { ...tracker(ref("key")), key: inSpain(KmsKey) },
    ["positions: customer-managed at eu-south-2"],
  ],
  "a tracker with a key that is known only after deployment": [
    tracker(unknown()),
    ["positions: provider-managed or stronger unknown"],
  ],
});
