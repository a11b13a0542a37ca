import type { HostPoolArgs } from "@pulumi/azure-native/desktopvirtualization/hostPool";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const HostPool = resourceType<Unwrap<HostPoolArgs>>(
  "azure-native:desktopvirtualization:HostPool",
  {
    names: ["hostPoolName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DesktopVirtualization/hostPools",
  },
);
