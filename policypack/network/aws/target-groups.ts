import { type CheckedValue, type Node, nodeOf, type Resource } from "../../core";
import {
  AutoScalingAttachment,
  AutoScalingGroup,
  Ec2Instance,
  EcsService,
  EcsTaskSet,
  LambdaAlias,
  LambdaFunction,
  LbTargetGroup,
  LbTargetGroupAttachment,
  LoadBalancer,
  NetworkInterface,
  NetworkInterfaceAttachment,
  SpotInstanceRequest,
  TrafficSourceAttachment,
  Vpc,
} from "../../resources/aws";
import { addressesOf, coversAddresses, overlapsAddresses } from "../address-set";
import type { Inputs, RelayReading } from "../reader";
import { elementsOf, type Found, type Survey, textOf } from "../survey";
import type { Endpoint, Interface, Subnet } from "../topology";
import { containerHosts, type Tasks } from "./container-hosts";
import { portOf, wordOf } from "./settings";

/** A target group, as a reference to it finds it. */
export interface TargetGroup {
  readonly resource: Resource;
  readonly inputs: Inputs<typeof LbTargetGroup>;
}

/** Something that a target group sends requests to. */
export interface Target {
  readonly endpoint: Endpoint;
  /** Undefined where it takes a port that is not known, or chosen when it runs. */
  readonly port: number | undefined;
  /** True for a function, which is called and not connected to. */
  readonly isInvoked: boolean;
  /** What makes it a target. */
  readonly node: Node;
  readonly isCertain: boolean;
}

const noTargetsYet = () => new Map<Resource, readonly Target[]>();

/** The targets of a group: attached one by one, by their auto scaling group, or by their service. */
export function targetsOf(group: TargetGroup, reading: RelayReading): readonly Target[] {
  const known = reading.survey.once(noTargetsYet);
  let targets = known.get(group.resource);
  if (targets === undefined) {
    targets = [
      ...attachedTo(group, reading),
      ...scaledInto(group, reading),
      ...servicesIn(group, reading),
    ];
    known.set(group.resource, targets);
  }
  return targets;
}

/** Those that attachments name: instances, addresses, functions, load balancers. */
function attachedTo(group: TargetGroup, reading: RelayReading): readonly Target[] {
  const { resource, inputs } = group;
  return reading.survey
    .referring(resource, LbTargetGroup, LbTargetGroupAttachment, "targetGroupArn")
    .flatMap((attachment) => {
      const { targetId, port } = attachment.inputs;
      const ownPort = nodeOf(port).state === "absent" ? inputs.port : port;
      return namedBy(targetId, group, reading).map(({ endpoint, isCertain }) => ({
        endpoint,
        port: portOf(ownPort),
        isInvoked: endpoint.role === "function",
        node: nodeOf(targetId),
        isCertain: isCertain && attachment.isCertain,
      }));
    });
}

interface Named {
  readonly endpoint: Endpoint;
  readonly isCertain: boolean;
}

/** The endpoints that the id of a target means. */
function namedBy(
  targetId: CheckedValue<string>,
  { inputs }: TargetGroup,
  reading: RelayReading,
): readonly Named[] {
  const { survey } = reading;
  const type = wordOf(inputs.targetType, "INSTANCE");
  const isOf = (...types: readonly string[]) => type === undefined || types.includes(type);
  const isHost = isOf("INSTANCE", "IP");
  const named = [
    ...(isHost ? survey.follow(targetId, Ec2Instance) : []),
    ...(isHost ? survey.follow(targetId, SpotInstanceRequest) : []),
    ...(isOf("IP") ? interfacesNamed(survey, targetId) : []),
    ...(isOf("LAMBDA") ? functionsNamed(survey, targetId) : []),
    ...(isOf("ALB", "IP") ? survey.follow(targetId, LoadBalancer) : []),
  ].flatMap(({ resource, isCertain }) => endpointNamed(resource, isCertain, reading));
  return named.length > 0 ? named : addressed(targetId, inputs.vpcId, reading);
}

function endpointNamed(
  resource: Resource,
  isCertain: boolean,
  { endpointOf }: RelayReading,
): readonly Named[] {
  const endpoint = endpointOf(resource);
  return endpoint === undefined ? [] : [{ endpoint, isCertain }];
}

