import type { DatabaseAccountArgs as CosmosDatabaseAccountArgs } from "@pulumi/azure-native/cosmosdb/databaseAccount";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CosmosDatabaseAccount = resourceType<Unwrap<CosmosDatabaseAccountArgs>>(
  "azure-native:cosmosdb:DatabaseAccount",
  {
    names: ["accountName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DocumentDB/databaseAccounts",
  },
);
