import type { ClusterArgs as HdinsightClusterArgs } from "@pulumi/azure-native/hdinsight/cluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const HdinsightCluster = resourceType<Unwrap<HdinsightClusterArgs>>(
  "azure-native:hdinsight:Cluster",
  {
    names: ["clusterName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.HDInsight/clusters",
  },
);
