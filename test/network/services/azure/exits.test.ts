import { describe, expect, it } from "vitest";
import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import type { Endpoint } from "../../../../policypack/network/topology";
import {
  AgentPool,
  AppServiceEnvironment,
  AppServicePlan,
  BatchPool,
  ContainerApp,
  ContainerGroup,
  DatabricksWorkspace,
  HdinsightCluster,
  MachineLearningCompute,
  MachineLearningOnlineEndpoint,
  MachineLearningWorkspace,
  ManagedCluster,
  ManagedEnvironment,
  OpenShiftCluster,
  RouteTable,
  Subnet,
  VirtualNetwork,
  WebApp,
  WebAppSlot,
  WebAppSwiftVirtualNetworkConnection,
  WebAppSwiftVirtualNetworkConnectionSlot,
} from "../../../../policypack/resources/azure";
import { networkOf } from "../../../support/network-of";

type Others = Readonly<Record<string, CaseResource>>;

/** Whether something leaves past all networks of the stack. */
type FreeExit = "free" | "perhaps free" | "none";

/**
 * A stack with a private subnet, out of which nothing gets unless something lends it an address, one that Azure
 * itself lends addresses, and one whose routes lead nowhere.
 */
const net = (it: CaseResource, others: Others = {}) =>
  networkOf(
    stack({
      it,
      vnet: resource(VirtualNetwork, { addressSpace: { addressPrefixes: ["10.0.0.0/16"] } }),
      private: resource(Subnet, {
        virtualNetworkName: ref("vnet"),
        addressPrefix: "10.0.1.0/24",
        defaultOutboundAccess: false,
      }),
      closed: resource(Subnet, {
        virtualNetworkName: ref("vnet"),
        addressPrefix: "10.0.2.0/24",
        routeTable: { id: ref("nowhere") },
      }),
      nowhere: resource(RouteTable, {
        routes: [{ addressPrefix: "0.0.0.0/0", nextHopType: "None" }],
      }),
      ...others,
    }),
  );

const PRIVATE = ref("private");
const ALL = "all traffic";
const PERHAPS_ALL = "nothing, perhaps all traffic";

/** The endpoint that runs code: the nodes of a cluster, where its API is another one. */
function senderOf(one: CaseResource, others?: Others): Endpoint {
  const all = net(one, others).segmentation.topology.endpoints.filter(
    ({ resource: { name } }) => name === "it",
  );
  const sender = all.at(-1);
  if (sender === undefined) throw new Error("it is no endpoint");
  return sender;
}

function freeExit(one: CaseResource, others?: Others): FreeExit {
  const hop = senderOf(one, others).freeExit;
  return hop === undefined ? "none" : hop.isCertain ? "free" : "perhaps free";
}

/** What it says, after the position. */
function told(one: CaseResource, others?: Others): string | undefined {
  const hop = senderOf(one, others).freeExit;
  return hop && `${hop.node.resource.name} ${hop.node.key} ${hop.does}`;
}

