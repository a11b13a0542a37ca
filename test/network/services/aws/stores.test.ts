import { describe, expect, it } from "vitest";
import type { ResourceType } from "../../../../policypack/core";
import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import * as aws from "../../../../policypack/resources/aws";
import { type NetworkUnderTest, networkOf } from "../../../support/network-of";

type AnyType = ResourceType<unknown>;

/** A store in one subnet, behind a security group that admits everything. */
interface StoreCase {
  readonly type: AnyType;
  readonly inputs: CaseInputs;
  /** Its kind of subnet group, where it has one; the store names it by `group`. */
  readonly group?: AnyType;
  /** What it belongs to, named `cluster`. */
  readonly cluster?: CaseResource;
  /** The inputs by which it is public. */
  readonly publicBy?: (value: unknown) => CaseInputs;
  /** What a neighbour in its subnet reaches of it, and the internet where it is public. */
  readonly listens: string;
  /** What the internet reaches where nothing is said of it. Default: nothing. */
  readonly byDefault?: string;
}

const SUBNETS = [ref("subnet")];
const GROUPS = [ref("group")];
const IN_VPC = { vpcSubnetIds: SUBNETS, vpcSecurityGroupIds: GROUPS };
const publiclyAccessible = (value: unknown) => ({ publiclyAccessible: value });

