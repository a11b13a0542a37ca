import {
  type CheckedValue,
  checkedInputs,
  formatResource,
  isGiven,
  nodeOf,
  type Resource,
  type ResourceType,
  rootOf,
} from "../../core";
import {
  AzureFirewall,
  ExpressRouteGateway,
  P2sVpnGateway,
  RoutingIntent,
  VirtualHub,
  VpnGateway,
} from "../../resources/azure";
import {
  type AddressSet,
  ALL_ADDRESSES,
  addressesOf,
  NO_ADDRESSES,
  PRIVATE_ADDRESSES,
  unionOfAddresses,
} from "../address-set";
import { type Bounded, exactly } from "../bounded";
import { toOutsider } from "../outsiders";
import { sortRoutes } from "../routing";
import { elementsOf, type Survey, textOf } from "../survey";
import type { Hop, Joint, Network, Route, Router, RouteTarget } from "../topology";
import { routeBeyond } from "../unseen";
import {
  LONGEST_PREFIX,
  type Prefix,
  prefixesOf,
  routesToPrefixes,
  routesToSpace,
  routeToUnread,
} from "./address-spaces";
import { firewallRules } from "./firewall-rules";
import { type HubConnection, type HubTable, hubTables } from "./hub-tables";
import { RANK } from "./ranks";

/** The routes that a network learns from the virtual hubs it is connected to. */
export function hubRoutes(survey: Survey, network: Network): readonly Route[] {
  const { byNetwork } = hubTables(survey);
  survey.once(fillTables);
  return (byNetwork.get(network.resource) ?? []).flatMap((connection) =>
    connection.isOutside
      ? [routeToOutsideHub(connection)]
      : connection.tables.flatMap(({ table, isCertain }) =>
          routesThrough(survey, connection, table, isCertain && connection.isCertain),
        ),
  );
}

function routeToOutsideHub({ node }: HubConnection): Route {
  return {
    destinations: { certain: NO_ADDRESSES, possible: PRIVATE_ADDRESSES },
    prefixLength: LONGEST_PREFIX,
    rank: RANK.learnt,
    to: { kind: "beyond" },
    hop: { node, does: "leads to a hub outside this stack", isCertain: false },
  };
}

/** What a connected network learns of a table: all that the table has a route for. */
function routesThrough(
  survey: Survey,
  { node, learnsDefault }: HubConnection,
  table: HubTable,
  isCertain: boolean,
): readonly Route[] {
  const hub = formatResource(table.hub.resource);
  const hop: Hop = { node, does: `leads to ${hub}`, isCertain, change: "remove this connection" };
  const to: RouteTarget = { kind: "router", router: table.router };
  const learnt = announcedBy(survey, table).map(
    ({ destinations, prefixLength }): Route => ({
      destinations,
      prefixLength,
      rank: RANK.learnt,
      to,
      hop,
    }),
  );
  const hasDefault = table.router.routes.some(({ prefixLength }) => prefixLength === 0);
  return hasDefault && learnsDefault !== "no"
    ? [
        ...learnt,
        {
          destinations: exactly(ALL_ADDRESSES),
          prefixLength: 0,
          rank: RANK.learntDefault,
          to,
          hop: { ...hop, isCertain: isCertain && learnsDefault === "yes" },
        },
      ]
    : learnt;
}

type Announced = Pick<Route, "destinations" | "prefixLength">;
const announcements = (): Map<HubTable, readonly Announced[]> => new Map();

/** What a table announces, put together by the length of the prefixes; computed once for all that learn it. */
function announcedBy(survey: Survey, table: HubTable): readonly Announced[] {
  const known = survey.once(announcements);
  let announced = known.get(table);
  if (announced === undefined) {
    const byLength = new Map<number, Bounded<AddressSet>[]>();
    for (const { destinations, prefixLength, hop } of table.router.routes) {
      if (prefixLength === 0) continue;
      const { certain, possible } = destinations;
      const sure = hop.isCertain ? certain : NO_ADDRESSES;
      byLength.set(prefixLength, [
        ...(byLength.get(prefixLength) ?? []),
        { certain: sure, possible },
      ]);
    }
    announced = [...byLength].map(([prefixLength, all]) => ({
      prefixLength,
      destinations: {
        certain: unionOfAddresses(all.map(({ certain }) => certain)),
        possible: unionOfAddresses(all.map(({ possible }) => possible)),
      },
    }));
    known.set(table, announced);
  }
  return announced;
}