describe("nodes of AKS", () => {
  type Row = readonly [what: string, cluster: CaseInputs, subnet: string, made: FreeExit];
  const by = (outboundType: unknown): CaseInputs => ({ networkProfile: { outboundType } });

  const ROWS: readonly Row[] = [
    ["without an outbound type", {}, ALL, "free"],
    ["with a load balancer", by("loadBalancer"), ALL, "free"],
    ["with a NAT gateway of AKS", by("managedNATGateway"), PERHAPS_ALL, "free"],
    ["with a newer NAT gateway of AKS", by("managedNATGatewayV2"), PERHAPS_ALL, "free"],
    ["with a NAT gateway of one's own", by("userAssignedNATGateway"), "nothing", "perhaps free"],
    ["with routes of one's own", by("userDefinedRouting"), "nothing", "perhaps free"],
    ["with nothing made for them", by("none"), "nothing", "perhaps free"],
    ["that AKS keeps in", by("block"), "nothing", "none"],
    ["with an unknown outbound type", by(unknown()), PERHAPS_ALL, "perhaps free"],
    ["with an unknown network", { networkProfile: unknown() }, PERHAPS_ALL, "perhaps free"],
    ["with an outbound type of which nothing is known", by("new"), PERHAPS_ALL, "perhaps free"],
    [
      "of a private cluster",
      { apiServerAccessProfile: { enablePrivateCluster: true } },
      ALL,
      "free",
    ],
    [
      "of a cluster with a Basic load balancer",
      { networkProfile: { loadBalancerSku: "basic" } },
      PERHAPS_ALL,
      "perhaps free",
    ],
    [
      "of a cluster with a Standard load balancer",
      { networkProfile: { loadBalancerSku: "Standard" }, sku: { name: "Base" } },
      ALL,
      "free",
    ],
    ["of an automatic cluster", { sku: { name: "Automatic" } }, PERHAPS_ALL, "perhaps free"],
  ];

  /** A pool inside its cluster, and one beside it. */
  const pools = (cluster: CaseInputs, pool: CaseInputs) =>
    [
      [resource(ManagedCluster, { ...cluster, agentPoolProfiles: [pool] }), {}],
      [
        resource(AgentPool, { resourceName: ref("aks"), ...pool }),
        { aks: resource(ManagedCluster, cluster) },
      ],
    ] as const;

  it.each(ROWS)("%s", (_, cluster, subnet, made) => {
    for (const [it, others] of pools(cluster, { vnetSubnetID: PRIVATE })) {
      expect(net(it, others).exit("it")).toBe(subnet);
      expect(freeExit(it, others)).toBe("none");
    }
    for (const [it, others] of pools(cluster, {})) {
      expect(freeExit(it, others)).toBe(made);
    }
  });

  it("follow the routes of their subnet", () => {
    for (const [it, others] of pools({}, { vnetSubnetID: ref("closed") })) {
      expect(net(it, others).exit("it")).toBe("nothing");
    }
  });

  it("may be in a subnet that isn't known", () => {
    for (const [it, others] of pools({}, { vnetSubnetID: unknown() })) {
      expect(freeExit(it, others)).toBe("perhaps free");
    }
    for (const [it, others] of pools(by("block"), { vnetSubnetID: unknown() })) {
      expect(freeExit(it, others)).toBe("none");
    }
  });

  it("may leave where their cluster, or all pools, aren't known", () => {
    const astray = (pool: CaseInputs) => resource(AgentPool, { resourceName: "aks", ...pool });
    expect(net(astray({ vnetSubnetID: PRIVATE })).exit("it")).toBe(PERHAPS_ALL);
    expect(freeExit(astray({}))).toBe("perhaps free");
    expect(freeExit(resource(ManagedCluster, { agentPoolProfiles: unknown() }))).toBe(
      "perhaps free",
    );
  });

  it("perhaps lend their pods a public address", () => {
    const pods = (outboundType: string) =>
      net(
        resource(ManagedCluster, {
          ...by(outboundType),
          agentPoolProfiles: [{ vnetSubnetID: ref("closed"), podSubnetID: PRIVATE }],
        }),
      ).exit("it");
    expect(pods("loadBalancer")).toBe(PERHAPS_ALL);
    expect(pods("userDefinedRouting")).toBe("nothing");
  });

  it("say what lends them an address", () => {
    const [lender] =
      senderOf(resource(ManagedCluster, { agentPoolProfiles: [{ vnetSubnetID: PRIVATE }] }))
        .interfaces[0]?.lenders ?? [];
    expect(lender?.node.key).toBe("outboundType");
    expect(lender?.does).toBe(
      "is not set, so that a load balancer lends the nodes a public address",
    );
  });
});

