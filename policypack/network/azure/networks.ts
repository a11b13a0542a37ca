import { type CheckedValue, nodeOf, type Resource } from "../../core";
import { type Filter, unseenFilter } from "../filter";
import { sortRoutes } from "../routing";
import type { Survey } from "../survey";
import type { DefaultUse, Joint, Network, Subnet } from "../topology";
import { unseenSubnet } from "../unseen";
import { addressSpaces } from "./address-spaces";
import { gatewayJoints, letPremisesIn } from "./gateways";
import { hubJoints } from "./hubs";
import { peerings } from "./peerings";
import { subnetRoutes } from "./routes";
import { adminFilters, securityGroupFilters } from "./security-groups";
import {
  type DeclaredSubnet,
  declaredSubnets,
  givenIn,
  subnetAddresses,
  subnetsMeant,
} from "./subnets";

/** The VNets of a stack with all that belongs to them. */
export interface AzureNetworks {
  readonly networks: ReadonlyMap<Resource, Network>;
  /** Of a resource: itself as `Subnet`, or those that a `VirtualNetwork` declares inline. */
  readonly subnets: readonly Subnet[];
  readonly joints: readonly Joint[];
  readonly defaults: readonly DefaultUse[];
  /** The subnet that a declaration stands for. */
  readonly subnetOf: (declared: DeclaredSubnet) => Subnet;
  /** The declaration of a subnet; undefined where that is outside the stack. */
  readonly declarationOf: (subnet: Subnet) => DeclaredSubnet | undefined;
}

export const azureNetworks = (survey: Survey): AzureNetworks => survey.once(readNetworks);

function readNetworks(survey: Survey): AzureNetworks {
  const spaces = addressSpaces(survey);
  const subnets = new Map(
    declaredSubnets(survey).all.map((declared) => [declared, subnetFrom(survey, declared)]),
  );
  for (const [declared, { router }] of subnets) {
    router.routes.push(...subnetRoutes(survey, declared));
    sortRoutes(router.routes);
  }
  letPremisesIn(survey, (declared) => subnets.get(declared) ?? unseenSubnet(declared.node));
  const declarations = new Map([...subnets].map(([declared, subnet]) => [subnet, declared]));
  return {
    networks: new Map([...spaces].map(([resource, { network }]) => [resource, network])),
    subnets: [...subnets.values()],
    joints: [...peerings(survey).joints, ...gatewayJoints(survey), ...hubJoints(survey)],
    // Azure makes no networks by itself.
    defaults: [],
    subnetOf: (declared) => subnets.get(declared) ?? unseenSubnet(declared.node),
    declarationOf: (subnet) => declarations.get(subnet),
  };
}

function subnetFrom(survey: Survey, declared: DeclaredSubnet): Subnet {
  const { resource, node, network: of } = declared;
  const network = of?.isCertain && addressSpaces(survey).get(of.resource)?.network;
  if (network === undefined || network === false) {
    const unseen = unseenSubnet(node);
    const addresses = subnetAddresses(survey, declared);
    return { ...unseen, addresses, filters: filtersOf(survey, declared, unseen.network) };
  }
  return {
    resource,
    node,
    network,
    addresses: subnetAddresses(survey, declared),
    filters: filtersOf(survey, declared, network),
    router: { node, routes: [] },
  };
}

/** What stands before a subnet: the rules of the administrators, then its network security group. */
function filtersOf(survey: Survey, declared: DeclaredSubnet, network: Network): readonly Filter[] {
  return [...adminFilters(survey, network.resource), ...groupFilters(survey, declared, network)];
}

function groupFilters(
  survey: Survey,
  declared: DeclaredSubnet,
  network: Network,
): readonly Filter[] {
  const ids = givenIn(declared, (one) => one.networkSecurityGroup.id);
  const [id, ...others] = ids;
  if (id === undefined) {
    return [];
  }
  const filters = securityGroupFilters(survey, id, network);
  const isSame =
    ids.length === declared.settings.length &&
    others.every((other) => {
      const same = securityGroupFilters(survey, other, network);
      return same.length === filters.length && same.every((one, index) => one === filters[index]);
    });
  return isSame
    ? filters
    : [unseenFilter(nodeOf(id), "isn't set alike in both places that declare the subnet")];
}

/** A subnet that a value names, or may name. */
export interface NamedSubnet {
  readonly subnet: Subnet;
  readonly isCertain: boolean;
}

/** The subnets that an id, or a list of ids, names; one that stands for all outside the stack. */
export function subnetsNamed(survey: Survey, ids: CheckedValue<unknown>): readonly NamedSubnet[] {
  const { subnetOf } = azureNetworks(survey);
  return subnetsMeant(survey, ids).map(({ declared, isCertain, node }) => ({
    subnet: declared === undefined ? unseenSubnet(node) : subnetOf(declared),
    isCertain,
  }));
}
