import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { XrayEncryptionConfig } from "../../../policypack/resources/aws/xray";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("xray", {
  "encryption that says nothing": [
    { config: inSpain(XrayEncryptionConfig) },
    ["traces: provider-managed at eu-south-2"],
  ],
  "a key of this stack": [
    { config: inSpain(XrayEncryptionConfig, { keyId: ref("key") }), key: inSpain(KmsKey) },
    ["traces: customer-managed at eu-south-2"],
  ],
  "a key that is known only after deployment": [
    { config: inSpain(XrayEncryptionConfig, { keyId: unknown() }) },
    ["traces: provider-managed or stronger unknown"],
  ],
});
