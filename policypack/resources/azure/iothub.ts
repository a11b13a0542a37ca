import type { IotHubResourceArgs } from "@pulumi/azure-native/iothub/iotHubResource";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const IotHubResource = resourceType<Unwrap<IotHubResourceArgs>>(
  "azure-native:iothub:IotHubResource",
  { names: ["resourceName"], within: ["resourceGroupName"], armType: "Microsoft.Devices/IotHubs" },
);