/** Fills the tables of all hubs with their routes. */
function fillTables(survey: Survey): true {
  for (const table of hubTables(survey).tables) {
    table.router.routes.push(...tableRoutes(survey, table));
    sortRoutes(table.router.routes);
  }
  return true;
}

function tableRoutes(survey: Survey, table: HubTable): readonly Route[] {
  const intent = intentOf(survey, table.hub.resource);
  return [
    ...intent,
    ...staticRoutes(survey, table),
    ...learntRoutes(table).map((route) => inspectedBy(intent, route)),
    ...branchRoutes(survey, table.hub.resource),
  ];
}

function learntRoutes({ learnt }: HubTable): readonly Route[] {
  return learnt.flatMap(({ space, hop }) =>
    routesToSpace(space, { kind: "network", network: space.network }, hop, RANK.learnt),
  );
}

/** Where a hub sends private traffic to a firewall, what networks announce is sent there as well. */
function inspectedBy(intent: readonly Route[], route: Route): Route {
  const inspected = intent.find(({ prefixLength }) => prefixLength > 0);
  return inspected === undefined ? route : { ...route, to: inspected.to, hop: inspected.hop };
}

/** Private addresses as a policy of a hub means them (learn.microsoft.com, "Routing intent and routing policies"). */
const PRIVATE_TRAFFIC: readonly Prefix[] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].map(
  (cidr) => ({
    addresses: addressesOf(cidr) ?? NO_ADDRESSES,
    length: Number(cidr.slice(cidr.indexOf("/") + 1)),
  }),
);

const EVERYTHING: Prefix = { addresses: ALL_ADDRESSES, length: 0 };

/** What the routing intent of a hub sends to a firewall: private traffic, that to the internet, or both. */
function intentOf(survey: Survey, hub: Resource): readonly Route[] {
  const intents = survey.referring(hub, VirtualHub, RoutingIntent, "virtualHubName");
  return intents.flatMap(({ inputs, isCertain }) =>
    (elementsOf(inputs.routingPolicies) ?? []).flatMap((policy) => {
      const hop: Hop = {
        node: nodeOf(policy),
        does: "sends what it is for to a firewall",
        isCertain,
      };
      const next = nextHops(survey, policy.nextHop);
      const kinds = (elementsOf(policy.destinations) ?? []).map((one) =>
        textOf(one)?.toLowerCase(),
      );
      const prefixes = kinds.flatMap((kind) =>
        kind === "internet" ? [EVERYTHING] : kind === "privatetraffic" ? PRIVATE_TRAFFIC : [],
      );
      return next.flatMap((to) => routesToPrefixes(prefixes, to, hop, RANK.table));
    }),
  );
}

/** The routes that a stack writes into a table itself. */
function staticRoutes(survey: Survey, { declared, hub }: HubTable): readonly Route[] {
  const own = (declared && elementsOf(declared.inputs.routes)) ?? [];
  const legacy = declared === undefined ? (elementsOf(hub.inputs.routeTable.routes) ?? []) : [];
  return [
    ...own.flatMap((route) => {
      const node = nodeOf(route);
      const hop: Hop = { node, does: "sends its destinations to its next hop", isCertain: true };
      const isByAddress = textOf(route.destinationType)?.toLowerCase() === "cidr";
      const { known, isWhole } = prefixesOf(survey, route.destinations);
      return nextHops(survey, route.nextHop).flatMap((to) => [
        ...(isByAddress ? routesToPrefixes(known, to, hop, RANK.table) : []),
        ...(isByAddress && isWhole ? [] : [routeToUnread(to, hop, RANK.table)]),
      ]);
    }),
    ...legacy.flatMap((route) => {
      const hop: Hop = { node: nodeOf(route), does: "leads to an appliance", isCertain: false };
      const { known } = prefixesOf(survey, route.addressPrefixes);
      return routesToPrefixes(known, { kind: "beyond" }, hop, RANK.table);
    }),
  ];
}

