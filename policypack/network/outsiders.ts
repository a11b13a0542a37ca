import { checkedInputs, nodeOf, type Resource } from "../core";
import {
  type AddressSet,
  INTERNET_ADDRESSES,
  intersectAddresses,
  isNowhere,
  isWide,
  NO_ADDRESSES,
  PRIVATE_ADDRESSES,
  subtractAddresses,
  unionOfAddresses,
} from "./address-set";
import { exactly } from "./bounded";
import { addTo } from "./grouping";
import { routeForAll } from "./routing";
import type { Survey } from "./survey";
import type { Endpoint, Interface, Network, Route, Router, RouteTarget, Subnet } from "./topology";
import { ALL_TRAFFIC } from "./traffic";

/**
 * A network of others that a stack is joined with: a partner's behind a peering, the office behind a VPN. Whoever is
 * there is taken to do what is theirs to do: accept the connection, and have a route.
 */
interface Outsider {
  /** What joins it with the stack; its zone is that of who is there. */
  readonly resource: Resource;
  readonly network: Network;
  /** Where what comes from there enters. */
  readonly router: Router;
}

const outsidersOf = (_survey: Survey): Map<Resource, Outsider> => new Map();

/**
 * Where a route leads that leaves by a connection of the stack to a network of others.
 *
 * @param entries where what comes from there enters: a network, or a table that leads on
 */
export function toOutsider(
  survey: Survey,
  resource: Resource,
  entries: readonly RouteTarget[] = [],
): RouteTarget {
  const all = survey.once(outsidersOf);
  const node = nodeOf(checkedInputs(resource));
  let one = all.get(resource);
  if (one === undefined) {
    const addresses = { certain: NO_ADDRESSES, possible: PRIVATE_ADDRESSES };
    one = { resource, network: { resource, addresses }, router: { node, routes: [] } };
    all.set(resource, one);
  }
  const { network, router } = one;
  for (const to of entries) {
    if (!router.routes.some((route) => isSame(route.to, to))) {
      const route = routeForAll(to, { node, does: "leads into the stack", isCertain: true });
      // The very object by which a network is known to reach all of itself.
      const isNetwork = to.kind === "network";
      router.routes.push(isNetwork ? { ...route, destinations: to.network.addresses } : route);
    }
  }
  return { kind: "outside", network };
}

function isSame(a: RouteTarget, b: RouteTarget): boolean {
  if (a.kind === "network" && b.kind === "network") return a.network === b.network;
  return a.kind === "router" && b.kind === "router" && a.router === b.router;
}

/**
 * Those who are in networks of others, as far as routes of the stack lead there: without a route back nobody from
 * there opens a connection. Call it when all routes are read.
 */
export function outsiders(
  survey: Survey,
  subnets: readonly Subnet[],
  networks: readonly Network[],
): readonly Endpoint[] {
  const own = unionOfAddresses(networks.map(({ addresses }) => addresses.certain));
  const elsewhere = subtractAddresses(PRIVATE_ADDRESSES, own);
  const routes = routesToOutsiders(subnets.map(({ router }) => router));
  return [...survey.once(outsidersOf).values()].flatMap((outsider) => {
    const leading = routes.get(outsider.network) ?? [];
    const blocks = new Map<string, AddressSet>();
    let isWhole = leading.length > 0;
    for (const { destinations } of leading) {
      const { certain, possible } = destinations;
      if (certain !== possible) isWhole = false;
      const block = blockOf(certain, elsewhere);
      if (!isNowhere(block)) blocks.set(`${block.v4.join()} ${block.v6.join()}`, block);
    }
    const rest = subtractAddresses(elsewhere, unionOfAddresses([...blocks.values()]));
    const interfaces = [
      ...[...blocks.values()].map((block) => interfaceOf(outsider, block, true)),
      ...(isWhole ? [] : [interfaceOf(outsider, rest, false)]),
    ];
    return leading.length === 0
      ? []
      : [
          {
            resource: outsider.resource,
            role: "outside" as const,
            listens: ALL_TRAFFIC,
            interfaces,
            doors: [],
          },
        ];
  });
}

/** What routes for everything leave to others: what no network of the stack has, and isn't the internet. */
function blockOf(certain: AddressSet, elsewhere: AddressSet): AddressSet {
  return isWide(intersectAddresses(certain, INTERNET_ADDRESSES))
    ? intersectAddresses(certain, elsewhere)
    : subtractAddresses(certain, subtractAddresses(PRIVATE_ADDRESSES, elsewhere));
}

/** The routes to each, in all tables that traffic from subnets may come by. */
function routesToOutsiders(routers: readonly Router[]): ReadonlyMap<Network, readonly Route[]> {
  const seen = new Set(routers);
  const found = new Map<Network, Route[]>();
  // A set is walked with what is added meanwhile.
  for (const { routes } of seen) {
    for (const route of routes) {
      const { to } = route;
      if (to.kind === "router") seen.add(to.router);
      if (to.kind === "outside") addTo(found, to.network, route);
    }
  }
  return found;
}

function interfaceOf(
  { resource, network, router }: Outsider,
  addresses: AddressSet,
  isCertain: boolean,
): Interface {
  const { node } = router;
  const subnet: Subnet = {
    resource,
    node,
    network,
    addresses: isCertain ? exactly(addresses) : { certain: NO_ADDRESSES, possible: addresses },
    filters: [],
    router,
  };
  return {
    subnet,
    node,
    addresses,
    groups: exactly(new Set()),
    filters: [],
    publicAddresses: [],
    isCertain,
    isPrivateEndpoint: false,
  };
}
