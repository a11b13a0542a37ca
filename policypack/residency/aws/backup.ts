import {
  BackupLogicallyAirGappedVault,
  BackupPlan,
  BackupReportPlan,
  BackupSelection,
  BackupVault,
} from "../../resources/aws/backup";
import { CloudFormationStack } from "../../resources/aws/cloudformation";
import { DocdbCluster } from "../../resources/aws/docdb";
import { DynamodbTable } from "../../resources/aws/dynamodb";
import { EbsVolume } from "../../resources/aws/ebs";
import { Ec2Instance } from "../../resources/aws/ec2";
import { EfsFileSystem } from "../../resources/aws/efs";
import {
  FsxLustreFileSystem,
  FsxOntapVolume,
  FsxOpenZfsFileSystem,
  FsxWindowsFileSystem,
} from "../../resources/aws/fsx";
import { NeptuneCluster } from "../../resources/aws/neptune";
import { RdsCluster, RdsInstance } from "../../resources/aws/rds";
import { RedshiftCluster } from "../../resources/aws/redshift";
import { Bucket } from "../../resources/aws/s3";
import { here, placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { type Around, copiesOf, copy, type Extractor, each, from, type Origin } from "../placement";

/** What AWS Backup backs up, as far as a selection can name it by an ARN. */
const BACKED_UP = [
  Bucket,
  CloudFormationStack,
  DocdbCluster,
  DynamodbTable,
  EbsVolume,
  Ec2Instance,
  EfsFileSystem,
  FsxLustreFileSystem,
  FsxOntapVolume,
  FsxOpenZfsFileSystem,
  FsxWindowsFileSystem,
  NeptuneCluster,
  RdsCluster,
  RdsInstance,
  RedshiftCluster,
];

/** What the selections of a plan name; what they choose by tags or patterns is out of sight. */
function selectedFor(around: Around): readonly Origin[] {
  const { elements, possible } = around.attached(BackupSelection, "planId");
  return [
    ...elements.flatMap(({ resources, selectionTags, conditions }) => [
      ...each(resources, (resource) => [from(resource, ...BACKED_UP)]),
      from(selectionTags),
      from(conditions),
    ]),
    ...possible.map((selection) => from(selection)),
  ];
}

export const copies: readonly Extractor[] = [
  ...copiesOf(BackupPlan, ({ rules }, around) => {
    const of = selectedFor(around);
    return each(rules, (rule) => [
      // A vault that is named by its name only is in the region of the plan.
      ...copy("backup", "backups", here(rule.targetVaultName), { of }),
      ...copy(
        "backup",
        "backups",
        placeOf(rule.targetLogicallyAirGappedBackupVaultArn, BackupLogicallyAirGappedVault),
        { of },
      ),
      ...each(rule.copyActions, ({ destinationVaultArn }) =>
        copy(
          "backup",
          "copied backups",
          placeOf(destinationVaultArn, BackupVault, BackupLogicallyAirGappedVault),
          { of },
        ),
      ),
    ]);
  }),
  ...copiesOf(BackupReportPlan, ({ reportDeliveryChannel }) =>
    copy("export", "backup reports", placeOf(reportDeliveryChannel.s3BucketName, Bucket)),
  ),
];

// Backups are always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(BackupVault, ({ kmsKeyArn }) => keyUse("backups", kmsKeyArn)),
  ...keysOf(BackupLogicallyAirGappedVault, ({ encryptionKeyArn }) =>
    keyUse("backups", encryptionKeyArn),
  ),
];
