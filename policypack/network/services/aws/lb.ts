import {
  type CheckedValue,
  formatResource,
  isGiven,
  type Node,
  nodeOf,
  type Resource,
} from "../../../core";
import {
  DefaultSubnet,
  LbListenerRule,
  LbTargetGroup,
  Listener,
  LoadBalancer,
  Subnet,
} from "../../../resources/aws";
import { type AddressSet, addressesOf, coversAddresses, NO_ADDRESSES } from "../../address-set";
import { listenedTo, listenerPorts } from "../../aws/listeners";
import { interfacesIn, type Placing } from "../../aws/placement";
import { portTraffic } from "../../aws/port-traffic";
import { publicDoor } from "../../aws/public-door";
import { switchOf, wordOf } from "../../aws/settings";
import { type Target, type TargetGroup, targetsOf } from "../../aws/target-groups";
import { type Bounded, isExactly } from "../../bounded";
import { either, passing } from "../../filter";
import { intersect, isEmpty } from "../../intervals";
import {
  type EndpointReader,
  endpoint,
  type Inputs,
  type Reading,
  type RelayReader,
  type RelayReading,
  relays as relaysOf,
} from "../../reader";
import { elementsOf, type Survey, textOf } from "../../survey";
import { type Endpoint, type Hop, type Interface, partyOf, type Relay } from "../../topology";
import { describeTraffic, NO_TRAFFIC, type Traffic, udp } from "../../traffic";

type Balancer = Inputs<typeof LoadBalancer>;
type ListenerInputs = Inputs<typeof Listener>;

/** GENEVE, in which Gateway Load Balancers wrap all that they take in. */
const GENEVE = udp(6081);

export const endpoints: readonly EndpointReader[] = [
  endpoint(LoadBalancer, "entry", (balancer, reading) => {
    const kind = wordOf(balancer.loadBalancerType, "APPLICATION");
    if (kind === "GATEWAY") {
      // It is reached through its endpoints alone: "What is a Gateway Load Balancer?" of docs.aws.amazon.com.
      return { role: "service", listens: GENEVE, interfaces: placed(balancer, reading, kind) };
    }
    return { listens: listenedTo(reading), interfaces: placed(balancer, reading, kind) };
  }),
  endpoint(Listener, "entry", (listener, { survey }) =>
    survey.follow(listener.loadBalancerArn, LoadBalancer).length > 0
      ? undefined
      : {
          listens: listenerPorts(listener),
          doors: [
            publicDoor(listenerPorts(listener).possible, {
              node: nodeOf(listener.loadBalancerArn),
              does: "is a load balancer outside of this stack, which may be open to the internet",
              isCertain: false,
              change: "set internal to true on that load balancer",
            }),
          ],
        },
  ),
];

/** Its interfaces: one in each subnet. */
function placed(
  balancer: Balancer,
  reading: Reading,
  kind: string | undefined,
): readonly Interface[] {
  const placing = {
    securityGroups: [balancer.securityGroups],
    hasSecurityGroups: hasSecurityGroups(balancer, kind),
    ...(kind !== "GATEWAY" && publicAddresses(balancer)),
  };
  return [
    ...interfacesIn(reading, { ...placing, subnets: balancer.subnets }),
    ...mappedInto(balancer, reading, (subnets) => interfacesIn(reading, { ...placing, subnets })),
  ];
}

/** An internet-facing load balancer has public addresses of IPv4, of both families, or of IPv6 only. */
function publicAddresses({
  internal,
  ipAddressType,
}: Balancer): Pick<Placing, "publicBy" | "ipv6By"> {
  const hop = internetFacing(internal);
  const type = wordOf(ipAddressType, "IPV4");
  if (hop === undefined || type === "IPV4") {
    return { publicBy: hop };
  }
  const ipv6By = type === undefined ? { ...hop, isCertain: false } : hop;
  return type === "DUALSTACK-WITHOUT-PUBLIC-IPV4" ? { ipv6By } : { publicBy: hop, ipv6By };
}

/**
 * An application load balancer has the default group of its VPC where none is named; one of the other kinds has
 * only those that it is created with.
 */
function hasSecurityGroups({ securityGroups }: Balancer, kind: string | undefined): boolean {
  const { state, value } = nodeOf(securityGroups);
  const isNone = state === "absent" || (Array.isArray(value) && value.length === 0);
  return kind === "APPLICATION" || (kind !== "GATEWAY" && !isNone);
}

