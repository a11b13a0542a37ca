import { type Checked, isGiven, nodeOf, type Resource, rootOf } from "../../core";
import {
  LocalNetworkGateway,
  VirtualNetworkGateway,
  VirtualNetworkGatewayConnection,
} from "../../resources/azure";
import { ALL_ADDRESSES, coversAddresses } from "../address-set";
import { exactly } from "../bounded";
import { addTo } from "../grouping";
import { toOutsider } from "../outsiders";
import { sortRoutes } from "../routing";
import { elementsOf, type Found, type Survey, textOf } from "../survey";
import type { Hop, Joint, Route, Router, RouteTarget, Subnet } from "../topology";
import {
  addressSpaces,
  type Prefixes,
  perhaps,
  prefixesOf,
  routesToPrefixes,
  routesToSpace,
  routeToUnread,
  type Space,
} from "./address-spaces";
import { flagOf } from "./flags";
import { peerings } from "./peerings";
import { RANK } from "./ranks";
import { type DeclaredSubnet, subnetsMeant } from "./subnets";

type GatewayInputs = NonNullable<(typeof VirtualNetworkGateway)["inputs"]>;
type ConnectionInputs = NonNullable<(typeof VirtualNetworkGatewayConnection)["inputs"]>;
type Gateway = Found<GatewayInputs>;

/** The gateways of a stack by the virtual network that they are in. */
function gatewaysByNetwork(survey: Survey): ReadonlyMap<Resource, readonly Gateway[]> {
  const byNetwork = new Map<Resource, Gateway[]>();
  for (const gateway of survey.all(VirtualNetworkGateway)) {
    for (const { resource, isCertain } of networksOf(survey, gateway)) {
      addTo(byNetwork, resource, { ...gateway, isCertain });
    }
  }
  return byNetwork;
}

function networksOf(
  survey: Survey,
  { inputs }: Found<GatewayInputs>,
): readonly { readonly resource: Resource; readonly isCertain: boolean }[] {
  const networks = new Map<Resource, boolean>();
  for (const { subnet } of elementsOf(inputs.ipConfigurations) ?? []) {
    for (const { declared, isCertain } of subnetsMeant(survey, subnet.id)) {
      const network = declared?.network;
      if (network === undefined) continue;
      const isSure = isCertain && network.isCertain;
      networks.set(network.resource, isSure || networks.get(network.resource) === true);
    }
  }
  return [...networks].map(([resource, isCertain]) => ({ resource, isCertain }));
}

/** The routes that a network learns from gateways: its own, or one that a peer shares with it. */
export function gatewayRoutes(survey: Survey, space: Space): readonly Route[] {
  const gateways = survey.once(gatewaysByNetwork);
  const own = gateways.get(space.network.resource) ?? [];
  const shared = peerings(survey)
    .peersOf(space.network.resource)
    .flatMap((peer) => {
      const resource = peer.space?.network.resource;
      const found = (resource && gateways.get(resource)) ?? [];
      const isCertain = peer.usesGateway === "yes" && peer.hop.isCertain;
      return peer.usesGateway === "no"
        ? []
        : found.map((one) => ({ ...one, isCertain: one.isCertain && isCertain }));
    });
  return [...own, ...shared].flatMap((gateway) => routesBy(survey, gateway, space));
}

function routesBy(survey: Survey, gateway: Gateway, space: Space): readonly Route[] {
  const { resource, inputs, isCertain } = gateway;
  const clients = inputs.vpnClientConfiguration.vpnClientAddressPool;
  const connections = survey.referring(
    resource,
    VirtualNetworkGateway,
    VirtualNetworkGatewayConnection,
    "virtualNetworkGateway1.id",
  );
  const routes = [
    ...premisesRoutes(
      prefixesOf(survey, clients.addressPrefixes),
      toOutsider(survey, resource),
      { node: nodeOf(clients), does: "leads to the clients of its VPN", isCertain },
      space,
    ),
    ...connections.flatMap((connection) => connectionRoutes(survey, connection, gateway, space)),
  ];
  return isCertain ? routes : routes.map(perhaps);
}

/** What is reached through one connection: what is on the premises, or another network of Azure. */
function connectionRoutes(
  survey: Survey,
  { resource, inputs, isCertain }: Found<ConnectionInputs>,
  gateway: Gateway,
  space: Space,
): readonly Route[] {
  const to = toOutsider(survey, resource);
  const hop: Hop = {
    node: nodeOf(inputs),
    does: "leads to what is on the premises",
    isCertain,
    change: "remove this connection",
  };
  const sites = survey.follow(inputs.localNetworkGateway2.id, LocalNetworkGateway);
  const static_ = sites.flatMap((site) =>
    premisesRoutes(
      prefixesOf(survey, site.inputs.localNetworkAddressSpace.addressPrefixes),
      to,
      { ...hop, isCertain: isCertain && site.isCertain },
      space,
    ),
  );
  const others = farNetworks(survey, inputs, gateway).flatMap((far) =>
    routesToSpace(
      far.space,
      { kind: "network", network: far.space.network },
      { ...hop, does: "joins two networks", isCertain: isCertain && far.isCertain },
      RANK.learnt,
    ),
  );
  const isStatic =
    textOf(inputs.connectionType)?.toLowerCase() !== "expressroute" &&
    flagOf(inputs.enableBgp, "no") === "no" &&
    (others.length > 0 || sites.length > 0);
  // Over BGP the other side may announce anything, even a default route.
  const announced = isStatic ? [] : [routeToUnread(to, hop, RANK.learntDefault)];
  return [...static_, ...others, ...announced];
}

const PREMISES: RouteTarget = { kind: "on-premises" };

