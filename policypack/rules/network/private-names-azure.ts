import {
  type Checked,
  type CheckedValue,
  formatResource,
  type InputsOf,
  isSet,
  nodeOf,
  observe,
  type ResourceType,
  type StackContext,
  some,
  type Verdict,
} from "../../core";
import { zoneOfSubResource } from "../../knowledge/private-link-zones";
import { elementsOf, textOf } from "../../network/survey";
import {
  PrivateDnsZoneGroup,
  type PrivateEndpoint,
  Subnet,
  VirtualNetwork,
} from "../../resources/azure/network";
import {
  PrivateDnsRecordSet,
  PrivateDnsVirtualNetworkLink,
  PrivateDnsZone,
} from "../../resources/azure/privatedns";

type Endpoint = Checked<InputsOf<typeof PrivateEndpoint>>;
type Stack = Pick<StackContext, "all" | "attached" | "target">;

/**
 * The name of the service leads to the endpoint by a zone group, which central DNS adds by a policy. Source:
 * learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices,
 * Private Link and DNS integration at scale.
 */
export function isNamedInAzure(endpoint: Endpoint, stack: Stack): Verdict {
  const { all, attached } = stack;
  const own = attached(PrivateDnsZoneGroup, "privateEndpointName");
  const isInZone = some(own, (group) => isSet(group.privateDnsZoneConfigs));
  if (own.elements.length > 0 || isInZone.outcome === "inconclusive") {
    return isInZone;
  }
  const [sign] = [...all(PrivateDnsZoneGroup).elements, ...zonesFor(endpoint, stack)];
  const isDoneElsewhere = namesServers(endpoint, stack) || hasRecords(stack);
  return without(PrivateDnsZoneGroup, endpoint, isDoneElsewhere ? undefined : sign);
}

/** Some network asks the zone. */
export function isAsked(zone: CheckedValue<unknown>, { all, attached }: Stack): Verdict {
  const isLinked = some(attached(PrivateDnsVirtualNetworkLink, "privateZoneName"), isSet);
  const [sign] = all(PrivateDnsVirtualNetworkLink).elements;
  return isLinked.outcome === "violating"
    ? without(PrivateDnsVirtualNetworkLink, zone, sign)
    : isLinked;
}

/** @param sign what shows that this stack makes such children itself */
function without(
  { label }: ResourceType<unknown>,
  resource: CheckedValue<unknown>,
  sign: CheckedValue<unknown> | undefined,
): Verdict {
  const node = nodeOf(resource);
  return sign === undefined
    ? observe(
        "inconclusive",
        node,
        "one, here or by another stack or a policy",
        `without a ${label} in this stack`,
      )
    : observe(
        "violating",
        node,
        `one, as this stack declares ${formatResource(nodeOf(sign).resource)}`,
        `without a ${label}`,
      );
}

/** The zones of the stack under which the endpoint should be found. */
function zonesFor(endpoint: Endpoint, { all }: Stack) {
  const connections = [
    ...(elementsOf(endpoint.privateLinkServiceConnections) ?? []),
    ...(elementsOf(endpoint.manualPrivateLinkServiceConnections) ?? []),
  ];
  const names = connections
    .flatMap(({ groupIds }) => elementsOf<string>(groupIds) ?? [])
    .flatMap((subResource) => zoneOfSubResource(textOf(subResource) ?? "") ?? []);
  return all(PrivateDnsZone).elements.filter(({ privateZoneName }) =>
    names.includes(textOf(privateZoneName)?.toLowerCase() ?? ""),
  );
}

/** True where the network of the endpoint asks servers of its own, which may know the name. */
function namesServers({ subnet }: Endpoint, { target }: Stack): boolean {
  return [
    target(target(subnet.id, Subnet).virtualNetworkName, VirtualNetwork),
    target(subnet.id, VirtualNetwork),
  ]
    .filter((network) => nodeOf(network).state === "known")
    .some(({ dhcpOptions }) => isSet(dhcpOptions.dnsServers).outcome !== "violating");
}

/** True where the stack writes records of private endpoints itself, as zone groups would do. */
function hasRecords({ all, target }: Stack): boolean {
  return all(PrivateDnsRecordSet).elements.some(({ privateZoneName: by }) => {
    const zone = textOf(target(by, PrivateDnsZone).privateZoneName) ?? textOf(by);
    return zone === undefined || /(^|\.)privatelink\./i.test(zone);
  });
}
