import {
  asType,
  type CheckedValue,
  checkedInputs,
  type Node,
  nodeOf,
  type Resource,
} from "../../core";
import {
  PeeringAttachment,
  PeeringAttachmentAccepter,
  TransitGateway,
  TransitGatewayConnect,
  TransitGatewayDefaultRouteTableAssociation,
  TransitGatewayPrefixListReference,
  TransitGatewayRoute,
  TransitGatewayRouteTable,
  TransitGatewayRouteTableAssociation,
  TransitGatewayVpcAttachment,
  VpnConnection,
} from "../../resources/aws";
import { ALL_ADDRESSES, isNowhere, NO_ADDRESSES } from "../address-set";
import { isExactly } from "../bounded";
import { addTo } from "../grouping";
import { toOutsider } from "../outsiders";
import { routeForAll, sortRoutes } from "../routing";
import type { Found, Survey } from "../survey";
import { textOf } from "../survey";
import type { Network, Route, Router, RouteTarget } from "../topology";
import { type Block, blockOf } from "./address-values";
import { type Ground, gatewayRouter, subnetRouters } from "./ground";
import {
  isSettled,
  type Lead,
  lead,
  leadInside,
  leadsTo,
  NOWHERE,
  namedBy,
  ON_PREMISES,
  TRANSLATION,
} from "./leads";
import { prefixListBlocks } from "./prefix-lists";
import {
  type Attachment,
  defaultTables,
  readAttachments,
  type TableUse,
  tableNamed,
  tablesOf,
  tablesOfVpn,
} from "./transit-attachments";
import { vpcsOf } from "./vpcs";

/** Where `transitGatewayId` leads: to the table that the attachment of the VPC is associated with. */
export function throughTransitGateway(
  ground: Ground,
  id: CheckedValue<string>,
  network: Network,
): readonly Lead[] {
  const found = namedBy(ground, id, TransitGateway);
  const own = ground.survey.once(readAttachments).byNetwork.get(network) ?? [];
  const leads = found.flatMap(({ resource, isCertain }) =>
    own
      .filter(({ gateway }) => gateway === resource || gateway === undefined)
      .flatMap((one) => {
        const isAttached = isCertain && one.gateway !== undefined;
        const none = lead(
          NOWHERE,
          `${leadsTo(resource)}, without a table for this VPC`,
          isAttached,
        );
        return one.associated.length === 0
          ? [none]
          : one.associated.map((use) =>
              lead(
                { kind: "router", router: tableRouter(ground, use.table) },
                leadsTo(resource, isAttached),
                isAttached && use.isCertain,
              ),
            );
      }),
  );
  return isSettled(found) && leads.length > 0
    ? leads
    : [
        ...leads,
        leadInside(ground, "leads to a transit gateway attachment outside this stack"),
        lead(TRANSLATION, "leads to a transit gateway, which may lead out to the internet", false),
      ];
}

/** A table of a transit gateway as a router; it is left for other networks only. */
export function tableRouter(ground: Ground, table: Resource): Router {
  return gatewayRouter(
    ground,
    table,
    (router) => {
      const { byPropagation } = ground.survey.once(readAttachments);
      router.routes.push(
        ...(byPropagation.get(table) ?? []).flatMap((one) => learnedRoutes(ground, one)),
        ...(ground.survey.once(readStaticRoutes).get(table) ?? []).flatMap((one) =>
          staticRoutes(ground, one, table),
        ),
        ...(ground.survey.once(readVpnTables).get(table) ?? []).map((vpn) => vpnRoute(ground, vpn)),
      );
      sortRoutes(router.routes);
    },
    { part: "table" },
  );
}

/** AWS prefers static routes of a transit gateway to those that it learns, for the same prefix. */
const STATIC = 1;
const LEARNED = 2;

function learnedRoutes(
  ground: Ground,
  attachment: Attachment & { readonly isSure: boolean },
): readonly Route[] {
  const { network, node, isSure } = attachment;
  const hop = { node, does: "makes its VPC known to the transit gateway", isCertain: isSure };
  const known = (vpcsOf(ground.survey).blocks.get(network) ?? []).filter(
    ({ addresses }) => !isNowhere(addresses.certain),
  );
  const to: RouteTarget = { kind: "router", router: arrivalRouter(ground, attachment) };
  return [
    ...known.map(({ addresses, prefixLength }) => ({
      destinations: addresses,
      prefixLength,
      rank: LEARNED,
      to,
      hop,
    })),
    // Addresses that aren't known yet lead into the VPC all the same.
    ...(isExactly(network.addresses)
      ? []
      : [
          {
            destinations: network.addresses,
            prefixLength: 0,
            rank: LEARNED,
            to: { kind: "network", network } as const,
            hop,
          },
        ]),
  ];
}

