import { expect, it } from "vitest";
import {
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import { describeTraffic } from "../../../../policypack/network/traffic";
import {
  AgentPool,
  AmlFilesystem,
  ApiManagementService,
  CassandraDataCenter,
  ContainerApp,
  CosmosDatabaseAccount,
  DatabricksWorkspace,
  HdinsightCluster,
  KustoCluster,
  ManagedCluster,
  ManagedEnvironment,
  MysqlFirewallRule,
  MysqlServer,
  NetAppVolume,
  NetworkInterface,
  NetworkSecurityGroup,
  PostgresFirewallRule,
  PostgresServer,
  PrivateEndpoint,
  Redis,
  RelayNamespace,
  SqlManagedInstance,
  StorageCache,
  Subnet,
  VirtualMachine,
  VirtualNetwork,
} from "../../../../policypack/resources/azure";
import { networkOf } from "../../../support/network-of";

const INSIDE = { id: ref("subnet") };

/** A stack with a VNet, a machine in it, and a security group that lets the internet in. */
const net = (
  it: CaseResource,
  others: Readonly<Record<string, CaseResource>> = {},
  rules: object[] = [],
) =>
  networkOf(
    stack({
      it,
      vnet: resource(VirtualNetwork, { addressSpace: { addressPrefixes: ["10.0.0.0/16"] } }),
      nsg: resource(NetworkSecurityGroup, { securityRules: rules }),
      subnet: resource(Subnet, {
        virtualNetworkName: ref("vnet"),
        addressPrefix: "10.0.1.0/24",
        networkSecurityGroup: { id: ref("nsg") },
      }),
      apps: resource(Subnet, { virtualNetworkName: ref("vnet"), addressPrefix: "10.0.2.0/24" }),
      nic: resource(NetworkInterface, { ipConfigurations: [{ subnet: { id: ref("apps") } }] }),
      vm: resource(VirtualMachine, { networkProfile: { networkInterfaces: [{ id: ref("nic") }] } }),
      ...others,
    }),
  );

const EVERYONE = { startIpAddress: "0.0.0.0", endIpAddress: "255.255.255.255" };

const FROM_INTERNET = {
  name: "in",
  direction: "Inbound",
  access: "Allow",
  priority: 100,
  protocol: "Tcp",
  sourceAddressPrefix: "Internet",
  sourcePortRange: "*",
  destinationAddressPrefix: "*",
  destinationPortRange: "*",
};

it.each([
  [
    "PostgreSQL",
    resource(PostgresServer, { network: { delegatedSubnetResourceId: INSIDE.id } }),
    "TCP 5432",
  ],
  [
    "MySQL",
    resource(MysqlServer, { network: { delegatedSubnetResourceId: INSIDE.id } }),
    "TCP 3306",
  ],
  ["a cache", resource(Redis, { subnetId: INSIDE.id }), "TCP 6380"],
  [
    "a volume",
    resource(NetAppVolume, { subnetId: INSIDE.id }),
    "TCP 111, 635, 2049, 4045-4046, 4049, perhaps TCP 111, 635, 2049, 4045-4046, 4049 and UDP 111, 635, 2049 and 2 more",
  ],
  [
    "a volume with SMB and the newer NFS",
    resource(NetAppVolume, { subnetId: INSIDE.id, protocolTypes: ["CIFS", "NFSv4.1"] }),
    "TCP 445, 2049",
  ],
  [
    "a volume with protocols that aren't known",
    resource(NetAppVolume, { subnetId: INSIDE.id, protocolTypes: unknown() }),
    "nothing, perhaps TCP 111, 445, 635, 2049, 4045-4046, 4049 and UDP 111, 635 and 3 more",
  ],
  [
    "an HPC cache",
    resource(StorageCache, { subnet: INSIDE.id }),
    "TCP 111, 2049, perhaps TCP 111, 2049, 4045-4047 and UDP 111, 2049, 4045-4047",
  ],
  ["Lustre", resource(AmlFilesystem, { filesystemSubnet: INSIDE.id }), "TCP 988, 1019-1023"],
  [
    "Cassandra",
    resource(CassandraDataCenter, { properties: { delegatedSubnetId: INSIDE.id } }),
    "TCP 9042, perhaps TCP 7001, 7199, 8443, 9042, 9443",
  ],
  [
    "a managed instance",
    resource(SqlManagedInstance, { subnetId: INSIDE.id }),
    "TCP 1433, perhaps TCP 1433, 11000-11999",
  ],
  [
    "a managed instance that redirects",
    resource(SqlManagedInstance, { subnetId: INSIDE.id, proxyOverride: "Redirect" }),
    "TCP 1433, 11000-11999",
  ],
  [
    "a managed instance that doesn't",
    resource(SqlManagedInstance, { subnetId: INSIDE.id, proxyOverride: "Proxy" }),
    "TCP 1433",
  ],
  [
    "an internal gateway",
    resource(ApiManagementService, {
      virtualNetworkType: "Internal",
      virtualNetworkConfiguration: { subnetResourceId: INSIDE.id },
    }),
    "TCP 80, 443, perhaps TCP 80, 443, 3443, 6381-6383, 6390-6391 and UDP 4290",
  ],
])("%s in a subnet is reached from its network only", (_, placed, open) => {
  expect(net(placed, {}, [FROM_INTERNET]).between("vm", "it")).toBe(open);
  expect(net(placed, {}, [FROM_INTERNET]).internetTo("it")).toBe("nothing");
});

it.each([
  [
    "PostgreSQL",
    (id: unknown) => ({
      it: resource(PostgresServer, { network: { delegatedSubnetResourceId: id } }),
      rule: resource(PostgresFirewallRule, { serverName: ref("it"), ...EVERYONE }),
    }),
    "TCP 5432",
  ],
  [
    "MySQL",
    (id: unknown) => ({
      it: resource(MysqlServer, { network: { delegatedSubnetResourceId: id } }),
      rule: resource(MysqlFirewallRule, { serverName: ref("it"), ...EVERYONE }),
    }),
    "TCP 3306",
  ],
  ["a cache", (id: unknown) => ({ it: resource(Redis, { subnetId: id }) }), "TCP 6380"],
  [
    "a cluster of Data Explorer",
    (id: unknown) => ({
      it: resource(KustoCluster, { virtualNetworkConfiguration: { subnetId: id } }),
    }),
    "TCP 443, 1433",
  ],
  [
    "a cluster of HDInsight",
    (id: unknown) => ({
      it: resource(HdinsightCluster, {
        properties: { computeProfile: { roles: [{ virtualNetworkProfile: { subnet: id } }] } },
      }),
    }),
    "TCP 22-23, 443",
  ],
])("%s is public without a subnet, and perhaps with one that isn't known", (_, made, open) => {
  const internet = (id: unknown) => {
    const { it: placed, ...others } = made(id) as Record<string, CaseResource> & {
      it: CaseResource;
    };
    return net(placed, others).internetTo("it");
  };
  const possible = open.replace(/^.*, perhaps /, "");
  expect(internet(undefined)).toBe(open);
  expect(internet(unknown())).toBe(`nothing, perhaps ${possible}`);
  // It comes from something, which is no subnet.
  expect(internet(ref("nsg"))).toBe(`nothing, perhaps ${possible}`);
  expect(internet(ref("subnet"))).toBe("nothing");
});

const instance = (publicDataEndpointEnabled: unknown) =>
  resource(SqlManagedInstance, { subnetId: INSIDE.id, publicDataEndpointEnabled });

it.each([
  ["off", false, [FROM_INTERNET], "nothing"],
  ["on, behind a security group that lets nobody in", true, [], "nothing"],
  ["on, behind one that lets everyone in", true, [FROM_INTERNET], "TCP 3342"],
  ["not known", unknown(), [FROM_INTERNET], "nothing, perhaps TCP 3342"],
])("a managed instance's public endpoint, %s", (_, enabled, rules, open) => {
  expect(net(instance(enabled), {}, rules).internetTo("it")).toBe(open);
});

it.each([
  [
    "behind a group that lets everyone in",
    [FROM_INTERNET],
    "TCP 80, 443, perhaps TCP 80, 443, 3443, 6381-6383, 6390-6391",
  ],
  ["behind a group that lets nobody in", [], "nothing"],
])("an external gateway %s", (_, rules, open) => {
  const gateway = resource(ApiManagementService, {
    virtualNetworkType: "External",
    virtualNetworkConfiguration: { subnetResourceId: INSIDE.id },
  });
  expect(net(gateway, {}, rules).internetTo("it")).toBe(open);
});

it("puts an HDInsight cluster behind the security group of its subnet", () => {
  const cluster = resource(HdinsightCluster, {
    properties: { computeProfile: { roles: [{ virtualNetworkProfile: { subnet: INSIDE.id } }] } },
  });
  expect(net(cluster).internetTo("it")).toBe("nothing");
  expect(net(cluster, {}, [FROM_INTERNET]).internetTo("it")).toBe("TCP 22-23, 443");
});

const pool = (inputs: object) => resource(AgentPool, { vnetSubnetID: INSIDE.id, ...inputs });
const clusterWith = (inputs: object) =>
  resource(ManagedCluster, {
    apiServerAccessProfile: { enablePrivateCluster: true },
    agentPoolProfiles: [{ name: "system", vnetSubnetID: INSIDE.id, ...inputs }],
  });
const ports = {
  networkProfile: { allowedHostPorts: [{ portStart: 8080, portEnd: 8090, protocol: "TCP" }] },
};

it.each([
  ["without public addresses", ports, "nothing"],
  ["with public addresses alone", { enableNodePublicIP: true }, "nothing"],
  ["with public addresses and host ports", { enableNodePublicIP: true, ...ports }, "TCP 8080-8090"],
  [
    "with perhaps public addresses",
    { enableNodePublicIP: unknown(), ...ports },
    "nothing, perhaps TCP 8080-8090",
  ],
])("nodes %s", (_, inputs, open) => {
  expect(net(pool(inputs), {}, [FROM_INTERNET]).internetTo("it")).toBe(open);
  expect(net(clusterWith(inputs), {}, [FROM_INTERNET]).internetTo("it")).toBe(open);
});

it.each([
  ["without public addresses", ports, "nothing"],
  ["with public addresses and host ports", { enableNodePublicIP: true, ...ports }, "TCP 8080-8090"],
])("nodes in the network that AKS makes, %s", (_, inputs, open) => {
  expect(net(resource(AgentPool, inputs)).internetTo("it")).toBe(open);
});

it("judges a cluster by its API, not by its nodes", () => {
  const cluster = resource(ManagedCluster, {
    // Open to a known address, so that no rule about the internet at large tells it.
    apiServerAccessProfile: { authorizedIPRanges: ["203.0.113.7/32"] },
    agentPoolProfiles: [{ vnetSubnetID: INSIDE.id }],
  });
  const endpoint = resource(PrivateEndpoint, {
    subnet: INSIDE,
    privateLinkServiceConnections: [{ privateLinkServiceId: ref("it") }],
  });
  const { segmentation } = net(cluster, { endpoint });
  const [api] = segmentation.topology.endpoints.filter(({ role }) => role === "administration");
  const reach = api && segmentation.of(api.resource);
  expect(reach?.closedBesidePrivateEndpoint().outcome).toBe("violating");
});

it("perhaps has open nodes where the pools aren't known", () => {
  const cluster = resource(ManagedCluster, {
    apiServerAccessProfile: { enablePrivateCluster: true },
    agentPoolProfiles: unknown(),
  });
  expect(net(cluster).internetTo("it")).toBe("nothing, perhaps all traffic");
});

it("sends from the nodes that a cluster declares itself", () => {
  expect(net(clusterWith({})).between("it", "vm")).toBe("all traffic");
  expect(net(clusterWith({})).exit("it")).toBe("all traffic");
});

it("reaches nodes from their network, and lets them out", () => {
  expect(net(pool({})).between("vm", "it")).toBe("all traffic");
});

it("has the API of a private cluster in the subnet of its first nodes", () => {
  const cluster = resource(ManagedCluster, {
    apiServerAccessProfile: { enablePrivateCluster: true },
    agentPoolProfiles: [{ name: "system", vnetSubnetID: INSIDE.id }],
  });
  const { segmentation } = net(cluster);
  const [api, nodes] = segmentation.topology.endpoints.filter(
    ({ resource: { name } }) => name === "it",
  );
  expect(api?.interfaces.map(({ isPrivateEndpoint }) => isPrivateEndpoint)).toEqual([true]);
  expect(api && describeTraffic(api.listens)).toBe("TCP 443");
  expect(nodes?.role).toBe("host");
  expect(net(cluster).internetTo("it")).toBe("nothing");
});

it.each([
  [true, true, "TCP 80, 443"],
  [true, false, "nothing"],
  [false, true, "nothing"],
])(
  "an app in an environment that is internal: %s, with external ingress: %s",
  (internal, external, open) => {
    const app = resource(ContainerApp, {
      managedEnvironmentId: ref("env"),
      configuration: { ingress: { external } },
    });
    const env = resource(ManagedEnvironment, {
      vnetConfiguration: { internal, infrastructureSubnetId: INSIDE.id },
    });
    expect(net(app, { env }).between("vm", "it")).toBe(open);
    expect(net(app, { env }).between("it", "vm")).toBe("all traffic");
  },
);

it("lets clusters of Databricks send from their subnets, where nobody reaches them", () => {
  const workspace = resource(DatabricksWorkspace, {
    parameters: { customPrivateSubnetName: { value: INSIDE.id } },
  });
  expect(net(workspace).between("it", "vm")).toBe("all traffic");
  expect(net(workspace).between("vm", "it")).toBe("nothing");
});

it.each([
  ["a cache", {}, "TCP 6380"],
  ["a cache with a plain port", { enableNonSslPort: true }, "TCP 6379-6380"],
  [
    "a cache that perhaps has one",
    { enableNonSslPort: unknown() },
    "TCP 6380, perhaps TCP 6379-6380",
  ],
  ["a cluster", { shardCount: 3 }, "TCP 6380, perhaps TCP 6380, 15000-15999"],
  [
    "a cluster with a plain port",
    { shardCount: 3, enableNonSslPort: true },
    "TCP 6379-6380, perhaps TCP 6379-6380, 13000-13999, 15000-15999",
  ],
])("answers to those in its network as %s", (_, inputs, open) => {
  const cache = resource(Redis, { subnetId: INSIDE.id, ...inputs });
  expect(net(cache).between("vm", "it")).toBe(open);
});

it.each([
  ["an account of Cosmos DB", resource(CosmosDatabaseAccount), "TCP 443, perhaps TCP"],
  [
    "a relay",
    resource(RelayNamespace),
    "TCP 80, 443, 5671, 9350-9353, perhaps TCP 80, 443, 5671, 9350-9353, 9400-9599",
  ],
])("%s has more ports at its private endpoint", (_, service, open) => {
  const endpoint = resource(PrivateEndpoint, {
    subnet: INSIDE,
    privateLinkServiceConnections: [{ privateLinkServiceId: ref("it") }],
  });
  expect(net(service, { endpoint }).between("vm", "it")).toBe(open);
});
