import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  checkedOf,
  isGiven,
  type Node,
  nodeOf,
  type Resource,
} from "../../core";
import {
  DefaultRouteTable,
  DefaultVpc,
  Route as RouteResource,
  RouteTable,
  Vpc,
  VpcEndpoint,
  VpcEndpointRouteTableAssociation,
  VpnGateway,
  VpnGatewayRoutePropagation,
} from "../../resources/aws";
import {
  type AddressSet,
  ALL_ADDRESSES,
  INTERNET_ADDRESSES,
  intersectAddresses,
  isNowhere,
  NO_ADDRESSES,
} from "../address-set";
import type { Bounded } from "../bounded";
import { exactly } from "../bounded";
import { addTo } from "../grouping";
import { elementsOf, type Found, type Survey } from "../survey";
import type { Network, Route, Router } from "../topology";
import { routeBeyond } from "../unseen";
import { type Block, blockOf } from "./address-values";
import { throughAppliance } from "./appliances";
import { throughCoreNetwork } from "./core-network";
import { throughEndpoint } from "./endpoints";
import type { Ground } from "./ground";
import {
  throughCarrierGateway,
  throughEgressOnlyGateway,
  throughGateway,
  throughVpnGateway,
} from "./internet-gateways";
import { BEYOND, forFamily, type Lead, lead, leadInside, leadsTo, ON_PREMISES } from "./leads";
import { throughNatGateway } from "./nat-gateways";
import { throughPeering } from "./peering";
import { prefixListBlocks } from "./prefix-lists";
import { throughTransitGateway } from "./transit";

/** A route as the inline and the split form write it. */
interface RouteSettings {
  readonly cidrBlock?: string;
  readonly destinationCidrBlock?: string;
  readonly ipv6CidrBlock?: string;
  readonly destinationIpv6CidrBlock?: string;
  readonly destinationPrefixListId?: string;
  readonly gatewayId?: string;
  readonly natGatewayId?: string;
  readonly egressOnlyGatewayId?: string;
  readonly carrierGatewayId?: string;
  readonly localGatewayId?: string;
  readonly vpcPeeringConnectionId?: string;
  readonly transitGatewayId?: string;
  readonly coreNetworkArn?: string;
  readonly vpcEndpointId?: string;
  readonly networkInterfaceId?: string;
  readonly instanceId?: string;
  readonly odbNetworkArn?: string;
}

/** A setting that puts a route into a table. */
interface Entry {
  readonly settings: Checked<RouteSettings>;
  readonly isCertain: boolean;
}

/** What a stack puts into each of its route tables; main tables stand under their VPC. */
interface TableEntries {
  readonly routes: ReadonlyMap<Resource, readonly Entry[]>;
  /** Virtual private gateways that write their own routes. */
  readonly propagations: ReadonlyMap<
    Resource,
    readonly (Found<unknown> & { readonly node: Node })[]
  >;
  readonly endpoints: ReadonlyMap<Resource, readonly Found<unknown>[]>;
}

/** AWS prefers what is written to what is propagated, for the same prefix. */
const WRITTEN = 1;
const PROPAGATED = 2;

/** The table that a value names: a route table, or the main one of a VPC. */
export function tablesNamed(survey: Survey, id: CheckedValue<unknown>): readonly Found<unknown>[] {
  const found = survey.follow<unknown>(id, RouteTable, Vpc, DefaultVpc);
  const adopted = survey
    .follow(id, DefaultRouteTable)
    .flatMap((table) =>
      survey
        .follow<unknown>(table.inputs.defaultRouteTableId, Vpc, DefaultVpc)
        .map((vpc) => ({ ...vpc, isCertain: vpc.isCertain && table.isCertain })),
    );
  const isAdopted = adopted.some(({ isCertain }) => isCertain);
  return isAdopted ? adopted : [...found, ...adopted];
}

/** Fills the table of a route table, or of the VPC that it is the main one of. */
export function fillTable(ground: Ground, table: Resource, router: Router, network: Network): void {
  const { routes, propagations, endpoints } = ground.survey.once(readEntries);
  router.routes.push(
    ...(routes.get(table) ?? []).flatMap((entry) => routesOf(ground, entry, network)),
    ...(propagations.get(table) ?? []).map((one) => propagatedRoute(ground.survey, one, network)),
    ...(endpoints.get(table) ?? []).map(serviceRoute),
  );
}

