import {
  asType,
  type Checked,
  type CheckedValue,
  checkedInputs,
  formatResource,
  isGiven,
  type Node,
  nodeOf,
  type Resource,
  type ResourceType,
} from "../../core";
import { DefaultSubnet, Eip, EipAssociation, Subnet } from "../../resources/aws";
import { isNowhere, ofFamily } from "../address-set";
import type { Survey } from "../survey";
import type { Hop, PublicAddress, Subnet as TopologySubnet } from "../topology";

/** The settings of a subnet that give addresses to what is launched in it. */
interface SubnetSettings {
  readonly mapPublicIpOnLaunch?: boolean;
  readonly assignIpv6AddressOnCreation?: boolean;
  readonly ipv6Native?: boolean;
}

/** What the subnet says; undefined where it is declared outside the stack. */
function settingsOf({ resource }: TopologySubnet): Checked<SubnetSettings> | undefined {
  const isSeen = resource.type === Subnet.token || resource.type === DefaultSubnet.token;
  return isSeen ? checkedInputs<SubnetSettings>(resource) : undefined;
}

/** True where everything that can be known of a subnet is in the stack. */
export function isSeenSubnet(subnet: TopologySubnet): boolean {
  return settingsOf(subnet) !== undefined;
}

/**
 * The public IPv4 address that an instance gets as it is launched: by its own setting, else by that of its
 * subnet, which is false for a Subnet and true for a DefaultSubnet unless it is set.
 *
 * @param own `associatePublicIpAddress`; launch templates write it as text
 * @param at the position that names the subnet
 */
export function automaticAddress(
  subnet: TopologySubnet,
  own: CheckedValue<unknown> | undefined,
  at: Node,
): readonly PublicAddress[] {
  if (own !== undefined && isGiven(own)) {
    const hop = switchHop(nodeOf(own), `gives ${whom(nodeOf(own), at)} a public address`);
    return hop === undefined ? [] : [v4Address(hop)];
  }
  const settings = settingsOf(subnet);
  if (settings === undefined) {
    return [
      v4Address({
        node: at,
        does: "names a subnet outside this stack, which may give it a public address",
        isCertain: false,
        change: "set associatePublicIpAddress to false",
      }),
    ];
  }
  const byDefault = asType(settings, DefaultSubnet) !== undefined;
  const hop = switchHop(
    nodeOf(settings.mapPublicIpOnLaunch),
    `gives ${whom(nodeOf(settings), at)} a public address`,
    byDefault,
  );
  return hop === undefined ? [] : [v4Address(hop)];
}

/** Who is given something by a setting, seen from that. */
function whom(setting: Node, at: Node): string {
  return setting.resource === at.resource ? "it" : formatResource(at.resource);
}

function v4Address(hop: Hop): PublicAddress {
  return { family: "v4", hop, needsRoute: true };
}

/** What a switch gives; nothing where it is off. */
function switchHop(node: Node, does: string, byDefault = false): Hop | undefined {
  const isOn = node.state === "absent" ? byDefault : isTrue(node.value);
  const isKnown = node.state === "absent" || (node.state === "known" && isBoolean(node.value));
  return isKnown && !isOn
    ? undefined
    : { node, does, isCertain: isKnown, change: `set ${node.key} to false` };
}

function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}

function isBoolean(value: unknown): boolean {
  return isTrue(value) || value === false || value === "false";
}

/** How an interface may be given IPv6 addresses. */
export interface Ipv6Settings {
  /** Numbers of addresses or prefixes to assign. */
  readonly counts: readonly CheckedValue<unknown>[];
  /** Addresses or prefixes themselves. */
  readonly lists: readonly CheckedValue<unknown>[];
  /** Where set to 0, a count keeps the subnet from assigning any; instances don't know that. */
  readonly zeroMeansNone: boolean;
}

/** What gives an interface an address of IPv6, which is always a public one; undefined where nothing does. */
export function ipv6Hop(
  subnet: TopologySubnet,
  { counts, lists, zeroMeansNone }: Ipv6Settings,
  at: Node,
): Hop | undefined {
  if (isNowhere(ofFamily(subnet.addresses.possible, "v6"))) {
    return undefined;
  }
  const given = [...counts, ...lists].map(nodeOf).filter(({ state }) => state !== "absent");
  const asking = given.filter(({ value }) => !isNothing(value));
  const [first] = asking;
  if (first !== undefined) {
    const certain = asking.find(({ state }) => state === "known");
    const node = certain ?? first;
    const isCertain = certain !== undefined && isSeenSubnet(subnet);
    return { node, does: "gives it an address of IPv6", isCertain, change: `remove ${node.key}` };
  }
  if (zeroMeansNone && given.some(({ value }) => value === 0)) {
    return undefined;
  }
  const settings = settingsOf(subnet);
  if (settings === undefined) {
    const does = "names a subnet outside this stack, which may give it an address of IPv6";
    return { node: at, does, isCertain: false };
  }
  return (
    switchHop(nodeOf(settings.ipv6Native), "has addresses of IPv6 only, which are public") ??
    switchHop(
      nodeOf(settings.assignIpv6AddressOnCreation),
      "gives what is created in it an address of IPv6, which is public",
    )
  );
}

function isNothing(value: unknown): boolean {
  return value === 0 || value === false || (Array.isArray(value) && value.length === 0);
}

/** The elastic addresses that are given to an instance, or to a network interface. */
export function elasticAddresses(
  survey: Survey,
  resource: Resource,
  type: ResourceType<unknown>,
): readonly PublicAddress[] {
  const given = [
    ...survey
      .referring(resource, type, Eip, "instance")
      .map(({ inputs, isCertain }) => [nodeOf(inputs.instance), isCertain] as const),
    ...survey
      .referring(resource, type, Eip, "networkInterface")
      .map(({ inputs, isCertain }) => [nodeOf(inputs.networkInterface), isCertain] as const),
    ...survey
      .referring(resource, type, EipAssociation, "instanceId")
      .map(({ inputs, isCertain }) => [nodeOf(inputs.instanceId), isCertain] as const),
    ...survey
      .referring(resource, type, EipAssociation, "networkInterfaceId")
      .map(({ inputs, isCertain }) => [nodeOf(inputs.networkInterfaceId), isCertain] as const),
  ];
  return given.map(([node, isCertain]) =>
    v4Address({
      node,
      does: `gives ${formatResource(resource)} a public address`,
      isCertain,
      change: "delete this address or give it to what should be public",
    }),
  );
}