/** Where the next hop of a hub leads: to a firewall; an appliance in a connected network can't be seen. */
function nextHops(survey: Survey, id: CheckedValue<string>): readonly RouteTarget[] {
  const firewalls = survey.follow(id, AzureFirewall);
  return firewalls.length === 0
    ? [{ kind: "beyond" }]
    : firewalls.map(({ resource }) => ({
        kind: "router",
        router: firewallRouter(survey, resource),
      }));
}

const firewallRouters = (): Map<Resource, Router> => new Map();

function firewallRouter(survey: Survey, firewall: Resource): Router {
  const routers = survey.once(firewallRouters);
  let router = routers.get(firewall);
  if (router === undefined) {
    router = {
      node: rootOf(firewall),
      routes: [],
      inspection: { resource: firewall, rules: firewallRules(survey, firewall) },
    };
    routers.set(firewall, router);
    router.routes.push(...firewallHubRoutes(survey, firewall));
    sortRoutes(router.routes);
  }
  return router;
}

/** The routes by which a firewall in a virtual hub hands on; none where it is in none. */
export function firewallHubRoutes(survey: Survey, firewall: Resource): readonly Route[] {
  const inputs = checkedInputs<NonNullable<(typeof AzureFirewall)["inputs"]>>(firewall);
  if (!isGiven(inputs.virtualHub)) {
    return [];
  }
  const node = nodeOf(inputs);
  const hub = survey.target(inputs.virtualHub.id, VirtualHub);
  const table = hub && hubTables(survey).defaultOf(hub.resource);
  if (hub === undefined || table === undefined) {
    return [routeBeyond(node, "is in a hub outside this stack")];
  }
  return [
    ...learntRoutes(table),
    ...branchRoutes(survey, hub.resource),
    {
      destinations: exactly(ALL_ADDRESSES),
      prefixLength: 0,
      rank: RANK.system,
      to: { kind: "internet", by: "translation" },
      hop: { node, does: "leads to the internet by its public address", isCertain: true },
    },
  ];
}

/** Branches announce addresses that a stack doesn't know; what a VPN or a circuit leads to isn't in Azure. */
function branchRoutes(survey: Survey, hub: Resource): readonly Route[] {
  const types: readonly (readonly [ResourceType<unknown>, string])[] = [
    [VpnGateway, "virtualHub.id"],
    [ExpressRouteGateway, "virtualHub.id"],
    [P2sVpnGateway, "virtualHub.id"],
  ];
  return types.flatMap(([type, path]) =>
    survey.referring(hub, VirtualHub, type, path).map(({ resource }) => {
      const node = rootOf(resource);
      const hop: Hop = { node, does: "leads to what is on the premises", isCertain: false };
      const table = hubTables(survey).defaultOf(hub);
      const entries = table ? [{ kind: "router", router: table.router } as const] : [];
      return routeToUnread(toOutsider(survey, resource, { entries }), hop, RANK.learnt);
    }),
  );
}

/** The networks that each table of a hub joins, and those that are connected to a hub outside the stack. */
export function hubJoints(survey: Survey): readonly Joint[] {
  const { tables, connections } = hubTables(survey);
  const joined = new Map<HubTable, Map<Network, boolean>>(
    tables.map((table) => [
      table,
      new Map(table.learnt.map(({ space, hop }) => [space.network, hop.isCertain] as const)),
    ]),
  );
  const outside: Joint[] = [];
  for (const { resource, node, space, tables: own, isOutside, isCertain } of connections) {
    if (isOutside) {
      outside.push({ resource, node, networks: [space.network, undefined], isCertain: false });
    }
    for (const meant of own) {
      const networks = joined.get(meant.table);
      const isSure = isCertain && meant.isCertain;
      networks?.set(space.network, isSure || networks.get(space.network) === true);
    }
  }
  return [
    ...outside,
    ...[...joined]
      .filter(([, networks]) => networks.size > 1)
      .map(([{ node }, networks]) => ({
        resource: node.resource,
        node,
        networks: [...networks.keys()],
        isCertain: [...networks.values()].filter((isSure) => isSure).length > 1,
      })),
  ];
}
