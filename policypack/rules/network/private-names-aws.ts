import {
  anyOf,
  type Checked,
  type CheckedValue,
  equals,
  formatResource,
  type InputsOf,
  isAbsent,
  matches,
  nodeOf,
  observe,
  type Resource,
  type StackContext,
  some,
  type Verdict,
} from "../../core";
import { textOf } from "../../network/survey";
import { Vpc, VpcDhcpOptionsAssociation, VpcEndpoint } from "../../resources/aws/ec2";
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

/** Services of other accounts have private names only where their owner proves the domain. */
export function isOfAws({ serviceName }: Endpoint): Verdict {
  return matches(serviceName, /^(?!com\.amazonaws\.vpce\.)/, "a service of AWS");
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
  const service = textOf(endpoint.serviceName);
  const isServed = [...named, ...beside.filter(isGateway)].some(
    ({ serviceName }) => service !== undefined && textOf(serviceName) === service,
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
      (other) =>
        vpc !== undefined &&
        vpcOf(other.vpcId, stack) === vpc &&
        nodeOf(other).resource !== nodeOf(endpoint).resource,
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
  return isOfAws(endpoint).outcome === "compliant" && anyOf(...byName).outcome === "compliant";
}

/** What the private hosted zones of the stack that may hold a service's name do for its endpoint. */
function byZonesOf(endpoint: Endpoint, stack: Stack): readonly Verdict[] {
  const name = domainOf(textOf(endpoint.serviceName));
  const node = nodeOf(endpoint.privateDnsEnabled);
  return stack.all(Route53Zone).elements.flatMap((zone) => {
    const domain = textOf(zone.name)?.toLowerCase().replace(/\.$/, "");
    const isExact = domain !== undefined && domain === name;
    if (domain !== undefined && !isExact && name?.endsWith(`.${domain}`) !== true) {
      return [];
    }
    const leadsHere = isExact && hasRecord(zone, stack) && isAskedIn(endpoint, zone, stack);
    const expected = `true, or a Record and the VPC in ${nameOf(zone)}`;
    return [observe(leadsHere ? "compliant" : "inconclusive", node, expected)];
  });
}

/** `com.amazonaws.eu-south-2.kms` → `kms.eu-south-2.amazonaws.com` */
function domainOf(service: string | undefined): string | undefined {
  return service?.split(".").reverse().join(".").toLowerCase();
}

function hasRecord(zone: Zone, { all, target }: Stack): boolean {
  return all(Route53Record).elements.some(
    ({ zoneId }) => nodeOf(target(zoneId, Route53Zone)).resource === nodeOf(zone).resource,
  );
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
        (one) =>
          isOwn(one.vpcId) &&
          nodeOf(stack.target(one.zoneId, Route53Zone)).resource === nodeOf(zone).resource,
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

/** The VPC that is meant, or the id of one that isn't in the stack; undefined where neither is known. */
function vpcOf(id: CheckedValue<string>, { target }: Stack): Resource | string | undefined {
  const vpc = nodeOf(target(id, Vpc));
  return vpc.state === "known" ? vpc.resource : textOf(id);
}

function nameOf(resource: CheckedValue<unknown>): string {
  return formatResource(nodeOf(resource).resource);
}
