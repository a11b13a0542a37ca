import type { AccountArgs as MapsAccountArgs } from "@pulumi/azure-native/maps/account";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MapsAccount = resourceType<Unwrap<MapsAccountArgs>>("azure-native:maps:Account", {
  names: ["accountName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Maps/accounts",
});
