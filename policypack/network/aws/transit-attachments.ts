import { type CheckedValue, type Node, nodeOf, type Resource, type ResourceType } from "../../core";
import {
  TransitGateway,
  TransitGatewayDefaultRouteTableAssociation,
  TransitGatewayDefaultRouteTablePropagation,
  TransitGatewayRouteTable,
  TransitGatewayRouteTableAssociation,
  TransitGatewayRouteTablePropagation,
  TransitGatewayVpcAttachment,
  TransitGatewayVpcAttachmentAccepter,
  VpnConnection,
} from "../../resources/aws";
import { addTo } from "../grouping";
import type { Found, Survey } from "../survey";
import type { Network } from "../topology";
import { isSettled } from "./leads";
import { vpcsOf } from "./vpcs";

/** A VPC that is attached to a transit gateway. */
export interface Attachment {
  readonly resource: Resource;
  readonly node: Node;
  readonly subnetIds: CheckedValue<unknown>;
  readonly network: Network;
  /** The gateway, where the stack declares it. */
  readonly gateway: Resource | undefined;
  /** The tables that traffic from it is routed by; one where that is known. */
  readonly associated: readonly TableUse[];
  /** The tables that learn its addresses. */
  readonly propagated: readonly TableUse[];
}

/** A table of a transit gateway; its default one stands under the gateway itself. */
export interface TableUse {
  readonly table: Resource;
  readonly isCertain: boolean;
}

export interface Attachments {
  readonly all: ReadonlyMap<Resource, Attachment>;
  readonly byNetwork: ReadonlyMap<Network, readonly Attachment[]>;
  readonly byPropagation: ReadonlyMap<
    Resource,
    readonly (Attachment & { readonly isSure: boolean })[]
  >;
}

export function readAttachments(survey: Survey): Attachments {
  const { networkOf } = vpcsOf(survey);
  const all = new Map<Resource, Attachment>();
  const byNetwork = new Map<Network, Attachment[]>();
  const byPropagation = new Map<Resource, (Attachment & { readonly isSure: boolean })[]>();
  for (const { resource, inputs } of survey.all(TransitGatewayVpcAttachment)) {
    const gateway = survey.target(inputs.transitGatewayId, TransitGateway);
    const accepter = survey
      .referring(
        resource,
        TransitGatewayVpcAttachment,
        TransitGatewayVpcAttachmentAccepter,
        "transitGatewayAttachmentId",
      )
      .find(({ isCertain }) => isCertain);
    const switches = accepter?.inputs ?? inputs;
    const attachment: Attachment = {
      resource,
      node: nodeOf(inputs),
      subnetIds: inputs.subnetIds,
      network: networkOf(inputs.vpcId),
      gateway: gateway?.resource,
      associated: associatedTables(
        survey,
        resource,
        gateway,
        switches.transitGatewayDefaultRouteTableAssociation,
      ),
      propagated: propagatedTables(
        survey,
        resource,
        gateway,
        switches.transitGatewayDefaultRouteTablePropagation,
      ),
    };
    all.set(resource, attachment);
    addTo(byNetwork, attachment.network, attachment);
    for (const { table, isCertain } of attachment.propagated) {
      addTo(byPropagation, table, { ...attachment, isSure: isCertain });
    }
  }
  return { all, byNetwork, byPropagation };
}

type GatewayFound = Found<NonNullable<typeof TransitGateway.inputs>> | undefined;

/** An attachment has one table: the one that is associated, else the default one unless that is switched off. */
function associatedTables(
  survey: Survey,
  attachment: Resource,
  gateway: GatewayFound,
  ownSwitch?: CheckedValue<boolean>,
  type?: ResourceType<unknown>,
): readonly TableUse[] {
  const explicit = tablesOf(survey, attachment, TransitGatewayRouteTableAssociation, type);
  if (isSettled(explicit)) {
    return explicit.filter(({ isCertain }) => isCertain).slice(0, 1);
  }
  const isDefault = defaultUse(gateway?.inputs.defaultRouteTableAssociation, ownSwitch);
  return gateway === undefined || isDefault === "no"
    ? explicit
    : [
        ...explicit,
        ...defaultTables(survey, gateway, TransitGatewayDefaultRouteTableAssociation).map(
          (use) => ({
            table: use.table,
            isCertain: use.isCertain && isDefault === "yes" && explicit.length === 0,
          }),
        ),
      ];
}

/** The tables by which what comes from a VPN is routed. */
export function tablesOfVpn(
  survey: Survey,
  vpn: Resource,
  transitGatewayId: CheckedValue<string>,
): readonly TableUse[] {
  const gateway = survey.target(transitGatewayId, TransitGateway);
  return associatedTables(survey, vpn, gateway, undefined, VpnConnection);
}

function propagatedTables(
  survey: Survey,
  attachment: Resource,
  gateway: GatewayFound,
  ownSwitch: CheckedValue<boolean>,
): readonly TableUse[] {
  const explicit = tablesOf(survey, attachment, TransitGatewayRouteTablePropagation);
  const isDefault = defaultUse(gateway?.inputs.defaultRouteTablePropagation, ownSwitch);
  return gateway === undefined || isDefault === "no"
    ? explicit
    : [
        ...explicit,
        ...defaultTables(survey, gateway, TransitGatewayDefaultRouteTablePropagation).map(
          (use) => ({
            table: use.table,
            isCertain: use.isCertain && isDefault === "yes",
          }),
        ),
      ];
}

/** Both the gateway and the attachment take part in the default table unless either says otherwise; a VPN can't. */
function defaultUse(
  ofGateway: CheckedValue<string> | undefined,
  ofAttachment: CheckedValue<boolean> | undefined,
): "yes" | "perhaps" | "no" {
  const own = ofAttachment && nodeOf(ofAttachment);
  const general = ofGateway && nodeOf(ofGateway);
  if (own?.value === false || general?.value === "disable") return "no";
  return own?.state === "unknown" || general?.state === "unknown" ? "perhaps" : "yes";
}

/** The tables that stand for an attachment by settings of their own. */
export function tablesOf(
  survey: Survey,
  attachment: Resource,
  type: typeof TransitGatewayRouteTableAssociation,
  attachmentType: ResourceType<unknown> = TransitGatewayVpcAttachment,
): readonly TableUse[] {
  return survey
    .referring(attachment, attachmentType, type, "transitGatewayAttachmentId")
    .flatMap((use) =>
      tableNamed(survey, use.inputs.transitGatewayRouteTableId).map(({ table, isCertain }) => ({
        table,
        isCertain: isCertain && use.isCertain,
      })),
    );
}

/** A table that a value names: one of its own, or the default one of a gateway. */
export function tableNamed(survey: Survey, id: CheckedValue<unknown>): readonly TableUse[] {
  return survey
    .follow<unknown>(id, TransitGatewayRouteTable, TransitGateway)
    .map(({ resource, isCertain }) => ({ table: resource, isCertain }));
}

/** The default table of a gateway, unless the stack makes another one its default. */
export function defaultTables(
  survey: Survey,
  gateway: NonNullable<GatewayFound>,
  type: typeof TransitGatewayDefaultRouteTableAssociation,
): readonly TableUse[] {
  const other = survey
    .referring(gateway.resource, TransitGateway, type, "transitGatewayId")
    .flatMap(({ inputs, isCertain }) =>
      tableNamed(survey, inputs.transitGatewayRouteTableId).map((use) => ({
        table: use.table,
        isCertain: use.isCertain && isCertain,
      })),
    );
  return isSettled(other)
    ? other
    : [...other, { table: gateway.resource, isCertain: other.length === 0 }];
}