/**
 * Lets those on the premises in by the subnets of the gateways that they come to, whose route tables say where to.
 *
 * @param subnetOf the subnet that a declaration stands for
 */
export function letPremisesIn(
  survey: Survey,
  subnetOf: (declared: DeclaredSubnet) => Subnet,
): void {
  for (const { resource, inputs } of survey.all(VirtualNetworkGateway)) {
    const entries = (elementsOf(inputs.ipConfigurations) ?? []).flatMap(({ subnet }) =>
      subnetsMeant(survey, subnet.id).flatMap(({ declared }): readonly RouteTarget[] =>
        declared === undefined ? [] : [{ kind: "router", router: subnetOf(declared).router }],
      ),
    );
    const connections = survey.referring(
      resource,
      VirtualNetworkGateway,
      VirtualNetworkGatewayConnection,
      "virtualNetworkGateway1.id",
    );
    for (const one of [resource, ...connections.map((connection) => connection.resource)]) {
      toOutsider(survey, one, { entries });
    }
  }
}

/** Routes to addresses on the premises; those of the network itself stay in the network. */
function premisesRoutes(
  prefixes: Prefixes,
  to: RouteTarget,
  hop: Hop,
  { network }: Space,
): readonly Route[] {
  const outside = prefixes.known.filter(
    ({ addresses }) => !coversAddresses(network.addresses.certain, addresses),
  );
  return [
    ...routesToPrefixes(outside, to, hop, RANK.learntDefault),
    ...(prefixes.isWhole ? [] : [routeToUnread(to, hop, RANK.learntDefault)]),
  ];
}

/** The networks at the other end of a connection that is declared from both ends. */
function farNetworks(
  survey: Survey,
  inputs: Checked<ConnectionInputs>,
  near: Gateway,
): readonly { readonly space: Space; readonly isCertain: boolean }[] {
  if (!isGiven(inputs.virtualNetworkGateway2)) {
    return [];
  }
  const spaces = addressSpaces(survey);
  return survey.follow(inputs.virtualNetworkGateway2.id, VirtualNetworkGateway).flatMap((far) => {
    const isBack = survey
      .referring(
        far.resource,
        VirtualNetworkGateway,
        VirtualNetworkGatewayConnection,
        "virtualNetworkGateway1.id",
      )
      .some((back) =>
        survey
          .follow(back.inputs.virtualNetworkGateway2.id, VirtualNetworkGateway)
          .some(({ resource }) => resource === near.resource),
      );
    return isBack
      ? networksOf(survey, far).flatMap(({ resource, isCertain }) => {
          const space = spaces.get(resource);
          return space ? [{ space, isCertain: isCertain && far.isCertain }] : [];
        })
      : [];
  });
}

const gatewayRouters = (): Map<Resource, Router> => new Map();

/**
 * Where a route of a table leads that names the gateway of its network. Networks that share a gateway may
 * reach each other through it (learn.microsoft.com, "Spoke-to-spoke networking").
 */
export function gatewayTarget(survey: Survey, space: Space): RouteTarget {
  const gateways = survey.once(gatewaysByNetwork);
  const peers = peerings(survey).peersOf(space.network.resource);
  const shared = peers.find(({ usesGateway }) => usesGateway !== "no")?.space;
  const home = gateways.has(space.network.resource) ? space : shared;
  const gateway = home && gateways.get(home.network.resource)?.[0];
  if (home === undefined || gateway === undefined) {
    return PREMISES;
  }
  const routers = survey.once(gatewayRouters);
  let router = routers.get(gateway.resource);
  if (router === undefined) {
    const { resource } = gateway;
    const node = rootOf(resource);
    router = {
      node,
      routes: [
        ...behindGateway(survey, home),
        ...routesBy(survey, gateway, home).filter(({ to }) => to.kind === "outside"),
      ],
    };
    sortRoutes(router.routes);
    routers.set(resource, router);
  }
  return { kind: "router", router };
}

function behindGateway(survey: Survey, home: Space): readonly Route[] {
  const { resource } = home.network;
  const node = rootOf(resource);
  const sharing = peerings(survey)
    .peersOf(resource)
    .flatMap(({ space, hop }) => (space === undefined ? [] : [{ space, hop }]))
    .filter(({ space }) =>
      peerings(survey)
        .peersOf(space.network.resource)
        .some((peer) => peer.space === home && peer.usesGateway !== "no"),
    );
  const own = { space: home, hop: { node, does: "holds the gateway", isCertain: false } };
  return [
    ...[own, ...sharing].flatMap(({ space, hop }) =>
      routesToSpace(
        space,
        { kind: "network", network: space.network },
        { ...hop, isCertain: false },
        RANK.system,
      ),
    ),
    {
      destinations: exactly(ALL_ADDRESSES),
      prefixLength: 0,
      rank: RANK.system,
      to: PREMISES,
      hop: { node, does: "leads to what is on the premises", isCertain: true },
    },
  ];
}

/** Networks that gateways join with each other, or with what is on the premises. */
export function gatewayJoints(survey: Survey): readonly Joint[] {
  const spaces = addressSpaces(survey);
  return survey.all(VirtualNetworkGatewayConnection).flatMap(({ resource, inputs }) => {
    const near = survey.follow(inputs.virtualNetworkGateway1.id, VirtualNetworkGateway);
    return near.flatMap((gateway) => {
      const far = farNetworks(survey, inputs, gateway);
      return far.flatMap((other) =>
        networksOf(survey, gateway).map((own) => ({
          resource,
          node: nodeOf(inputs),
          networks: [spaces.get(own.resource)?.network, other.space.network],
          isCertain: gateway.isCertain && own.isCertain && other.isCertain,
        })),
      );
    });
  });
}
