import {
  type AddressSet,
  ALL_ADDRESSES,
  coversAddresses,
  type Family,
  intersectAddresses,
  isNowhere,
  isWide,
  ofFamily,
  overlapsAddresses,
  subtractAddresses,
} from "./address-set";
import { exactly } from "./bounded";
import { Numbers } from "./grouping";
import type { Hop, Inspection, Network, Route, Router, RouteTarget, Subnet } from "./topology";

/** A way through route tables: the routes taken, and the firewalls on it. */
export interface Way {
  readonly hops: readonly Hop[];
  readonly inspections: readonly Inspection[];
  /** How many hops come before each of the firewalls. */
  readonly hopsBefore: readonly number[];
  readonly isCertain: boolean;
  /** True where it leaves the stack for something of which nothing is known. */
  readonly isBeyond?: true;
  /** Of a way out: see {@link RouteTarget}. */
  readonly lenders?: readonly Hop[];
}

/** How many tables are passed through before a way counts as a circle. */
const LONGEST_WAY = 12;

type Goal = { readonly network: Network } | { readonly internet: "gateway" | "either" };

/** Finds ways from subnets to each other, to the internet and beyond; each question is answered once. */
export class Routing {
  private readonly toSubnets = new Map<Router, Map<string, readonly Way[]>>();
  private readonly numbers = new Numbers();
  private readonly toInternet = new Map<Router, Map<string, readonly Way[]>>();

  /**
   * The ways from one subnet to another that also lead back: without routes on both sides no
   * connection comes about.
   */
  between(from: Subnet, to: Subnet, family: Family): readonly Way[] {
    const there = this.oneWay(from.router, to, family);
    const back = there.length === 0 ? [] : this.oneWay(to.router, from, family);
    if (back.length === 0) {
      return [];
    }
    const isBackCertain = back.some(({ isCertain }) => isCertain);
    return isBackCertain ? there : there.map((way) => ({ ...way, isCertain: false }));
  }

  private oneWay(router: Router, to: Subnet, family: Family): readonly Way[] {
    const key = `${this.numbers.of(to)} ${family}`;
    return remember(this.toSubnets, router, key, () => {
      const all = ofFamily(to.addresses.possible, family);
      return search(router, all, { network: to.network }, coversExactly(to.addresses, family));
    });
  }

  /** The ways out: `gateway` are those that also let the internet in. */
  outwards(router: Router, by: "gateway" | "either", addresses: AddressSet): readonly Way[] {
    const family = addresses.v4.length > 0 ? "v4" : "v6";
    return remember(this.toInternet, router, `${by} ${family}`, () =>
      search(router, addresses, { internet: by }, true),
    );
  }
}

function coversExactly(
  { certain, possible }: { readonly certain: AddressSet; readonly possible: AddressSet },
  family: Family,
): boolean {
  return coversAddresses(ofFamily(certain, family), ofFamily(possible, family));
}

function remember<V>(
  cache: Map<Router, Map<string, V>>,
  router: Router,
  key: string,
  compute: () => V,
): V {
  let ofRouter = cache.get(router);
  if (ofRouter === undefined) {
    ofRouter = new Map();
    cache.set(router, ofRouter);
  }
  let found = ofRouter.get(key);
  if (found === undefined) {
    found = compute();
    ofRouter.set(key, found);
  }
  return found;
}

/**
 * Follows the destination through the tables: in each, every route takes its share of the addresses,
 * the most specific first, and hands it on.
 *
 * @param isExact whether the destination is exactly these addresses, or somewhere among them
 */