/** Where traffic goes that arrives in a VPC: by the tables of the subnets that are attached. */
function arrivalRouter(ground: Ground, { resource, network, node, subnetIds }: Attachment): Router {
  return gatewayRouter(
    ground,
    resource,
    (router) => {
      ground.arrivals.set(router, network);
      const subnets = subnetRouters(ground, subnetIds);
      const routers = [...new Set(subnets.map((one) => one.router))];
      const isSure = routers.length === 1 && isSettled(subnets);
      if (!isSure) {
        const hop = { node, does: "hands on to its VPC", isCertain: true };
        const to = { kind: "network", network } as const;
        router.routes.push({ destinations: network.addresses, prefixLength: 0, rank: 0, to, hop });
      }
      for (const own of routers) {
        const hop = {
          node: nodeOf(subnetIds),
          does: "names the subnet whose route table leads on",
          isCertain: isSure,
        };
        // The internet gateway of a VPC serves nobody from outside it.
        const next = ground.routers.inManner(own, "shut");
        router.routes.push(routeForAll({ kind: "router", router: next }, hop));
      }
    },
    { part: "arrival" },
  );
}

/** A route that is written into a table of a transit gateway. */
interface StaticRoute {
  readonly node: Node;
  readonly blocks: readonly Block[];
  readonly attachmentId: CheckedValue<string>;
  readonly blackhole: CheckedValue<boolean>;
  readonly isCertain: boolean;
}

function readStaticRoutes(survey: Survey): ReadonlyMap<Resource, readonly StaticRoute[]> {
  const byTable = new Map<Resource, StaticRoute[]>();
  for (const { inputs } of survey.all(TransitGatewayRoute)) {
    const range = inputs.destinationCidrBlock;
    const family = textOf(range)?.includes(":") === true ? "v6" : "v4";
    for (const { table, isCertain } of tableNamed(survey, inputs.transitGatewayRouteTableId)) {
      addTo(byTable, table, {
        node: nodeOf(inputs),
        blocks: [blockOf(survey, range, family)],
        attachmentId: inputs.transitGatewayAttachmentId,
        blackhole: inputs.blackhole,
        isCertain,
      });
    }
  }
  for (const { inputs } of survey.all(TransitGatewayPrefixListReference)) {
    for (const { table, isCertain } of tableNamed(survey, inputs.transitGatewayRouteTableId)) {
      addTo(byTable, table, {
        node: nodeOf(inputs),
        blocks: prefixListBlocks(survey, inputs.prefixListId),
        attachmentId: inputs.transitGatewayAttachmentId,
        blackhole: inputs.blackhole,
        isCertain,
      });
    }
  }
  return byTable;
}

function staticRoutes(ground: Ground, route: StaticRoute, table: Resource): readonly Route[] {
  const { node, blocks, blackhole, attachmentId, isCertain } = route;
  const leads =
    nodeOf(blackhole).value === true
      ? [lead(NOWHERE, "drops what is sent there")]
      : throughAttachment(ground, attachmentId, table);
  const isOpen = nodeOf(blackhole).state !== "unknown";
  return blocks.flatMap(({ addresses, prefixLength }) =>
    leads.map(({ to, does, isCertain: isSure, within }) => ({
      destinations: within === undefined ? addresses : { certain: NO_ADDRESSES, possible: within },
      prefixLength,
      rank: STATIC,
      to,
      hop: { node, does, isCertain: isSure && isCertain && isOpen, change: "remove this route" },
    })),
  );
}

