import {
  asType,
  type Checked,
  type CheckedValue,
  checkedInputs,
  nodeOf,
  type Resource,
} from "../../core";
import {
  DefaultRouteTable,
  DefaultSubnet,
  DefaultVpc,
  MainRouteTableAssociation,
  RouteTable,
  RouteTableAssociation,
  Subnet,
  Vpc,
} from "../../resources/aws";
import { ALL_ADDRESSES, ofFamily, PRIVATE_ADDRESSES, unionOfAddresses } from "../address-set";
import { exactly } from "../bounded";
import { routeForAll, sortRoutes } from "../routing";
import type { Found, Survey } from "../survey";
import type { DefaultUse, Joint, Network, Router, Subnet as SubnetOfNetwork } from "../topology";
import { routeBeyond, unseenSubnet } from "../unseen";
import { addressesOfSubnet } from "./address-values";
import { coreNetworkJoints } from "./core-network";
import { defaultUses, UNDECLARED_SUBNET } from "./default-network";
import type { Ground } from "./ground";
import { GATEWAY } from "./leads";
import { networkAclsOf } from "./network-acls";
import { peeringJoints } from "./peering";
import { publicAccessOf } from "./public-access";
import { oneOf, Routers } from "./routers";
import { fillTable, localRoutes, tablesNamed } from "./routes";
import { transitJoints } from "./transit-joints";
import { vpcsOf } from "./vpcs";

/** The VPCs of a stack with all that belongs to them. */
export interface AwsNetworks {
  readonly networks: ReadonlyMap<Resource, Network>;
  readonly subnets: ReadonlyMap<Resource, SubnetOfNetwork>;
  readonly joints: readonly Joint[];
  /** Also what comes to use them while endpoints are read. */
  readonly defaults: readonly DefaultUse[];
  /** Where AWS puts what names no subnet. */
  readonly defaultSubnet: SubnetOfNetwork;
}

export const awsNetworks = (survey: Survey): AwsNetworks => survey.once(readNetworks);

/** A route table before its routes are filled in. */
interface Table {
  readonly router: Router;
  readonly network: Network;
}

function readNetworks(survey: Survey): AwsNetworks {
  const { networks } = vpcsOf(survey);
  const routers = new Routers();
  const tables = emptyTables(survey);
  const subnets = new Map<Resource, SubnetOfNetwork>();
  for (const subnet of [...survey.all(Subnet), ...survey.all(DefaultSubnet)] as Found<unknown>[]) {
    subnets.set(subnet.resource, readSubnet(survey, subnet, tables, routers));
  }
  const undeclared = {
    resource: UNDECLARED_SUBNET,
    inputs: checkedInputs(UNDECLARED_SUBNET),
    isCertain: true,
  };
  const defaultSubnet = readSubnet(survey, undeclared, tables, routers);
  const inside = unionOfAddresses([
    PRIVATE_ADDRESSES,
    ...[...networks.values()].map(({ addresses }) => addresses.certain),
  ]);
  const ground: Ground = {
    survey,
    routers,
    networks,
    subnets,
    inside,
    gateways: new Map(),
    arrivals: new Map(),
  };
  for (const [resource, { router, network }] of tables) {
    fillTable(ground, resource, router, network);
    sortRoutes(router.routes);
  }
  const joints = [...peeringJoints(ground), ...transitJoints(ground), ...coreNetworkJoints(ground)];
  routers.finish();
  return {
    networks,
    subnets,
    joints,
    defaults: defaultUses(survey),
    defaultSubnet,
  };
}

/** Every route table, and the main one of every VPC under the VPC, with the routes that AWS gives it. */
function emptyTables(survey: Survey): ReadonlyMap<Resource, Table> {
  const { networks, blocks, networkOf } = vpcsOf(survey);
  const tables = new Map<Resource, Table>();
  const addTable = (resource: Resource, node: Router["node"], network: Network) => {
    const routes = [...localRoutes(network, blocks.get(network) ?? [])];
    tables.set(resource, { router: { node, routes }, network });
  };
  for (const { resource, inputs } of survey.all(RouteTable)) {
    addTable(resource, nodeOf(inputs), networkOf(inputs.vpcId));
  }
  for (const { resource, inputs } of [
    ...survey.all(Vpc),
    ...survey.all(DefaultVpc),
  ] as Found<unknown>[]) {
    const network = networks.get(resource);
    if (network !== undefined) addTable(resource, nodeOf(inputs), network);
  }
  const { defaultNetwork } = vpcsOf(survey);
  const { resource } = defaultNetwork;
  if (!tables.has(resource)) addTable(resource, nodeOf(checkedInputs(resource)), defaultNetwork);
  if (
    survey.referring(resource, DefaultVpc, DefaultRouteTable, "defaultRouteTableId").length === 0
  ) {
    // What adopts the main table removes its routes; as AWS makes it, it leads to the internet.
    const hop = {
      node: nodeOf(checkedInputs(resource)),
      does: "comes with a route to the internet",
      isCertain: true,
    };
    tables.get(resource)?.router.routes.push({
      ...routeForAll(GATEWAY, hop),
      destinations: exactly(ofFamily(ALL_ADDRESSES, "v4")),
    });
  }
  return tables;
}

