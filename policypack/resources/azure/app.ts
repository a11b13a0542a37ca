import type { ContainerAppArgs } from "@pulumi/azure-native/app/containerApp";
import type { ManagedEnvironmentArgs } from "@pulumi/azure-native/app/managedEnvironment";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ManagedEnvironment = resourceType<Unwrap<ManagedEnvironmentArgs>>(
  "azure-native:app:ManagedEnvironment",
  {
    names: ["environmentName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.App/managedEnvironments",
  },
);
export const ContainerApp = resourceType<Unwrap<ContainerAppArgs>>(
  "azure-native:app:ContainerApp",
  {
    names: ["containerAppName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.App/containerApps",
  },
);
