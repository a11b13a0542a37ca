import {
  type CheckedValue,
  checkedInputs,
  formatResource,
  isGiven,
  type Resource,
} from "../../core";
import {
  CarrierGateway,
  DefaultVpc,
  EgressOnlyInternetGateway,
  InternetGateway,
  InternetGatewayAttachment,
  RouteTableAssociation,
  Vpc,
  VpnConnection,
  VpnGateway,
  VpnGatewayAttachment,
} from "../../resources/aws";
import { toOutsider } from "../outsiders";
import { type Survey, textOf } from "../survey";
import type { Network, RouteTarget } from "../topology";
import type { Ground } from "./ground";
import {
  GATEWAY,
  isSettled,
  type Lead,
  lead,
  leadsTo,
  NOWHERE,
  namedBy,
  ON_PREMISES,
  TRANSLATION,
} from "./leads";

/** Where `gatewayId` leads: an internet gateway, a virtual private gateway, or nowhere new. */
export function throughGateway(
  ground: Ground,
  id: CheckedValue<string>,
  network: Network,
): readonly Lead[] {
  const text = textOf(id);
  if (text === "local") {
    return [];
  }
  const found = namedBy(ground, id, InternetGateway, VpnGateway);
  const leads = found.map(({ resource, isCertain }) =>
    resource.type === InternetGateway.token
      ? throughInternetGateway(ground, resource, isCertain, network)
      : lead(
          throughVpnGateway(ground.survey, resource, network),
          leadsTo(resource, isCertain),
          isCertain,
        ),
  );
  if (isSettled(found)) {
    return leads;
  }
  // The id of what is outside the stack says by its first letters what it is.
  if (text?.startsWith("igw-")) return [toInternet("an internet gateway", true)];
  if (text?.startsWith("vgw-")) return [lead(ON_PREMISES, "leads to a virtual private gateway")];
  return [
    ...leads,
    toInternet("an internet gateway", false),
    lead(ON_PREMISES, "may lead to a virtual private gateway", false),
  ];
}

/**
 * Out by a virtual private gateway. Others are certainly there, and come straight into its network, where a VPN of the
 * stack ends at it and no route table is associated with it.
 */
export function throughVpnGateway(
  survey: Survey,
  gateway: Resource,
  network: Network,
): RouteTarget {
  const { vpcId } = checkedInputs<NonNullable<typeof VpnGateway.inputs>>(gateway);
  const attached = [
    vpcId,
    ...survey
      .referring(gateway, VpnGateway, VpnGatewayAttachment, "vpnGatewayId")
      .map(({ inputs }) => inputs.vpcId),
  ];
  const isOfNetwork = attached.some(
    (id) => survey.target<unknown>(id, Vpc, DefaultVpc)?.resource === network.resource,
  );
  const [vpn, ...others] = survey
    .referring(gateway, VpnGateway, VpnConnection, "vpnGatewayId")
    .filter(({ isCertain }) => isCertain);
  const isRouted =
    survey.referring(gateway, VpnGateway, RouteTableAssociation, "gatewayId").length > 0;
  return toOutsider(survey, gateway, {
    entries: [{ kind: "network", network }],
    isOpen: vpn === undefined || isRouted || !isOfNetwork,
    partOf: others.length === 0 ? vpn?.resource : undefined,
  });
}

function throughInternetGateway(
  ground: Ground,
  gateway: Resource,
  isCertain: boolean,
  network: Network,
): Lead {
  const attached = attachmentOf(ground, gateway, network);
  return attached === "no"
    ? lead(NOWHERE, `${leadsTo(gateway)}, which is not attached to this VPC`, isCertain)
    : toInternet(formatResource(gateway), isCertain && attached === "yes");
}

function toInternet(name: string, isCertain: boolean): Lead {
  return {
    ...lead(GATEWAY, `${isCertain ? "leads" : "may lead"} to ${name}`, isCertain),
    change: "remove this route, or lead it to a NAT gateway",
  };
}

/** Whether an internet gateway stands at a network: elsewhere, or not attached at all, it is no way out. */
function attachmentOf(
  { survey, networks }: Ground,
  gateway: Resource,
  network: Network,
): "yes" | "perhaps" | "no" {
  const vpcIds = survey.once(attachments).get(gateway) ?? [];
  if (vpcIds.length === 0) {
    return "no";
  }
  const vpcs = vpcIds.flatMap((id) => survey.follow<unknown>(id, Vpc, DefaultVpc));
  if (vpcs.some((vpc) => vpc.isCertain && networks.get(vpc.resource) === network)) {
    return "yes";
  }
  return isSettled(vpcs) && networks.get(network.resource) === network ? "no" : "perhaps";
}

function attachments(survey: Survey): ReadonlyMap<Resource, readonly CheckedValue<string>[]> {
  return new Map(
    survey.all(InternetGateway).map(({ resource, inputs }) => {
      const apart = survey
        .referring(resource, InternetGateway, InternetGatewayAttachment, "internetGatewayId")
        .map((one) => one.inputs.vpcId);
      return [resource, isGiven(inputs.vpcId) ? [inputs.vpcId, ...apart] : apart] as const;
    }),
  );
}

/** Where `egressOnlyGatewayId` leads: outwards, for IPv6. */
export function throughEgressOnlyGateway(
  ground: Ground,
  id: CheckedValue<string>,
): readonly Lead[] {
  const [gateway] = namedBy(ground, id, EgressOnlyInternetGateway);
  const name = gateway && formatResource(gateway.resource);
  return [lead(TRANSLATION, `leads outwards through ${name ?? "an egress-only internet gateway"}`)];
}

/** As an internet gateway, but the internet itself doesn't come in. */
const CARRIER: RouteTarget = { kind: "internet", by: "translation", lenders: [] };

/**
 * Where `carrierGatewayId` leads: outwards with a carrier's address, and whoever is on the carrier's network
 * may come in (docs.aws.amazon.com, "Carrier gateways").
 */
export function throughCarrierGateway(ground: Ground, id: CheckedValue<string>): readonly Lead[] {
  const [gateway] = namedBy(ground, id, CarrierGateway);
  const does = gateway === undefined ? "leads to a carrier gateway" : leadsTo(gateway.resource);
  return [lead(GATEWAY, does, false), lead(CARRIER, does)];
}
