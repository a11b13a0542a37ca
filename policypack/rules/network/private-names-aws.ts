import {
  anyOf,
  type Checked,
  type CheckedValue,
  dependenciesOf,
  equals,
  formatResource,
  type InputsOf,
  isAbsent,
  isOneOf,
  isSet,
  matches,
  nodeOf,
  observe,
  type Resource,
  type ResourceType,
  type StackContext,
  some,
  type Verdict,
} from "../../core";
import { elementsOf, textOf } from "../../network/survey";
import {
  Vpc,
  VpcDhcpOptionsAssociation,
  VpcEndpoint,
  VpcEndpointService,
} from "../../resources/aws/ec2";
import {
  ResolverRuleAssociation,
  Route53ProfilesAssociation,
  Route53Record,
  Route53Zone,
  ZoneAssociation,
} from "../../resources/aws/route53";

type Endpoint = Checked<InputsOf<typeof VpcEndpoint>>;
type Zone = Checked<InputsOf<typeof Route53Zone>>;
type Stack = Pick<StackContext, "all" | "target">;

/**
 * Services that somebody offers by PrivateLink have a private name only where he proves a domain; those of AWS all
 * have one. Source: docs.aws.amazon.com/vpc/latest/privatelink, "Manage DNS names for VPC endpoint services".
 */
export function mayHavePrivateName(endpoint: Endpoint, stack: Stack): Verdict {
  const offered = serviceIn(endpoint, stack);
  return offered === undefined
    ? matches(endpoint.serviceName, /^(?!.*\.vpce\.)/i, "a service of AWS")
    : isSet(offered.privateDnsName);
}

/**
 * The name of a service of AWS leads to an endpoint in the VPC: by privateDnsEnabled, or by a private hosted zone,
 * which central DNS keeps in another account. Source: docs.aws.amazon.com/whitepapers/latest, "Building a
 * Scalable and Secure Multi-VPC AWS Network Infrastructure", Centralized access to VPC private endpoints.
 */
export function isNamedInAws(endpoint: Endpoint, stack: Stack): Verdict {
  const { privateDnsEnabled } = endpoint;
  const bySetting = equals(privateDnsEnabled, true);
  if (bySetting.outcome !== "violating") {
    return bySetting;
  }
  const node = nodeOf(privateDnsEnabled);
  const beside = endpointsBeside(endpoint, stack);
  const named = beside.filter((other) => hasOwnName(other, stack));
  const service = serviceOf(endpoint, stack);
  const isServed = [...named, ...beside.filter(isGateway)].some(
    (other) => service !== undefined && serviceOf(other, stack) === service,
  );
  if (isServed) {
    return observe("compliant", node, "true, here or at another endpoint for the service");
  }
  const byZones = byZonesOf(endpoint, stack);
  if (byZones.length > 0) {
    return anyOf(...byZones);
  }
  const [other] = named;
  return other === undefined || hasOtherDns(endpoint, stack)
    ? observe("inconclusive", node, "true, or a private hosted zone, which may be in another stack")
    : observe("violating", node, `true, as ${nameOf(other)} in the same VPC has its name`);
}

/** The other endpoints that certainly are in the same VPC. */
function endpointsBeside(endpoint: Endpoint, stack: Stack): readonly Endpoint[] {
  const vpc = vpcOf(endpoint.vpcId, stack);
  return stack
    .all(VpcEndpoint)
    .elements.filter(
      (other) => vpc !== undefined && vpcOf(other.vpcId, stack) === vpc && !isSame(other, endpoint),
    );
}

/** What comes by the public name is led to a gateway endpoint by routes. */
function isGateway({ vpcEndpointType }: Endpoint): boolean {
  return (
    anyOf(isAbsent(vpcEndpointType), equals(vpcEndpointType, "Gateway")).outcome === "compliant"
  );
}

/** True where this stack gives a service's name to an endpoint for it. */
function hasOwnName(endpoint: Endpoint, stack: Stack): boolean {
  const byName = [equals(endpoint.privateDnsEnabled, true), ...byZonesOf(endpoint, stack)];
  return (
    mayHavePrivateName(endpoint, stack).outcome === "compliant" &&
    anyOf(...byName).outcome === "compliant"
  );
}

/** What the private hosted zones of the stack that may hold a service's name do for its endpoint. */
function byZonesOf(endpoint: Endpoint, stack: Stack): readonly Verdict[] {
  const name = domainOf(endpoint, stack);
  const node = nodeOf(endpoint.privateDnsEnabled);
  return stack.all(Route53Zone).elements.flatMap((zone) => {
    const domain = domainIn(zone.name);
    const isExact = domain !== undefined && domain === name;
    if (domain !== undefined && !isExact && name?.endsWith(`.${domain}`) !== true) {
      return [];
    }
    const leadsHere =
      isExact && hasRecord(endpoint, zone, stack) && isAskedIn(endpoint, zone, stack);
    const expected = `true, or a Record and the VPC in ${nameOf(zone)}`;
    return [observe(leadsHere ? "compliant" : "inconclusive", node, expected)];
  });
}

