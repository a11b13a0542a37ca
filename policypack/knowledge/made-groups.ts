/** The output of a VPC that is the id of its default security group. */
export const DEFAULT_GROUP = "defaultSecurityGroupId";

/** The output of an EKS cluster that is the id of the security group that EKS makes for it. */
export const CLUSTER_GROUP = "vpcConfig.clusterSecurityGroupId";

/** Outputs that are ids of security groups which AWS makes beside a resource, by their paths. */
export const MADE_GROUP_OUTPUTS: readonly string[] = [DEFAULT_GROUP, CLUSTER_GROUP];
