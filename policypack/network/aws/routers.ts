import type { Node } from "../../core";
import { routeForAll } from "../routing";
import type { Route, Router, RouteTarget } from "../topology";
import { routeBeyond } from "../unseen";
import { NOWHERE, TRANSLATION } from "./leads";

/**
 * How what passes through a gateway, or under a block of public access, may still use the internet. Several
 * count together, the first of them first.
 */
const MANNERS = [
  /** Its source isn't of this VPC, or public access is blocked: the internet is not there for it. */
  "shut",
  /** Internet gateways are blocked, but for what a NAT gateway has translated. */
  "ingress-blocked",
  /** Its source is translated to a public address: it gets out, and nothing gets in. */
  "translated",
  /** It gets out with a public address of its own, and nothing gets in. */
  "outwards",
  /** Something on the way may lend it a public address. */
  "lent",
  /** It isn't known whether it gets out or in. */
  "unsure",
] as const;
export type Manner = (typeof MANNERS)[number];

/** A router, and the manners in which it shows the routes of another. */
interface Guise {
  readonly source: Router;
  readonly manners: readonly Manner[];
}

/**
 * Routers that show the routes of another in a changed manner. They are made before routes are
 * filled in, and filled after; gateways that stand for themselves are led to unchanged.
 */
export class Routers {
  private readonly made = new Map<Router, Map<string, Router>>();
  private readonly guises = new Map<Router, Guise>();
  private readonly open: (() => void)[] = [];
  /** Routers that a manner doesn't pass through: NAT gateways, transit gateways. */
  readonly boundaries = new Set<Router>();
  /** Routers that may put an address of their own VPC in the place of any other. */
  readonly translators = new Set<Router>();

  /** The same routes in another manner. */
  inManner(router: Router, manner: Manner): Router {
    const { source, manners } = this.guises.get(router) ?? { source: router, manners: [] };
    const all = together(manners, manner);
    const key = all.join();
    const bySource = this.made.get(source) ?? new Map<string, Router>();
    this.made.set(source, bySource);
    let found = bySource.get(key);
    if (found === undefined) {
      const { node, inspection } = source;
      const made: Router = { node, routes: [], ...(inspection && { inspection }) };
      found = made;
      bySource.set(key, made);
      this.guises.set(made, { source, manners: all });
      this.open.push(() => {
        made.routes.push(...source.routes.map((route) => this.changed(route, all)));
      });
    }
    return found;
  }

  /** Fills what was made; call when all other routes are there. */
  finish(): void {
    for (let fill = this.open.shift(); fill !== undefined; fill = this.open.shift()) fill();
  }

  private changed(route: Route, manners: readonly Manner[]): Route {
    const { to, hop } = route;
    if (to.kind === "internet") {
      const isSure = hop.isCertain && !manners.includes("unsure");
      return { ...route, to: manners.reduce(inTurn, to), hop: { ...hop, isCertain: isSure } };
    }
    if (to.kind !== "router" || this.boundaries.has(to.router)) {
      return route;
    }
    const isTranslator = this.translators.has(to.router);
    const router = manners
      .map((manner) => (manner === "shut" && isTranslator ? "translated" : manner))
      .reduce((next, manner) => this.inManner(next, manner), to.router);
    return { ...route, to: { kind: "router", router } };
  }
}

function together(manners: readonly Manner[], added: Manner): readonly Manner[] {
  const all = MANNERS.filter((one) => one === added || manners.includes(one));
  return all.includes("translated") ? all.filter((one) => one !== "ingress-blocked") : all;
}

/** Where a route to the internet leads in a manner. */
function inTurn(to: RouteTarget, manner: Manner): RouteTarget {
  if (to.kind !== "internet") {
    return to;
  }
  switch (manner) {
    case "shut":
      return NOWHERE;
    case "ingress-blocked":
      return to.by === "gateway" ? NOWHERE : to;
    case "translated":
      return TRANSLATION;
    case "outwards":
      return { ...to, by: "translation" };
    case "lent":
      return { kind: "internet", by: to.by };
    case "unsure":
      return to;
  }
}

/** One of several routers, of which it isn't known which. */
export function oneOf(node: Node, routers: readonly Router[], does: string): Router {
  const [only, ...others] = new Set(routers);
  return only !== undefined && others.length === 0
    ? only
    : {
        node,
        routes: [only, ...others].flatMap((router) =>
          router === undefined
            ? []
            : [routeForAll({ kind: "router", router }, { node, does, isCertain: false })],
        ),
      };
}

/** On by the tables of subnets: by the one there is, else by any of them. */
export function forwardBy(
  node: Node,
  subnets: readonly { readonly router: Router; readonly isCertain: boolean }[],
  does: string,
  isCertain = true,
): readonly Route[] {
  const routers = new Set(subnets.map(({ router }) => router));
  const isSure = isCertain && routers.size === 1 && subnets.some((one) => one.isCertain);
  const ways = [...routers].map((router) =>
    routeForAll({ kind: "router", router }, { node, does, isCertain: isSure }),
  );
  return isSure
    ? ways
    : [...ways, ...(subnets.some((one) => one.isCertain) ? [] : [routeBeyond(node, does)])];
}
