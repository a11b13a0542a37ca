import { ref, unknown } from "../../../policypack/kit/rule-table";
import { VirtualMachine } from "../../../policypack/resources/azure/compute";
import {
  ConnectionMonitor,
  ExpressRouteCircuit,
  ExpressRouteCircuitConnection,
  HubVirtualNetworkConnection,
  LoadBalancer,
  LocalNetworkGateway,
  NetworkFlowLog,
  PacketCapture,
  PublicIPAddress,
  VirtualHub,
  VirtualNetwork,
  VirtualNetworkGateway,
  VirtualNetworkGatewayConnection,
  VirtualNetworkPeering,
} from "../../../policypack/resources/azure/network";
import { LogAnalyticsWorkspace } from "../../../policypack/resources/azure/operationalinsights";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const NETWORK_ID =
  "/subscriptions/1/resourceGroups/far/providers/Microsoft.Network/virtualNetworks/remote";

const network = inSpain(VirtualNetwork, { virtualNetworkName: "own", resourceGroupName: "near" });
const remote = inRegion("eastus", VirtualNetwork, {
  virtualNetworkName: "remote",
  resourceGroupName: "far",
});
const peering = (inputs: Readonly<Record<string, unknown>>) =>
  inSpain(VirtualNetworkPeering, {
    virtualNetworkName: "own",
    resourceGroupName: "near",
    remoteVirtualNetwork: { id: NETWORK_ID },
    ...inputs,
  });
const circuit = (inputs: Readonly<Record<string, unknown>>) => inSpain(ExpressRouteCircuit, inputs);
const at = (peeringLocation: unknown) =>
  circuit({ serviceProviderProperties: { peeringLocation } });
const PEERING_ID =
  "/subscriptions/1/resourceGroups/far/providers/Microsoft.Network/expressRouteCircuits/west/peerings/AzurePrivatePeering";
const west = inRegion("westeurope", ExpressRouteCircuit, {
  circuitName: "west",
  resourceGroupName: "far",
});
const flowLog = (inputs: Readonly<Record<string, unknown>>) =>
  inSpain(NetworkFlowLog, { targetResourceId: ref("network"), ...inputs });
const analysed = (analytics: Readonly<Record<string, unknown>>) =>
  flowLog({ flowAnalyticsConfiguration: { networkWatcherFlowAnalyticsConfiguration: analytics } });