describe("an app", () => {
  const ROUTED = { outboundVnetRouting: { allTraffic: true } };
  const INTEGRATED = { virtualNetworkSubnetId: PRIVATE };
  const inConfig = (siteConfig: CaseInputs): CaseInputs => ({ ...INTEGRATED, siteConfig });
  const routeAll = (value: unknown, name: unknown = "WEBSITE_VNET_ROUTE_ALL") =>
    inConfig({
      appSettings: [
        { name: "COLOUR", value: unknown() },
        { name, value },
      ],
    });

  type Row = readonly [what: string, app: CaseInputs, exit: FreeExit, others?: Others];
  const ROWS: readonly Row[] = [
    ["outside all networks", {}, "free"],
    ["outside all networks that would send all through one", ROUTED, "free"],
    ["in a subnet that isn't known", { virtualNetworkSubnetId: unknown() }, "free"],
    [
      "in a subnet that isn't known, through which it sends all",
      { ...ROUTED, virtualNetworkSubnetId: unknown() },
      "perhaps free",
    ],
    ["that sends private traffic only through its subnet", INTEGRATED, "free"],
    ["that sends all through its subnet", { ...INTEGRATED, ...ROUTED }, "none"],
    [
      "that sends what it sends itself through its subnet",
      { ...INTEGRATED, outboundVnetRouting: { applicationTraffic: true } },
      "none",
    ],
    [
      "that says that it doesn't send all through its subnet",
      { ...INTEGRATED, outboundVnetRouting: { allTraffic: false, applicationTraffic: false } },
      "free",
    ],
    [
      "that perhaps sends all through its subnet",
      { ...INTEGRATED, outboundVnetRouting: { allTraffic: unknown() } },
      "perhaps free",
    ],
    ["routed by its configuration", inConfig({ vnetRouteAllEnabled: true }), "none"],
    ["not routed by its configuration", inConfig({ vnetRouteAllEnabled: false }), "free"],
    ["perhaps routed by its configuration", inConfig(unknown() as CaseInputs), "perhaps free"],
    ["routed as older versions have it", { ...INTEGRATED, vnetRouteAllEnabled: true }, "none"],
    ["routed by a setting", routeAll("1"), "none"],
    ["not routed by a setting", routeAll("0"), "free"],
    ["perhaps routed by a setting", routeAll(unknown()), "perhaps free"],
    ["perhaps routed by one of its settings", routeAll("1", unknown()), "perhaps free"],
    ["perhaps routed by its settings", inConfig({ appSettings: unknown() }), "perhaps free"],
    [
      "of the plan Flex Consumption",
      { ...INTEGRATED, functionAppConfig: { runtime: { name: "node" } } },
      "perhaps free",
    ],
    ["of a plan that isn't known", { serverFarmId: unknown() }, "perhaps free"],
    [
      "of a plan outside environments",
      { serverFarmId: ref("plan") },
      "free",
      { plan: resource(AppServicePlan) },
    ],
    [
      "in an environment",
      { serverFarmId: ref("plan") },
      "none",
      {
        plan: resource(AppServicePlan, { hostingEnvironmentProfile: { id: ref("ase") } }),
        ase: resource(AppServiceEnvironment, { virtualNetwork: { id: PRIVATE } }),
      },
    ],
    [
      "in an environment that isn't known",
      { hostingEnvironmentProfile: { id: unknown() } },
      "perhaps free",
    ],
    ["on a cluster elsewhere", { extendedLocation: { name: "arc" } }, "perhaps free"],
    [
      "in an environment of container apps without a network",
      { managedEnvironmentId: ref("env") },
      "free",
      { env: resource(ManagedEnvironment) },
    ],
    [
      "in an environment of container apps with a network",
      { managedEnvironmentId: ref("env") },
      "none",
      {
        env: resource(ManagedEnvironment, {
          vnetConfiguration: { infrastructureSubnetId: PRIVATE },
        }),
      },
    ],
  ];

  for (const [what, app, exit, others] of ROWS) {
    it(what, () => {
      expect(freeExit(resource(WebApp, app), others)).toBe(exit);
    });
  }

  it.each([
    ["free", {}],
    ["none", ROUTED],
  ])("is %s with an integration beside it and %o", (exit, app) => {
    expect(
      freeExit(resource(WebApp, app), {
        link: resource(WebAppSwiftVirtualNetworkConnection, {
          name: ref("it"),
          subnetResourceId: PRIVATE,
        }),
      }),
    ).toBe(exit);
    expect(
      freeExit(resource(WebAppSlot, { slot: "next", name: ref("app"), ...app }), {
        app: resource(WebApp),
        link: resource(WebAppSwiftVirtualNetworkConnectionSlot, {
          slot: ref("it"),
          name: ref("app"),
          subnetResourceId: PRIVATE,
        }),
      }),
    ).toBe(exit);
  });

  it("perhaps sends through an integration of perhaps another app", () => {
    expect(
      freeExit(resource(WebApp, ROUTED), {
        link: resource(WebAppSwiftVirtualNetworkConnection, {
          name: unknown(),
          subnetResourceId: PRIVATE,
        }),
      }),
    ).toBe("perhaps free");
  });

  it("has its slots where it is itself", () => {
    const slot = resource(WebAppSlot, { name: ref("app") });
    const app = (inputs: CaseInputs) => ({
      app: resource(WebApp, inputs),
      ase: resource(AppServiceEnvironment, { virtualNetwork: { id: PRIVATE } }),
    });
    expect(freeExit(slot, app({}))).toBe("free");
    expect(freeExit(slot, app({ hostingEnvironmentProfile: { id: ref("ase") } }))).toBe("none");
    expect(freeExit(resource(WebAppSlot, { name: "elsewhere" }))).toBe("perhaps free");
  });

  it("leaves by its subnet with addresses of its own, unless routes lead elsewhere", () => {
    const exit = (app: CaseInputs) => net(resource(WebApp, app)).exit("it");
    expect(exit({ ...INTEGRATED, ...ROUTED })).toBe(ALL);
    expect(exit(INTEGRATED)).toBe("nothing");
    expect(exit({ ...ROUTED, virtualNetworkSubnetId: ref("closed") })).toBe("nothing");
  });

  it.each([
    ["private", ALL],
    ["closed", "nothing"],
  ])("in an environment leaves by the network of that: %s", (subnet, exit) => {
    expect(
      net(resource(WebApp, { hostingEnvironmentProfile: { id: ref("ase") } }), {
        ase: resource(AppServiceEnvironment, { virtualNetwork: { id: ref(subnet) } }),
      }).exit("it"),
    ).toBe(exit);
  });

  it("says where its way out is open", () => {
    expect(told(resource(WebApp))).toBe(
      "it virtualNetworkSubnetId is not set, so that it reaches the internet through a network of Azure",
    );
    expect(told(resource(WebApp, INTEGRATED))).toBe(
      "it allTraffic is not set, so that it reaches the internet through a network of Azure",
    );
    expect(told(resource(WebApp, inConfig({ vnetRouteAllEnabled: false })))).toBe(
      "it vnetRouteAllEnabled lets it reach the internet through a network of Azure",
    );
    expect(told(resource(WebApp, routeAll(unknown())))).toBe(
      "it allTraffic may let it reach the internet through a network of Azure",
    );
  });
});