/** What makes a load balancer internet-facing, which it is by default; undefined where it is internal. */
export function internetFacing(internal: CheckedValue<boolean>): Hop | undefined {
  const isInternal = switchOf(internal, false);
  if (isInternal === true) {
    return undefined;
  }
  const node = nodeOf(internal);
  const does =
    node.state === "absent"
      ? "is not set, which makes it internet-facing"
      : isInternal === false
        ? "makes it internet-facing"
        : "may make it internet-facing";
  return { node, does, isCertain: isInternal === false, change: "set internal to true" };
}

/** Subnets named one by one, each with the addresses that the load balancer gets there. */
function mappedInto(
  { subnetMappings }: Balancer,
  { survey }: Reading,
  place: (subnets: CheckedValue<unknown>) => readonly Interface[],
): readonly Interface[] {
  const mappings = elementsOf(subnetMappings);
  if (mappings === undefined) {
    return place(subnetMappings);
  }
  const interfaces = mappings.flatMap(({ subnetId, privateIpv4Address }) =>
    place(subnetId).map((one) => withAddress(one, privateIpv4Address)),
  );
  // Each mapping names a subnet of its own: where they come from as many subnets, they name all of them.
  const { resource, value } = nodeOf(subnetMappings);
  const sources = sourcesOf(resource.propertyDependencies.subnetMappings ?? [], survey);
  const subnets = new Set(sources.filter(({ type }) => SUBNET_TOKENS.has(type)));
  const isWhole =
    Array.isArray(value) &&
    subnets.size === value.length &&
    mappings.every(({ subnetId }) => nodeOf(subnetId).state === "unknown") &&
    !sources.some(({ type }) => type === "pulumi:pulumi:StackReference");
  return isWhole
    ? [...subnets].flatMap((subnet) =>
        interfaces
          .filter((one) => one.subnet.resource === subnet)
          .slice(0, 1)
          .map((one) => ({ ...one, isCertain: true })),
      )
    : interfaces;
}

const SUBNET_TOKENS: ReadonlySet<string> = new Set([Subnet.token, DefaultSubnet.token]);

function sourcesOf(urns: readonly string[], { graph }: Survey): readonly Resource[] {
  return urns.flatMap((urn) => graph.get(urn) ?? []);
}

function withAddress(one: Interface, address: CheckedValue<string>): Interface {
  const given: AddressSet = addressesOf(textOf(address) ?? "") ?? NO_ADDRESSES;
  return given.v4.length > 0 && coversAddresses(one.addresses, given)
    ? { ...one, addresses: { ...one.addresses, v4: given.v4 } }
    : one;
}

export const relays: readonly RelayReader[] = [
  relaysOf(Listener, (listener, reading) =>
    forwards(listener.defaultActions, [{ inputs: listener, isCertain: true }], reading),
  ),
  relaysOf(LbListenerRule, (rule, reading) => {
    const listeners = reading.survey.follow(rule.listenerArn, Listener);
    return forwards(rule.actions, listeners, reading);
  }),
];

interface Action {
  readonly targetGroupArn?: string | undefined;
  readonly forward?:
    | { readonly targetGroups: readonly { readonly arn: string }[] | { readonly arn: string }[] }
    | undefined;
}

/** What actions of listeners hand on. */
function forwards(
  actions: CheckedValue<readonly Action[]>,
  listeners: readonly { readonly inputs: ListenerInputs; readonly isCertain: boolean }[],
  reading: RelayReading,
): readonly Relay[] {
  const groups = groupsNamed(actions, reading.survey);
  return listeners.flatMap((listener) =>
    senders(listener.inputs, reading).flatMap((sender) =>
      groups.flatMap(({ node, group, isCertain }) =>
        targetsOf(group, reading).flatMap((target) =>
          relaysTo(target, group, {
            ...sender,
            node,
            accepts: listenerPorts(listener.inputs),
            isCertain: isCertain && sender.isCertain && listener.isCertain,
          }),
        ),
      ),
    ),
  );
}

/** The target groups that actions name, in either of the two ways. */
function groupsNamed(actions: CheckedValue<readonly Action[]>, survey: Survey) {
  const named = (elementsOf<Action>(actions) ?? []).flatMap((action) => [
    action.targetGroupArn as CheckedValue<unknown>,
    ...((
      elementsOf(action.forward.targetGroups as CheckedValue<readonly { arn: string }[]>) ?? []
    ).map(({ arn }) => arn) as CheckedValue<unknown>[]),
  ]);
  const values = nodeOf(actions).state === "known" ? named : [actions];
  return values.flatMap((value) =>
    survey
      .follow(value, LbTargetGroup)
      .map((group) => ({ node: nodeOf(value), group, isCertain: group.isCertain })),
  );
}

interface Sender {
  readonly from: Endpoint;
  readonly kind: string | undefined;
  readonly isCertain: boolean;
}

