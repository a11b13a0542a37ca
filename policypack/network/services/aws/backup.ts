import { BackupVault, BackupVaultPolicy } from "../../../resources/aws";
import { behindPolicies } from "../../aws/policy-doors";
import type { EndpointReader } from "../../reader";

export const endpoints: readonly EndpointReader[] = [
  behindPolicies(BackupVault, "store", {
    apart: { type: BackupVaultPolicy, by: "backupVaultName", document: ({ policy }) => policy },
  }),
];