/** A network interface, or the instance that it is attached to. */
function interfacesNamed(survey: Survey, targetId: CheckedValue<string>) {
  return survey.follow(targetId, NetworkInterface).flatMap((found) => [
    found,
    ...survey
      .referring(found.resource, NetworkInterface, NetworkInterfaceAttachment, "networkInterfaceId")
      .flatMap((attachment) =>
        survey.follow(attachment.inputs.instanceId, Ec2Instance).map((instance) => ({
          ...instance,
          isCertain: found.isCertain && attachment.isCertain && instance.isCertain,
        })),
      ),
    ...survey
      .referring(
        found.resource,
        NetworkInterface,
        Ec2Instance,
        "primaryNetworkInterface.networkInterfaceId",
      )
      .map((instance) => ({ ...instance, isCertain: found.isCertain && instance.isCertain })),
  ]);
}

/** A function by itself or by an alias of it. */
export function functionsNamed(
  survey: Survey,
  value: CheckedValue<unknown>,
): readonly Pick<Found<unknown>, "resource" | "isCertain">[] {
  return [
    ...survey.follow(value, LambdaFunction),
    ...survey.follow(value, LambdaAlias).flatMap((alias) =>
      survey.follow(alias.inputs.functionName, LambdaFunction).map(({ resource, isCertain }) => ({
        resource,
        isCertain: isCertain && alias.isCertain,
      })),
    ),
  ];
}

interface AddressBook {
  /** Endpoints whose address is given, by its text as a number. */
  readonly given: ReadonlyMap<string, readonly Place[]>;
  /** The others, by the subnet where they get one. */
  readonly open: ReadonlyMap<Subnet, readonly Place[]>;
}

interface Place {
  readonly endpoint: Endpoint;
  readonly at: Interface;
}

const noBookYet = (): { book?: AddressBook } => ({});

/** Who is at which address; all endpoints are known by the time that relays are read. */
function addressBook({ survey, endpointOf }: RelayReading): AddressBook {
  const shelf = survey.once(noBookYet);
  if (shelf.book === undefined) {
    const given = new Map<string, Place[]>();
    const open = new Map<Subnet, Place[]>();
    for (const resource of survey.graph.resources) {
      const endpoint = endpointOf(resource);
      for (const at of endpoint?.interfaces ?? []) {
        const place = { endpoint: endpoint as Endpoint, at };
        const { v4, v6 } = at.addresses;
        const isGiven = v4.length === 2 && v6.length === 0 && v4[1] === (v4[0] as number) + 1;
        if (isGiven) file(given, String(v4[0]), place);
        else file(open, at.subnet, place);
      }
    }
    shelf.book = { given, open };
  }
  return shelf.book;
}

function file<K>(index: Map<K, Place[]>, key: K, place: Place): void {
  const places = index.get(key);
  if (places === undefined) index.set(key, [place]);
  else places.push(place);
}

/**
 * Those that have a literal address: the one that it is given to, else whatever may get it. An address in
 * none of the subnets is outside of the stack.
 */
function addressed(
  targetId: CheckedValue<string>,
  vpcId: CheckedValue<string>,
  reading: RelayReading,
): readonly Named[] {
  const addresses = addressesOf(textOf(targetId) ?? "");
  if (addresses === undefined) {
    return [];
  }
  const vpc = reading.survey.target(vpcId, Vpc)?.resource;
  const isThere = ({ at }: Place) => vpc === undefined || at.subnet.network.resource === vpc;
  const { given, open } = addressBook(reading);
  const exact = (given.get(String(addresses.v4[0])) ?? []).filter(isThere);
  if (exact.length > 0) {
    return exact.map(({ endpoint, at }) => ({
      endpoint,
      isCertain: exact.length === 1 && at.isCertain,
    }));
  }
  return [...open]
    .filter(([subnet]) => overlapsAddresses(subnet.addresses.possible, addresses))
    .flatMap(([, places]) => places)
    .filter((place) => isThere(place) && coversAddresses(place.at.addresses, addresses))
    .map(({ endpoint }) => ({ endpoint, isCertain: false }));
}

