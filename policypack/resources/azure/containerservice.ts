import type { AgentPoolArgs } from "@pulumi/azure-native/containerservice/agentPool";
import type { FleetArgs as ContainerServiceFleetArgs } from "@pulumi/azure-native/containerservice/fleet";
import type { ManagedClusterArgs } from "@pulumi/azure-native/containerservice/managedCluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ManagedCluster = resourceType<Unwrap<ManagedClusterArgs>>(
  "azure-native:containerservice:ManagedCluster",
  {
    names: ["resourceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.ContainerService/managedClusters",
  },
);
export const AgentPool = resourceType<Unwrap<AgentPoolArgs>>(
  "azure-native:containerservice:AgentPool",
  { names: [] },
);
export const ContainerServiceFleet = resourceType<Unwrap<ContainerServiceFleetArgs>>(
  "azure-native:containerservice:Fleet",
  {
    names: ["fleetName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.ContainerService/fleets",
  },
);