const STORES: Readonly<Record<string, StoreCase>> = {
  "RDS instance": {
    type: aws.RdsInstance,
    inputs: { engine: "postgres", dbSubnetGroupName: ref("subnets"), vpcSecurityGroupIds: GROUPS },
    group: aws.RdsSubnetGroup,
    publicBy: publiclyAccessible,
    listens: "TCP 5432",
  },
  "RDS cluster": {
    type: aws.RdsCluster,
    inputs: {
      engine: "aurora-mysql",
      dbSubnetGroupName: ref("subnets"),
      vpcSecurityGroupIds: GROUPS,
    },
    group: aws.RdsSubnetGroup,
    listens: "TCP 3306",
  },
  "RDS cluster instance": {
    type: aws.RdsClusterInstance,
    inputs: { clusterIdentifier: ref("cluster") },
    cluster: resource(aws.RdsCluster, {
      engine: "aurora-postgresql",
      port: 6000,
      dbSubnetGroupName: ref("subnets"),
      vpcSecurityGroupIds: GROUPS,
    }),
    group: aws.RdsSubnetGroup,
    publicBy: publiclyAccessible,
    listens: "TCP 6000",
  },
  "RDS proxy": {
    type: aws.RdsProxy,
    inputs: { engineFamily: "POSTGRESQL", ...IN_VPC },
    listens: "TCP 5432",
  },
  "DocumentDB cluster": {
    type: aws.DocdbCluster,
    inputs: { dbSubnetGroupName: ref("subnets"), vpcSecurityGroupIds: GROUPS },
    group: aws.DocdbSubnetGroup,
    listens: "TCP 27017",
  },
  "DocumentDB elastic cluster": {
    type: aws.DocdbElasticCluster,
    inputs: { subnetIds: SUBNETS, vpcSecurityGroupIds: GROUPS },
    listens: "TCP 27017",
  },
  "Neptune cluster": {
    type: aws.NeptuneCluster,
    inputs: { neptuneSubnetGroupName: ref("subnets"), vpcSecurityGroupIds: GROUPS },
    group: aws.NeptuneSubnetGroup,
    listens: "TCP 8182",
  },
  "Neptune instance": {
    type: aws.NeptuneClusterInstance,
    inputs: { clusterIdentifier: ref("cluster") },
    cluster: resource(aws.NeptuneCluster, {
      neptuneSubnetGroupName: ref("subnets"),
      vpcSecurityGroupIds: GROUPS,
    }),
    group: aws.NeptuneSubnetGroup,
    publicBy: publiclyAccessible,
    listens: "TCP 8182",
  },
  "ElastiCache cluster": {
    type: aws.ElasticacheCluster,
    inputs: { engine: "memcached", subnetGroupName: ref("subnets"), securityGroupIds: GROUPS },
    group: aws.ElasticacheSubnetGroup,
    listens: "TCP 11211",
  },
  "ElastiCache replica": {
    type: aws.ElasticacheCluster,
    inputs: { replicationGroupId: ref("cluster") },
    cluster: resource(aws.ElasticacheReplicationGroup, {
      port: 7000,
      subnetGroupName: ref("subnets"),
      securityGroupIds: GROUPS,
    }),
    group: aws.ElasticacheSubnetGroup,
    listens: "TCP 7000",
  },
  "ElastiCache serverless": {
    type: aws.ElasticacheServerlessCache,
    inputs: { engine: "valkey", subnetIds: SUBNETS, securityGroupIds: GROUPS },
    listens: "TCP 6379-6380",
  },
  "MemoryDB cluster": {
    type: aws.MemorydbCluster,
    inputs: { subnetGroupName: ref("subnets"), securityGroupIds: GROUPS },
    group: aws.MemorydbSubnetGroup,
    listens: "TCP 6379",
  },
  "Redshift cluster": {
    type: aws.RedshiftCluster,
    inputs: { clusterSubnetGroupName: ref("subnets"), vpcSecurityGroupIds: GROUPS },
    group: aws.RedshiftSubnetGroup,
    publicBy: publiclyAccessible,
    listens: "TCP 5439",
  },
  "Redshift Serverless workgroup": {
    type: aws.RedshiftServerlessWorkgroup,
    inputs: { subnetIds: SUBNETS, securityGroupIds: GROUPS },
    publicBy: publiclyAccessible,
    listens: "TCP 5439",
  },
  "OpenSearch domain": {
    type: aws.OpensearchDomain,
    inputs: { vpcOptions: { subnetIds: SUBNETS, securityGroupIds: GROUPS } },
    listens: "TCP 443",
  },
  "Elasticsearch domain": {
    type: aws.ElasticsearchDomain,
    inputs: { vpcOptions: { subnetIds: SUBNETS, securityGroupIds: GROUPS } },
    listens: "TCP 443",
  },
  "MSK cluster": {
    type: aws.MskCluster,
    inputs: { brokerNodeGroupInfo: { clientSubnets: SUBNETS, securityGroups: GROUPS } },
    publicBy: (value) => ({
      brokerNodeGroupInfo: {
        clientSubnets: SUBNETS,
        securityGroups: GROUPS,
        connectivityInfo: {
          publicAccess: {
            type:
              typeof value === "boolean" ? (value ? "SERVICE_PROVIDED_EIPS" : "DISABLED") : value,
          },
        },
      },
    }),
    listens: "TCP 2181-2182, 9092, 9094, 9096, 9098, 9194, 9196, 9198",
  },
  "MSK serverless cluster": {
    type: aws.MskServerlessCluster,
    inputs: { vpcConfigs: [{ subnetIds: SUBNETS, securityGroupIds: GROUPS }] },
    listens: "TCP 9098",
  },
  "ActiveMQ broker": {
    type: aws.MqBroker,
    inputs: { engineType: "ActiveMQ", subnetIds: SUBNETS, securityGroups: GROUPS },
    publicBy: publiclyAccessible,
    listens: "TCP 5671, 8162, 8883, 61614, 61617, 61619",
  },
  "EFS mount target": {
    type: aws.EfsMountTarget,
    inputs: { subnetId: ref("subnet"), securityGroups: GROUPS },
    listens: "TCP 2049",
  },
  "FSx for Windows": {
    type: aws.FsxWindowsFileSystem,
    inputs: { subnetIds: SUBNETS, securityGroupIds: GROUPS },
    listens: "TCP 445, 5985",
  },
  "FSx for Lustre": {
    type: aws.FsxLustreFileSystem,
    inputs: { subnetIds: ref("subnet"), securityGroupIds: GROUPS },
    listens: "TCP 988, 1018-1023",
  },
  "DAX cluster": {
    type: aws.DaxCluster,
    inputs: {
      clusterEndpointEncryptionType: "TLS",
      subnetGroupName: ref("subnets"),
      securityGroupIds: GROUPS,
    },
    group: aws.DaxSubnetGroup,
    listens: "TCP 9111",
  },
  "InfluxDB instance": {
    type: aws.TimestreaminfluxdbDbInstance,
    inputs: IN_VPC,
    publicBy: publiclyAccessible,
    listens: "TCP 8086",
  },
  "mainframe environment": {
    type: aws.M2Environment,
    inputs: { subnetIds: SUBNETS, securityGroupIds: GROUPS },
    publicBy: publiclyAccessible,
    listens: "all traffic",
    byDefault: "nothing, perhaps all traffic",
  },
  "DMS instance": {
    type: aws.DmsReplicationInstance,
    inputs: { replicationSubnetGroupId: ref("subnets"), vpcSecurityGroupIds: GROUPS },
    group: aws.DmsReplicationSubnetGroup,
    publicBy: publiclyAccessible,
    listens: "all traffic",
  },
};

