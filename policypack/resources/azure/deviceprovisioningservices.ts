import type { IotDpsResourceArgs } from "@pulumi/azure-native/deviceprovisioningservices/iotDpsResource";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const IotDpsResource = resourceType<Unwrap<IotDpsResourceArgs>>(
  "azure-native:deviceprovisioningservices:IotDpsResource",
  {
    names: ["provisioningServiceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Devices/provisioningServices",
  },
);