/** What is in a subnet, in none, or in one that isn't known. */
type Placed = readonly [
  what: string,
  made: (subnet: unknown) => readonly [CaseResource, Others?],
  /** What it may send to the internet from a subnet out of which nothing else gets. */
  exit: string,
];

const PLACED: readonly Placed[] = [
  [
    "a container app",
    (infrastructureSubnetId) => [
      resource(ContainerApp, { managedEnvironmentId: ref("env") }),
      {
        env: resource(ManagedEnvironment, {
          vnetConfiguration: { infrastructureSubnetId, internal: true },
        }),
      },
    ],
    ALL,
  ],
  [
    "a container group",
    (id) => [resource(ContainerGroup, { subnetIds: id === undefined ? undefined : [{ id }] })],
    "nothing",
  ],
  [
    "a pool of Batch",
    (subnetId) => [resource(BatchPool, { networkConfiguration: { subnetId } })],
    ALL,
  ],
  [
    "a cluster of machines that learn",
    (id) => [
      resource(MachineLearningCompute, {
        workspaceName: ref("ml"),
        properties: { computeType: "AmlCompute", properties: { subnet: { id } } },
      }),
      { ml: resource(MachineLearningWorkspace) },
    ],
    ALL,
  ],
  [
    "a workspace of Databricks",
    (value) => [
      resource(DatabricksWorkspace, { parameters: { customPublicSubnetName: { value } } }),
    ],
    "nothing",
  ],
  [
    "a cluster of HDInsight that asks Azure",
    (subnet) => [
      resource(HdinsightCluster, {
        properties: {
          networkProperties: { resourceProviderConnection: "Outbound" },
          computeProfile: { roles: [{ virtualNetworkProfile: { subnet } }] },
        },
      }),
    ],
    "nothing",
  ],
];

