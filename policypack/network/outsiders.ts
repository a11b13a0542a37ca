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
  readonly partOf: Resource | undefined;
  isOpen: boolean;
}

const outsidersOf = (_survey: Survey): Map<Resource, Outsider> => new Map();

/** What is known of who is behind a connection, where it is more than that there is a way. */
export interface Joining {
  /** Where what comes from there enters: a network, or a table that leads on. */
  readonly entries?: readonly RouteTarget[];
  /** True where it can't be seen that anybody is there, or that they come in this way. */
  readonly isOpen?: boolean;
  /** What has the zone of who is there, beside what joins them. */
  readonly partOf?: Resource | undefined;
}

/** Where a route leads that leaves by a connection of the stack to a network of others. */
export function toOutsider(
  survey: Survey,
  resource: Resource,
  { entries = [], isOpen = false, partOf }: Joining = {},
): RouteTarget {
  const all = survey.once(outsidersOf);
  const node = nodeOf(checkedInputs(resource));
  let one = all.get(resource);
  if (one === undefined) {
    const addresses = { certain: NO_ADDRESSES, possible: PRIVATE_ADDRESSES };
    const network = { resource, addresses };
    one = { resource, partOf, network, router: { node, routes: [] }, isOpen: false };
    all.set(resource, one);
  }
  if (isOpen) one.isOpen = true;
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
  const leading = shares(subnets.map(({ router }) => router));
  return [...survey.once(outsidersOf).values()].flatMap((outsider) => {
    const found = leading.get(outsider.network);
    if (found === undefined) return [];
    const blocks = [...found.blocks.values()];
    const rest = subtractAddresses(elsewhere, unionOfAddresses(blocks));
    const { isOpen, partOf, resource } = outsider;
    return [
      {
        resource,
        ...(partOf && { partOf }),
        role: "outside" as const,
        listens: ALL_TRAFFIC,
        interfaces: [
          ...blocks.map((block) => interfaceOf(outsider, block, !isOpen)),
          ...(found.isUnread ? [interfaceOf(outsider, rest, false)] : []),
        ],
        doors: [],
      },
    ];
  });
}

/** What tables leave to one network of others. */
interface Shares {
  /** Each as some table leaves it, after what more specific routes of it take. */
  readonly blocks: Map<string, AddressSet>;
  /** Whether a route leads there for addresses that aren't known. */
  isUnread: boolean;
}

/** What all tables that traffic from subnets may come by leave to each network of others. */
function shares(routers: readonly Router[]): ReadonlyMap<Network, Shares> {
  const seen = new Set(routers);
  const found = new Map<Network, Shares>();
  // A set is walked with what is added meanwhile.
  for (const { routes } of seen) {
    for (const { to } of routes) if (to.kind === "router") seen.add(to.router);
    if (routes.some(({ to }) => to.kind === "outside")) addShares(found, routes);
  }
  return found;
}

function addShares(found: Map<Network, Shares>, routes: readonly Route[]): void {
  let taken: AddressSet = NO_ADDRESSES;
  for (const { destinations, to } of routes) {
    const { certain, possible } = destinations;
    if (to.kind === "outside") {
      const known = found.get(to.network) ?? { blocks: new Map(), isUnread: false };
      found.set(to.network, known);
      const block = notOfTheInternet(subtractAddresses(certain, taken));
      if (!isNowhere(block)) known.blocks.set(`${block.v4.join()} ${block.v6.join()}`, block);
      known.isUnread ||= certain !== possible;
    }
    taken = unionOfAddresses([taken, certain]);
  }
}

/** A route for everything leads to others for what isn't the internet. */
function notOfTheInternet(addresses: AddressSet): AddressSet {
  return isWide(intersectAddresses(addresses, INTERNET_ADDRESSES))
    ? intersectAddresses(addresses, PRIVATE_ADDRESSES)
    : addresses;
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
    // Certain is a way back only for all of them: which of them come isn't known.
    addresses: { certain: NO_ADDRESSES, possible: addresses },
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
