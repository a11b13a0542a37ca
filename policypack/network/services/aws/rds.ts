import { isGiven, nodeOf } from "../../../core";
import {
  RdsCluster,
  RdsClusterInstance,
  RdsInstance,
  RdsProxy,
  RdsProxyEndpoint,
  RdsProxyTarget,
  RdsShardGroup,
} from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { joinTraffic, listensOn, oneOf, ports } from "../../aws/port-traffic";
import { publicBy } from "../../aws/public-door";
import { relayBetween } from "../../aws/relaying";
import {
  DATABASE_SUBNET_GROUPS,
  interfacesBy,
  interfacesInGroup,
  referredTo,
} from "../../aws/store-placement";
import type { Bounded } from "../../bounded";
import {
  type EndpointReader,
  endpoint,
  type Inputs,
  type Reading,
  type RelayReader,
  relays as relaysOf,
} from "../../reader";
import { textOf } from "../../survey";
import type { Hop, Interface } from "../../topology";
import type { Traffic } from "../../traffic";

type Instance = Inputs<typeof RdsInstance>;
type Cluster = Inputs<typeof RdsCluster>;

/**
 * Ports by the beginning of an engine's name, the longest first. Source: docs.aws.amazon.com/AmazonRDS,
 * API reference, CreateDBInstance and CreateDBCluster, Port.
 */
const ENGINE_PORTS: readonly (readonly [string, number])[] = [
  ["aurora-postgresql", 5432],
  ["aurora", 3306],
  ["custom-oracle", 1521],
  ["custom-sqlserver", 1433],
  ["db2", 50_000],
  ["mariadb", 3306],
  ["mysql", 3306],
  ["oracle", 1521],
  ["postgres", 5432],
  ["sqlserver", 1433],
];

/** Ports by what a proxy speaks. Source: docs.aws.amazon.com/AmazonRDS, Planning for RDS Proxy. */
const FAMILY_PORTS: Readonly<Record<string, number>> = {
  MYSQL: 3306,
  POSTGRESQL: 5432,
  SQLSERVER: 1433,
};

export const endpoints: readonly EndpointReader[] = [
  endpoint(RdsInstance, "store", (instance, reading) => ({
    listens: listensOf(instance),
    interfaces: instanceIn(instance, instance, reading),
  })),
  endpoint(RdsCluster, "store", (cluster, reading) => ({
    listens: listensOf(cluster),
    interfaces: clusterIn(cluster, reading, publicByDefault(cluster)),
  })),
  endpoint(RdsClusterInstance, "store", (instance, reading) => {
    const clusters = referredTo(reading.survey, instance.clusterIdentifier, RdsCluster);
    return {
      partOf: reading.survey.target(instance.clusterIdentifier, RdsCluster)?.resource,
      listens: listensOfAll(clusters),
      interfaces: interfacesBy(clusters, (cluster) =>
        clusterIn(cluster, reading, publicBy(instance.publiclyAccessible)),
      ),
    };
  }),
  endpoint(RdsShardGroup, "store", (group, reading) => {
    const clusters = referredTo(reading.survey, group.dbClusterIdentifier, RdsCluster);
    return {
      listens: listensOfAll(clusters),
      interfaces: interfacesBy(clusters, (cluster) =>
        clusterIn(cluster, reading, publicBy(group.publiclyAccessible, "perhaps")),
      ),
    };
  }),
  endpoint(RdsProxy, "store", (proxy, reading) => ({
    listens: listensOfProxy(proxy),
    interfaces: interfacesIn(reading, {
      subnets: proxy.vpcSubnetIds,
      securityGroups: [proxy.vpcSecurityGroupIds],
    }),
  })),
  endpoint(RdsProxyEndpoint, "store", (proxyEndpoint, reading) => ({
    listens: joinTraffic(
      referredTo(reading.survey, proxyEndpoint.dbProxyName, RdsProxy).map(({ inputs }) =>
        listensOfProxy(inputs),
      ),
    ),
    interfaces: interfacesIn(reading, {
      subnets: proxyEndpoint.vpcSubnetIds,
      securityGroups: [proxyEndpoint.vpcSecurityGroupIds],
    }),
  })),
];

