import { type CheckedValue, formatResource, isGiven, nodeOf } from "../../../core";
import {
  Accelerator,
  Ec2Instance,
  Eip,
  EipAssociation,
  EndpointGroup,
  GlobalAcceleratorListener,
  LoadBalancer,
  NetworkInterface,
} from "../../../resources/aws";
import { publicDoor } from "../../aws/public-door";
import type { Referred } from "../../aws/relaying";
import { portOf, switchOf, wordOf } from "../../aws/settings";
import {
  type EndpointParts,
  type EndpointReader,
  endpoint,
  type Inputs,
  type RelayReader,
  type RelayReading,
  relays as relaysOf,
} from "../../reader";
import { elementsOf, type Survey } from "../../survey";
import type { Endpoint, Relay } from "../../topology";
import { describeTraffic, type Traffic, tcp, udp, unionOfTraffic } from "../../traffic";

const ALL_PORTS = unionOfTraffic([tcp(0, 65_535), udp(0, 65_535)]);

/**
 * Custom routing accelerators aren't read: what they let through is allowed by calls to their API alone, which no
 * stack declares, and nothing is by default. Source: "How custom routing accelerators work" of
 * docs.aws.amazon.com/global-accelerator.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(Accelerator, "entry", ({ enabled }, reading) => {
    const listeners = reading.survey.referring(
      reading.resource,
      Accelerator,
      GlobalAcceleratorListener,
      "acceleratorArn",
    );
    const listens = unionOfTraffic(listeners.map(({ inputs }) => portsOf(inputs)));
    return listeners.length > 0
      ? served(enabled, listens, true)
      : served(enabled, ALL_PORTS, false);
  }),
];

/** It has public addresses of its own, and is enabled unless it says otherwise. */
function served(
  enabled: CheckedValue<boolean>,
  listens: Traffic,
  hasListeners: boolean,
): EndpointParts {
  const isEnabled = switchOf(enabled, true);
  if (isEnabled === false) {
    return { listens };
  }
  const opening = {
    node: nodeOf(enabled),
    does: isGiven(enabled)
      ? "serves it at public addresses"
      : "is not set, so that it is served at public addresses",
    isCertain: isEnabled === true && hasListeners,
    change: "set enabled to false",
  };
  return { listens, doors: [publicDoor(listens, opening)] };
}

function portsOf({ protocol, portRanges }: Inputs<typeof GlobalAcceleratorListener>): Traffic {
  const word = wordOf(protocol, "");
  const ranges = elementsOf(portRanges);
  if (ranges === undefined) {
    return ALL_PORTS;
  }
  return unionOfTraffic(
    ranges.map(({ fromPort, toPort }) => {
      const [from, to] = [portOf(fromPort) ?? 0, portOf(toPort) ?? 65_535];
      const all = [
        ...(word === "UDP" ? [] : [tcp(from, to)]),
        ...(word === "TCP" ? [] : [udp(from, to)]),
      ];
      return unionOfTraffic(all);
    }),
  );
}

export const relays: readonly RelayReader[] = [
  relaysOf(EndpointGroup, (group, reading) => {
    const { survey } = reading;
    const configurations = elementsOf(group.endpointConfigurations) ?? [
      group.endpointConfigurations[0] as Inputs<
        typeof EndpointGroup
      >["endpointConfigurations"][number],
    ];
    return acceleratorsOf(group.listenerArn, reading).flatMap(({ from, listens, isCertain }) =>
      configurations.flatMap(({ endpointId, clientIpPreservationEnabled }) =>
        endpointsNamed(endpointId, survey).flatMap((target) =>
          relaysTo(
            target,
            {
              from,
              isCertain: isCertain && target.isCertain,
              by: endpointId,
              accepts: listens,
              sends: overridden(group, listens),
              keepsClient: isKept(clientIpPreservationEnabled),
            },
            reading,
          ),
        ),
      ),
    );
  }),
];

