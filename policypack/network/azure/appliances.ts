import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  formatResource,
  type Node,
  nodeOf,
  type Resource,
} from "../../core";
import { AzureFirewall, LoadBalancer, NetworkInterface } from "../../resources/azure";
import { addressesOf, coversAddresses } from "../address-set";
import { addTo } from "../grouping";
import { sortRoutes } from "../routing";
import { elementsOf, type Survey, textOf } from "../survey";
import type { Route, Router } from "../topology";
import { routeBeyond } from "../unseen";
import { firewallRules } from "./firewall-rules";
import { firewallHubRoutes } from "./hubs";
import { type DeclaredSubnet, declaredSubnets, subnetAddresses, subnetsMeant } from "./subnets";

/** The routes of a subnet for what hands on traffic there; see `subnetRoutes`. */
export type RoutesAt = (
  survey: Survey,
  declared: DeclaredSubnet,
  seat: "firewall" | "appliance",
) => readonly Route[];

/** What a route hands traffic to, which looks at it and hands it on. */
export interface Appliance {
  readonly router: Router;
  /** `AzureFirewall "hub"`. */
  readonly name: string;
  readonly isCertain: boolean;
}

interface Holder {
  readonly resource: Resource;
  readonly isCertain: boolean;
}

/** The firewalls and network appliances that an address belongs to, or may belong to. */
export function appliancesAt(
  survey: Survey,
  address: CheckedValue<string>,
  routesAt: RoutesAt,
): readonly Appliance[] {
  const node = nodeOf(address);
  const text = textOf(address);
  const holders: readonly Holder[] =
    text === undefined
      ? survey.follow<unknown>(address, AzureFirewall, NetworkInterface, LoadBalancer)
      : holdersOf(survey, text);
  const seen = holders.map(({ resource, isCertain }) => ({
    router: applianceRouter(survey, resource, routesAt),
    name: formatResource(resource),
    isCertain,
  }));
  return seen.some(({ isCertain }) => isCertain)
    ? seen
    : [...seen, unseenAppliance(survey, node, routesAt)];
}

const unseenAppliances = (): Map<string, Appliance> => new Map();

/** An appliance of which only the address is known, if that; one for all routes that name the address. */
function unseenAppliance(survey: Survey, node: Node, routesAt: RoutesAt): Appliance {
  const text = typeof node.value === "string" ? node.value : undefined;
  const appliances = survey.once(unseenAppliances);
  const known = text === undefined ? undefined : appliances.get(text);
  if (known !== undefined) {
    return known;
  }
  const subnet = text === undefined ? undefined : subnetWith(survey, text);
  const appliance: Appliance = {
    // Nobody knows what it lets pass.
    router: { node, routes: [], inspection: { resource: node.resource, rules: undefined } },
    name: "an appliance",
    isCertain: subnet !== undefined,
  };
  // Known before its routes are, for these may lead back to it.
  if (text !== undefined) appliances.set(text, appliance);
  const { routes } = appliance.router;
  routes.push(
    ...(subnet === undefined
      ? [routeBeyond(node, "names an appliance outside this stack")]
      : routesAt(survey, subnet, "appliance")),
  );
  sortRoutes(routes);
  return appliance;
}

function subnetWith(survey: Survey, text: string): DeclaredSubnet | undefined {
  const addresses = addressesOf(text);
  return (
    addresses &&
    declaredSubnets(survey).all.find((one) =>
      coversAddresses(subnetAddresses(survey, one).certain, addresses),
    )
  );
}

/** Who holds a private address: what is given it, or the firewall of the subnet that it is of. */
function holdersOf(survey: Survey, text: string): readonly Holder[] {
  const given = survey.once(givenAddresses).get(text) ?? [];
  if (given.length > 0) {
    return given.map((resource) => ({ resource, isCertain: given.length === 1 }));
  }
  const addresses = addressesOf(text);
  const firewalls = survey
    .once(firewallSeats)
    .filter(
      ({ subnet }) =>
        addresses && coversAddresses(subnetAddresses(survey, subnet).certain, addresses),
    );
  return firewalls.map(({ resource, isCertain }) => ({
    resource,
    isCertain: isCertain && firewalls.length === 1,
  }));
}

