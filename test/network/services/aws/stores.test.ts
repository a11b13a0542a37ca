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
  /** The same with what it may be reached by as well. Default: nothing more. */
  readonly perhaps?: string;
  /** What holds of the internet instead, where a public store has ports of its own for it. */
  readonly outside?: Pick<StoreCase, "listens" | "perhaps">;
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
    listens: "TCP 9094",
    perhaps: "TCP 2181-2182, 9094",
    outside: { listens: "TCP 9094, 9194", perhaps: "TCP 2181-2182, 9094, 9194" },
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
    perhaps: "TCP 53, 88, 135, 389, 445, 464, 636, 3268-3269 and 8 more",
  },
  "FSx for OpenZFS": {
    type: aws.FsxOpenZfsFileSystem,
    inputs: { subnetIds: ref("subnet"), securityGroupIds: GROUPS },
    listens: "TCP 111, 2049, 20001-20003 and UDP 111, 2049, 20001-20003",
  },
  "FSx for ONTAP": {
    type: aws.FsxOntapFileSystem,
    inputs: { subnetIds: SUBNETS, securityGroupIds: GROUPS },
    listens: "TCP 22, 111, 139, 161-162, 443, 445, 635, 749 and 11 more",
    perhaps: "TCP 22, 111, 135, 139, 161-162, 443, 445, 635 and 17 more",
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
  "InfluxDB cluster": {
    type: aws.TimestreaminfluxdbDbCluster,
    inputs: IN_VPC,
    publicBy: publiclyAccessible,
    listens: "TCP 8086",
  },
  "InfluxDB 3 cluster": {
    type: aws.TimestreaminfluxdbDbCluster,
    inputs: { ...IN_VPC, dbParameterGroupIdentifier: "InfluxDBV3Core" },
    publicBy: publiclyAccessible,
    listens: "TCP 8181",
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

function told({ listens, perhaps }: Pick<StoreCase, "listens" | "perhaps">): string {
  return perhaps === undefined ? listens : `${listens}, perhaps ${perhaps}`;
}

describe("a store in a network", () => {
  it.each(ALL_STORES)("%s: is reached by its neighbours on its own ports", (_, store) => {
    expect(networkWith(store).between("neighbour", "store")).toBe(told(store));
  });

  it.each(ALL_STORES)("%s: is not reached from the internet by default", (_, store) => {
    expect(networkWith(store).internetTo("store")).toBe(store.byDefault ?? "nothing");
  });
});

describe("a store with a switch", () => {
  it.each(PUBLIC_STORES)("%s: is reached where it is public", (_, store) => {
    const { publicBy, outside = store } = store;
    expect(networkWith(store, publicBy?.(true)).internetTo("store")).toBe(told(outside));
    expect(networkWith(store, publicBy?.(false)).internetTo("store")).toBe("nothing");
  });

  it.each(PUBLIC_STORES)("%s: is not reached without a route", (_, store) => {
    expect(networkWith(store, store.publicBy?.(true), false).internetTo("store")).toBe("nothing");
  });

  it.each(PUBLIC_STORES)("%s: is perhaps reached where the switch isn't known", (_, store) => {
    const { listens, perhaps = listens } = store.outside ?? store;
    expect(networkWith(store, store.publicBy?.(unknown())).internetTo("store")).toBe(
      `nothing, perhaps ${perhaps}`,
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

  const msk = STORES["MSK cluster"] as StoreCase;
  const msk9094 = "TCP 9094, perhaps TCP 2181-2182, 9094";

  it.each<readonly [unknown, string]>([
    ["IPV4", msk9094],
    ["DUAL", "TCP 9094, 20094, perhaps TCP 2181-2182, 9094, 20094"],
    [unknown(), "nothing, perhaps TCP 2181-2182, 9094, 20094"],
  ])("brokers of MSK have ports of their own for IPv6: %s", (networkType, open) => {
    const brokers = { clientSubnets: SUBNETS, securityGroups: GROUPS };
    const net = networkWith(msk, {
      brokerNodeGroupInfo: { ...brokers, connectivityInfo: { networkType } },
    });
    expect(net.between("neighbour", "store")).toBe(open);
  });

  it.each<readonly [CaseInputs, string]>([
    [{}, msk9094],
    [{ clientAuthentication: { unauthenticated: true } }, "nothing, perhaps TCP 2181-2182, 9094"],
    [
      { clientAuthentication: { sasl: { iam: true } } },
      "TCP 9098, perhaps TCP 2181-2182, 9094, 9098",
    ],
    [
      { clientAuthentication: { sasl: { iam: unknown(), scram: true } } },
      "TCP 9096, perhaps TCP 2181-2182, 9094, 9096, 9098",
    ],
    [inTransit("PLAINTEXT"), "TCP 9092, perhaps TCP 2181-2182, 9092"],
    [inTransit("TLS_PLAINTEXT"), "TCP 9092, 9094, perhaps TCP 2181-2182, 9092, 9094"],
    [inTransit(unknown()), "nothing, perhaps TCP 2181-2182, 9092, 9094"],
    [
      { openMonitoring: { prometheus: { jmxExporter: { enabledInBroker: true } } } },
      `${msk9094}, 11001-11002`,
    ],
  ])("brokers of MSK listen as they are told to: %j", (inputs, open) => {
    expect(networkWith(msk, inputs).between("neighbour", "store")).toBe(open);
  });

  it("a cluster of InfluxDB with a parameter group of one's own may be of either version", () => {
    const cluster = STORES["InfluxDB cluster"] as StoreCase;
    const own = { dbParameterGroupIdentifier: "own" };
    expect(networkWith(cluster, own).between("neighbour", "store")).toBe(
      "nothing, perhaps TCP 8086, 8181",
    );
    expect(networkWith(cluster, { ...own, port: 9999 }).between("neighbour", "store")).toBe(
      "TCP 9999",
    );
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

  it.each<readonly [string, AnyType, string, CaseInputs, string, string]>([
    ["graph", aws.NeptunegraphGraph, "publicConnectivity", {}, "TCP 443", "TCP 443, 8182"],
    [
      "Lightsail database",
      aws.LightsailDatabase,
      "publiclyAccessible",
      { blueprintId: "mysql_8_0" },
      "TCP 3306",
      "TCP 3306",
    ],
  ])("a public %s is reached, whatever networks there are", (...one) => {
    const [, type, name, inputs, listens, perhaps] = one;
    const store: StoreCase = { type, inputs, listens, ...(perhaps !== listens && { perhaps }) };
    expect(networkWith(store, { [name]: true }).internetTo("store")).toBe(told(store));
    expect(networkWith(store).internetTo("store")).toBe("nothing");
    expect(networkWith(store, { [name]: unknown() }).internetTo("store")).toBe(
      `nothing, perhaps ${perhaps}`,
    );
  });

  it("says which setting makes it public", () => {
    const net = networkWith(base, { publiclyAccessible: true });
    expect(net.hopsTo("store")).toContain("store publiclyAccessible gives it a public address");
  });
});

/** The inputs by which a cluster of MSK encrypts what its brokers and clients say. */
function inTransit(clientBroker: unknown): CaseInputs {
  return { encryptionInfo: { encryptionInTransit: { clientBroker } } };
}

/** The input by which a store names its subnet group. */
function subnetGroupOf({ inputs }: StoreCase): string {
  return Object.keys(inputs).find((name) => /subnetGroup/i.test(name)) ?? "";
}

describe("a store opens connections", () => {
  const OPENS_NONE = new Set([
    "EFS mount target",
    "ElastiCache cluster",
    "ElastiCache replica",
    "ElastiCache serverless",
    "MemoryDB cluster",
  ]);

  it.each(ALL_STORES)("%s: only where it isn't documented that it doesn't", (name, store) => {
    const open = OPENS_NONE.has(name) ? "nothing" : "all traffic";
    expect(networkWith(store).between("store", "neighbour")).toBe(open);
  });

  const group = (inputs: CaseInputs): StoreCase => ({
    type: aws.ElasticacheReplicationGroup,
    inputs: { subnetGroupName: ref("subnets"), securityGroupIds: GROUPS, ...inputs },
    group: aws.ElasticacheSubnetGroup,
    listens: "TCP 6379",
  });
  it.each<[string, CaseInputs, string]>([
    ["in one zone", {}, "nothing"],
    ["in several zones", { multiAzEnabled: true }, "all traffic"],
    ["in perhaps several zones", { multiAzEnabled: unknown() }, "all traffic"],
    [
      "in several zones, with encryption in transit",
      { multiAzEnabled: true, transitEncryptionEnabled: true },
      "nothing",
    ],
    [
      "in several zones, perhaps with encryption in transit",
      { multiAzEnabled: true, transitEncryptionEnabled: unknown() },
      "all traffic",
    ],
    ["that copies another region's", { globalReplicationGroupId: "global" }, "all traffic"],
  ])("a cache %s, where it may be told to copy another", (_, inputs, open) => {
    expect(networkWith(group(inputs)).between("store", "neighbour")).toBe(open);
  });

  it("MemoryDB, where it is in several regions", () => {
    const store = STORES["MemoryDB cluster"] as StoreCase;
    const net = networkWith(store, { multiRegionClusterName: "many" });
    expect(net.between("store", "neighbour")).toBe("all traffic");
  });
});
