import { type Checked, checkedInputs, type Node, nodeOf, type Resource, rootOf } from "../../core";
import { Route as RouteResource, RouteTable } from "../../resources/azure";
import {
  ALL_ADDRESSES,
  FAMILIES,
  type Family,
  INTERNET_ADDRESSES,
  NO_ADDRESSES,
  ofFamily,
  PRIVATE_ADDRESSES,
} from "../address-set";
import { exactly } from "../bounded";
import { toOutsider } from "../outsiders";
import { elementsOf, type Survey, textOf } from "../survey";
import type { Hop, Route, RouteTarget } from "../topology";
import {
  addressSpaces,
  LONGEST_PREFIX,
  perhaps,
  prefixesOf,
  routesToPrefixes,
  routesToSpace,
  routeToUnread,
  type Space,
} from "./address-spaces";
import { appliancesAt } from "./appliances";
import { type Flag, flagOf } from "./flags";
import { gatewayRoutes, gatewayTarget } from "./gateways";
import { hubRoutes } from "./hubs";
import { lendersOf } from "./outbound";
import { type Peer, peerings } from "./peerings";
import { RANK } from "./ranks";
import { type DeclaredSubnet, givenIn } from "./subnets";

/**
 * Who sends by the routes of a subnet: what is in it, or a firewall or appliance in it, which also hands
 * on what comes from elsewhere, and goes out with an address of its own.
 */
export type Seat = "inside" | "firewall" | "appliance";

/** All routes that hold for a subnet: the system's, those that are learnt, and those of its table. */
export function subnetRoutes(
  survey: Survey,
  declared: DeclaredSubnet,
  seat: Seat = "inside",
): readonly Route[] {
  const network = declared.network?.isCertain ? declared.network.resource : undefined;
  const space = network && addressSpaces(survey).get(network);
  if (space === undefined) {
    return [routeOutside(declared.node)];
  }
  const internet = {
    v4: internetFrom(survey, declared, seat, "v4"),
    v6: internetFrom(survey, declared, seat, "v6"),
  };
  const table = tableRoutes(survey, declared, space, internet);
  const learnt = [...gatewayRoutes(survey, space), ...hubRoutes(survey, space.network)];
  const given = [
    ...localRoutes(space),
    ...peerings(survey)
      .peersOf(space.network.resource)
      .flatMap((peer) => peerRoutes(survey, peer, space, seat)),
    ...(table.propagates === "no" ? [] : table.propagates === "yes" ? learnt : learnt.map(perhaps)),
    ...FAMILIES.map((family) => defaultRoute(declared.node, family, internet[family])),
  ];
  return [...table.routes, ...(table.isSeen ? given : given.map(perhaps))];
}

/** The internet of each family of addresses, as seen from a subnet. */
type Internet = Readonly<Record<Family, RouteTarget>>;

function defaultRoute(node: Node, family: Family, to: RouteTarget): Route {
  return {
    destinations: exactly(ofFamily(ALL_ADDRESSES, family)),
    prefixLength: 0,
    rank: RANK.system,
    to,
    hop: {
      node,
      does: "leads to the internet by the default route of Azure",
      isCertain: true,
      change: "name a routeTable that sends 0.0.0.0/0 elsewhere",
    },
  };
}

function routeOutside(node: Node): Route {
  return {
    destinations: exactly(ALL_ADDRESSES),
    prefixLength: 0,
    rank: RANK.system,
    to: { kind: "beyond" },
    hop: { node, does: "is in a network outside this stack", isCertain: false },
  };
}

function localRoutes(space: Space): readonly Route[] {
  const { network } = space;
  const hop: Hop = {
    node: rootOf(network.resource),
    does: "joins all its subnets",
    isCertain: true,
  };
  return routesToSpace(space, { kind: "network", network }, hop, RANK.system);
}

/**
 * The internet as seen from a subnet. Whoever has a public address goes both ways; others go out by
 * what lends them one. A firewall or appliance puts its own address before all it hands on.
 */