function readSubnet(
  survey: Survey,
  subnet: Found<unknown>,
  tables: ReadonlyMap<Resource, Table>,
  routers: Routers,
): SubnetOfNetwork {
  const { networkOf, defaultNetwork, blocks } = vpcsOf(survey);
  const { resource, inputs } = subnet;
  const own = asType(inputs, Subnet);
  const network = own === undefined ? defaultNetwork : networkOf(own.vpcId);
  const isSeen = blocks.has(network);
  return {
    resource,
    node: nodeOf(inputs),
    network,
    addresses: addressesOfSubnet(survey, subnet, network),
    filters: networkAclsOf(survey, subnet, isSeen ? network.resource : undefined),
    router: publicAccessOf(
      survey,
      subnet,
      network,
      routerOf(survey, subnet, network, tables),
      routers,
    ),
  };
}

/** The table of a subnet: the one that is associated with it, else the main one of its VPC. */
function routerOf(
  survey: Survey,
  subnet: Found<unknown>,
  network: Network,
  tables: ReadonlyMap<Resource, Table>,
): Router {
  const node = nodeOf(subnet.inputs);
  const type = asType(subnet.inputs, Subnet) === undefined ? DefaultSubnet : Subnet;
  const associations = survey
    .referring<unknown>(subnet.resource, type, RouteTableAssociation, "subnetId")
    .map(({ inputs, isCertain }) => ({
      id: (inputs as Checked<NonNullable<typeof RouteTableAssociation.inputs>>).routeTableId,
      isCertain,
    }));
  const [certain] = associations.filter(({ isCertain }) => isCertain);
  const main = () => mainRouter(survey, node, network, tables);
  if (certain !== undefined) {
    return routerNamed(survey, certain.id, network, tables);
  }
  return associations.length === 0
    ? main()
    : oneOf(
        node,
        [...associations.map(({ id }) => routerNamed(survey, id, network, tables)), main()],
        "may have one of several route tables",
      );
}

/** The router of the table that a value names, as it is for a network. */
function routerNamed(
  survey: Survey,
  id: CheckedValue<unknown>,
  network: Network,
  tables: ReadonlyMap<Resource, Table>,
): Router {
  const node = nodeOf(id);
  const named = tablesNamed(survey, id);
  const certain = named.filter(({ isCertain }) => isCertain);
  const found = (certain.length === 1 ? certain : named).flatMap(({ resource }) => {
    const table = tables.get(resource);
    return table === undefined ? [] : [forNetwork(table, network)];
  });
  const [only] = found;
  if (certain.length === 1 && only !== undefined) {
    return only;
  }
  return oneOf(
    node,
    [...found, unseenTable(survey, node, network, "leads by a route table outside this stack")],
    "may be one of several route tables",
  );
}

/** Every table routes between the subnets of its VPC, also where that isn't known to be the same. */
function forNetwork(table: Table, network: Network): Router {
  if (table.network === network) {
    return table.router;
  }
  const { router } = table;
  const hop = { node: router.node, does: "goes on", isCertain: true };
  return {
    node: router.node,
    routes: [...localRoutes(network, []), routeForAll({ kind: "router", router }, hop)],
  };
}

function unseenTable(survey: Survey, node: Router["node"], network: Network, does: string): Router {
  const local = localRoutes(network, vpcsOf(survey).blocks.get(network) ?? []);
  return { node, routes: [...local, routeBeyond(node, does)] };
}

function mainRouter(
  survey: Survey,
  node: Router["node"],
  network: Network,
  tables: ReadonlyMap<Resource, Table>,
): Router {
  const own = tables.get(network.resource);
  if (own === undefined || own.network !== network) {
    return unseenTable(
      survey,
      node,
      network,
      "leads by the main route table of a VPC outside this stack",
    );
  }
  const type = network.resource.type === Vpc.token ? Vpc : DefaultVpc;
  const chosen = survey.referring<unknown>(
    network.resource,
    type,
    MainRouteTableAssociation,
    "vpcId",
  );
  const ids = chosen.map(({ inputs, isCertain }) => ({
    id: (inputs as Checked<NonNullable<typeof MainRouteTableAssociation.inputs>>).routeTableId,
    isCertain,
  }));
  const [certain] = ids.filter(({ isCertain }) => isCertain);
  if (certain !== undefined) {
    return routerNamed(survey, certain.id, network, tables);
  }
  return oneOf(
    own.router.node,
    [own.router, ...ids.map(({ id }) => routerNamed(survey, id, network, tables))],
    "may have one of several main route tables",
  );
}

/** A subnet that a value names, or may name. */
export interface NamedSubnet {
  readonly subnet: SubnetOfNetwork;
  readonly isCertain: boolean;
}

/** The subnets that an id, or a list of ids, names; one that stands for all outside the stack. */
export function subnetsNamed(survey: Survey, ids: CheckedValue<unknown>): readonly NamedSubnet[] {
  const node = nodeOf(ids);
  if (node.state === "absent" || (Array.isArray(node.value) && node.value.length === 0)) {
    return [];
  }
  const { subnets } = awsNetworks(survey);
  const found = survey
    .follow<unknown>(ids, Subnet, DefaultSubnet)
    .flatMap(({ resource, isCertain }) => {
      const subnet = subnets.get(resource);
      return subnet === undefined ? [] : [{ subnet, isCertain }];
    });
  const known = found.filter(({ isCertain }) => isCertain).length;
  const named = Array.isArray(node.value) ? node.value.length : 1;
  return known >= named ? found : [...found, { subnet: unseenSubnet(node), isCertain: false }];
}

/** Where AWS puts what names no subnet: a public subnet of the default VPC. */
export function defaultSubnet(survey: Survey): SubnetOfNetwork {
  return awsNetworks(survey).defaultSubnet;
}
