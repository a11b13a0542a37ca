import { ref, unknown } from "../../../policypack/kit/rule-table";
import { AppconfigConfigurationProfile } from "../../../policypack/resources/aws/appconfig";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { describeKeys, inSpain } from "../../support/describe-placements";

const profile = (inputs: Record<string, unknown>) => ({
  profile: inSpain(AppconfigConfigurationProfile, inputs),
});

describeKeys("appconfig", {
  "a configuration that is kept elsewhere": [profile({ locationUri: "ssm-parameter://flags" }), []],
  "a configuration that AppConfig keeps": [
    profile({ locationUri: "hosted" }),
    ["configuration: provider-managed at eu-south-2"],
  ],
  "a key of this stack": [
    {
      ...profile({ locationUri: "hosted", kmsKeyIdentifier: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["configuration: customer-managed at eu-south-2"],
  ],
  "a place that is known only after deployment": [
    profile({ locationUri: unknown() }),
    ["configuration: provider-managed at eu-south-2"],
  ],
});
