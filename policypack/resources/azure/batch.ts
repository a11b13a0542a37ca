import type { BatchAccountArgs } from "@pulumi/azure-native/batch/batchAccount";
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
