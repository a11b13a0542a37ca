import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Workspace } from "../../../policypack/resources/aws/workspaces";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("workspaces", {
  "a desktop that says nothing": [
    { desktop: inSpain(Workspace) },
    [
      "unencrypted root volume: provider-managed at eu-south-2",
      "unencrypted user volume: provider-managed at eu-south-2",
    ],
  ],
  "a desktop with a key of this stack": [
    {
      desktop: inSpain(Workspace, {
        rootVolumeEncryptionEnabled: true,
        userVolumeEncryptionEnabled: unknown(),
        volumeEncryptionKey: ref("key"),
      }),
      key: inSpain(KmsKey),
    },
    [
      "root volume: customer-managed at eu-south-2",
      "perhaps unencrypted user volume: customer-managed at eu-south-2",
    ],
  ],
});