/** All private addresses that a stack gives to interfaces, load balancers and firewalls. */
function givenAddresses(survey: Survey): ReadonlyMap<string, readonly Resource[]> {
  const given = new Map<string, Resource[]>();
  const add = (resource: Resource, address: CheckedValue<string>) => {
    const text = textOf(address);
    if (text !== undefined) addTo(given, text, resource);
  };
  for (const { resource, inputs } of survey.all(NetworkInterface)) {
    for (const one of elementsOf(inputs.ipConfigurations) ?? [])
      add(resource, one.privateIPAddress);
  }
  for (const { resource, inputs } of survey.all(LoadBalancer)) {
    for (const one of elementsOf(inputs.frontendIPConfigurations) ?? []) {
      add(resource, one.privateIPAddress);
    }
  }
  for (const { resource, inputs } of survey.all(AzureFirewall)) {
    add(resource, inputs.hubIPAddresses.privateIPAddress);
  }
  return given;
}

interface FirewallSeat extends Holder {
  readonly subnet: DeclaredSubnet;
}

/** The subnets of all firewalls; nothing but the firewall may be in them. */
function firewallSeats(survey: Survey): readonly FirewallSeat[] {
  return survey.all(AzureFirewall).flatMap(({ resource }) =>
    seatsIn(survey, checkedInputs<Configured>(resource)).map(({ subnet, isCertain }) => ({
      resource,
      subnet,
      isCertain,
    })),
  );
}

/** Configurations of a firewall or interface, and of a load balancer. */
interface Configured {
  readonly ipConfigurations?:
    | readonly { readonly subnet?: { readonly id?: string } | undefined }[]
    | undefined;
  readonly frontendIPConfigurations?:
    | readonly { readonly subnet?: { readonly id?: string } | undefined }[]
    | undefined;
}

function seatsIn(
  survey: Survey,
  { ipConfigurations, frontendIPConfigurations }: Checked<Configured>,
): readonly { readonly subnet: DeclaredSubnet; readonly isCertain: boolean }[] {
  return [
    ...(elementsOf(ipConfigurations) ?? []),
    ...(elementsOf(frontendIPConfigurations) ?? []),
  ].flatMap(({ subnet }) =>
    subnetsMeant(survey, subnet.id).flatMap(({ declared, isCertain }) =>
      declared === undefined ? [] : [{ subnet: declared, isCertain }],
    ),
  );
}

/** The table by which a firewall or an appliance hands on; the same one for every route to it. */
export function applianceRouter(survey: Survey, resource: Resource, routesAt: RoutesAt): Router {
  const routers = survey.once(applianceRouters);
  const known = routers.get(resource);
  if (known !== undefined) {
    return known;
  }
  const isFirewall = resource.type === AzureFirewall.token;
  const inputs = checkedInputs<Configured>(resource);
  const router: Router = {
    node: nodeOf(inputs),
    routes: [],
    inspection: { resource, rules: isFirewall ? firewallRules(survey, resource) : undefined },
  };
  // Known before its routes are, for these may lead back to it.
  routers.set(resource, router);
  const seats = seatsIn(survey, inputs);
  const routes = seats
    .slice(0, 1)
    .flatMap(({ subnet, isCertain }) =>
      routesAt(survey, subnet, isFirewall ? "firewall" : "appliance").map((route) =>
        isCertain ? route : { ...route, hop: { ...route.hop, isCertain: false } },
      ),
    );
  const inHub = isFirewall ? firewallHubRoutes(survey, resource) : [];
  router.routes.push(...routes, ...inHub);
  if (router.routes.length === 0) {
    router.routes.push(routeBeyond(router.node, "is in a subnet outside this stack"));
  }
  sortRoutes(router.routes);
  return router;
}

function applianceRouters(): Map<Resource, Router> {
  return new Map();
}
