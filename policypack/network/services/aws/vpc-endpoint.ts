import { type CheckedValue, isGiven, nodeOf } from "../../../core";
import {
  LoadBalancer,
  VpcEndpoint,
  VpcEndpointSecurityGroupAssociation,
  VpcEndpointService,
  VpcEndpointServiceAllowedPrinciple,
  VpcEndpointSubnetAssociation,
} from "../../../resources/aws";
import { interfacesIn, type Placing } from "../../aws/placement";
import { ports } from "../../aws/port-traffic";
import { publicDoor } from "../../aws/public-door";
import { relayBetween } from "../../aws/relaying";
import { switchOf } from "../../aws/settings";
import { type Bounded, exactly } from "../../bounded";
import {
  type EndpointReader,
  endpoint,
  type Inputs,
  type Reading,
  type RelayReader,
  relays as relaysOf,
} from "../../reader";
import { elementsOf, textOf } from "../../survey";
import type { Door, Interface } from "../../topology";
import { ALL_TRAFFIC, NO_TRAFFIC, type Traffic } from "../../traffic";

/** Kinds that are routes and not interfaces. */
const ROUTED: ReadonlySet<string> = new Set(["Gateway", "GatewayLoadBalancer"]);

/**
 * Services of AWS that are asked by more than HTTPS, by the last part of their names. Source:
 * docs.aws.amazon.com, Using Amazon SES with VPC endpoints; Keyspaces and interface VPC endpoints; AWS
 * IoT Core data plane with VPC endpoints; Create a server in a VPC of AWS Transfer Family.
 */
const SERVICE_PORTS: Readonly<Record<string, readonly number[]>> = {
  "email-smtp": [25, 465, 587, 2465, 2587],
  cassandra: [9142],
  "cassandra-fips": [9142],
  data: [443, 8443, 8883],
  server: [21, 22, 443],
};

export const endpoints: readonly EndpointReader[] = [
  endpoint(VpcEndpoint, "service", (vpcEndpoint, reading) =>
    isRouted(vpcEndpoint)
      ? undefined
      : {
          listens: askedBy(textOf(vpcEndpoint.serviceName)),
          interfaces: endpointInterfaces(vpcEndpoint, reading),
        },
  ),
  endpoint(VpcEndpointService, "entry", (service, reading) => ({
    doors: serviceDoors(service, reading),
  })),
];

/** PrivateLink opens connections of its own to the load balancers behind a service. */
export const relays: readonly RelayReader[] = [
  relaysOf(VpcEndpointService, ({ networkLoadBalancerArns: by }, reading) =>
    reading.survey
      .follow(by, LoadBalancer)
      .flatMap((balancer) =>
        relayBetween(
          { resource: reading.resource, isCertain: true },
          balancer,
          { by, mode: "proxies", change: "remove the load balancer from the service" },
          reading,
        ),
      ),
  ),
];

function isRouted({ vpcEndpointType }: Inputs<typeof VpcEndpoint>): boolean {
  return !isGiven(vpcEndpointType) || ROUTED.has(textOf(vpcEndpointType) ?? "");
}

/** A service of AWS is asked by HTTPS with few exceptions, one of somebody else by anything. */
function askedBy(serviceName: string | undefined): Bounded<Traffic> {
  if (serviceName === undefined) {
    return { certain: NO_TRAFFIC, possible: ALL_TRAFFIC };
  }
  if (!/^(com\.amazonaws|aws)\.(?!vpce\.)/.test(serviceName)) {
    return exactly(ALL_TRAFFIC);
  }
  const last = serviceName.slice(serviceName.lastIndexOf(".") + 1);
  return exactly(ports(...(SERVICE_PORTS[last] ?? [443])));
}

/** The interfaces in its own subnets, and in those that are associated with it apart. */
function endpointInterfaces(
  vpcEndpoint: Inputs<typeof VpcEndpoint>,
  reading: Reading,
): readonly Interface[] {
  const { subnetIds, subnetConfigurations } = vpcEndpoint;
  const own: readonly CheckedValue<unknown>[] = isGiven(subnetIds)
    ? [subnetIds]
    : (elementsOf(subnetConfigurations)?.map(({ subnetId }) => subnetId) ?? [subnetConfigurations]);
  const places = [
    ...own.map((subnets) => ({ subnets, isCertain: true })),
    ...reading.survey
      .referring(reading.resource, VpcEndpoint, VpcEndpointSubnetAssociation, "vpcEndpointId")
      .map(({ inputs, isCertain }) => ({ subnets: inputs.subnetId, isCertain })),
  ];
  const guards = guardsOf(vpcEndpoint, reading);
  return places.flatMap((place) =>
    guards.flatMap((guard) =>
      interfacesIn(reading, {
        ...place,
        ...guard,
        isCertain: place.isCertain && guards.length === 1,
      }),
    ),
  );
}

/**
 * The security groups before an endpoint; two answers where it isn't known which holds. One that is
 * associated apart stands beside the others; beside the default group as well, unless it replaces that (Pulumi
 * Registry, `aws.ec2.SecurityGroupAssociation`, `replaceDefaultAssociation`).
 */
function guardsOf(
  { securityGroupIds }: Inputs<typeof VpcEndpoint>,
  { resource, survey }: Reading,
): readonly Pick<Placing, "securityGroups" | "addedGroups">[] {
  const associated = survey
    .referring(resource, VpcEndpoint, VpcEndpointSecurityGroupAssociation, "vpcEndpointId")
    .map(({ inputs, isCertain }) => ({
      id: inputs.securityGroupId,
      isCertain,
      replaces: switchOf(inputs.replaceDefaultAssociation, false),
    }));
  const beside = { securityGroups: [securityGroupIds], addedGroups: associated };
  const replacing = associated.find(({ replaces }) => replaces !== false);
  if (replacing === undefined || isGiven(securityGroupIds)) {
    return [beside];
  }
  const instead = {
    securityGroups: [replacing.id],
    addedGroups: associated.filter((one) => one !== replacing),
  };
  return replacing.isCertain && replacing.replaces === true ? [instead] : [beside, instead];
}

/**
 * The service is open to whoever has an account of AWS where every principal may connect, and nobody
 * has to accept it. Source: docs.aws.amazon.com/vpc/latest/privatelink, Configure an endpoint service.
 */
function serviceDoors(
  { acceptanceRequired, allowedPrincipals }: Inputs<typeof VpcEndpointService>,
  { resource, survey }: Reading,
): readonly Door[] {
  const accepted = switchOf(acceptanceRequired, true);
  if (accepted === true) {
    return [];
  }
  const apart = survey.referring(
    resource,
    VpcEndpointService,
    VpcEndpointServiceAllowedPrinciple,
    "vpcEndpointServiceId",
  );
  return [
    ...(elementsOf<string>(allowedPrincipals) ?? [allowedPrincipals]).map((principal) => ({
      principal: principal as CheckedValue<unknown>,
      isCertain: true,
    })),
    ...apart.map(({ inputs, isCertain }) => ({ principal: inputs.principalArn, isCertain })),
  ].flatMap(({ principal, isCertain }) => {
    const node = nodeOf(principal);
    const isKnown = node.state === "known" && typeof node.value === "string";
    if (isKnown && node.value !== "*") {
      return [];
    }
    const isProven = isKnown && isCertain && accepted === false;
    return [
      publicDoor(ALL_TRAFFIC, {
        node,
        does: `${isProven ? "lets" : "may let"} everybody with an AWS account connect`,
        isCertain: isProven,
        change: "name known principals, or set acceptanceRequired to true",
      }),
    ];
  });
}