/** Where a transit gateway leads by one of its attachments. */
function throughAttachment(
  ground: Ground,
  id: CheckedValue<string>,
  table: Resource,
): readonly Lead[] {
  const { all } = ground.survey.once(readAttachments);
  const found = namedBy(
    ground,
    id,
    TransitGatewayVpcAttachment,
    PeeringAttachment,
    PeeringAttachmentAccepter,
    VpnConnection,
    TransitGatewayConnect,
  );
  const leads = found.flatMap(({ resource, inputs, isCertain }): readonly Lead[] => {
    const does = leadsTo(resource, isCertain);
    const attachment = all.get(resource);
    if (attachment !== undefined) {
      const router = arrivalRouter(ground, attachment);
      return [lead({ kind: "router", router }, does, isCertain)];
    }
    const peering = asType(inputs, PeeringAttachment);
    const accepter = asType(inputs, PeeringAttachmentAccepter);
    if (accepter !== undefined) {
      return throughAttachment(ground, accepter.transitGatewayAttachmentId, table);
    }
    return peering === undefined
      ? [lead(throughVpn(ground, resource), does, isCertain)]
      : throughGatewayPeering(ground, { resource, inputs: peering, isCertain }, table);
  });
  return isSettled(found)
    ? leads
    : [
        ...leads,
        leadInside(ground, "leads to an attachment outside this stack"),
        lead(TRANSLATION, "leads to an attachment outside this stack", false),
      ];
}

function readVpnTables(survey: Survey): ReadonlyMap<Resource, readonly Resource[]> {
  const byTable = new Map<Resource, Resource[]>();
  for (const { resource, inputs } of survey.all(VpnConnection)) {
    for (const { table } of tableNamed(survey, inputs.transitGatewayId))
      addTo(byTable, table, resource);
  }
  return byTable;
}

/** What the other side of a VPN announces isn't known here. */
function vpnRoute(ground: Ground, vpn: Resource): Route {
  return {
    destinations: { certain: NO_ADDRESSES, possible: ALL_ADDRESSES },
    prefixLength: 0,
    rank: LEARNED,
    to: throughVpn(ground, vpn),
    hop: {
      node: nodeOf(checkedInputs(vpn)),
      does: "may announce routes to this transit gateway",
      isCertain: false,
    },
  };
}

/** Out by a VPN, by which others come in to the table that it is associated with. */
function throughVpn(ground: Ground, vpn: Resource): RouteTarget {
  const inputs = asType(checkedInputs(vpn), VpnConnection);
  if (inputs === undefined) return ON_PREMISES;
  const uses = tablesOfVpn(ground.survey, vpn, inputs.transitGatewayId);
  return toOutsider(ground.survey, vpn, {
    entries: uses.map((use) => ({ kind: "router", router: tableRouter(ground, use.table) })),
    isOpen: !isSettled(uses),
  });
}

type Peering = Found<NonNullable<typeof PeeringAttachment.inputs>>;

/** On to the table of the other gateway; routes across a peering are never learned, only written. */
function throughGatewayPeering(ground: Ground, peering: Peering, table: Resource): readonly Lead[] {
  const { survey } = ground;
  const { resource, inputs, isCertain } = peering;
  const does = leadsTo(resource, isCertain);
  const own = gatewayOf(survey, table);
  const ends = [inputs.transitGatewayId, inputs.peerTransitGatewayId].map((id) =>
    survey.target(id, TransitGateway),
  );
  const other = ends.find((end) => end !== undefined && end.resource !== own);
  if (own === undefined || other === undefined || !ends.some((end) => end?.resource === own)) {
    return [leadInside(ground, does)];
  }
  const accepters = survey.referring(
    resource,
    PeeringAttachment,
    PeeringAttachmentAccepter,
    "transitGatewayAttachmentId",
  );
  const explicit: readonly TableUse[] = [
    ...tablesOf(survey, resource, TransitGatewayRouteTableAssociation, PeeringAttachment),
    ...accepters.flatMap((accepter) =>
      tablesOf(
        survey,
        accepter.resource,
        TransitGatewayRouteTableAssociation,
        PeeringAttachmentAccepter,
      ),
    ),
  ].filter((use) => gatewayOf(survey, use.table) === other.resource);
  const uses = isSettled(explicit)
    ? explicit
    : defaultTables(survey, other, TransitGatewayDefaultRouteTableAssociation).map((use) => ({
        table: use.table,
        isCertain: false,
      }));
  return uses.map((use) =>
    lead(
      { kind: "router", router: tableRouter(ground, use.table) },
      does,
      isCertain && use.isCertain && isSettled(accepters),
    ),
  );
}

/** The gateway that a table belongs to; its default one stands under the gateway itself. */
function gatewayOf(survey: Survey, table: Resource): Resource | undefined {
  const inputs = asType(checkedInputs(table), TransitGatewayRouteTable);
  return inputs === undefined
    ? table
    : survey.target(inputs.transitGatewayId, TransitGateway)?.resource;
}