it.each(PLACED)(
  "%s is free outside networks, and perhaps with a subnet that isn't known",
  (...row) => {
    const [, made, exit] = row;
    expect(freeExit(...made(undefined))).toBe("free");
    expect(freeExit(...made(unknown()))).toBe("perhaps free");
    expect(freeExit(...made(PRIVATE))).toBe("none");
    expect(net(...made(PRIVATE)).exit("it")).toBe(exit);
    expect(net(...made(ref("closed"))).exit("it")).toBe("nothing");
  },
);

type Case = readonly [what: string, it: CaseResource, exit: FreeExit, others?: Others];

const compute = (properties: CaseInputs) =>
  resource(MachineLearningCompute, { workspaceName: ref("ml"), properties });
const MANAGED = compute({ computeType: "AmlCompute" });
const workspace = (isolationMode: unknown, more: CaseInputs = {}) => ({
  ml: resource(MachineLearningWorkspace, { managedNetwork: { isolationMode }, ...more }),
});
const online = (properties: CaseInputs) =>
  resource(MachineLearningOnlineEndpoint, { workspaceName: ref("ml"), properties });
const withoutAddresses = {
  publicIPAddressConfiguration: { provision: "NoPublicIPAddresses" },
};

const CASES: readonly Case[] = [
  [
    "a container app of an environment elsewhere",
    resource(ContainerApp, { managedEnvironmentId: "/elsewhere" }),
    "perhaps free",
  ],
  [
    "a container app of one of several environments",
    resource(ContainerApp, { managedEnvironmentId: unknown() }),
    "perhaps free",
    { env: resource(ManagedEnvironment), other: resource(ManagedEnvironment) },
  ],
  ["a container group of no subnet", resource(ContainerGroup, { subnetIds: [] }), "free"],
  [
    "a container group of subnets that aren't known",
    resource(ContainerGroup, { subnetIds: unknown() }),
    "perhaps free",
  ],
  [
    "a container group with the network profile of older versions",
    resource(ContainerGroup, { networkProfile: { id: "/profile" } }),
    "perhaps free",
  ],
  [
    "a pool without public addresses, outside networks",
    resource(BatchPool, { networkConfiguration: withoutAddresses }),
    "perhaps free",
  ],
  ["compute in a network that Azure makes", MANAGED, "free", workspace("Disabled")],
  ["compute that may leave", MANAGED, "free", workspace("AllowInternetOutbound")],
  ["compute that leaves by rules", MANAGED, "none", workspace("AllowOnlyApprovedOutbound")],
  ["compute that perhaps leaves by rules", MANAGED, "perhaps free", workspace(unknown())],
  [
    "compute of a project, which has the network of its hub",
    MANAGED,
    "perhaps free",
    workspace(undefined, { hubResourceId: "/hub" }),
  ],
  [
    "compute of a workspace elsewhere",
    resource(MachineLearningCompute, {
      workspaceName: "ml",
      properties: { computeType: "ComputeInstance" },
    }),
    "perhaps free",
  ],
  [
    "compute of an unknown kind",
    compute({ computeType: unknown() }),
    "perhaps free",
    workspace("Disabled"),
  ],
  [
    "compute that is made elsewhere",
    compute({ computeType: "Kubernetes" }),
    "none",
    workspace("Disabled"),
  ],
  [
    "compute without public addresses, outside networks",
    compute({ computeType: "ComputeInstance", properties: { enableNodePublicIp: false } }),
    "perhaps free",
    workspace("Disabled"),
  ],
  [
    "models perhaps on a cluster elsewhere",
    online({ compute: unknown() }),
    "perhaps free",
    workspace("Disabled"),
  ],
  ["models behind an endpoint", online({}), "perhaps free", workspace("Disabled")],
  ["models that leave by rules", online({}), "none", workspace("AllowOnlyApprovedOutbound")],
  ["models on a cluster elsewhere", online({ compute: "/cluster" }), "none", workspace("Disabled")],
  [
    "Databricks in a network that isn't known",
    resource(DatabricksWorkspace, { parameters: { customVirtualNetworkId: { value: unknown() } } }),
    "perhaps free",
  ],
  [
    "Databricks in a network of the stack",
    resource(DatabricksWorkspace, {
      parameters: { customVirtualNetworkId: { value: ref("vnet") } },
    }),
    "none",
  ],
  [
    "Databricks in a network elsewhere",
    resource(DatabricksWorkspace, { parameters: { customVirtualNetworkId: { value: "/vnet" } } }),
    "none",
  ],
  ["Databricks with machines", resource(DatabricksWorkspace, { computeMode: "Hybrid" }), "free"],
  [
    "Databricks without machines",
    resource(DatabricksWorkspace, { computeMode: "Serverless" }),
    "perhaps free",
  ],
  [
    "HDInsight with roles that aren't known",
    resource(HdinsightCluster, { properties: { computeProfile: { roles: unknown() } } }),
    "perhaps free",
  ],
];

