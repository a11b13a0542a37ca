import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  BackupLogicallyAirGappedVault,
  BackupPlan,
  BackupReportPlan,
  BackupSelection,
  BackupVault,
} from "../../../policypack/resources/aws/backup";
import { EfsFileSystem } from "../../../policypack/resources/aws/efs";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { RdsInstance } from "../../../policypack/resources/aws/rds";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const plan = (rule: object) => inSpain(BackupPlan, { rules: [rule] });
const copiedTo = (destinationVaultArn: unknown) => plan({ copyActions: [{ destinationVaultArn }] });

describePlacements("backup", {
  "a plan without rules": [{ plan: inSpain(BackupPlan) }, []],
  "backups into a vault of the plan's region": [
    { plan: plan({ targetVaultName: "daily" }) },
    ["backup at eu-south-2"],
  ],
  "backups into an air-gapped vault": [
    {
      plan: plan({ targetLogicallyAirGappedBackupVaultArn: ref("vault") }),
      vault: inSpain(BackupLogicallyAirGappedVault),
    },
    ["backup at eu-south-2"],
  ],
  "a copy abroad, by its ARN": [
    { plan: copiedTo("arn:aws:backup:eu-west-1:111122223333:backup-vault:far") },
    ["backup at eu-west-1"],
  ],
  "a copy abroad, into a vault of this stack": [
    { plan: copiedTo(ref("vault")), vault: inRegion("eu-west-1", BackupVault) },
    ["backup at eu-west-1"],
  ],
  "a copy whose vault is known only after deployment": [
    { plan: copiedTo(unknown()) },
    ["backup unknown"],
  ],
  "copies that are known only after deployment": [
    { plan: plan({ copyActions: unknown() }) },
    ["backup unknown"],
  ],
  "a copy of what a selection names": [
    {
      plan: copiedTo("arn:aws:backup:eu-west-1:111122223333:backup-vault:far"),
      selection: inSpain(BackupSelection, {
        planId: ref("plan"),
        resources: [ref("files"), "arn:aws:rds:eu-south-2:111122223333:db:orders"],
      }),
      files: inSpain(EfsFileSystem),
      database: inSpain(RdsInstance, { identifier: "orders" }),
    },
    ["backup at eu-west-1 of files of database"],
  ],
  "the selection of another plan": [
    {
      plan: copiedTo("arn:aws:backup:eu-west-1:111122223333:backup-vault:far"),
      selection: inSpain(BackupSelection, { planId: ref("other"), resources: [ref("files")] }),
      other: inSpain(BackupPlan),
      files: inSpain(EfsFileSystem),
    },
    ["backup at eu-west-1"],
  ],
  "reports into a bucket abroad": [
    {
      report: inSpain(BackupReportPlan, { reportDeliveryChannel: { s3BucketName: ref("bucket") } }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["export at us-east-1"],
  ],
});

describeKeys("backup", {
  "a vault that says nothing": [
    { vault: inSpain(BackupVault) },
    ["backups: provider-managed at eu-south-2"],
  ],
  "a vault with a key of this stack": [
    { vault: inSpain(BackupVault, { kmsKeyArn: ref("key") }), key: inSpain(KmsKey) },
    ["backups: customer-managed at eu-south-2"],
  ],
  "a vault whose key is known only after deployment": [
    { vault: inSpain(BackupVault, { kmsKeyArn: unknown() }) },
    ["backups: provider-managed or stronger unknown"],
  ],
  "an air-gapped vault with a key of this stack": [
    {
      vault: inSpain(BackupLogicallyAirGappedVault, { encryptionKeyArn: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["backups: customer-managed at eu-south-2"],
  ],
});
