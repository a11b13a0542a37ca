import { type CaseInputs, ref, unknown } from "../../../policypack/kit/rule-table";
import { DrsReplicationConfigurationTemplate } from "../../../policypack/resources/aws/drs";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("drs", {
  "disks replicated to a region abroad": [
    {
      template: inRegion("eu-west-1", DrsReplicationConfigurationTemplate, {
        stagingAreaSubnetId: unknown(),
      }),
    },
    ["replica at eu-west-1"],
  ],
});

const encrypted = (inputs: CaseInputs) => inSpain(DrsReplicationConfigurationTemplate, inputs);

describeKeys("drs", {
  "the default encryption": [
    { template: encrypted({ ebsEncryption: "DEFAULT" }) },
    ["replicated disks: provider-managed at eu-south-2"],
  ],
  "a key of this stack": [
    {
      template: encrypted({ ebsEncryption: "CUSTOM", ebsEncryptionKeyArn: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["replicated disks: customer-managed at eu-south-2"],
  ],
  "no encryption": [
    { template: encrypted({ ebsEncryption: "NONE" }) },
    ["unencrypted replicated disks: provider-managed at eu-south-2"],
  ],
  "an encryption that is known only after deployment": [
    { template: encrypted({ ebsEncryption: unknown() }) },
    ["perhaps unencrypted replicated disks: provider-managed at eu-south-2"],
  ],
});