for (const [what, one, exit, others] of CASES) {
  it(what, () => {
    expect(freeExit(one, others)).toBe(exit);
  });
}

it("doesn't lend public addresses to pools that have none", () => {
  const pool = (provision: unknown) =>
    net(
      resource(BatchPool, {
        networkConfiguration: { subnetId: PRIVATE, publicIPAddressConfiguration: { provision } },
      }),
    ).exit("it");
  expect(pool("NoPublicIPAddresses")).toBe("nothing");
  expect(pool("UserManaged")).toBe(ALL);
  expect(pool(unknown())).toBe(PERHAPS_ALL);
});

it.each([
  [undefined, ALL],
  [true, ALL],
  [false, "nothing"],
  [unknown(), PERHAPS_ALL],
])("machines for learning have public addresses: %s", (enableNodePublicIp, exit) => {
  const machine = compute({
    computeType: "ComputeInstance",
    properties: { subnet: { id: PRIVATE }, enableNodePublicIp },
  });
  expect(net(machine, workspace("Disabled")).exit("it")).toBe(exit);
});

it.each([
  [undefined, "nothing"],
  [true, "nothing"],
  [false, ALL],
  [unknown(), PERHAPS_ALL],
])("Databricks gives its nodes no public addresses: %s", (value, exit) => {
  const workspaceWith = resource(DatabricksWorkspace, {
    parameters: { customPublicSubnetName: { value: PRIVATE }, enableNoPublicIp: { value } },
  });
  expect(net(workspaceWith).exit("it")).toBe(exit);
});

it.each([
  [undefined, ALL],
  ["Loadbalancer", ALL],
  ["UserDefinedRouting", "nothing"],
  [unknown(), PERHAPS_ALL],
])("workers of OpenShift with the outbound type %s", (outboundType, exit) => {
  const cluster = (workerProfiles: unknown) =>
    resource(OpenShiftCluster, {
      masterProfile: { subnetId: ref("closed") },
      workerProfiles,
      networkProfile: { outboundType },
    });
  expect(net(cluster([{ subnetId: PRIVATE }])).exit("it")).toBe(exit);
  expect(net(cluster([{ subnetId: ref("closed") }])).exit("it")).toBe("nothing");
  expect(senderOf(cluster([{ subnetId: PRIVATE }])).role).toBe("host");
  expect(net(cluster(unknown())).exit("it")).toBe(PERHAPS_ALL);
});