function internetFrom(
  survey: Survey,
  declared: DeclaredSubnet,
  seat: Seat,
  family: Family,
): RouteTarget {
  return seat === "inside"
    ? { kind: "internet", by: "gateway", lenders: lendersOf(survey, declared, family) }
    : { kind: "internet", by: "translation" };
}

/**
 * The routes to a peer. What is handed on counts as forwarded, and is welcome there only by allowForwardedTraffic,
 * unless the firewall or appliance puts its own address before it (snat of a FirewallPolicy, for one), from
 * which it comes out of its own network.
 */
function peerRoutes(survey: Survey, peer: Peer, own: Space, seat: Seat): readonly Route[] {
  const { outsider, space, prefixes, takesForwarded } = peer;
  const isSure = seat === "inside" || takesForwarded === "yes";
  const hop = isSure ? peer.hop : { ...peer.hop, isCertain: false };
  if (space !== undefined) {
    return routesToSpace(space, { kind: "network", network: space.network }, hop, RANK.system);
  }
  const to: RouteTarget =
    outsider === undefined
      ? { kind: "beyond" }
      : toOutsider(survey, outsider.resource, {
          entries: [{ kind: "network", network: own.network }],
        });
  const outside = { ...hop, isCertain: seat === "inside" && outsider?.isCertain === true };
  return prefixes.isWhole && prefixes.known.length > 0
    ? routesToPrefixes(prefixes.known, to, outside, RANK.system)
    : [
        {
          destinations: { certain: NO_ADDRESSES, possible: PRIVATE_ADDRESSES },
          prefixLength: LONGEST_PREFIX,
          rank: RANK.system,
          to,
          hop: outside,
        },
      ];
}

interface TableRoutes {
  readonly routes: readonly Route[];
  /** False where a table holds that can't be seen, which may override every other route. */
  readonly isSeen: boolean;
  /** Whether routes that gateways learn hold as well. */
  readonly propagates: Flag;
}

function tableRoutes(
  survey: Survey,
  declared: DeclaredSubnet,
  space: Space,
  internet: Internet,
): TableRoutes {
  const ids = givenIn(declared, (one) => one.routeTable.id);
  const [id] = ids;
  if (id === undefined) {
    return { routes: [], isSeen: true, propagates: "yes" };
  }
  const tables = ids.flatMap((one) => survey.follow(one, RouteTable));
  const [table] = tables;
  const isOne =
    ids.length === declared.settings.length &&
    tables.every(({ resource, isCertain }) => isCertain && resource === table?.resource);
  if (table === undefined || !isOne) {
    const hop: Hop = {
      node: nodeOf(id),
      does:
        table === undefined
          ? "names a route table outside this stack"
          : "may name one of several route tables",
      isCertain: false,
    };
    const routes = tables.flatMap(({ resource }) =>
      ownRoutes(survey, resource, space, internet).map(perhaps),
    );
    const unseen = table === undefined ? [routeToUnread({ kind: "beyond" }, hop, RANK.table)] : [];
    return { routes: [...routes, ...unseen], isSeen: false, propagates: "perhaps" };
  }
  const { disableBgpRoutePropagation } = table.inputs;
  const disabled = flagOf(disableBgpRoutePropagation, "no");
  return {
    routes: ownRoutes(survey, table.resource, space, internet),
    isSeen: true,
    propagates: disabled === "yes" ? "no" : disabled === "no" ? "yes" : "perhaps",
  };
}

type RouteSettings = Pick<
  NonNullable<(typeof RouteResource)["inputs"]>,
  "addressPrefix" | "nextHopType" | "nextHopIpAddress"
>;