/** The machines of auto scaling groups, which name the target group or are attached to it. */
function scaledInto({ resource, inputs }: TargetGroup, reading: RelayReading): readonly Target[] {
  const { survey, endpointOf } = reading;
  const named = [
    ...survey
      .referring(resource, LbTargetGroup, AutoScalingGroup, "targetGroupArns[]")
      .map((found) => ({ ...found, node: nodeOf(found.inputs.targetGroupArns) })),
    ...survey
      .referring(resource, LbTargetGroup, AutoScalingGroup, "trafficSources[].identifier")
      .map((found) => ({ ...found, node: nodeOf(found.inputs.trafficSources) })),
  ];
  const attached = [
    ...survey
      .referring(resource, LbTargetGroup, AutoScalingAttachment, "lbTargetGroupArn")
      .flatMap((found) => scalingGroups(survey, found, nodeOf(found.inputs.lbTargetGroupArn))),
    ...survey
      .referring(resource, LbTargetGroup, TrafficSourceAttachment, "trafficSource.identifier")
      .flatMap((found) =>
        scalingGroups(survey, found, nodeOf(found.inputs.trafficSource.identifier)),
      ),
  ];
  return [...named, ...attached].flatMap((group) => {
    const endpoint = endpointOf(group.resource);
    const { node, isCertain } = group;
    return endpoint === undefined
      ? []
      : [{ endpoint, port: portOf(inputs.port), isInvoked: false, node, isCertain }];
  });
}

function scalingGroups(
  survey: Survey,
  { inputs, isCertain }: Found<{ autoscalingGroupName: string }>,
  node: Node,
) {
  return survey
    .follow(inputs.autoscalingGroupName, AutoScalingGroup)
    .map((found) => ({ ...found, node, isCertain: isCertain && found.isCertain }));
}

/** The tasks of container services, which register themselves. */
function servicesIn(group: TargetGroup, reading: RelayReading): readonly Target[] {
  const { survey } = reading;
  const { resource } = group;
  // Only tasks with interfaces of their own are reached at the port of the container.
  const isOwnInterface = wordOf(group.inputs.targetType, "INSTANCE") === "IP";
  const target = (
    { resource: service, inputs, isCertain }: Found<Tasks>,
    arn: CheckedValue<string>,
    port: CheckedValue<number>,
  ): readonly Target[] => {
    const named = survey.follow(arn, LbTargetGroup).find((one) => one.resource === resource);
    if (named === undefined) {
      return [];
    }
    const common = { isInvoked: false, node: nodeOf(arn) };
    const isSure = isCertain && named.isCertain;
    const own = isOwnInterface ? portOf(port) : undefined;
    // On machines that they share, tasks are given a port as they start.
    const hosts = isOwnInterface ? [] : containerHosts(survey, inputs);
    return [
      ...endpointNamed(service, isSure, reading).map((one) => ({ ...one, ...common, port: own })),
      ...hosts
        .flatMap((host) => endpointNamed(host.resource, false, reading))
        .map((one) => ({ ...one, ...common, port: undefined })),
    ];
  };
  const services = survey
    .referring(resource, LbTargetGroup, EcsService, "loadBalancers[].targetGroupArn")
    .flatMap((found) =>
      (elementsOf(found.inputs.loadBalancers) ?? [found.inputs.loadBalancers[0]]).flatMap(
        (balancer) =>
          balancer === undefined
            ? []
            : target(found, balancer.targetGroupArn, balancer.containerPort),
      ),
    );
  const alternates = survey
    .referring(
      resource,
      LbTargetGroup,
      EcsService,
      "loadBalancers[].advancedConfiguration.alternateTargetGroupArn",
    )
    .flatMap((found) =>
      (elementsOf(found.inputs.loadBalancers) ?? []).flatMap((balancer) =>
        target(
          found,
          balancer.advancedConfiguration.alternateTargetGroupArn,
          balancer.containerPort,
        ),
      ),
    );
  const taskSets = survey
    .referring(resource, LbTargetGroup, EcsTaskSet, "loadBalancers[].targetGroupArn")
    .flatMap((found) =>
      (elementsOf(found.inputs.loadBalancers) ?? []).flatMap((balancer) =>
        target(found, balancer.targetGroupArn, balancer.containerPort),
      ),
    );
  return [...services, ...alternates, ...taskSets];
}
