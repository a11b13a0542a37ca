import { unknown } from "../../../policypack/kit/rule-table";
import { DlmLifecyclePolicy } from "../../../policypack/resources/aws/dlm";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

const OUTPOST = "arn:aws:outposts:eu-south-2:111122223333:outpost/op-1";
const policy = (policyDetails: unknown, state = "ENABLED") =>
  inSpain(DlmLifecyclePolicy, { state, policyDetails });
const copiedBy = (rule: unknown) =>
  policy({ schedules: [{ name: "daily", crossRegionCopyRules: [rule] }] });

describePlacements("dlm", {
  "a policy without schedules": [{ policy: policy({}) }, []],
  "snapshots in the own region": [
    { policy: policy({ schedules: [{ name: "daily" }] }) },
    ["snapshot at eu-south-2"],
  ],
  "snapshots copied abroad": [
    { policy: copiedBy({ target: "eu-west-1", encrypted: true }) },
    ["snapshot at eu-south-2", "snapshot at eu-west-1"],
  ],
  "images copied abroad": [
    { policy: copiedBy({ targetRegion: "eu-west-1", encrypted: true }) },
    ["snapshot at eu-south-2", "snapshot at eu-west-1"],
  ],
  "snapshots copied to an Outpost": [
    { policy: copiedBy({ target: OUTPOST, encrypted: true }) },
    ["snapshot at eu-south-2", "snapshot unknown"],
  ],
  "snapshots copied to a region that is known only after deployment": [
    { policy: copiedBy({ target: unknown(), encrypted: true }) },
    ["snapshot at eu-south-2", "snapshot unknown"],
  ],
  "snapshots for another account": [
    {
      policy: policy({
        schedules: [{ name: "daily", shareRule: { targetAccounts: ["444455556666"] } }],
      }),
    },
    ["snapshot at eu-south-2", "share at eu-south-2 for 444455556666"],
  ],
  "shared snapshots copied abroad when they come": [
    { policy: policy({ action: { name: "copy", crossRegionCopies: [{ target: "eu-west-1" }] } }) },
    ["snapshot at eu-west-1"],
  ],
  "a policy that is switched off": [
    { policy: policy({ schedules: [{ name: "daily" }] }, "DISABLED") },
    [],
  ],
});

describeKeys("dlm", {
  "a policy that copies nothing": [{ policy: policy({ schedules: [{ name: "daily" }] }) }, []],
  "an encrypted copy": [
    { policy: copiedBy({ target: "eu-west-1", encrypted: true }) },
    ["copied snapshots: provider-managed at eu-west-1"],
  ],
  "a copy that is encrypted only if its source is": [
    { policy: copiedBy({ targetRegion: "eu-west-1", encrypted: false }) },
    ["perhaps unencrypted copied snapshots: provider-managed at eu-west-1"],
  ],
  "a copy with a key there": [
    {
      policy: policy({
        action: {
          crossRegionCopies: [
            {
              target: "eu-west-1",
              encryptionConfiguration: {
                encrypted: true,
                cmkArn: "arn:aws:kms:eu-west-1:111122223333:key/1",
              },
            },
          ],
        },
      }),
    },
    ["copied snapshots: customer-managed or stronger at eu-west-1"],
  ],
});
