import {
  anyOf,
  type Checked,
  type CheckedValue,
  formatResource,
  type InputsOf,
  isSet,
  nodeOf,
  observe,
  type ResourceType,
  type StackContext,
  satisfies,
  some,
  type Verdict,
  when,
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
  const own = stack.attached(PrivateDnsZoneGroup, "privateEndpointName");
  const isInZone = some(own, (group) => isSet(group.privateDnsZoneConfigs));
  if (isInZone.outcome === "compliant") {
    return isInZone;
  }
  return when(hasZone(endpoint), () =>
    own.elements.length > 0 || isInZone.outcome === "inconclusive"
      ? isInZone
      : withoutGroup(endpoint, stack),
  );
}

/** There is a zone for what the endpoint leads to: there is none for somebody's private link service. */
function hasZone(endpoint: Endpoint): Verdict {
  const { privateLinkServiceConnections, manualPrivateLinkServiceConnections } = endpoint;
  return anyOf(
    ...[privateLinkServiceConnections, manualPrivateLinkServiceConnections].map((connections) =>
      some(connections, ({ groupIds }) =>
        some<string>(groupIds, (subResource) =>
          satisfies(
            subResource,
            (known) => typeof known === "string" && zoneOfSubResource(known) !== undefined,
            "a sub-resource with a private DNS zone",
          ),
        ),
      ),
    ),
  );
}

function withoutGroup(endpoint: Endpoint, stack: Stack): Verdict {
  const { all } = stack;
  const [sign] = [...all(PrivateDnsZoneGroup).elements, ...zonesFor(endpoint, stack)];
  const isDoneElsewhere = namesServers(endpoint, stack) || hasRecords(stack);
  return without(PrivateDnsZoneGroup, endpoint, isDoneElsewhere ? undefined : sign);
}

/** Some network asks the zone; who links zones of his own leaves those of private endpoints to central DNS. */
export function isAsked(zone: CheckedValue<unknown>, stack: Stack): Verdict {
  const links = stack.attached(PrivateDnsVirtualNetworkLink, "privateZoneName");
  const isLinked = some(links, isSet);
  const sign = stack
    .all(PrivateDnsVirtualNetworkLink)
    .elements.find(({ privateZoneName }) => isOfEndpoints(zoneNameOf(privateZoneName, stack)));
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
function hasRecords(stack: Stack): boolean {
  return stack.all(PrivateDnsRecordSet).elements.some(({ privateZoneName }) => {
    const zone = zoneNameOf(privateZoneName, stack);
    return zone === undefined || isOfEndpoints(zone);
  });
}

/** The name of the zone that is meant, by its resource or in plain text. */
function zoneNameOf(zone: CheckedValue<string>, { target }: Stack): string | undefined {
  return textOf(target(zone, PrivateDnsZone).privateZoneName) ?? textOf(zone);
}

function isOfEndpoints(zone: string | undefined): boolean {
  return zone !== undefined && /(^|\.)privatelink\./i.test(zone);
}
