import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  equals,
  isAbsent,
  nodeOf,
  not,
} from "../../core";
import { peeringCountry } from "../../knowledge/expressroute-locations";
import { VirtualMachine } from "../../resources/azure/compute";
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
} from "../../resources/azure/network";
import { LogAnalyticsWorkspace } from "../../resources/azure/operationalinsights";
import { StorageAccount } from "../../resources/azure/storage";
import {
  beyondSight,
  type Destination,
  inCountries,
  placeOf,
  region,
  worldwide,
} from "../destination";
import { hostPlace } from "../host-place";
import {
  type Copy,
  copiesOf,
  copiesWhen,
  copy,
  type Extractor,
  each,
  from,
  type Origin,
} from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(VirtualNetworkPeering, (peering) =>
    reach(peering, from(peering.virtualNetworkName, VirtualNetwork)),
  ),
  ...copiesOf(VirtualNetwork, ({ virtualNetworkPeerings }) =>
    each(virtualNetworkPeerings, (peering) => reach(peering)),
  ),
  ...copiesOf(HubVirtualNetworkConnection, (connection) => [
    ...copy(
      "path",
      "connected network",
      placeOf(connection.remoteVirtualNetwork.id, VirtualNetwork),
    ),
    ...copy("path", "hub of the network", placeOf(connection.virtualHubName, VirtualHub), {
      of: from(connection.remoteVirtualNetwork.id, VirtualNetwork),
    }),
  ]),
  ...copiesOf(VirtualNetworkGatewayConnection, (connection) => [
    ...copy("path", "peered circuit", placeOf(connection.peer.id, ExpressRouteCircuit)),
    ...copy(
      "path",
      "peered gateway",
      placeOf(connection.virtualNetworkGateway2.id, VirtualNetworkGateway),
    ),
    ...copy("path", "site of one's own", gatewayPlace(connection.localNetworkGateway2.id)),
  ]),
  ...copiesOf(ExpressRouteCircuit, (circuit) => [
    ...copy(
      "path",
      "peering location",
      peeringPlace(circuit.serviceProviderProperties.peeringLocation),
    ),
    ...each(circuit.peerings, ({ connections }) =>
      each(connections, ({ peerExpressRouteCircuitPeering }) =>
        copy(
          "path",
          "linked circuit",
          placeOf(peerExpressRouteCircuitPeering.id, ExpressRouteCircuit),
        ),
      ),
    ),
    ...copiesWhen(equals(circuit.globalReachEnabled, true), () =>
      copy(
        "path",
        "sites linked by way of Microsoft",
        beyondSight(circuit.globalReachEnabled, "whose other ends are not said"),
      ),
    ),
  ]),
  ...copiesOf(ExpressRouteCircuitConnection, ({ circuitName, peerExpressRouteCircuitPeering }) =>
    copy(
      "path",
      "linked circuit",
      placeOf(peerExpressRouteCircuitPeering.id, ExpressRouteCircuit),
      {
        of: from(circuitName, ExpressRouteCircuit),
      },
    ),
  ),
  ...copiesOf(
    NetworkFlowLog,
    ({ enabled, flowAnalyticsConfiguration, storageId, targetResourceId }) => {
      const analytics = flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration;
      const of = from(targetResourceId, VirtualNetwork);
      return copiesWhen(not(equals(enabled, false)), () => [
        ...copy("log", "flow logs", placeOf(storageId, StorageAccount), { of }),
        ...copiesWhen(equals(analytics.enabled, true), () => [
          ...copy("log", "analysed flow logs", region(analytics.workspaceRegion), { of }),
          ...copy(
            "log",
            "analysed flow logs",
            placeOf(analytics.workspaceResourceId, LogAnalyticsWorkspace),
            { of, when: isAbsent(analytics.workspaceRegion) },
          ),
        ]),
      ]);
    },
  ),
  ...copiesOf(PacketCapture, ({ storageLocation, target }) => {
    const of = from(target, VirtualMachine);
    return copy("log", "captured packets", placeOf(storageLocation.storageId, StorageAccount), {
      of,
    });
  }),
  ...copiesOf(ConnectionMonitor, ({ outputs }) =>
    each(outputs, ({ workspaceSettings }) =>
      copy(
        "log",
        "results of probes",
        placeOf(workspaceSettings.workspaceResourceId, LogAnalyticsWorkspace),
      ),
    ),
  ),
  ...copiesOf([LoadBalancer, PublicIPAddress], ({ sku }) =>
    copiesWhen(equals(sku.tier, "Global"), () =>
      copy("path", "entrance", worldwide(sku.tier, "which takes connections in any region")),
    ),
  ),
];

/** What a peering says, inside a network or on its own. */
interface Peering {
  readonly allowVirtualNetworkAccess?: boolean | undefined;
  readonly remoteVirtualNetwork?: { readonly id?: string | undefined } | undefined;
}

function reach(peering: Checked<Peering>, ...of: readonly Origin[]): readonly Copy[] {
  const { allowVirtualNetworkAccess, remoteVirtualNetwork } = peering;
  return copy("path", "peered network", placeOf(remoteVirtualNetwork.id, VirtualNetwork), {
    of,
    when: not(equals(allowVirtualNetworkAccess, false)),
  });
}

/** A site outside Azure, which only its address says. */
function gatewayPlace(gatewayId: CheckedValue<string>): Destination {
  return {
    value: gatewayId,
    follow: (surroundings) => {
      const [gateway] = surroundings.graph.referents(
        nodeOf(gatewayId),
        LocalNetworkGateway,
      ).certain;
      if (gateway === undefined) {
        return beyondSight(gatewayId, "a site outside Azure").follow(surroundings);
      }
      const { fqdn, gatewayIpAddress } = checkedInputs<{
        readonly fqdn: string;
        readonly gatewayIpAddress: string;
      }>(gateway);
      const address = nodeOf(fqdn).state === "absent" ? gatewayIpAddress : fqdn;
      return hostPlace(address)
        .follow(surroundings)
        .map(({ locus }) => ({ node: nodeOf(gatewayId), locus }));
    },
  };
}

/** The city where a circuit enters the network of Microsoft. */
function peeringPlace(city: CheckedValue<string>): Destination {
  const { value } = nodeOf(city);
  const countries = typeof value === "string" ? peeringCountry(value) : undefined;
  return countries === undefined
    ? beyondSight(city, "a peering location whose country is not known")
    : inCountries(city, countries, `which is in ${countries.name}`);
}