interface Source {
  readonly from: Endpoint;
  readonly listens: Traffic;
  readonly isCertain: boolean;
}

function acceleratorsOf(
  listenerArn: CheckedValue<string>,
  { survey, endpointOf }: RelayReading,
): readonly Source[] {
  return survey.follow(listenerArn, GlobalAcceleratorListener).flatMap((listener) =>
    survey.follow(listener.inputs.acceleratorArn, Accelerator).flatMap((accelerator) => {
      const from = endpointOf(accelerator.resource);
      const isCertain = listener.isCertain && accelerator.isCertain;
      return from === undefined ? [] : [{ from, listens: portsOf(listener.inputs), isCertain }];
    }),
  );
}

/** A load balancer, an instance, or the address of one. */
function endpointsNamed(endpointId: CheckedValue<string>, survey: Survey): readonly Referred[] {
  return [
    ...survey.follow(endpointId, LoadBalancer, Ec2Instance),
    ...survey.follow(endpointId, Eip).flatMap((eip) => {
      const associations = survey.referring(eip.resource, Eip, EipAssociation, "allocationId");
      const holders = [
        ...survey.follow(eip.inputs.instance, Ec2Instance),
        ...survey.follow(eip.inputs.networkInterface, NetworkInterface),
        ...associations.flatMap(({ inputs, isCertain }) =>
          [
            ...survey.follow(inputs.instanceId, Ec2Instance),
            ...survey.follow(inputs.networkInterfaceId, NetworkInterface),
          ].map((found) => ({ ...found, isCertain: found.isCertain && isCertain })),
        ),
      ];
      return holders.map(({ resource, isCertain }) => ({
        resource,
        isCertain: isCertain && eip.isCertain,
      }));
    }),
  ];
}

/** Ports of the listener that the group sends on to others. */
function overridden({ portOverrides }: Inputs<typeof EndpointGroup>, listens: Traffic): Traffic {
  const overrides = elementsOf(portOverrides);
  if (overrides === undefined) {
    return ALL_PORTS;
  }
  const ports = overrides.map(({ endpointPort }) => {
    const port = portOf(endpointPort);
    return port === undefined ? ALL_PORTS : unionOfTraffic([tcp(port), udp(port)]);
  });
  return unionOfTraffic([listens, ...ports]);
}

/**
 * Whether the endpoint sees the client's address; undefined where that depends on what and when it was created.
 * Source: "Preserve client IP addresses in AWS Global Accelerator" of docs.aws.amazon.com/global-accelerator.
 */
function isKept(enabled: CheckedValue<boolean>): boolean | undefined {
  return isGiven(enabled) ? switchOf(enabled, true) : undefined;
}

interface Way {
  readonly from: Endpoint;
  readonly isCertain: boolean;
  readonly by: CheckedValue<unknown>;
  readonly accepts: Traffic;
  readonly sends: Traffic;
  readonly keepsClient: boolean | undefined;
}

/**
 * It reaches its endpoints from inside their network, so that one in a private subnet, or a load balancer that
 * is internal, is reached from the internet through it.
 */
function relaysTo(
  { resource }: Referred,
  { from, isCertain, by, accepts, sends, keepsClient }: Way,
  { endpointOf }: RelayReading,
): readonly Relay[] {
  const to = endpointOf(resource);
  if (to === undefined) {
    return [];
  }
  const name = formatResource(resource);
  const hop = {
    node: nodeOf(by),
    does: `sends ${describeTraffic(accepts)} on to ${name}`,
    isCertain,
    change: `remove ${name} from endpointConfigurations`,
  };
  const relay: Omit<Relay, "mode"> = { from, to, accepts, sends, hop };
  if (keepsClient === undefined) {
    return [
      { ...relay, mode: "forwards" },
      { ...relay, mode: "translates", hop: { ...hop, isCertain: false } },
    ];
  }
  return [{ ...relay, mode: keepsClient ? "forwards" : "translates" }];
}