function routesOf(ground: Ground, { settings, isCertain }: Entry, network: Network): Route[] {
  const node = nodeOf(settings);
  if (node.state !== "known") {
    return [routeBeyond(node, "may lead anywhere")];
  }
  const leads = leadsOf(ground, settings, network);
  return blocksOf(ground.survey, settings).flatMap(({ addresses, prefixLength }) =>
    leads.map(
      ({ to, does, isCertain: isSure, change = "remove this route", within }): Route => ({
        destinations: within === undefined ? addresses : narrowed(addresses, within),
        prefixLength,
        rank: WRITTEN,
        to: forFamily(to, addresses.possible.v4.length > 0 ? "v4" : "v6"),
        hop: { node, does, change, isCertain: isSure && isCertain },
      }),
    ),
  );
}

function narrowed({ certain, possible }: Bounded<AddressSet>, within: AddressSet) {
  const all = intersectAddresses(possible, within);
  return certain === possible
    ? exactly(all)
    : { certain: intersectAddresses(certain, within), possible: all };
}

function blocksOf(survey: Survey, settings: Checked<RouteSettings>): readonly Block[] {
  const { cidrBlock, destinationCidrBlock, ipv6CidrBlock, destinationIpv6CidrBlock } = settings;
  const lists = settings.destinationPrefixListId;
  return [
    ...[cidrBlock, destinationCidrBlock].filter(isStated).map((one) => blockOf(survey, one, "v4")),
    ...[ipv6CidrBlock, destinationIpv6CidrBlock]
      .filter(isStated)
      .map((one) => blockOf(survey, one, "v6")),
    ...(isStated(lists) ? prefixListBlocks(survey, lists) : []),
  ];
}

/** Inline routes state unused properties as empty text. */
function isStated(value: CheckedValue<string>): boolean {
  return isGiven(value) && nodeOf(value).value !== "";
}

function leadsOf(
  ground: Ground,
  settings: Checked<RouteSettings>,
  network: Network,
): readonly Lead[] {
  const readers: readonly (readonly [
    CheckedValue<string>,
    (id: CheckedValue<string>) => readonly Lead[],
  ])[] = [
    [settings.gatewayId, (id) => throughGateway(ground, id, network)],
    [settings.natGatewayId, (id) => throughNatGateway(ground, id)],
    [settings.egressOnlyGatewayId, (id) => throughEgressOnlyGateway(ground, id)],
    [settings.carrierGatewayId, (id) => throughCarrierGateway(ground, id)],
    [
      settings.localGatewayId,
      () => [lead(ON_PREMISES, "leads to the local gateway of an Outpost")],
    ],
    [settings.vpcPeeringConnectionId, (id) => throughPeering(ground, id, network)],
    [settings.transitGatewayId, (id) => throughTransitGateway(ground, id, network)],
    [settings.coreNetworkArn, (id) => throughCoreNetwork(ground, id)],
    [settings.vpcEndpointId, (id) => throughEndpoint(ground, id)],
    [settings.networkInterfaceId, (id) => throughAppliance(ground, id)],
    [settings.instanceId, (id) => throughAppliance(ground, id)],
    [settings.odbNetworkArn, () => [leadInside(ground, "leads to an Oracle Database network")]],
  ];
  const stated = readers.filter(([value]) => isStated(value));
  return stated.length === 0
    ? [lead(BEYOND, "leads where nothing here says", false)]
    : stated.flatMap(([value, read]) => read(value));
}

