import {
  type Checked,
  type CheckedValue,
  isGiven,
  type Node,
  nodeOf,
  type Resource,
  rootOf,
} from "../../core";
import { type AddressSet, isNowhere, ofFamily, unionOfAddresses } from "../address-set";
import { exactly } from "../bounded";
import type { Reading } from "../reader";
import { elementsOf, type Survey } from "../survey";
import type { Hop, Interface, PublicAddress, Subnet } from "../topology";
import { inDefaultNetwork } from "./default-network";
import { defaultSubnet, type NamedSubnet, subnetsNamed } from "./networks";
import { type AddedGroup, type Membership, securityGroups } from "./security-groups";

/** Where AWS puts the interfaces of a resource. */
export interface Placing {
  /** One id or a list. */
  readonly subnets: CheckedValue<unknown>;
  /** Lists of ids that count together. */
  readonly securityGroups: readonly CheckedValue<unknown>[];
  /** Groups beside those, which don't take the place of the default one. */
  readonly addedGroups?: readonly AddedGroup[];
  /** What gives each interface a public IPv4 address; it works only with a route. */
  readonly publicBy?: Hop | undefined;
  /**
   * What gives each interface an address of IPv6, where the subnet has any: a switch to "dual stack". They
   * are public ones, and work only with a route.
   */
  readonly ipv6By?: Hop | undefined;
  /** False for what has no security groups at all: a NAT gateway, a Network Load Balancer without any. */
  readonly hasSecurityGroups?: boolean;
  /** False where it isn't known whether the resource has these interfaces. */
  readonly isCertain?: boolean;
  /** True for what AWS puts into the default VPC where it names no subnet. */
  readonly hasDefault?: boolean;
}

/**
 * The interfaces of a resource: one in each subnet that it names, or may name. A service has addresses
 * of IPv4 only, unless it says otherwise or its subnet has none.
 */
export function interfacesIn(
  { survey, resource }: Reading,
  placing: Placing,
): readonly Interface[] {
  const { subnets, publicBy, ipv6By, hasSecurityGroups = true } = placing;
  const node = nodeOf(subnets);
  const named = placing.hasDefault
    ? subnetsOrDefault(survey, resource, subnets)
    : subnetsNamed(survey, subnets);
  return named.flatMap(({ subnet, isCertain }) =>
    interfacesAt({
      subnet,
      node,
      membership: hasSecurityGroups
        ? securityGroups(survey, placing.securityGroups, subnet.network, placing.addedGroups)
        : WITHOUT_GROUPS,
      publicAddresses:
        publicBy === undefined ? [] : [{ family: "v4", hop: publicBy, needsRoute: true }],
      ipv6By,
      isCertain: isCertain && placing.isCertain !== false,
    }),
  );
}

const WITHOUT_GROUPS: Membership = { filters: [], groups: exactly(new Set<string>()) };

/** The subnets that a host is launched in: one of the default VPC where it names none. */
export function subnetsOrDefault(
  survey: Survey,
  resource: Resource,
  subnets: CheckedValue<unknown> | undefined,
): readonly NamedSubnet[] {
  const named = subnets === undefined ? [] : subnetsNamed(survey, subnets);
  if (named.length > 0) {
    return named;
  }
  inDefaultNetwork(survey, resource, subnets === undefined ? rootOf(resource) : nodeOf(subnets));
  return [{ subnet: defaultSubnet(survey), isCertain: true }];
}

/** One interface before it is known which addresses it has. */
export interface Presence {
  readonly subnet: Subnet;
  readonly node: Node;
  readonly membership: Membership;
  /** Of IPv4. */
  readonly publicAddresses: readonly PublicAddress[];
  readonly ipv6By?: Hop | undefined;
  /** Where they are given; else all of the subnet. */
  readonly ownAddresses?: AddressSet | undefined;
  readonly isCertain: boolean;
}

/**
 * An interface as it stands in a subnet. Where it isn't known whether it has addresses of IPv6, they
 * are told as an interface of their own that may not be there: what holds for IPv4 stays proven.
 */
export function interfacesAt(presence: Presence): readonly Interface[] {
  const { subnet, node, membership, publicAddresses, ipv6By, ownAddresses, isCertain } = presence;
  const all = ownAddresses ?? subnet.addresses.possible;
  const v4 = ofFamily(all, "v4");
  const v6 = ofFamily(subnet.addresses.possible, "v6");
  const isV6Only = isNowhere(v4);
  const common = { subnet, node, ...membership, isPrivateEndpoint: false };
  const publicV6: readonly PublicAddress[] =
    ipv6By === undefined ? [] : [{ family: "v6", hop: ipv6By, needsRoute: true }];
  if (isV6Only) {
    return [{ ...common, addresses: v6, publicAddresses: publicV6, isCertain }];
  }
  const hasV6 = ipv6By !== undefined && !isNowhere(v6);
  if (hasV6 && ipv6By.isCertain) {
    const addresses = { v4: v4.v4, v6: v6.v6 };
    return [
      { ...common, addresses, publicAddresses: [...publicAddresses, ...publicV6], isCertain },
    ];
  }
  return [
    { ...common, addresses: v4, publicAddresses, isCertain },
    ...(hasV6 ? [{ ...common, addresses: v6, publicAddresses: publicV6, isCertain: false }] : []),
  ];
}

/** Addresses that are given; undefined where one isn't known, or none is given. */
export function knownAddresses(
  survey: Survey,
  values: readonly CheckedValue<unknown>[],
): AddressSet | undefined {
  const single = values
    .filter(isGiven)
    .flatMap((value): readonly CheckedValue<unknown>[] =>
      Array.isArray(nodeOf(value).value)
        ? (elementsOf(value as Checked<readonly unknown[]>) ?? [value])
        : [value],
    );
  const addresses = single.map((value) => survey.addresses(value as CheckedValue<string>));
  return addresses.length === 0 || addresses.some(({ certain }) => isNowhere(certain))
    ? undefined
    : unionOfAddresses(addresses.map(({ certain }) => certain));
}
