import { type CheckedValue, nodeOf, type ResourceType } from "../../core";
import { PrivateEndpoint } from "../../resources/azure";
import { type Filter, unseenFilter } from "../filter";
import { inwardsOnly } from "../one-way";
import type { Reading } from "../reader";
import { type Survey, textOf } from "../survey";
import type { Interface, Subnet } from "../topology";
import type { Flag } from "./flags";
import { azureNetworks } from "./networks";
import { interfacesIn } from "./placement";

/** Where private endpoints name the service that they stand for, and whether its owner is asked. */
const CONNECTIONS = [
  { path: "privateLinkServiceConnections[].privateLinkServiceId", isByHand: false },
  { path: "manualPrivateLinkServiceConnections[].privateLinkServiceId", isByHand: true },
] as const;

/**
 * The presences that a service has in networks by private endpoints.
 *
 * @param isApproved whether connections count that somebody approves by hand
 */
export function privateEndpointsOf(
  { resource, survey }: Reading,
  type: ResourceType<unknown>,
  isApproved = true,
): readonly Interface[] {
  return CONNECTIONS.flatMap(({ path, isByHand }) =>
    survey.referring(resource, type, PrivateEndpoint, path).flatMap(({ inputs, isCertain }) =>
      interfacesIn({ survey }, { subnet: inputs.subnet.id, isPrivateEndpoint: true }).map(
        (one) => ({
          ...one,
          subnet: privateSide(survey, one.subnet),
          isCertain: one.isCertain && isCertain && (isApproved || !isByHand),
        }),
      ),
    ),
  );
}

const privateSides = (_survey: Survey) => new Map<Subnet, Subnet>();

/**
 * A subnet as its private endpoints have it. Network security groups hold for them only where the subnet
 * says so, and nothing leaves through them: learn.microsoft.com/azure/private-link/disable-private-endpoint-network-policy.
 */
export function privateSide(survey: Survey, subnet: Subnet): Subnet {
  const known = survey.once(privateSides);
  let side = known.get(subnet);
  if (side === undefined) {
    side = { ...subnet, filters: privateFilters(survey, subnet) };
    known.set(subnet, side);
  }
  return side;
}

function privateFilters(survey: Survey, subnet: Subnet): readonly Filter[] {
  const { filters } = subnet;
  const declared = azureNetworks(survey).declarationOf(subnet);
  const policies = declared?.settings.map((one) => one.privateEndpointNetworkPolicies) ?? [];
  const node = policies[0] === undefined ? subnet.node : nodeOf(policies[0]);
  const own = inwardsOnly({
    node,
    does: "lets private endpoints take in whatever reaches their subnet",
    change: "set privateEndpointNetworkPolicies to Enabled and admit only what is needed",
  });
  if (filters.length === 0) return [own];
  const flags = policies.map(heedsSecurityGroups);
  const [flag = "perhaps", ...others] = flags;
  // Of two declarations of one subnet, whichever is made last holds.
  switch (others.every((other) => other === flag) ? flag : "perhaps") {
    case "no":
      return [own];
    case "yes":
      return [own, ...filters];
    case "perhaps":
      return [
        own,
        unseenFilter(node, "may let network security groups hold for private endpoints"),
      ];
  }
}

/** Off where it isn't set, in the versions of the API that the SDK knows. */
function heedsSecurityGroups(policies: CheckedValue<string>): Flag {
  const isUnset = nodeOf(policies).state === "absent";
  switch (isUnset ? "disabled" : textOf(policies)?.toLowerCase()) {
    case "disabled":
    case "routetableenabled":
      return "no";
    case "enabled":
    case "networksecuritygroupenabled":
      return "yes";
    default:
      return "perhaps";
  }
}