function readEntries(survey: Survey): TableEntries {
  const routes = new Map<Resource, Entry[]>();
  const propagations = new Map<Resource, (Found<unknown> & { readonly node: Node })[]>();
  const endpoints = new Map<Resource, Found<unknown>[]>();
  const addInline = (
    table: Resource,
    inputs: Checked<{ routes?: readonly unknown[]; propagatingVgws?: readonly string[] }>,
    isCertain: boolean,
  ) => {
    // A list that can't be read may hold a route to anywhere.
    const written = elementsOf(inputs.routes) ?? [inputs.routes];
    for (const route of written) {
      addTo(routes, table, { settings: checkedOf<RouteSettings>(nodeOf(route)), isCertain });
    }
    for (const gateway of survey.follow(inputs.propagatingVgws, VpnGateway)) {
      addTo(propagations, table, { ...gateway, node: nodeOf(inputs.propagatingVgws) });
    }
  };
  for (const { resource, inputs } of survey.all(RouteTable))
    addInline(resource, inputs as never, true);
  for (const { inputs } of survey.all(DefaultRouteTable)) {
    for (const vpc of survey.follow<unknown>(inputs.defaultRouteTableId, Vpc, DefaultVpc)) {
      addInline(vpc.resource, inputs as never, vpc.isCertain);
    }
  }
  for (const { inputs } of survey.all(RouteResource)) {
    for (const { resource, isCertain } of tablesNamed(survey, inputs.routeTableId)) {
      addTo(routes, resource, { settings: checkedOf<RouteSettings>(nodeOf(inputs)), isCertain });
    }
  }
  for (const { inputs } of survey.all(VpnGatewayRoutePropagation)) {
    const [gateway] = survey.follow(inputs.vpnGatewayId, VpnGateway);
    for (const table of tablesNamed(survey, inputs.routeTableId)) {
      const named = gateway ?? { resource: table.resource, inputs, isCertain: false };
      addTo(propagations, table.resource, { ...named, node: nodeOf(inputs) });
    }
  }
  for (const endpoint of survey.all(VpcEndpoint)) {
    for (const { resource } of tablesNamed(survey, endpoint.inputs.routeTableIds)) {
      addTo(endpoints, resource, endpoint);
    }
  }
  for (const { inputs } of survey.all(VpcEndpointRouteTableAssociation)) {
    const [endpoint] = survey.follow(inputs.vpcEndpointId, VpcEndpoint);
    for (const { resource } of tablesNamed(survey, inputs.routeTableId)) {
      if (endpoint !== undefined) addTo(endpoints, resource, endpoint);
    }
  }
  return { routes, propagations, endpoints };
}

/** What the other side of a VPN announces isn't known here. */
function propagatedRoute(
  survey: Survey,
  { resource, node }: Found<unknown> & { readonly node: Node },
  network: Network,
): Route {
  const isSeen = resource.type === VpnGateway.token;
  return {
    destinations: { certain: NO_ADDRESSES, possible: ALL_ADDRESSES },
    prefixLength: 0,
    rank: PROPAGATED,
    to: isSeen ? throughVpnGateway(survey, resource, network) : ON_PREMISES,
    hop: {
      node,
      does: `takes routes from ${leadsTo(resource).replace(/^leads to /, "")}`,
      isCertain: false,
    },
  };
}

/** A gateway endpoint leads to the addresses of a service, which AWS keeps in a list of its own. */
function serviceRoute({ resource, inputs }: Found<unknown>): Route {
  return {
    destinations: { certain: NO_ADDRESSES, possible: INTERNET_ADDRESSES },
    prefixLength: 0,
    rank: WRITTEN,
    to: { kind: "service" },
    hop: { node: nodeOf(inputs), does: `${leadsTo(resource)}`, isCertain: false },
  };
}

/** The route that every table has: to all of its own VPC. */
export function localRoutes(network: Network, blocks: readonly Block[]): readonly Route[] {
  const hop = {
    node: nodeOf(checkedInputs(network.resource)),
    does: "routes between its subnets",
    isCertain: true,
  };
  const known = blocks.filter(({ addresses }) => !isNowhere(addresses.certain));
  const shortest = Math.min(...known.map(({ prefixLength }) => prefixLength), 128);
  const to = { kind: "network", network } as const;
  const apart = known.length < 2 ? [] : known;
  return [
    ...apart.map(({ addresses, prefixLength }) => ({
      destinations: addresses,
      prefixLength,
      rank: 0,
      to,
      hop,
    })),
    { destinations: network.addresses, prefixLength: shortest, rank: 0, to, hop },
  ];
}
