import type { ClusterArgs as EksClusterArgs } from "@pulumi/aws/eks/cluster";
import type { FargateProfileArgs as EksFargateProfileArgs } from "@pulumi/aws/eks/fargateProfile";
import type { NodeGroupArgs as EksNodeGroupArgs } from "@pulumi/aws/eks/nodeGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EksCluster = resourceType<Unwrap<EksClusterArgs>>("aws:eks/cluster:Cluster");
export const EksFargateProfile = resourceType<Unwrap<EksFargateProfileArgs>>(
  "aws:eks/fargateProfile:FargateProfile",
  { names: [] },
);
export const EksNodeGroup = resourceType<Unwrap<EksNodeGroupArgs>>("aws:eks/nodeGroup:NodeGroup", {
  names: [],
});
