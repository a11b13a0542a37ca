import type { BatchAccountArgs } from "@pulumi/azure-native/batch/batchAccount";
import type { PoolArgs as BatchPoolArgs } from "@pulumi/azure-native/batch/pool";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const BatchAccount = resourceType<Unwrap<BatchAccountArgs>>(
  "azure-native:batch:BatchAccount",
  {
    names: ["accountName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Batch/batchAccounts",
  },
);
export const BatchPool = resourceType<Unwrap<BatchPoolArgs>>("azure-native:batch:Pool", {
  names: ["poolName"],
  within: ["resourceGroupName", "accountName"],
  armType: "Microsoft.Batch/batchAccounts/pools",
});