/** The routes of a table: those inside it, and those that are resources of their own. */
function ownRoutes(
  survey: Survey,
  table: Resource,
  space: Space,
  internet: Internet,
): readonly Route[] {
  const inputs = checkedInputs<NonNullable<(typeof RouteTable)["inputs"]>>(table);
  const inline = elementsOf(inputs.routes);
  const split = survey.referring(table, RouteTable, RouteResource, "routeTableName");
  return [
    ...(inline ?? []).flatMap((one) => tableRoute(survey, one, space, internet)),
    ...(inline === undefined
      ? [
          routeToUnread(
            { kind: "beyond" },
            { node: nodeOf(inputs.routes), does: "may send anything anywhere", isCertain: false },
            RANK.table,
          ),
        ]
      : []),
    ...split.flatMap((one) =>
      tableRoute(survey, one.inputs, space, internet).map((route) =>
        one.isCertain ? route : perhaps(route),
      ),
    ),
  ];
}

/** One route of a table, in whichever place it is declared. */
function tableRoute(
  survey: Survey,
  settings: Checked<RouteSettings>,
  space: Space,
  internet: Internet,
): readonly Route[] {
  const { addressPrefix } = settings;
  const text = textOf(addressPrefix);
  const isTag = text !== undefined && SERVICE_TAG.test(text);
  if (isTag && !WIDE_TAGS.test(text)) {
    // A tag stands for the addresses of a single service, which are never much of the internet.
    return [];
  }
  const node = nodeOf(settings);
  const what = destinationText(nodeOf(addressPrefix), isTag);
  return targetsOf(survey, settings, space, internet).map(({ to, towards, isCertain }) => {
    const hop: Hop = {
      node,
      does: `sends ${what} to ${towards}`,
      isCertain,
      change: "set nextHopType to None",
    };
    if (isTag) {
      const destinations = { certain: NO_ADDRESSES, possible: INTERNET_ADDRESSES };
      return { destinations, prefixLength: LONGEST_PREFIX, rank: RANK.table, to, hop };
    }
    const { known } = prefixesOf(survey, undefined, addressPrefix);
    const [prefix] = known;
    return prefix === undefined
      ? routeToUnread(to, hop, RANK.table)
      : {
          destinations: exactly(prefix.addresses),
          prefixLength: prefix.length,
          rank: RANK.table,
          to,
          hop,
        };
  });
}

const SERVICE_TAG = /^[a-z][\w.]*$/i;
/** Tags for so many addresses that anybody may have one of them. */
const WIDE_TAGS = /^(?:azurecloud|internet)\b/i;

function destinationText({ state, value, secret }: Node, isTag: boolean): string {
  if (state !== "known" || typeof value !== "string" || secret) return "addresses not known yet";
  return isTag ? `all of ${value}` : value;
}

interface Towards {
  readonly to: RouteTarget;
  /** `the internet`, `AzureFirewall "fw"`. */
  readonly towards: string;
  readonly isCertain: boolean;
}

/** Where a route of a table leads. */
function targetsOf(
  survey: Survey,
  { addressPrefix, nextHopType, nextHopIpAddress }: Checked<RouteSettings>,
  space: Space,
  internet: Internet,
): readonly Towards[] {
  const isV6 = textOf(addressPrefix)?.includes(":") === true;
  const certain = (to: RouteTarget, towards: string): readonly Towards[] => [
    { to, towards, isCertain: true },
  ];
  switch (textOf(nextHopType)?.toLowerCase()) {
    case "internet":
      return certain(internet[isV6 ? "v6" : "v4"], "the internet");
    case "vnetlocal":
      return certain({ kind: "network", network: space.network }, "its own network");
    case "virtualnetworkgateway":
      return certain(gatewayTarget(survey, space), "the gateway of its network");
    case "none":
      return certain({ kind: "nowhere" }, "nowhere");
    case "virtualappliance":
      return appliancesAt(survey, nextHopIpAddress, subnetRoutes).map(
        ({ router, name, isCertain }) => ({
          to: { kind: "router", router },
          towards: name,
          isCertain,
        }),
      );
    default:
      return [
        {
          to: { kind: "beyond" },
          towards: "a next hop that isn't known yet",
          isCertain: false,
        },
      ];
  }
}
