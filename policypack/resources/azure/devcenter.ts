import type { DevCenterArgs } from "@pulumi/azure-native/devcenter/devCenter";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DevCenter = resourceType<Unwrap<DevCenterArgs>>("azure-native:devcenter:DevCenter", {
  names: ["devCenterName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.DevCenter/devcenters",
});