/** A proxy opens connections of its own to the databases behind it. */
export const relays: readonly RelayReader[] = [
  relaysOf(RdsProxyTarget, (target, reading) => {
    const { survey } = reading;
    const by = isGiven(target.dbClusterIdentifier)
      ? target.dbClusterIdentifier
      : target.dbInstanceIdentifier;
    const databases = survey.follow<unknown>(by, RdsCluster, RdsInstance);
    const change = "remove the target from the proxy";
    return survey
      .follow(target.dbProxyName, RdsProxy)
      .flatMap((proxy) =>
        databases.flatMap((database) =>
          relayBetween(proxy, database, { by, mode: "proxies", change }, reading),
        ),
      );
  }),
];

/** How many replicas are followed, one of the other, to the instance that all come from. */
const LONGEST_CASCADE = 8;

/**
 * Where an instance is: in its own subnet group, else, for a replica, in that of its source. Source:
 * docs.aws.amazon.com/AmazonRDS, API reference, CreateDBInstanceReadReplica, DBSubnetGroupName.
 */
function instanceIn(
  instance: Instance,
  placed: Instance,
  reading: Reading,
  left = LONGEST_CASCADE,
): readonly Interface[] {
  const isBySource = !isGiven(placed.dbSubnetGroupName) && isGiven(placed.replicateSourceDb);
  return isBySource && left > 0
    ? interfacesBy(referredTo(reading.survey, placed.replicateSourceDb, RdsInstance), (source) =>
        instanceIn(instance, source, reading, left - 1),
      )
    : interfacesInGroup(reading, {
        // What is too long to follow is taken for something outside the stack.
        subnetGroup: isBySource ? placed.replicateSourceDb : placed.dbSubnetGroupName,
        types: DATABASE_SUBNET_GROUPS,
        securityGroups: [instance.vpcSecurityGroupIds],
        publicBy: publicBy(instance.publiclyAccessible),
      });
}

/** All members of a cluster are in its subnet group, behind its security groups. */
function clusterIn(cluster: Cluster, reading: Reading, hop: Hop | undefined): readonly Interface[] {
  return interfacesInGroup(reading, {
    subnetGroup: cluster.dbSubnetGroupName,
    types: DATABASE_SUBNET_GROUPS,
    securityGroups: [cluster.vpcSecurityGroupIds],
    publicBy: hop,
  });
}

/**
 * Instances of Aurora have a switch of their own. A Multi-AZ cluster has one that the SDK doesn't
 * offer, and what holds without it depends on the subnet group. Source: docs.aws.amazon.com/AmazonRDS,
 * API reference, CreateDBCluster, PubliclyAccessible.
 */
function publicByDefault({ dbClusterInstanceClass }: Cluster): Hop | undefined {
  return isGiven(dbClusterInstanceClass)
    ? {
        node: nodeOf(dbClusterInstanceClass),
        does: "makes it a Multi-AZ cluster, which may get a public address",
        isCertain: false,
        change: "place it in subnets without a route to an internet gateway",
      }
    : undefined;
}

function listensOf({ engine, port }: Pick<Instance, "engine" | "port">): Bounded<Traffic> {
  const name = textOf(engine);
  const known = ENGINE_PORTS.find(([start]) => name?.startsWith(start))?.[1];
  return listensOn(port, ...(known === undefined ? ENGINE_PORTS.map(([, one]) => one) : [known]));
}

function listensOfAll(clusters: readonly { readonly inputs: Cluster }[]): Bounded<Traffic> {
  return joinTraffic(clusters.map(({ inputs }) => listensOf(inputs)));
}

function listensOfProxy({ engineFamily }: Inputs<typeof RdsProxy>): Bounded<Traffic> {
  const port = FAMILY_PORTS[textOf(engineFamily) ?? ""];
  return oneOf(
    (port === undefined ? Object.values(FAMILY_PORTS) : [port]).map((one) => ports(one)),
  );
}
