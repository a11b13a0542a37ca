import { type CheckedValue, type InputsOf, isGiven, nodeOf, type Resource } from "../../../core";
import {
  Listener,
  LoadBalancer,
  VpcEndpoint,
  VpcEndpointConnectionAccepter,
  VpcEndpointSecurityGroupAssociation,
  VpcEndpointService,
  VpcEndpointServiceAllowedPrinciple,
  VpcEndpointSubnetAssociation,
} from "../../../resources/aws";
import { type AddressSet, PRIVATE_ADDRESSES, unionOfAddresses } from "../../address-set";
import { listenedTo, listenerPorts } from "../../aws/listeners";
import { interfacesIn, type Placing } from "../../aws/placement";
import { joinTraffic, ports } from "../../aws/port-traffic";
import { publicDoor } from "../../aws/public-door";
import { relayBetween } from "../../aws/relaying";
import { switchOf, wordOf } from "../../aws/settings";
import { type Bounded, exactly, isExactly } from "../../bounded";
import { both, either, type Party, passing } from "../../filter";
import { intersect, subtract } from "../../intervals";
import { takingOnly } from "../../one-way";
import {
  type EndpointReader,
  endpoint,
  type Inputs,
  type Reading,
  type RelayReader,
  type RelayReading,
  relays as relaysOf,
} from "../../reader";
import { elementsOf, type Found, type Survey, textOf } from "../../survey";
import { type Door, type Interface, partyOf } from "../../topology";
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
  endpoint(VpcEndpoint, "service", (vpcEndpoint, reading) => {
    if (isRouted(vpcEndpoint)) return undefined;
    const { serviceName } = vpcEndpoint;
    const name = textOf(serviceName);
    const services = reading.survey.follow(serviceName, VpcEndpointService);
    return {
      // Whoever offers any other service decides what is behind it.
      role: isOfAws(name) ? "service" : "entry",
      listens: services.some(({ isCertain }) => isCertain)
        ? servedBy(services, reading.survey)
        : askedBy(name),
      interfaces: endpointInterfaces(vpcEndpoint, reading),
    };
  }),
  endpoint(VpcEndpointService, "entry", (service, reading) => {
    const listens = servedBy([{ inputs: service, isCertain: true }], reading.survey);
    return { listens, doors: serviceDoors(service, listens.possible, reading) };
  }),
];

/**
 * PrivateLink hands connections on to the load balancers behind a service, which show themselves as the client. The
 * port stays what it was, so each is a relay of its own.
 * Source: docs.aws.amazon.com/vpc/latest/privatelink, "Share your services through AWS PrivateLink".
 */
export const relays: readonly RelayReader[] = [
  relaysOf(VpcEndpoint, (vpcEndpoint, reading) =>
    isRouted(vpcEndpoint)
      ? []
      : reading.survey.follow(vpcEndpoint.serviceName, VpcEndpointService).flatMap((service) => {
          const { resource } = reading;
          const isJoined = isAccepted(vpcEndpoint, service.inputs, reading);
          return portionsOf(service.inputs, reading.survey).flatMap(({ traffic, isCertain }) =>
            relayBetween(
              { resource, isCertain: isJoined && isCertain },
              service,
              {
                by: vpcEndpoint.serviceName,
                mode: "translates",
                accepts: traffic,
                sends: traffic,
                change: "remove this endpoint",
              },
              reading,
            ).map((relay) => ({ ...relay, comesInAt: [resource] })),
          );
        }),
  ),
  relaysOf(VpcEndpointService, ({ networkLoadBalancerArns: by }, reading) => {
    const { resource, survey } = reading;
    const clients = clientsOf(reading);
    return survey.follow(by, LoadBalancer).flatMap((balancer) => {
      const heard = heardBy(balancer, survey);
      return clients.flatMap(({ addresses, takesInAt }) =>
        admittedOf(heard, admittedBy(balancer, addresses, reading)).flatMap(
          ({ traffic, isCertain }) =>
            relayBetween(
              { resource, isCertain },
              balancer,
              {
                by,
                mode: "translates",
                accepts: traffic,
                sends: traffic,
                change: "remove the load balancer from the service",
              },
              reading,
            ).map((relay) => ({ ...relay, takesInAt })),
        ),
      );
    });
  }),
];

/** A stretch of ports of one protocol, and whether it is certainly handed on. */
interface Portion {
  readonly traffic: Traffic;
  readonly isCertain: boolean;
}

/** What a service hands on, apart for each port: anything where its load balancers are outside of the stack. */
function portionsOf(
  { networkLoadBalancerArns }: Inputs<typeof VpcEndpointService>,
  survey: Survey,
): readonly Portion[] {
  const balancers = survey.follow(networkLoadBalancerArns, LoadBalancer);
  return balancers.length === 0
    ? [{ traffic: ALL_TRAFFIC, isCertain: true }]
    : balancers.flatMap((balancer) =>
        heardBy(balancer, survey).map(({ traffic, isCertain }) => ({
          traffic,
          isCertain: isCertain && balancer.isCertain,
        })),
      );
}

/** What a load balancer answers to, apart for each port. */
function heardBy({ resource }: Found<unknown>, survey: Survey): readonly Portion[] {
  const listeners = survey.referring(resource, LoadBalancer, Listener, "loadBalancerArn");
  return listeners.length === 0
    ? stretchesOf(listenedTo({ resource, survey }).possible, false)
    : listeners.flatMap(({ inputs, isCertain }) => {
        const heard = listenerPorts(inputs);
        return stretchesOf(heard.possible, isCertain && isExactly(heard));
      });
}

