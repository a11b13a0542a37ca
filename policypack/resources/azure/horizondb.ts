import type { HorizonDbClusterArgs } from "@pulumi/azure-native/horizondb/horizonDbCluster";
import type { HorizonDbReplicaArgs } from "@pulumi/azure-native/horizondb/horizonDbReplica";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const HorizonDbReplica = resourceType<Unwrap<HorizonDbReplicaArgs>>(
  "azure-native:horizondb:HorizonDbReplica",
  { names: [] },
);
export const HorizonDbCluster = resourceType<Unwrap<HorizonDbClusterArgs>>(
  "azure-native:horizondb:HorizonDbCluster",
  {
    names: ["clusterName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.HorizonDb/clusters",
  },
);
