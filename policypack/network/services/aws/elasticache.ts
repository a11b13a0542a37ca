import { isGiven, nodeOf } from "../../../core";
import {
  ElasticacheCluster,
  ElasticacheReplicationGroup,
  ElasticacheServerlessCache,
  ElasticacheSubnetGroup,
} from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { joinTraffic, listensOn, oneOf, ports } from "../../aws/port-traffic";
import { switchOf } from "../../aws/settings";
import { interfacesBy, interfacesInGroup, referredTo } from "../../aws/store-placement";
import { takingOnly } from "../../one-way";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import { textOf } from "../../survey";
import type { Interface } from "../../topology";

/** Source: docs.aws.amazon.com/AmazonElastiCache, API reference, CreateCacheCluster, Port. */
const REDIS = 6379;
const MEMCACHED = 11_211;

type ReplicationGroup = Inputs<typeof ElasticacheReplicationGroup>;

/**
 * Caches have no public addresses: docs.aws.amazon.com/AmazonElastiCache, Access patterns. They open no connections,
 * because the commands that would make them do so are restricted: the same guide, Restricted commands.
 */
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
      interfaces: takingOnly(
        interfacesInGroup(reading, {
          subnetGroup: cluster.subnetGroupName,
          types: [ElasticacheSubnetGroup],
          securityGroups: [cluster.securityGroupIds],
        }),
        nodeOf(cluster.subnetGroupName),
      ),
    };
  }),
  endpoint(ElasticacheReplicationGroup, "store", (group, reading) => ({
    listens: listensOn(group.port, REDIS),
    interfaces: groupIn(group, reading),
  })),
  endpoint(ElasticacheServerlessCache, "store", (cache, reading) => ({
    // The port above is for reading. Source: docs.aws.amazon.com/AmazonElastiCache, Set up.
    listens: oneOf(portsOf(textOf(cache.engine)).map((port) => ports(port, port + 1))),
    interfaces: takingOnly(
      interfacesIn(reading, {
        subnets: cache.subnetIds,
        hasDefault: true,
        securityGroups: [cache.securityGroupIds],
      }),
      nodeOf(cache.subnetIds),
    ),
  })),
];

function groupIn(group: ReplicationGroup, reading: Reading): readonly Interface[] {
  const interfaces = interfacesInGroup(reading, {
    subnetGroup: group.subnetGroupName,
    types: [ElasticacheSubnetGroup],
    securityGroups: [group.securityGroupIds],
  });
  return mayFetchData(group) ? interfaces : takingOnly(interfaces, nodeOf(group.subnetGroupName));
}

/**
 * An online migration makes a replication group connect to where its data is; it needs Multi-AZ, and no encryption in
 * transit: docs.aws.amazon.com/AmazonElastiCache, Preparing your source and target for migration. How a secondary of a
 * global datastore gets to its primary isn't documented.
 */
function mayFetchData({
  globalReplicationGroupId,
  multiAzEnabled,
  transitEncryptionEnabled,
}: ReplicationGroup): boolean {
  return (
    isGiven(globalReplicationGroupId) ||
    (switchOf(multiAzEnabled, false) !== false &&
      switchOf(transitEncryptionEnabled, false) !== true)
  );
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