describePlacements("network", {
  "a peering with a network abroad": [
    { peering: peering({}), network, remote },
    ["path at eastus of network"],
  ],
  "a peering with a network that is not in this stack": [
    { peering: peering({}), network },
    ["path unknown of network"],
  ],
  "a peering inside a network": [
    {
      network: inSpain(VirtualNetwork, {
        virtualNetworkPeerings: [{ remoteVirtualNetwork: { id: NETWORK_ID } }],
      }),
      remote,
    },
    ["path at eastus"],
  ],
  "a peering that lets nothing pass": [
    { peering: peering({ allowVirtualNetworkAccess: false }), network, remote },
    [],
  ],
  "a network that is connected to a hub": [
    {
      connection: inSpain(HubVirtualNetworkConnection, {
        virtualHubName: ref("hub"),
        remoteVirtualNetwork: { id: ref("network") },
      }),
      hub: inRegion("westeurope", VirtualHub),
      network,
    },
    ["path at spaincentral", "path at westeurope of network"],
  ],
  "a hub": [{ hub: inSpain(VirtualHub) }, []],
  "a connection to another gateway": [
    {
      connection: inSpain(VirtualNetworkGatewayConnection, {
        virtualNetworkGateway2: { id: ref("gateway") },
      }),
      gateway: inRegion("eastus", VirtualNetworkGateway),
    },
    ["path at eastus"],
  ],
  "a connection to a circuit": [
    {
      connection: inSpain(VirtualNetworkGatewayConnection, { peer: { id: ref("circuit") } }),
      circuit: west,
    },
    ["path at westeurope"],
  ],
  "a connection to a site outside Azure": [
    {
      connection: inSpain(VirtualNetworkGatewayConnection, {
        localNetworkGateway2: { id: ref("site") },
      }),
      site: inSpain(LocalNetworkGateway, { fqdn: "vpn.example.com" }),
    },
    ["path unknown"],
  ],
  "a connection to a site that is not in this stack": [
    {
      connection: inSpain(VirtualNetworkGatewayConnection, {
        localNetworkGateway2: { id: unknown() },
      }),
    },
    ["path unknown"],
  ],
  "a circuit that says nothing": [{ circuit: circuit({}) }, []],
  "a circuit that enters in Spain": [{ circuit: at("Madrid") }, ["path in Spain"]],
  "a circuit that enters at the second site of a city": [
    { circuit: at("Amsterdam2") },
    ["path in Netherlands"],
  ],
  "a circuit that enters somewhere": [{ circuit: at("Atlantis") }, ["path unknown"]],
  "a circuit that links sites": [
    { circuit: circuit({ globalReachEnabled: true }) },
    ["path unknown"],
  ],
  "a circuit that is linked to another": [
    {
      circuit: circuit({
        peerings: [{ connections: [{ peerExpressRouteCircuitPeering: { id: PEERING_ID } }] }],
      }),
      west,
    },
    ["path at westeurope"],
  ],
  "circuits that are linked by a connection": [
    {
      connection: inSpain(ExpressRouteCircuitConnection, {
        circuitName: ref("circuit"),
        peerExpressRouteCircuitPeering: { id: PEERING_ID },
      }),
      circuit: circuit({ circuitName: "own" }),
      west,
    },
    ["path at westeurope of circuit"],
  ],
  "flow logs in an account abroad": [
    {
      log: flowLog({ storageId: ref("account") }),
      account: inRegion("eastus", StorageAccount),
      network,
    },
    ["log at eastus of network"],
  ],
  "flow logs that are switched off": [
    { log: flowLog({ enabled: false, storageId: unknown() }), network },
    [],
  ],
  "flow logs that are analysed, by region": [
    {
      log: analysed({ enabled: true, workspaceRegion: "eastus", workspaceResourceId: "x" }),
      network,
    },
    ["log at eastus of network"],
  ],
  "flow logs that are analysed, by workspace": [
    {
      log: analysed({ enabled: true, workspaceResourceId: ref("workspace") }),
      workspace: inRegion("westeurope", LogAnalyticsWorkspace),
      network,
    },
    ["log at westeurope of network"],
  ],
  "flow logs that are not analysed": [
    { log: analysed({ enabled: false, workspaceRegion: "eastus" }), network },
    [],
  ],
  "packets that are captured": [
    {
      capture: inSpain(PacketCapture, {
        target: ref("machine"),
        storageLocation: { storageId: ref("account") },
      }),
      machine: inSpain(VirtualMachine),
      account: inRegion("eastus", StorageAccount),
    },
    ["log at eastus of machine"],
  ],
  "packets that stay on the machine": [
    { capture: inSpain(PacketCapture, { storageLocation: { filePath: "/var/captures/x.cap" } }) },
    [],
  ],
  "a monitor of connections": [
    {
      monitor: inSpain(ConnectionMonitor, {
        outputs: [{ workspaceSettings: { workspaceResourceId: ref("workspace") } }],
      }),
      workspace: inRegion("eastus", LogAnalyticsWorkspace),
    },
    ["log at eastus"],
  ],
  "a monitor without outputs": [{ monitor: inSpain(ConnectionMonitor) }, []],
  "a regional balancer": [
    { balancer: inSpain(LoadBalancer, { sku: { name: "Standard", tier: "Regional" } }) },
    [],
  ],
  "a balancer for all regions": [
    { balancer: inSpain(LoadBalancer, { sku: { tier: "Global" } }) },
    ["path worldwide"],
  ],
  "an address for all regions": [
    { address: inSpain(PublicIPAddress, { sku: { tier: "Global" } }) },
    ["path worldwide"],
  ],
  "a tier that is known only after deployment": [
    { address: inSpain(PublicIPAddress, { sku: unknown() }) },
    ["perhaps path worldwide"],
  ],
});