/** The load balancers of a listener; the listener itself where they are outside of the stack. */
function senders(listener: ListenerInputs, { survey, endpointOf }: RelayReading) {
  const balancers = survey.follow(listener.loadBalancerArn, LoadBalancer);
  const found = balancers.flatMap(({ resource, inputs, isCertain }): Sender[] => {
    const from = endpointOf(resource);
    const kind = wordOf(inputs.loadBalancerType, "APPLICATION");
    return from === undefined || kind === "GATEWAY" ? [] : [{ from, kind, isCertain }];
  });
  const own = endpointOf(nodeOf(listener).resource);
  return balancers.length > 0 || own === undefined
    ? found
    : [{ from: own, kind: kindByProtocol(listener), isCertain: true }];
}

function kindByProtocol({ protocol }: ListenerInputs): string | undefined {
  const word = wordOf(protocol, "HTTP");
  return word === undefined ? undefined : word.startsWith("HTTP") ? "APPLICATION" : "NETWORK";
}

interface Way extends Sender {
  readonly node: Node;
  readonly accepts: Bounded<Traffic>;
}

/** How a load balancer hands on to one target: more than one relay where that can't be told. */
function relaysTo(target: Target, { inputs }: TargetGroup, way: Way): readonly Relay[] {
  const { from, kind, node, accepts } = way;
  const { possible: sends } = portTraffic(transportOf(inputs), target.port);
  const hop: Hop = {
    node,
    does: `sends ${describeTraffic(accepts.possible)} on to ${formatResource(target.endpoint.resource)}`,
    isCertain: way.isCertain && target.isCertain && isExactly(accepts),
    change: `take ${formatResource(target.endpoint.resource)} out of the target group`,
  };
  const relay = { from, to: target.endpoint, accepts: accepts.possible, sends, hop };
  if (target.isInvoked) {
    return [{ ...relay, sends: target.endpoint.listens, mode: "invokes" }];
  }
  const perhaps = { ...relay, hop: { ...hop, isCertain: false } };
  if (kind === "APPLICATION") {
    return [{ ...relay, mode: "proxies" }];
  }
  const isKept = keepsClient(inputs);
  if (kind === undefined || isKept === undefined) {
    return [
      { ...perhaps, mode: "forwards" },
      { ...perhaps, mode: "translates" },
    ];
  }
  return isKept
    ? [{ ...relay, mode: "forwards" }, ...byOwnGroup(relay)]
    : [{ ...relay, mode: "translates" }];
}

function transportOf({ protocol, targetType }: TargetGroup["inputs"]): string | undefined {
  return wordOf(targetType, "INSTANCE") === "ALB" ? "TCP" : wordOf(protocol, "HTTP");
}

/**
 * Whether the targets of a Network Load Balancer see the address of the client. Source: "Client IP
 * preservation" in "Edit target group attributes for your Network Load Balancer" of
 * docs.aws.amazon.com/elasticloadbalancing.
 */
function keepsClient({
  preserveClientIp,
  protocol,
  targetType,
}: TargetGroup["inputs"]): boolean | undefined {
  if (isGiven(preserveClientIp)) {
    const word = wordOf(preserveClientIp, "");
    return word === "TRUE" ? true : word === "FALSE" ? false : undefined;
  }
  const type = wordOf(targetType, "INSTANCE");
  const word = wordOf(protocol, "TCP");
  if (type === undefined || word === undefined) {
    return undefined;
  }
  return type !== "IP" || (word !== "TCP" && word !== "TLS");
}

/**
 * The rules of a target that name the security groups of its Network Load Balancer let clients through, although
 * it sees their own addresses. Source: "Update the security groups for your Network Load Balancer" of
 * docs.aws.amazon.com/elasticloadbalancing.
 */
function byOwnGroup(relay: Omit<Relay, "mode">): readonly Relay[] {
  const { from, to, sends } = relay;
  let open: Bounded<Traffic> = { certain: NO_TRAFFIC, possible: NO_TRAFFIC };
  for (const source of from.interfaces) {
    const party = { addresses: NO_ADDRESSES, groups: source.groups };
    for (const at of to.interfaces) {
      const local = partyOf(at, "v4");
      for (const { inbound } of at.filters) {
        open = either(open, passing(inbound, party, local));
      }
    }
  }
  const own = intersect(sends, open.possible);
  return isEmpty(own)
    ? []
    : [
        {
          ...relay,
          sends: own,
          mode: "translates",
          hop: {
            ...relay.hop,
            isCertain: relay.hop.isCertain && !isEmpty(intersect(own, open.certain)),
          },
        },
      ];
}
