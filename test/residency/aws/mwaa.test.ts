import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { MwaaEnvironment } from "../../../policypack/resources/aws/mwaa";
import { describeKeys, inSpain } from "../../support/describe-placements";

const environment = (key: unknown) => ({ environment: inSpain(MwaaEnvironment, { kmsKey: key }) });

describeKeys("mwaa", {
  "an environment that says nothing": [
    { environment: inSpain(MwaaEnvironment) },
    ["environment: provider-managed at eu-south-2"],
  ],
  "an environment with a key of this stack": [
    { ...environment(ref("key")), key: inSpain(KmsKey) },
    ["environment: customer-managed at eu-south-2"],
  ],
  "an environment with a key that is known only after deployment": [
    environment(unknown()),
    ["environment: provider-managed or stronger unknown"],
  ],
});
