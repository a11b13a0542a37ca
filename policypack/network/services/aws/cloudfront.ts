import { type Checked, type CheckedValue, isGiven, nodeOf, type Resource } from "../../../core";
import {
  Bucket,
  CloudfrontDistribution,
  Ec2Instance,
  LoadBalancer,
  MultitenantDistribution,
  VpcOrigin,
} from "../../../resources/aws";
import { publicDoor } from "../../aws/public-door";
import { type Referred, relayBetween } from "../../aws/relaying";
import { portOf, switchOf } from "../../aws/settings";
import { hostsNamed } from "../../aws/url-targets";
import {
  type EndpointParts,
  type EndpointReader,
  endpoint,
  type RelayReader,
  type RelayReading,
  relays as relaysOf,
} from "../../reader";
import { elementsOf } from "../../survey";
import type { Relay } from "../../topology";
import { type Traffic, tcp, unionOfTraffic } from "../../traffic";

/** Viewers are answered on both ports, if only to be sent to the other. */
const VIEWERS = unionOfTraffic([tcp(80), tcp(443)]);

export const endpoints: readonly EndpointReader[] = [
  endpoint(CloudfrontDistribution, "entry", ({ enabled }) => served(enabled)),
  endpoint(MultitenantDistribution, "entry", ({ enabled }) => served(enabled)),
];

function served(enabled: CheckedValue<boolean>): EndpointParts {
  const isEnabled = switchOf(enabled, true);
  const opening = {
    node: nodeOf(enabled),
    does: isEnabled === true ? "serves it to the internet" : "may serve it to the internet",
    isCertain: isEnabled === true,
    change: "set enabled to false",
  };
  return { listens: VIEWERS, doors: isEnabled === false ? [] : [publicDoor(VIEWERS, opening)] };
}

export const relays: readonly RelayReader[] = [
  relaysOf(CloudfrontDistribution, ({ origins }, reading) =>
    (elementsOf(origins) ?? [origins[0]]).flatMap((origin) =>
      origin === undefined
        ? []
        : toOrigin(
            origin.domainName,
            origin.vpcOriginConfig.vpcOriginId,
            portsOf(origin.customOriginConfig),
            reading,
          ),
    ),
  ),
  relaysOf(MultitenantDistribution, ({ origins }, reading) =>
    (elementsOf(origins) ?? [origins[0]]).flatMap((origin) =>
      origin === undefined
        ? []
        : toOrigin(
            origin.domainName,
            origin.vpcOriginConfigs[0]?.vpcOriginId ?? origin.domainName,
            portsOf(origin.customOriginConfigs[0]),
            reading,
          ),
    ),
  ),
];

interface OriginPorts {
  readonly httpPort: number;
  readonly httpsPort: number;
}

function portsOf(config: Checked<OriginPorts> | undefined): Traffic {
  const ports = config && [portOf(config.httpPort), portOf(config.httpsPort)];
  const known = (ports ?? []).flatMap((port) => (port === undefined ? [] : [tcp(port)]));
  return known.length === 2 ? unionOfTraffic(known) : tcp(0, 65_535);
}

const CHANGE = "remove the origin";

/**
 * A bucket is read with the identity of the distribution or of nobody, as its policy allows; that is no way
 * through a network.
 */
function toOrigin(
  domainName: CheckedValue<string>,
  vpcOriginId: CheckedValue<string>,
  sends: Traffic,
  reading: RelayReading,
): readonly Relay[] {
  const { survey } = reading;
  const from = { resource: reading.resource, isCertain: true };
  const inside = isGiven(vpcOriginId) ? vpcOrigins(vpcOriginId, reading) : [];
  if (inside.length > 0) {
    return inside.flatMap((to) =>
      relayBetween(
        from,
        to,
        { by: vpcOriginId, mode: "proxies", sends: to.sends, change: CHANGE },
        reading,
      ),
    );
  }
  return [
    ...hostsNamed(survey, domainName)
      .filter((to) => isPublic(to.resource, reading))
      .flatMap((to) =>
        relayBetween(from, to, { by: domainName, mode: "proxies", sends, change: CHANGE }, reading),
      ),
    ...survey
      .follow(domainName, Bucket)
      .flatMap((to) =>
        relayBetween(from, to, { by: domainName, mode: "invokes", change: CHANGE }, reading),
      ),
  ];
}

/** An origin that is no VPC origin is fetched across the internet, so it has to be on it. */
function isPublic(resource: Resource, { endpointOf }: RelayReading): boolean {
  const target = endpointOf(resource);
  return (
    target !== undefined &&
    (target.doors.length > 0 || target.interfaces.some((one) => one.publicAddresses.length > 0))
  );
}

/** The load balancers and instances in private subnets that VPC origins stand for. */
function vpcOrigins(
  id: CheckedValue<string>,
  { survey }: RelayReading,
): readonly (Referred & { readonly sends: Traffic })[] {
  return survey.follow(id, VpcOrigin).flatMap(({ inputs, isCertain }) => {
    const config = inputs.vpcOriginEndpointConfig;
    return survey.follow(config.arn, LoadBalancer, Ec2Instance).map((found) => ({
      resource: found.resource,
      isCertain: isCertain && found.isCertain,
      sends: portsOf(config),
    }));
  });
}