/** The part of each portion that is let in for sure, and the part that may be. */
function admittedOf(
  heard: readonly Portion[],
  { certain, possible }: Bounded<Traffic>,
): readonly Portion[] {
  const maybe = subtract(possible, certain);
  return heard.flatMap(({ traffic, isCertain }) => [
    ...stretchesOf(intersect(traffic, certain), isCertain),
    ...stretchesOf(intersect(traffic, maybe), false),
  ]);
}

function stretchesOf(traffic: Traffic, isCertain: boolean): readonly Portion[] {
  return Array.from({ length: traffic.length / 2 }, (_, index) => ({
    traffic: traffic.slice(index * 2, index * 2 + 2),
    isCertain,
  }));
}

/** Whether a service lets an endpoint connect without somebody's doing: what is accepted by hand isn't seen. */
function isAccepted(
  { autoAccept }: Inputs<typeof VpcEndpoint>,
  { acceptanceRequired }: Inputs<typeof VpcEndpointService>,
  { resource, survey }: Reading,
): boolean {
  return (
    switchOf(acceptanceRequired, true) === false ||
    switchOf(autoAccept, false) === true ||
    survey
      .referring(resource, VpcEndpoint, VpcEndpointConnectionAccepter, "vpcEndpointId")
      .some(({ isCertain }) => isCertain)
  );
}

/** What the load balancers of services answer to; whatever they like where they are outside of the stack. */
function servedBy(
  services: readonly Pick<Found<InputsOf<typeof VpcEndpointService>>, "inputs" | "isCertain">[],
  survey: Survey,
): Bounded<Traffic> {
  return joinTraffic(
    services.flatMap(({ inputs, isCertain }) => {
      const balancers = survey.follow(inputs.networkLoadBalancerArns, LoadBalancer);
      return balancers.length === 0
        ? [exactly(ALL_TRAFFIC)]
        : balancers.map(({ isCertain: isSure, resource }) => {
            const open = listenedTo({ resource, survey });
            return isCertain && isSure ? open : { ...open, certain: NO_TRAFFIC };
          });
    }),
  );
}

const ANYTHING: Bounded<Traffic> = { certain: NO_TRAFFIC, possible: ALL_TRAFFIC };

/** Who comes to a service in one way. */
interface Client {
  readonly addresses: AddressSet;
  /** The endpoint that they come by; the service itself for those outside of the stack. */
  readonly takesInAt: readonly Resource[];
}

/** The networks of the endpoints that name a service, each apart; whoever is outside where others may connect. */
function clientsOf({ endpointOf, resource, survey }: RelayReading): readonly Client[] {
  const inside = survey
    .referring(resource, VpcEndpointService, VpcEndpoint, "serviceName")
    .map((one): Client => {
      const networks = (endpointOf(one.resource)?.interfaces ?? []).map(
        ({ subnet }) => subnet.network.addresses.possible,
      );
      const addresses = networks.length === 0 ? PRIVATE_ADDRESSES : unionOfAddresses(networks);
      return { addresses, takesInAt: [one.resource] };
    });
  const isOpen = (endpointOf(resource)?.doors ?? []).length > 0;
  return isOpen || inside.length === 0
    ? [...inside, { addresses: PRIVATE_ADDRESSES, takesInAt: [resource] }]
    : inside;
}

/**
 * What the security groups of a load balancer let in by PrivateLink: they see the address of the client, unless the
 * load balancer says that they don't hold for it. Source: docs.aws.amazon.com/elasticloadbalancing, "Update the
 * security groups for your Network Load Balancer".
 */
function admittedBy(
  { inputs, resource }: Found<InputsOf<typeof LoadBalancer>>,
  clients: AddressSet,
  { endpointOf }: RelayReading,
): Bounded<Traffic> {
  const enforced = wordOf(inputs.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic, "ON");
  if (enforced === "OFF") return exactly(ALL_TRAFFIC);
  const party: Party = { addresses: clients, groups: exactly(new Set()) };
  const open = (endpointOf(resource)?.interfaces ?? []).map((at) =>
    at.filters.reduce(
      (traffic, { inbound }) => both(traffic, passing(inbound, party, partyOf(at, "v4"))),
      exactly(ALL_TRAFFIC),
    ),
  );
  const admitted = open.length === 0 ? ANYTHING : open.reduce(either);
  return enforced === "ON" ? admitted : { certain: admitted.certain, possible: ALL_TRAFFIC };
}

function isRouted({ vpcEndpointType }: Inputs<typeof VpcEndpoint>): boolean {
  return !isGiven(vpcEndpointType) || ROUTED.has(textOf(vpcEndpointType) ?? "");
}

/** Services that others offer have `vpce` in their names. */
function isOfAws(serviceName: string | undefined): boolean {
  return serviceName !== undefined && /^(cn\.)?(com\.amazonaws|aws)\.(?!vpce\.)/.test(serviceName);
}

/** A service of AWS is asked by HTTPS with few exceptions, one of somebody else by anything. */
function askedBy(serviceName: string | undefined): Bounded<Traffic> {
  if (serviceName === undefined) return ANYTHING;
  if (!isOfAws(serviceName)) return exactly(ALL_TRAFFIC);
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
  const interfaces = places.flatMap((place) =>
    guards.flatMap((guard) =>
      interfacesIn(reading, {
        ...place,
        ...guard,
        isCertain: place.isCertain && guards.length === 1,
      }),
    ),
  );
  return takingOnly(interfaces, nodeOf(vpcEndpoint.serviceName));
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
  served: Traffic,
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
      publicDoor(served, {
        node,
        does: `${isProven ? "lets" : "may let"} everybody with an AWS account connect`,
        isCertain: isProven,
        change: "name known principals, or set acceptanceRequired to true",
      }),
    ];
  });
}
