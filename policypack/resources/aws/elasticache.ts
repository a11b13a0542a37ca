import type { ClusterArgs as ElasticacheClusterArgs } from "@pulumi/aws/elasticache/cluster";
import type { GlobalReplicationGroupArgs as ElasticacheGlobalReplicationGroupArgs } from "@pulumi/aws/elasticache/globalReplicationGroup";
import type { ReplicationGroupArgs as ElasticacheReplicationGroupArgs } from "@pulumi/aws/elasticache/replicationGroup";
import type { ServerlessCacheArgs as ElasticacheServerlessCacheArgs } from "@pulumi/aws/elasticache/serverlessCache";
import type { SubnetGroupArgs as ElasticacheSubnetGroupArgs } from "@pulumi/aws/elasticache/subnetGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ElasticacheCluster = resourceType<Unwrap<ElasticacheClusterArgs>>(
  "aws:elasticache/cluster:Cluster",
  { names: ["clusterId"] },
);
export const ElasticacheReplicationGroup = resourceType<Unwrap<ElasticacheReplicationGroupArgs>>(
  "aws:elasticache/replicationGroup:ReplicationGroup",
  { names: ["replicationGroupId"] },
);
export const ElasticacheGlobalReplicationGroup = resourceType<
  Unwrap<ElasticacheGlobalReplicationGroupArgs>
>("aws:elasticache/globalReplicationGroup:GlobalReplicationGroup", { names: [] });
export const ElasticacheServerlessCache = resourceType<Unwrap<ElasticacheServerlessCacheArgs>>(
  "aws:elasticache/serverlessCache:ServerlessCache",
);
export const ElasticacheSubnetGroup = resourceType<Unwrap<ElasticacheSubnetGroupArgs>>(
  "aws:elasticache/subnetGroup:SubnetGroup",
);
