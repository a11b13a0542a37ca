import { isGiven } from "../../../core";
import {
  ElasticacheCluster,
  ElasticacheReplicationGroup,
  ElasticacheServerlessCache,
  ElasticacheSubnetGroup,
} from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { joinTraffic, listensOn, oneOf, ports } from "../../aws/port-traffic";
import { interfacesBy, interfacesInGroup, referredTo } from "../../aws/store-placement";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import { textOf } from "../../survey";
import type { Interface } from "../../topology";

/** Source: docs.aws.amazon.com/AmazonElastiCache, API reference, CreateCacheCluster, Port. */
const REDIS = 6379;
const MEMCACHED = 11_211;

type ReplicationGroup = Inputs<typeof ElasticacheReplicationGroup>;

/** Caches have no public addresses: docs.aws.amazon.com/AmazonElastiCache, Access patterns. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(ElasticacheCluster, "store", (cluster, reading) => {
    if (isGiven(cluster.replicationGroupId)) {
      // A replica takes everything from its group.
      const groups = referredTo(
        reading.survey,
        cluster.replicationGroupId,
        ElasticacheReplicationGroup,
      );
      return {
        listens: joinTraffic(groups.map(({ inputs }) => listensOn(inputs.port, REDIS))),
        interfaces: interfacesBy(groups, (group) => groupIn(group, reading)),
      };
    }
    return {
      listens: listensOn(cluster.port, ...portsOf(textOf(cluster.engine))),
      interfaces: interfacesInGroup(reading, {
        subnetGroup: cluster.subnetGroupName,
        types: [ElasticacheSubnetGroup],
        securityGroups: [cluster.securityGroupIds],
      }),
    };
  }),
  endpoint(ElasticacheReplicationGroup, "store", (group, reading) => ({
    listens: listensOn(group.port, REDIS),
    interfaces: groupIn(group, reading),
  })),
  endpoint(ElasticacheServerlessCache, "store", (cache, reading) => ({
    // The port above is for reading. Source: docs.aws.amazon.com/AmazonElastiCache, Set up.
    listens: oneOf(portsOf(textOf(cache.engine)).map((port) => ports(port, port + 1))),
    interfaces: interfacesIn(reading, {
      subnets: cache.subnetIds,
      hasDefault: true,
      securityGroups: [cache.securityGroupIds],
    }),
  })),
];

function groupIn(group: ReplicationGroup, reading: Reading): readonly Interface[] {
  return interfacesInGroup(reading, {
    subnetGroup: group.subnetGroupName,
    types: [ElasticacheSubnetGroup],
    securityGroups: [group.securityGroupIds],
  });
}

function portsOf(engine: string | undefined): readonly number[] {
  switch (engine) {
    case "memcached":
      return [MEMCACHED];
    case "redis":
    case "valkey":
      return [REDIS];
    default:
      return [REDIS, MEMCACHED];
  }
}