/** `com.amazonaws.eu-south-2.kms` → `kms.eu-south-2.amazonaws.com` */
function domainOf(endpoint: Endpoint, stack: Stack): string | undefined {
  const offered = serviceIn(endpoint, stack);
  return offered === undefined
    ? textOf(endpoint.serviceName)?.split(".").reverse().join(".").toLowerCase()
    : domainIn(offered.privateDnsName);
}

function domainIn(name: CheckedValue<string>): string | undefined {
  return textOf(name)?.toLowerCase().replace(/\.$/, "");
}

/** True where a record of the zone certainly leads from its name, or all below it, to the endpoint. */
function hasRecord(endpoint: Endpoint, zone: Zone, stack: Stack): boolean {
  return stack
    .all(Route53Record)
    .elements.some(
      (record) =>
        isSame(stack.target(record.zoneId, Route53Zone), zone) &&
        isOneOf(record.type, ["A", "AAAA", "CNAME"]).outcome === "compliant" &&
        isAtTop(record.name, zone, stack) &&
        leadsTo(endpoint, record, stack),
    );
}

/** A name without the zone's at its end is meant within the zone. */
function isAtTop(name: CheckedValue<string>, zone: Zone, { target }: Stack): boolean {
  const domain = domainIn(zone.name);
  const own = domainIn(name);
  return (
    isSame(target(name, Route53Zone), zone) ||
    (own !== undefined && ["", "*", domain, `*.${domain}`].includes(own))
  );
}

/** True where all that a record holds, an alias or values, is of the endpoint. */
function leadsTo(
  endpoint: Endpoint,
  { aliases, records }: Checked<InputsOf<typeof Route53Record>>,
  { target }: Stack,
): boolean {
  const values: readonly CheckedValue<unknown>[] = [
    ...(elementsOf(aliases)?.map(({ name }) => name) ?? [aliases]),
    ...(elementsOf<string>(records) ?? [records]),
  ];
  const isOfEndpoint = (value: CheckedValue<unknown>) =>
    isSame(target(value, VpcEndpoint), endpoint) || comesFrom(value, endpoint);
  return values.length > 0 && values.every(isOfEndpoint);
}

/** True where the property that a value stands in depends on nothing but the resource: on its DNS entries. */
function comesFrom(value: CheckedValue<unknown>, resource: CheckedValue<unknown>): boolean {
  const sources = dependenciesOf(nodeOf(value)) ?? [];
  const { urn } = nodeOf(resource).resource;
  return sources.length > 0 && sources.every((source) => source === urn);
}

/** True where the resolver of the endpoint's VPC asks a zone. */
function isAskedIn({ vpcId }: Endpoint, zone: Zone, stack: Stack): boolean {
  const vpc = vpcOf(vpcId, stack);
  const isOwn = (other: CheckedValue<string>) => vpc !== undefined && vpcOf(other, stack) === vpc;
  return (
    some(zone.vpcs, (one) =>
      observe(isOwn(one.vpcId) ? "compliant" : "violating", nodeOf(one), "the VPC"),
    ).outcome === "compliant" ||
    stack
      .all(ZoneAssociation)
      .elements.some(
        (one) => isOwn(one.vpcId) && isSame(stack.target(one.zoneId, Route53Zone), zone),
      )
  );
}

/** True where the VPC perhaps asks zones or servers that aren't seen here. */
function hasOtherDns({ vpcId }: Endpoint, stack: Stack): boolean {
  const vpc = vpcOf(vpcId, stack);
  const { all, target } = stack;
  const asking = [
    ...all(ResolverRuleAssociation).elements.map((one) => one.vpcId),
    ...all(Route53ProfilesAssociation).elements.map((one) => one.resourceId),
    ...all(VpcDhcpOptionsAssociation).elements.map((one) => one.vpcId),
    ...all(ZoneAssociation)
      .elements.filter(({ zoneId }) => nodeOf(target(zoneId, Route53Zone)).state !== "known")
      .map((one) => one.vpcId),
  ];
  return asking.some((one) => [vpc, undefined].includes(vpcOf(one, stack)));
}

function vpcOf(id: CheckedValue<string>, stack: Stack): Resource | string | undefined {
  return meantBy(id, Vpc, stack);
}

function serviceOf({ serviceName }: Endpoint, stack: Stack): Resource | string | undefined {
  return meantBy(serviceName, VpcEndpointService, stack);
}

/** The service of the stack that an endpoint leads to. */
function serviceIn({ serviceName }: Endpoint, { target }: Stack) {
  const service = target(serviceName, VpcEndpointService);
  return nodeOf(service).resource.type === VpcEndpointService.token ? service : undefined;
}

/** The resource that is meant, or the id of one that isn't in the stack; undefined where neither is known. */
function meantBy(
  id: CheckedValue<string>,
  type: ResourceType<unknown>,
  { target }: Stack,
): Resource | string | undefined {
  const meant = nodeOf(target(id, type));
  return meant.state === "known" ? meant.resource : textOf(id);
}

function isSame(one: CheckedValue<unknown>, other: CheckedValue<unknown>): boolean {
  return nodeOf(one).resource === nodeOf(other).resource;
}

function nameOf(resource: CheckedValue<unknown>): string {
  return formatResource(nodeOf(resource).resource);
}
