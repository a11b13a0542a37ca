import { type CheckedValue, formatResource, nodeOf, type Resource } from "../../core";
import { NatGateway } from "../../resources/azure";
import type { Family } from "../address-set";
import { type Survey, textOf } from "../survey";
import type { Hop } from "../topology";
import { type Flag, flagOf } from "./flags";
import { type DeclaredSubnet, givenIn } from "./subnets";

/**
 * From this API version on, subnets are private unless they say otherwise (techcommunity.microsoft.com,
 * "Private subnets by default in Azure Virtual Networks"). What the SDK calls without a version is older.
 */
const PRIVATE_SINCE = 20_250_701;

/**
 * What lends a public address to machines in a subnet that have none: a NAT gateway, or Azure itself
 * (learn.microsoft.com, "Default outbound access in Azure").
 */
export function lendersOf(
  survey: Survey,
  declared: DeclaredSubnet,
  family: Family,
): readonly Hop[] {
  const gateways = givenIn(declared, (one) => one.natGateway.id).flatMap((id): readonly Hop[] => {
    const gateway = survey.target(id, NatGateway);
    const translates = family === "v4" ? "yes" : translatesV6(gateway?.inputs.sku.name);
    const hop: Hop = {
      node: nodeOf(id),
      does: `lends a public address of ${gateway ? formatResource(gateway.resource) : "a NAT gateway"}`,
      isCertain: gateway !== undefined && declared.settings.length === 1 && translates === "yes",
      change: "remove natGateway",
    };
    return translates === "no" ? [] : [hop];
  });
  // Azure lends addresses of IPv4 only.
  const byAzure = family === "v4" ? outboundByAzure(declared) : "no";
  const [settings] = declared.settings;
  return byAzure === "no" || settings === undefined
    ? gateways
    : [
        ...gateways,
        {
          node: nodeOf(settings.defaultOutboundAccess),
          does: "lets Azure lend a public address to what has none",
          isCertain: byAzure === "yes",
          change: "set defaultOutboundAccess to false",
        },
      ];
}

/** NAT gateways of the SKU Standard know IPv4 only (learn.microsoft.com, "Azure NAT Gateway SKUs"). */
function translatesV6(sku: CheckedValue<string> | undefined): Flag {
  const name = sku && textOf(sku)?.toLowerCase();
  return name === "standard" ? "no" : name === "standardv2" ? "yes" : "perhaps";
}

function outboundByAzure(declared: DeclaredSubnet): Flag {
  const { resource, network, settings } = declared;
  const isNew = [resource, network?.resource].some(
    (one) => one && apiVersion(one) >= PRIVATE_SINCE,
  );
  const flags = settings.map(({ defaultOutboundAccess, delegations }) => {
    const flag = flagOf(defaultOutboundAccess, isNew ? "perhaps" : "yes");
    // A service that a subnet is delegated to finds its own way out.
    return flag === "no" && nodeOf(delegations).state !== "absent" ? "perhaps" : flag;
  });
  const [first = "perhaps", ...others] = flags;
  return others.every((flag) => flag === first) ? first : "perhaps";
}

/** The API version that a program asked for, as a number; 0 where it took that of the SDK. */
function apiVersion({ token }: Resource): number {
  return Number(/(?:^|[:_/])v(\d{8})/.exec(token)?.[1] ?? 0);
}