const ALL = { protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] };

/** The store in a subnet with a route to the internet, or without, beside a machine. */
function networkWith(
  { type, inputs, group, cluster }: StoreCase,
  changed: CaseInputs = {},
  isRouted = true,
): NetworkUnderTest {
  const base: Record<string, CaseResource> = {
    store: resource(type, { ...inputs, ...changed }),
    vpc: resource(aws.Vpc, { cidrBlock: "10.0.0.0/16" }),
    subnet: resource(aws.Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24" }),
    gateway: resource(aws.InternetGateway, { vpcId: ref("vpc") }),
    table: resource(aws.RouteTable, {
      vpcId: ref("vpc"),
      routes: isRouted ? [{ cidrBlock: "0.0.0.0/0", gatewayId: ref("gateway") }] : [],
    }),
    association: resource(aws.RouteTableAssociation, {
      subnetId: ref("subnet"),
      routeTableId: ref("table"),
    }),
    group: resource(aws.SecurityGroup, { vpcId: ref("vpc"), ingress: [ALL], egress: [ALL] }),
    neighbour: resource(aws.Ec2Instance, {
      subnetId: ref("subnet"),
      vpcSecurityGroupIds: [ref("group")],
    }),
  };
  if (group !== undefined) base.subnets = resource(group, { subnetIds: [ref("subnet")] });
  if (cluster !== undefined) base.cluster = cluster;
  return networkOf(stack(base));
}

const ALL_STORES = Object.entries(STORES);
const PUBLIC_STORES = ALL_STORES.filter(([, { publicBy }]) => publicBy !== undefined);

describe("a store in a network", () => {
  it.each(ALL_STORES)("%s: is reached by its neighbours on its own ports", (_, store) => {
    expect(networkWith(store).between("neighbour", "store")).toBe(store.listens);
  });

  it.each(ALL_STORES)("%s: is not reached from the internet by default", (_, store) => {
    expect(networkWith(store).internetTo("store")).toBe(store.byDefault ?? "nothing");
  });
});

describe("a store with a switch", () => {
  it.each(PUBLIC_STORES)("%s: is reached where it is public", (_, store) => {
    const { publicBy, listens } = store;
    expect(networkWith(store, publicBy?.(true)).internetTo("store")).toBe(listens);
    expect(networkWith(store, publicBy?.(false)).internetTo("store")).toBe("nothing");
  });

  it.each(PUBLIC_STORES)("%s: is not reached without a route", (_, store) => {
    expect(networkWith(store, store.publicBy?.(true), false).internetTo("store")).toBe("nothing");
  });

  it.each(PUBLIC_STORES)("%s: is perhaps reached where the switch isn't known", (_, store) => {
    expect(networkWith(store, store.publicBy?.(unknown())).internetTo("store")).toBe(
      `nothing, perhaps ${store.listens}`,
    );
  });

  it.each(PUBLIC_STORES.filter(([, { group, cluster }]) => group && !cluster))(
    "%s: is perhaps reached in a subnet group outside the stack",
    (_, store) => {
      const outside = { ...store.publicBy?.(true), [subnetGroupOf(store)]: "made-elsewhere" };
      expect(networkWith(store, outside).internetTo("store")).toBe(
        `nothing, perhaps ${store.listens}`,
      );
    },
  );

  it.each(PUBLIC_STORES.filter(([, { cluster }]) => cluster))(
    "%s: is perhaps reached in a cluster outside the stack",
    (_, store) => {
      const outside = { ...store.publicBy?.(true), clusterIdentifier: "made-elsewhere" };
      expect(networkWith(store, outside).internetTo("store")).toMatch(/^nothing, perhaps TCP/);
    },
  );
});

describe("what tells stores apart", () => {
  const base = STORES["RDS instance"] as StoreCase;

  it("a replica without a subnet group is in that of its source", () => {
    const replica: StoreCase = {
      ...base,
      inputs: {
        engine: "postgres",
        replicateSourceDb: ref("cluster"),
        vpcSecurityGroupIds: GROUPS,
      },
      cluster: resource(aws.RdsInstance, { dbSubnetGroupName: ref("subnets") }),
    };
    expect(networkWith(replica, { publiclyAccessible: true }).internetTo("store")).toBe("TCP 5432");
    expect(networkWith(replica).between("neighbour", "store")).toBe("TCP 5432");
  });

  it.each([undefined, "default"])(
    "a database in the subnet group %s is in the default VPC",
    (dbSubnetGroupName) => {
      const net = networkWith(base, { dbSubnetGroupName, publiclyAccessible: true });
      expect(net.internetTo("store")).toMatch(/TCP 5432$/);
      expect(net.segmentation.topology.defaults.map(({ resource: used }) => used.name)).toContain(
        "store",
      );
    },
  );

  it.each([
    "DocumentDB elastic cluster",
    "ElastiCache serverless",
    "Redshift Serverless workgroup",
    "ActiveMQ broker",
    "mainframe environment",
  ])("a %s without subnets is in the default VPC", (name) => {
    const store = STORES[name] as StoreCase;
    const net = networkWith(store, { subnetIds: undefined });
    expect(net.segmentation.topology.defaults.map(({ resource: used }) => used.name)).toEqual([
      "store",
    ]);
    expect(net.internetTo("store")).toBe(store.byDefault ?? "nothing");
  });

  it("brokers of MSK with addresses of both families have ports for each", () => {
    const cluster = STORES["MSK cluster"] as StoreCase;
    const of = (networkType: unknown) =>
      networkWith(cluster, {
        brokerNodeGroupInfo: {
          clientSubnets: SUBNETS,
          securityGroups: GROUPS,
          connectivityInfo: { networkType },
        },
      }).between("neighbour", "store");
    expect(of("IPV4")).toBe(cluster.listens);
    expect(of("DUAL")).toBe(`${cluster.listens} and 4 more`);
  });

  it("a DAX cluster with TLS takes nothing else", () => {
    const cluster = STORES["DAX cluster"] as StoreCase;
    const of = (clusterEndpointEncryptionType: unknown) =>
      networkWith(cluster, { clusterEndpointEncryptionType }).between("neighbour", "store");
    expect(of("TLS")).toBe("TCP 9111");
    expect(of("NONE")).toBe("TCP 8111");
    expect(of(unknown())).toBe("nothing, perhaps TCP 8111, 9111");
  });

  it("replicas of each other end nowhere", () => {
    const loop = { identifier: "a", dbSubnetGroupName: undefined, replicateSourceDb: "a" };
    expect(networkWith(base, { ...loop, publiclyAccessible: true }).internetTo("store")).toMatch(
      /TCP 5432$/,
    );
  });

  it("an unknown port may be any, an unknown engine any of those known", () => {
    expect(networkWith(base, { port: unknown() }).between("neighbour", "store")).toBe(
      "nothing, perhaps TCP",
    );
    expect(networkWith(base, { engine: unknown() }).between("neighbour", "store")).toBe(
      "nothing, perhaps TCP 1433, 1521, 3306, 5432, 50000",
    );
  });

  it("a database may name the subnet group of a kindred service", () => {
    const kindred = { ...base, group: aws.DocdbSubnetGroup };
    expect(networkWith(kindred).between("neighbour", "store")).toBe("TCP 5432");
  });

  it("a Multi-AZ cluster may be public without a switch", () => {
    const cluster = STORES["RDS cluster"] as StoreCase;
    expect(
      networkWith(cluster, { dbClusterInstanceClass: "db.m6gd.large" }).internetTo("store"),
    ).toBe("nothing, perhaps TCP 3306");
  });

  it("a shard group may be public unless it says that it isn't", () => {
    const group: StoreCase = {
      ...(STORES["RDS cluster instance"] as StoreCase),
      type: aws.RdsShardGroup,
      inputs: { dbClusterIdentifier: ref("cluster") },
    };
    expect(networkWith(group).internetTo("store")).toBe("nothing, perhaps TCP 6000");
    expect(networkWith(group, { publiclyAccessible: false }).internetTo("store")).toBe("nothing");
  });

  it("a profile of DMS is public unless it says that it isn't", () => {
    const profile: StoreCase = {
      ...base,
      type: aws.DmsInstanceProfile,
      group: aws.DmsReplicationSubnetGroup,
      inputs: { subnetGroupIdentifier: ref("subnets"), vpcSecurityGroupIds: GROUPS },
    };
    expect(networkWith(profile).internetTo("store")).toBe("all traffic");
    expect(networkWith(profile, { publiclyAccessible: false }).internetTo("store")).toBe("nothing");
  });

  it("a public broker of RabbitMQ is in no network", () => {
    const rabbit: StoreCase = {
      type: aws.MqBroker,
      inputs: { engineType: "RabbitMQ" },
      listens: "TCP 443, 5671, 15671",
    };
    expect(networkWith(rabbit, { publiclyAccessible: true }, false).internetTo("store")).toBe(
      rabbit.listens,
    );
    expect(networkWith(rabbit, { publiclyAccessible: false }).internetTo("store")).toBe("nothing");
    expect(networkWith(rabbit, { publiclyAccessible: unknown() }).internetTo("store")).toBe(
      `nothing, perhaps ${rabbit.listens}`,
    );
  });

  it.each<readonly [string, AnyType, string, CaseInputs, string]>([
    ["graph", aws.NeptunegraphGraph, "publicConnectivity", {}, "TCP 443"],
    [
      "Lightsail database",
      aws.LightsailDatabase,
      "publiclyAccessible",
      { blueprintId: "mysql_8_0" },
      "TCP 3306",
    ],
  ])("a public %s is reached, whatever networks there are", (_, type, name, inputs, open) => {
    const store: StoreCase = { type, inputs, listens: open };
    expect(networkWith(store, { [name]: true }).internetTo("store")).toBe(open);
    expect(networkWith(store).internetTo("store")).toBe("nothing");
    expect(networkWith(store, { [name]: unknown() }).internetTo("store")).toBe(
      `nothing, perhaps ${open}`,
    );
  });

  it("says which setting makes it public", () => {
    const net = networkWith(base, { publiclyAccessible: true });
    expect(net.hopsTo("store")).toContain("store publiclyAccessible gives it a public address");
  });
});

/** The input by which a store names its subnet group. */
function subnetGroupOf({ inputs }: StoreCase): string {
  return Object.keys(inputs).find((name) => /subnetGroup/i.test(name)) ?? "";
}
