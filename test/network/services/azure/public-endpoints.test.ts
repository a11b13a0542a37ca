import { expect, it } from "vitest";
import {
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import * as azure from "../../../../policypack/resources/azure";
import { networkOf } from "../../../support/network-of";

type Case = readonly [
  sentence: string,
  type: Parameters<typeof resource>[0],
  inputs: object,
  open: string,
  others?: Readonly<Record<string, CaseResource>>,
];

const HTTPS = "TCP 443";
const OFF = { publicNetworkAccess: "Disabled" };
const ALL = { first: "0.0.0.0", last: "255.255.255.255" };
const SUBNET =
  "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/n";

/** Types with a switch and nothing behind it, and what they are without it. */
const SWITCHED: readonly (readonly [
  type: Parameters<typeof resource>[0],
  isNested: boolean,
  open: string,
])[] = [
  [azure.ConfigurationStore, false, HTTPS],
  [azure.DataFactory, false, HTTPS],
  [azure.PurviewAccount, false, HTTPS],
  [azure.CommunicationService, false, HTTPS],
  [azure.HostPool, false, HTTPS],
  [azure.DeviceUpdateAccount, false, HTTPS],
  [azure.AzureMonitorWorkspace, false, HTTPS],
  [azure.DatabricksWorkspace, false, HTTPS],
  [azure.RelayNamespace, false, "TCP 80, 443, 5671, 9350-9353"],
  [azure.NotificationHubsNamespace, false, HTTPS],
  [azure.StaticSite, false, "TCP 80, 443"],
  [azure.RecoveryVault, true, HTTPS],
  [azure.BotServiceBot, true, HTTPS],
  [azure.Grafana, true, HTTPS],
  [azure.AttestationProvider, true, HTTPS],
  [azure.MachineLearningOnlineEndpoint, true, HTTPS],
  [azure.Vault, true, HTTPS],
  [azure.ManagedHsm, true, HTTPS],
  [azure.CognitiveServicesAccount, true, HTTPS],
  [azure.IotDpsResource, true, "TCP 443, 8883, perhaps TCP 443, 5671, 8883"],
  [azure.IotHubResource, true, "TCP 443, 5671, 8883"],
  [azure.CosmosDatabaseAccount, false, "TCP 443, perhaps TCP 443, 10000-20000"],
  [azure.KustoCluster, false, "TCP 443, 1433"],
  [azure.ContainerRegistry, false, HTTPS],
  [azure.SearchService, false, HTTPS],
  [azure.ServiceBusNamespace, false, "TCP 443, 5671-5672, 9354"],
  [azure.EventHubNamespace, false, "TCP 443, 5671-5672, 9093"],
  [azure.EventGridTopic, false, HTTPS],
  [azure.EventGridDomain, false, HTTPS],
  [azure.EventGridNamespace, false, "TCP 443, 8883"],
  [azure.BatchAccount, false, HTTPS],
  [azure.SignalR, false, HTTPS],
  [azure.WebPubSub, false, HTTPS],
  [azure.Redis, false, "TCP 6380"],
  [azure.ApiManagementService, false, "TCP 80, 443"],
];

it.each(SWITCHED)("$token without its switch, closed, and unknown", (type, isNested, open) => {
  const possible = open.replace(/^.*, perhaps /, "");
  const to = (publicNetworkAccess: unknown) => {
    const inputs = publicNetworkAccess === undefined ? {} : { publicNetworkAccess };
    return networkOf(
      stack({ it: resource(type, isNested ? { properties: inputs } : inputs) }),
    ).internetTo("it");
  };
  expect(to(undefined)).toBe(open);
  expect(to("Enabled")).toBe(open);
  expect(to("disabled")).toBe("nothing");
  expect(to(unknown())).toBe(`nothing, perhaps ${possible}`);
  expect(to("Whatever")).toBe(`nothing, perhaps ${possible}`);
});

const CASES: readonly Case[] = [
  [
    "automation takes true and false",
    azure.AutomationAccount,
    { publicNetworkAccess: false },
    "nothing",
  ],
  ["automation is open by default", azure.AutomationAccount, {}, HTTPS],
  [
    "of a workspace's two ways in, one is enough",
    azure.LogAnalyticsWorkspace,
    { publicNetworkAccessForQuery: "Disabled" },
    HTTPS,
  ],
  [
    "of a workspace's two ways in, both are closed",
    azure.LogAnalyticsWorkspace,
    { publicNetworkAccessForQuery: "Disabled", publicNetworkAccessForIngestion: "Disabled" },
    "nothing",
  ],
  [
    "of a component's two ways in, one is enough",
    azure.ApplicationInsightsComponent,
    { publicNetworkAccessForIngestion: "Disabled" },
    HTTPS,
  ],
  [
    "a collection endpoint is closed in its rules",
    azure.DataCollectionEndpoint,
    { networkAcls: OFF },
    "nothing",
  ],
  [
    "a vault denies by default",
    azure.Vault,
    { properties: { networkAcls: { defaultAction: "Deny", ipRules: [{ value: "20.30.40.50" }] } } },
    "nothing",
  ],
  [
    "a vault admits much of the internet",
    azure.Vault,
    { properties: { networkAcls: { defaultAction: "Deny", ipRules: [{ value: "32.0.0.0/3" }] } } },
    HTTPS,
  ],
  [
    "an AI service denies by default",
    azure.CognitiveServicesAccount,
    { properties: { networkAcls: { defaultAction: "Deny" } } },
    "nothing",
  ],
  [
    "a registry denies by default",
    azure.ContainerRegistry,
    { networkRuleSet: { defaultAction: "Deny" } },
    "nothing",
  ],
  [
    "a search service restricts by its list",
    azure.SearchService,
    { networkRuleSet: { ipRules: [{ value: "20.30.40.50" }] } },
    "nothing",
  ],
  [
    "an IoT hub denies by default once it has rules",
    azure.IotHubResource,
    { properties: { networkRuleSets: { ipRules: [] } } },
    "nothing",
  ],
  [
    "an IoT hub's old filter turns all away",
    azure.IotHubResource,
    {
      properties: {
        ipFilterRules: [
          { action: "Accept", ipMask: "20.30.40.50" },
          { action: "Reject", ipMask: "0.0.0.0/0" },
        ],
      },
    },
    "nothing",
  ],
  [
    "an IoT hub's old filter lets the rest in",
    azure.IotHubResource,
    { properties: { ipFilterRules: [{ action: "Accept", ipMask: "20.30.40.50" }] } },
    "TCP 443, 5671, 8883",
  ],
  [
    "a Cosmos DB account restricts by its list",
    azure.CosmosDatabaseAccount,
    { ipRules: [{ ipAddressOrRange: "20.30.40.50" }] },
    "nothing",
  ],
  [
    "a Cosmos DB account admits all of Azure",
    azure.CosmosDatabaseAccount,
    { ipRules: [{ ipAddressOrRange: "0.0.0.0" }] },
    "TCP 443, perhaps TCP 443, 10000-20000",
  ],
  [
    "a Cosmos DB account admits only subnets",
    azure.CosmosDatabaseAccount,
    { isVirtualNetworkFilterEnabled: true, virtualNetworkRules: [{ id: SUBNET }] },
    "nothing",
  ],
  [
    "a Cosmos DB account perhaps filters",
    azure.CosmosDatabaseAccount,
    { isVirtualNetworkFilterEnabled: unknown() },
    "nothing, perhaps TCP 443, 10000-20000",
  ],
  [
    "a topic restricts by its list",
    azure.EventGridTopic,
    { inboundIpRules: [{ ipMask: "20.30.40.50", action: "Allow" }] },
    "nothing",
  ],
  [
    "a Kusto cluster restricts by its list",
    azure.KustoCluster,
    { allowedIpRangeList: ["20.30.40.50/32"] },
    "nothing",
  ],
  [
    "a Kusto cluster restricts by an unknown list",
    azure.KustoCluster,
    { allowedIpRangeList: unknown() },
    "nothing, perhaps TCP 443, 1433",
  ],
  ["a SAN has no door", azure.ElasticSan, { publicNetworkAccess: "Enabled" }, "nothing"],
  ["an HSM cluster has no door", azure.CloudHsmCluster, {}, "nothing"],
  [
    "SignalR denies by default",
    azure.SignalR,
    { networkACLs: { defaultAction: "Deny" } },
    "nothing",
  ],
  [
    "SignalR denies, but for clients",
    azure.SignalR,
    { networkACLs: { defaultAction: "Deny", publicNetwork: { allow: ["ClientConnection"] } } },
    HTTPS,
  ],
  [
    "SignalR allows, but for some",
    azure.SignalR,
    { networkACLs: { defaultAction: "Allow", publicNetwork: { deny: ["Trace"] } } },
    `nothing, perhaps ${HTTPS}`,
  ],
  [
    "notification hubs grant nothing to everyone",
    azure.NotificationHubsNamespace,
    { networkAcls: { ipRules: [{ ipMask: "20.30.40.50/32", rights: ["Send"] }] } },
    "nothing",
  ],
  [
    "notification hubs grant rights to everyone",
    azure.NotificationHubsNamespace,
    { networkAcls: { publicNetworkRule: { rights: ["Listen"] } } },
    HTTPS,
  ],
  [
    "a batch account denies by default",
    azure.BatchAccount,
    { networkProfile: { accountAccess: { defaultAction: "Deny" } } },
    "nothing",
  ],
  [
    "a batch pool without public addresses",
    azure.BatchPool,
    {
      networkConfiguration: { publicIPAddressConfiguration: { provision: "NoPublicIPAddresses" } },
    },
    "nothing",
  ],
  ["a batch pool that says nothing", azure.BatchPool, {}, "nothing, perhaps TCP 22, 3389"],
  [
    "a batch pool with a NAT port for all",
    azure.BatchPool,
    {
      networkConfiguration: {
        endpointConfiguration: { inboundNatPools: [{ backendPort: 22, protocol: "TCP" }] },
      },
    },
    "TCP 22",
  ],
  [
    "a batch pool with a NAT port for one",
    azure.BatchPool,
    {
      networkConfiguration: {
        endpointConfiguration: {
          inboundNatPools: [
            {
              backendPort: 22,
              protocol: "TCP",
              networkSecurityGroupRules: [
                { priority: 200, access: "Deny", sourceAddressPrefix: "0.0.0.0/0" },
                { priority: 150, access: "Allow", sourceAddressPrefix: "20.30.40.50" },
              ],
            },
          ],
        },
      },
    },
    "nothing",
  ],
  [
    "a batch pool whose rules are asked by their priorities",
    azure.BatchPool,
    {
      networkConfiguration: {
        endpointConfiguration: {
          inboundNatPools: [
            {
              backendPort: 22,
              protocol: "TCP",
              networkSecurityGroupRules: [
                { priority: 200, access: "Deny", sourceAddressPrefix: "0.0.0.0/0" },
                { priority: 150, access: "Allow", sourceAddressPrefix: "0.0.0.0/0" },
              ],
            },
          ],
        },
      },
    },
    "TCP 22",
  ],
  [
    "a batch pool with a rule of an unknown priority",
    azure.BatchPool,
    {
      networkConfiguration: {
        endpointConfiguration: {
          inboundNatPools: [
            {
              backendPort: 22,
              protocol: "TCP",
              networkSecurityGroupRules: [
                { priority: 200, access: "Deny", sourceAddressPrefix: "0.0.0.0/0" },
                { priority: unknown(), access: "Allow", sourceAddressPrefix: "0.0.0.0/0" },
              ],
            },
          ],
        },
      },
    },
    "nothing, perhaps TCP 22",
  ],
  [
    "a compute cluster outside a network",
    azure.MachineLearningCompute,
    { properties: { computeType: "AmlCompute", properties: {} } },
    "TCP 22",
  ],
  [
    "a compute cluster in a network",
    azure.MachineLearningCompute,
    { properties: { computeType: "AmlCompute", properties: { subnet: { id: SUBNET } } } },
    "nothing",
  ],
  [
    "a compute cluster without public addresses",
    azure.MachineLearningCompute,
    { properties: { computeType: "AmlCompute", properties: { enableNodePublicIp: false } } },
    "nothing",
  ],
  [
    "a compute instance with public SSH",
    azure.MachineLearningCompute,
    {
      properties: {
        computeType: "ComputeInstance",
        properties: { sshSettings: { sshPublicAccess: "Enabled" } },
      },
    },
    "TCP 22",
  ],
  [
    "a workspace of which nothing is said",
    azure.MachineLearningWorkspace,
    {},
    `nothing, perhaps ${HTTPS}`,
  ],
  [
    "a container group with a public address",
    azure.ContainerGroup,
    { ipAddress: { type: "Public", ports: [{ port: 8080 }, { port: 53, protocol: "UDP" }] } },
    "TCP 8080 and UDP 53",
  ],
  [
    "a container group with a private address",
    azure.ContainerGroup,
    { ipAddress: { type: "Private", ports: [{ port: 8080 }] } },
    "nothing",
  ],
  ["a container group without an address", azure.ContainerGroup, {}, "nothing"],
  [
    "a container group of unknown ports",
    azure.ContainerGroup,
    { ipAddress: { type: "Public", ports: [{ port: unknown() }] } },
    "all traffic",
  ],
  ["a cluster is public by default", azure.ManagedCluster, {}, HTTPS],
  [
    "a private cluster",
    azure.ManagedCluster,
    { apiServerAccessProfile: { enablePrivateCluster: true } },
    "nothing",
  ],
  [
    "a cluster for known addresses",
    azure.ManagedCluster,
    { apiServerAccessProfile: { authorizedIPRanges: ["20.30.40.50/32"] } },
    "nothing",
  ],
  [
    "a cluster that may be private",
    azure.ManagedCluster,
    { apiServerAccessProfile: { enablePrivateCluster: unknown() } },
    `nothing, perhaps ${HTTPS}`,
  ],
  ["a cluster that is turned off", azure.ManagedCluster, OFF, "nothing"],
  [
    "a fleet with a public hub",
    azure.ContainerServiceFleet,
    { hubProfile: { dnsPrefix: "x" } },
    HTTPS,
  ],
  ["an OpenShift cluster is public by default", azure.OpenShiftCluster, {}, "TCP 6443"],
  [
    "an OpenShift cluster with a private API",
    azure.OpenShiftCluster,
    { apiserverProfile: { visibility: "Private" } },
    "nothing",
  ],
  ["an HDInsight cluster is public by default", azure.HdinsightCluster, {}, "TCP 22-23, 443"],
  [
    "an HDInsight cluster that asks Azure",
    azure.HdinsightCluster,
    { properties: { networkProperties: { resourceProviderConnection: "Outbound" } } },
    "nothing",
  ],
  ["a cache over both ports", azure.Redis, { enableNonSslPort: true }, "TCP 6379-6380"],
  ["a cache in a subnet", azure.Redis, { subnetId: SUBNET }, "nothing"],
  [
    "a cache with a rule for one",
    azure.Redis,
    {},
    "nothing",
    {
      rule: resource(azure.RedisFirewallRule, {
        cacheName: ref("it"),
        startIP: "20.30.40.50",
        endIP: "20.30.40.50",
      }),
    },
  ],
  [
    "a cache with the rule for Azure",
    azure.Redis,
    {},
    "TCP 6380",
    {
      rule: resource(azure.RedisFirewallRule, {
        cacheName: ref("it"),
        startIP: "0.0.0.0",
        endIP: "0.0.0.0",
      }),
    },
  ],
  ["PostgreSQL without rules", azure.PostgresServer, {}, "nothing"],
  [
    "PostgreSQL with a rule for all",
    azure.PostgresServer,
    {},
    "TCP 5432",
    {
      rule: resource(azure.PostgresFirewallRule, {
        serverName: ref("it"),
        startIpAddress: ALL.first,
        endIpAddress: ALL.last,
      }),
    },
  ],
  [
    "PostgreSQL in a subnet",
    azure.PostgresServer,
    { network: { delegatedSubnetResourceId: SUBNET } },
    "nothing",
    {
      rule: resource(azure.PostgresFirewallRule, {
        serverName: ref("it"),
        startIpAddress: ALL.first,
        endIpAddress: ALL.last,
      }),
    },
  ],
  [
    "PostgreSQL turned off",
    azure.PostgresServer,
    { network: OFF },
    "nothing",
    {
      rule: resource(azure.PostgresFirewallRule, {
        serverName: ref("it"),
        startIpAddress: ALL.first,
        endIpAddress: ALL.last,
      }),
    },
  ],
  [
    "MySQL with a rule for all",
    azure.MysqlServer,
    {},
    "TCP 3306",
    {
      rule: resource(azure.MysqlFirewallRule, {
        serverName: ref("it"),
        startIpAddress: ALL.first,
        endIpAddress: ALL.last,
      }),
    },
  ],
  [
    "MariaDB with a rule for all",
    azure.MariadbServer,
    {},
    "TCP 3306",
    {
      rule: resource(azure.MariadbFirewallRule, {
        serverName: ref("it"),
        startIpAddress: ALL.first,
        endIpAddress: ALL.last,
      }),
    },
  ],
  ["Synapse without rules", azure.SynapseWorkspace, {}, "nothing"],
  [
    "Synapse with the rule for Azure",
    azure.SynapseWorkspace,
    {},
    "TCP 443, 1433, perhaps TCP 80, 443, 1433, 1443",
    {
      rule: resource(azure.SynapseIpFirewallRule, {
        workspaceName: ref("it"),
        startIpAddress: "0.0.0.0",
        endIpAddress: "0.0.0.0",
      }),
    },
  ],
  [
    "a Mongo cluster with a rule for all",
    azure.MongoCluster,
    {},
    "TCP 10260, perhaps TCP 10260, 27017",
    {
      rule: resource(azure.MongoClusterFirewallRule, {
        mongoClusterName: ref("it"),
        properties: { startIpAddress: ALL.first, endIpAddress: ALL.last },
      }),
    },
  ],
  [
    "a namespace with a rule set that denies",
    azure.ServiceBusNamespace,
    {},
    "nothing",
    {
      rules: resource(azure.ServiceBusNamespaceNetworkRuleSet, {
        namespaceName: ref("it"),
        defaultAction: "Deny",
        ipRules: [{ ipMask: "20.30.40.50", action: "Allow" }],
      }),
    },
  ],
  [
    "a namespace with a rule set that names nobody",
    azure.ServiceBusNamespace,
    {},
    "nothing, perhaps TCP 443, 5671-5672, 9354",
    {
      rules: resource(azure.ServiceBusNamespaceNetworkRuleSet, {
        namespaceName: ref("it"),
        defaultAction: "Deny",
      }),
    },
  ],
  [
    "a namespace with a rule set that is off",
    azure.EventHubNamespace,
    {},
    "nothing",
    {
      rules: resource(azure.EventHubNamespaceNetworkRuleSet, {
        namespaceName: ref("it"),
        publicNetworkAccess: "Disabled",
      }),
    },
  ],
  [
    "a namespace that is off, with a rule set that leaves the switch as it is",
    azure.EventHubNamespace,
    OFF,
    "nothing",
    {
      rules: resource(azure.EventHubNamespaceNetworkRuleSet, {
        namespaceName: ref("it"),
        ipRules: [{ ipMask: "0.0.0.0/0", action: "Allow" }],
      }),
    },
  ],
  [
    "a namespace with a rule set of perhaps another",
    azure.EventHubNamespace,
    {},
    "nothing, perhaps TCP 443, 5671-5672, 9093",
    {
      rules: resource(azure.EventHubNamespaceNetworkRuleSet, {
        namespaceName: unknown(),
        defaultAction: "Deny",
      }),
    },
  ],
  [
    "a gateway in a network, internal",
    azure.ApiManagementService,
    { virtualNetworkType: "Internal", virtualNetworkConfiguration: { subnetResourceId: SUBNET } },
    "nothing",
  ],
  [
    "a gateway of the second version keeps its public endpoint",
    azure.ApiManagementService,
    {
      sku: { name: "StandardV2", capacity: 1 },
      virtualNetworkType: "External",
      virtualNetworkConfiguration: { subnetResourceId: SUBNET },
    },
    "TCP 80, 443",
  ],
  [
    "a gateway of an unknown kind",
    azure.ApiManagementService,
    { virtualNetworkType: unknown() },
    "nothing, perhaps TCP 80, 443, 3443, 6381-6383, 6390-6391 and UDP 4290",
  ],
  [
    "an app with external ingress",
    azure.ContainerApp,
    { managedEnvironmentId: ref("env"), configuration: { ingress: { external: true } } },
    "TCP 80, 443",
    { env: resource(azure.ManagedEnvironment) },
  ],
  [
    "an app with internal ingress",
    azure.ContainerApp,
    { managedEnvironmentId: ref("env"), configuration: { ingress: { external: false } } },
    "nothing",
    { env: resource(azure.ManagedEnvironment) },
  ],
  [
    "an app without ingress",
    azure.ContainerApp,
    { managedEnvironmentId: ref("env") },
    "nothing",
    { env: resource(azure.ManagedEnvironment) },
  ],
  [
    "an app in an internal environment",
    azure.ContainerApp,
    { managedEnvironmentId: ref("env"), configuration: { ingress: { external: true } } },
    "nothing",
    { env: resource(azure.ManagedEnvironment, { vnetConfiguration: { internal: true } }) },
  ],
  [
    "an app in an environment that is perhaps internal",
    azure.ContainerApp,
    { managedEnvironmentId: ref("env"), configuration: { ingress: { external: true } } },
    "nothing, perhaps TCP 80, 443",
    { env: resource(azure.ManagedEnvironment, { vnetConfiguration: { internal: unknown() } }) },
  ],
  [
    "an app in an environment that is off",
    azure.ContainerApp,
    { managedEnvironmentId: ref("env"), configuration: { ingress: { external: true } } },
    "nothing",
    { env: resource(azure.ManagedEnvironment, OFF) },
  ],
  [
    "an app in an environment elsewhere",
    azure.ContainerApp,
    { managedEnvironmentId: "/elsewhere", configuration: { ingress: { external: true } } },
    "nothing, perhaps TCP 80, 443",
  ],
  [
    "an app that admits some",
    azure.ContainerApp,
    {
      managedEnvironmentId: ref("env"),
      configuration: {
        ingress: {
          external: true,
          ipSecurityRestrictions: [{ action: "Allow", ipAddressRange: "20.30.40.50/32" }],
        },
      },
    },
    "nothing",
    { env: resource(azure.ManagedEnvironment) },
  ],
  [
    "an app that turns some away",
    azure.ContainerApp,
    {
      managedEnvironmentId: ref("env"),
      configuration: {
        ingress: {
          external: true,
          ipSecurityRestrictions: [{ action: "Deny", ipAddressRange: "20.30.40.50/32" }],
        },
      },
    },
    "TCP 80, 443",
    { env: resource(azure.ManagedEnvironment) },
  ],
  [
    "an app with TCP ingress",
    azure.ContainerApp,
    {
      managedEnvironmentId: ref("env"),
      configuration: { ingress: { external: true, transport: "tcp", exposedPort: 9000 } },
    },
    "TCP 9000",
    { env: resource(azure.ManagedEnvironment) },
  ],
];

for (const [sentence, type, inputs, open, others = {}] of CASES) {
  it(sentence, () => {
    const net = networkOf(stack({ it: resource(type, { ...inputs }), ...others }));
    expect(net.internetTo("it")).toBe(open);
  });
}

it.each([
  ["a vault of backups", azure.RecoveryVault],
  ["a workspace of logs", azure.LogAnalyticsWorkspace],
  ["a workspace of metrics", azure.AzureMonitorWorkspace],
])("%s is a service, from which nobody reads business data directly", (_, type) => {
  const { segmentation } = networkOf(stack({ it: resource(type as typeof azure.RecoveryVault) }));
  expect(segmentation.topology.endpoints.map(({ role }) => role)).toEqual(["service"]);
});
