import type { LogicallyAirGappedVaultArgs as BackupLogicallyAirGappedVaultArgs } from "@pulumi/aws/backup/logicallyAirGappedVault";
import type { PlanArgs as BackupPlanArgs } from "@pulumi/aws/backup/plan";
import type { ReportPlanArgs as BackupReportPlanArgs } from "@pulumi/aws/backup/reportPlan";
import type { SelectionArgs as BackupSelectionArgs } from "@pulumi/aws/backup/selection";
import type { VaultArgs as BackupVaultArgs } from "@pulumi/aws/backup/vault";
import type { VaultPolicyArgs as BackupVaultPolicyArgs } from "@pulumi/aws/backup/vaultPolicy";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const BackupVault = resourceType<Unwrap<BackupVaultArgs>>("aws:backup/vault:Vault");
export const BackupLogicallyAirGappedVault = resourceType<
  Unwrap<BackupLogicallyAirGappedVaultArgs>
>("aws:backup/logicallyAirGappedVault:LogicallyAirGappedVault");
export const BackupPlan = resourceType<Unwrap<BackupPlanArgs>>("aws:backup/plan:Plan", {
  names: [],
});
export const BackupSelection = resourceType<Unwrap<BackupSelectionArgs>>(
  "aws:backup/selection:Selection",
  { names: [] },
);
export const BackupReportPlan = resourceType<Unwrap<BackupReportPlanArgs>>(
  "aws:backup/reportPlan:ReportPlan",
  { names: [] },
);
export const BackupVaultPolicy = resourceType<Unwrap<BackupVaultPolicyArgs>>(
  "aws:backup/vaultPolicy:VaultPolicy",
  { names: [] },
);
