import type { AccountArgs as DeviceUpdateAccountArgs } from "@pulumi/azure-native/deviceupdate/account";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DeviceUpdateAccount = resourceType<Unwrap<DeviceUpdateAccountArgs>>(
  "azure-native:deviceupdate:Account",
  { names: [] },
);