function search(
  start: Router,
  destination: AddressSet,
  goal: Goal,
  isExact: boolean,
): readonly Way[] {
  const found: Way[] = [];
  const walk = (router: Router, wanted: AddressSet, way: Way, passed: ReadonlySet<Router>) => {
    if (passed.has(router) || passed.size > LONGEST_WAY) {
      return;
    }
    const { inspection } = router;
    const inspections =
      inspection === undefined ? way.inspections : [...way.inspections, inspection];
    const hopsBefore =
      inspection === undefined ? way.hopsBefore : [...way.hopsBefore, way.hops.length];
    for (const { route, share, isCertain } of sharesOf(router, wanted, goal)) {
      const next: Way = {
        hops: [...way.hops, route.hop],
        inspections,
        hopsBefore,
        isCertain: way.isCertain && isCertain && route.hop.isCertain,
        ...(route.to.kind === "internet" && route.to.lenders && { lenders: route.to.lenders }),
      };
      if (reaches(route, goal, share)) {
        // Somewhere among the addresses is certainly reached only where all of them are.
        const isWhole = isExact || coversAddresses(share, destination);
        found.push(isWhole ? next : { ...next, isCertain: false });
      } else if (route.to.kind === "router") {
        walk(route.to.router, share, next, new Set([...passed, router]));
      } else if (route.to.kind === "beyond") {
        found.push({ ...next, isCertain: false, isBeyond: true });
      }
    }
  };
  if (!isNowhere(destination)) {
    const none: Way = { hops: [], inspections: [], hopsBefore: [], isCertain: true };
    walk(start, destination, none, new Set());
  }
  return preferred(found);
}

/** What leads beyond the stack may lead anywhere; what is certain makes it needless to say so. */
function preferred(ways: readonly Way[]): readonly Way[] {
  const certain = ways.filter(({ isCertain }) => isCertain);
  return certain.length > 0 ? certain : ways;
}

function reaches({ to }: Route, goal: Goal, share: AddressSet): boolean {
  if ("network" in goal) {
    return (to.kind === "network" || to.kind === "outside") && to.network === goal.network;
  }
  return (
    to.kind === "internet" && (goal.internet === "either" || to.by === "gateway") && isWide(share)
  );
}

interface Share {
  readonly route: Route;
  readonly share: AddressSet;
  readonly isCertain: boolean;
}

/** How the routes of a table divide addresses among them. */
function sharesOf({ routes }: Router, wanted: AddressSet, goal: Goal): readonly Share[] {
  const shares: Share[] = [];
  let left = wanted;
  // Whether a route that may be there, for addresses that may be these, comes before those that follow.
  let isContested = false;
  for (const route of routes) {
    const { certain, possible } = route.destinations;
    const isRival = mayTakeOthers(route);
    const mayTakeMuch = (share: AddressSet) => !("internet" in goal) || isWide(share);
    if (isLocal(route, goal)) {
      shares.push({ route, share: left, isCertain: true });
      break;
    }
    if (overlapsAddresses(certain, left)) {
      const share = intersectAddresses(certain, left);
      shares.push({ route, share, isCertain: !isContested });
      // A route that may not be there leaves the rest to those behind it, too.
      if (route.hop.isCertain) left = subtractAddresses(left, certain);
      else isContested ||= isRival && mayTakeMuch(share);
    } else if (overlapsAddresses(possible, left)) {
      const share = intersectAddresses(possible, left);
      shares.push({ route, share, isCertain: false });
      isContested ||= isRival && mayTakeMuch(share);
    }
    if (isNowhere(left)) break;
  }
  return shares;
}

/** Networks and services have addresses of their own: what is meant for others doesn't go there. */
function mayTakeOthers({ to }: Route): boolean {
  return to.kind !== "network" && to.kind !== "service";
}

/** A network reaches all its own subnets, even where its addresses aren't known. */
function isLocal({ to, destinations }: Route, goal: Goal): boolean {
  return (
    "network" in goal &&
    to.kind === "network" &&
    to.network === goal.network &&
    destinations === goal.network.addresses
  );
}

/** A route for everything. */
export function routeForAll(to: RouteTarget, hop: Hop): Route {
  return { destinations: exactly(ALL_ADDRESSES), prefixLength: 0, rank: 0, to, hop };
}

/** Puts the routes of a table in the order in which they are asked. */
export function sortRoutes(routes: Route[]): void {
  routes.sort((a, b) => b.prefixLength - a.prefixLength || a.rank - b.rank);
}
