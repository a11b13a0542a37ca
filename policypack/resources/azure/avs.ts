import type { PrivateCloudArgs } from "@pulumi/azure-native/avs/privateCloud";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const PrivateCloud = resourceType<Unwrap<PrivateCloudArgs>>(
  "azure-native:avs:PrivateCloud",
  {
    names: ["privateCloudName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.AVS/privateClouds",
  },
);
