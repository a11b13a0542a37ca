import type { AccountArgs as PurviewAccountArgs } from "@pulumi/azure-native/purview/account";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const PurviewAccount = resourceType<Unwrap<PurviewAccountArgs>>(
  "azure-native:purview:Account",
  { names: ["accountName"], within: ["resourceGroupName"], armType: "Microsoft.Purview/accounts" },
);
