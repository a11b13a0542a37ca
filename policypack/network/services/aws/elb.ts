import { type CheckedValue, formatResource, nodeOf, type Resource } from "../../../core";
import {
  AutoScalingAttachment,
  AutoScalingGroup,
  Ec2Instance,
  EcsService,
  ElbAttachment,
  ElbLoadBalancer,
} from "../../../resources/aws";
import { containerHosts } from "../../aws/container-hosts";
import { interfacesIn } from "../../aws/placement";
import { joinTraffic, portTraffic } from "../../aws/port-traffic";
import { portOf, wordOf } from "../../aws/settings";
import type { Bounded } from "../../bounded";
import {
  type EndpointReader,
  endpoint,
  type Inputs,
  type RelayReader,
  type RelayReading,
  relays as relaysOf,
} from "../../reader";
import { elementsOf } from "../../survey";
import type { Relay } from "../../topology";
import { describeTraffic, NO_TRAFFIC, type Traffic } from "../../traffic";
import { internetFacing } from "./lb";

type Balancer = Inputs<typeof ElbLoadBalancer>;

export const endpoints: readonly EndpointReader[] = [
  endpoint(ElbLoadBalancer, "entry", (balancer, reading) => ({
    listens: listenedTo(balancer),
    interfaces: interfacesIn(reading, {
      subnets: balancer.subnets,
      // With zones in place of subnets it is in those of the default VPC.
      hasDefault: true,
      securityGroups: [balancer.securityGroups],
      publicBy: internetFacing(balancer.internal),
    }),
  })),
];

function listenedTo({ listeners }: Balancer): Bounded<Traffic> {
  const elements = elementsOf(listeners);
  if (elements === undefined) {
    return portTraffic(undefined, undefined);
  }
  return joinTraffic(
    elements.map(({ lbProtocol, lbPort }) =>
      portTraffic(wordOf(lbProtocol, "TCP"), portOf(lbPort)),
    ),
  );
}

export const relays: readonly RelayReader[] = [
  relaysOf(ElbLoadBalancer, (balancer, reading) => {
    const targets = [
      ...instancesNamed(balancer.instances, reading),
      ...attachedTo(reading),
      ...scaledInto(reading),
      ...servicesOf(reading),
    ];
    const listeners = elementsOf(balancer.listeners) ?? [balancer.listeners[0]];
    return listeners.flatMap((listener) =>
      targets.flatMap((target) =>
        listener === undefined ? [] : relayBy(listener, target, reading),
      ),
    );
  }),
];

interface Target {
  readonly resource: Resource;
  /** What makes it a target. */
  readonly by: CheckedValue<unknown>;
  readonly isCertain: boolean;
}

function instancesNamed(
  instances: Balancer["instances"],
  { survey }: RelayReading,
): readonly Target[] {
  return survey.follow(instances, Ec2Instance).map((found) => ({ ...found, by: instances }));
}

function attachedTo({ resource, survey }: RelayReading): readonly Target[] {
  return survey
    .referring(resource, ElbLoadBalancer, ElbAttachment, "elb")
    .flatMap(({ inputs, isCertain }) =>
      survey.follow(inputs.instance, Ec2Instance).map((found) => ({
        ...found,
        by: inputs.instance,
        isCertain: isCertain && found.isCertain,
      })),
    );
}

/** The machines of auto scaling groups, which name the load balancer or are attached to it. */
function scaledInto({ resource, survey }: RelayReading): readonly Target[] {
  const attached = survey.referring(resource, ElbLoadBalancer, AutoScalingAttachment, "elb");
  return [
    ...survey
      .referring(resource, ElbLoadBalancer, AutoScalingGroup, "loadBalancers[]")
      .map((found) => ({ ...found, by: found.inputs.loadBalancers })),
    ...attached.flatMap(({ inputs, isCertain }) =>
      survey.follow(inputs.autoscalingGroupName, AutoScalingGroup).map((found) => ({
        ...found,
        by: inputs.elb,
        isCertain: isCertain && found.isCertain,
      })),
    ),
  ];
}

function servicesOf({ resource, survey }: RelayReading): readonly Target[] {
  return survey
    .referring(resource, ElbLoadBalancer, EcsService, "loadBalancers[].elbName")
    .flatMap(({ resource: service, inputs, isCertain }) =>
      [
        { resource: service, isCertain },
        ...containerHosts(survey, inputs).map((host) => ({
          ...host,
          isCertain: isCertain && host.isCertain,
        })),
      ].map((target) => ({ ...target, by: inputs.loadBalancers })),
    );
}

/**
 * It always opens a connection of its own; but with a listener of TCP or SSL it passes on each byte of
 * the client. Source: "Listeners for your Classic Load Balancer" of
 * docs.aws.amazon.com/elasticloadbalancing.
 */
function relayBy(
  listener: Inputs<typeof ElbLoadBalancer>["listeners"][number],
  { resource, by, isCertain }: Target,
  { resource: balancer, endpointOf }: RelayReading,
): readonly Relay[] {
  const [from, to] = [endpointOf(balancer), endpointOf(resource)];
  if (from === undefined || to === undefined) {
    return [];
  }
  const protocol = wordOf(listener.lbProtocol, "TCP");
  const accepts = portTraffic(protocol, portOf(listener.lbPort));
  const sends = portTraffic(
    wordOf(listener.instanceProtocol, "TCP"),
    portOf(listener.instancePort),
  );
  const name = formatResource(resource);
  return [
    {
      from,
      to,
      accepts: accepts.possible,
      sends: sends.possible,
      mode: protocol?.startsWith("HTTP") === true ? "proxies" : "translates",
      hop: {
        node: nodeOf(by),
        does: `makes ${name} a target for ${describeTraffic(accepts.possible)}`,
        isCertain: isCertain && accepts.certain !== NO_TRAFFIC,
        change: `take ${name} out of the load balancer`,
      },
    },
  ];
}
