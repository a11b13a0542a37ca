import { type CheckedValue, isGiven, nodeOf } from "../../core";
import { type AddressSet, intersectAddresses, ofFamily } from "../address-set";
import type { Bounded } from "../bounded";
import { exactly } from "../bounded";
import type { Filter, Group } from "../filter";
import type { Reading } from "../reader";
import { type Survey, textOf } from "../survey";
import type { Hop, Interface, PublicAddress, Subnet } from "../topology";
import { networkGroup } from "./network-groups";
import { azureNetworks, type NamedSubnet, subnetsNamed } from "./networks";
import type { GivenAddress } from "./public-addresses";
import { adminFilters, securityGroupFilters } from "./security-groups";

/** Where Azure puts the interfaces of a resource. */
export interface Placing {
  /** The id of a subnet, or a list of ids. */
  readonly subnet: CheckedValue<unknown>;
  /** The id of the network security group of the interface itself. */
  readonly securityGroup?: CheckedValue<unknown>;
  /** Other filters at the interface itself. */
  readonly filters?: readonly Filter[];
  /** Application security groups. */
  readonly groups?: Bounded<ReadonlySet<Group>>;
  /** The private address, where it is fixed. */
  readonly address?: CheckedValue<string>;
  /** `IPv4`, the default, or `IPv6`; addresses of both where there is no such setting. */
  readonly version?: CheckedValue<string>;
  readonly publicAddresses?: readonly PublicAddress[];
  /** Public addresses of which some need a network security group to let anybody in. */
  readonly given?: readonly GivenAddress[];
  /** What lends it a public address when it goes out. */
  readonly lenders?: readonly Hop[];
  readonly isPrivateEndpoint?: boolean;
}

const NO_GROUPS: Bounded<ReadonlySet<Group>> = exactly(new Set<Group>());

/** The interfaces of a resource: one in each subnet that it names, or may name. */
export function interfacesIn(
  { survey }: Pick<Reading, "survey">,
  placing: Placing,
): readonly Interface[] {
  return subnetsNamed(survey, placing.subnet).map((named) => interfaceAt(survey, placing, named));
}

function interfaceAt(
  survey: Survey,
  placing: Placing,
  { subnet, isCertain }: NamedSubnet,
): Interface {
  const { securityGroup } = placing;
  const own =
    securityGroup === undefined ? [] : securityGroupFilters(survey, securityGroup, subnet.network);
  const { usable, closed } = usableAddresses(survey, placing.given ?? [], subnet, own);
  const lenders = [...closed, ...(placing.lenders ?? [])];
  return {
    subnet,
    node: nodeOf(placing.subnet),
    addresses: addressesAt(survey, placing, subnet),
    // Every interface belongs to its subnet, which rules of services may name, and to its VNet.
    groups: withGroups(
      placing.groups ?? NO_GROUPS,
      [
        subnetGroup(subnet.node.resource.urn, subnet.node.key),
        networkGroup(subnet.network.resource),
      ],
      isCertain,
    ),
    filters: [...(placing.filters ?? []), ...own],
    publicAddresses: [...(placing.publicAddresses ?? []), ...usable],
    ...(lenders.length > 0 && { lenders }),
    isCertain,
    isPrivateEndpoint: placing.isPrivateEndpoint === true,
  };
}

/** The fixed address where it is given, else those of the subnet. */
function addressesAt(survey: Survey, { address, version }: Placing, subnet: Subnet): AddressSet {
  const isV6 = version !== undefined && textOf(version)?.toLowerCase() === "ipv6";
  const isRead = version !== undefined && nodeOf(version).state !== "unknown";
  const all = subnet.addresses.possible;
  const ofVersion = isRead ? ofFamily(all, isV6 ? "v6" : "v4") : all;
  if (address === undefined || !isGiven(address)) {
    return ofVersion;
  }
  const { certain, possible } = survey.addresses(address);
  return certain === possible ? possible : intersectAddresses(ofVersion, possible);
}

/**
 * Public addresses that let the internet in. A Standard address does so only where a network security group says
 * so; without one it serves to go out.
 */
function usableAddresses(
  survey: Survey,
  given: readonly GivenAddress[],
  subnet: Subnet,
  own: readonly Filter[],
): { readonly usable: readonly PublicAddress[]; readonly closed: readonly Hop[] } {
  const isGuarded = own.length > 0 ? "yes" : hasSecurityGroup(survey, subnet);
  const usable: PublicAddress[] = [];
  const closed: Hop[] = [];
  for (const { address, isOpenAlone } of given) {
    if (isGuarded === "yes" || isOpenAlone === "yes") {
      usable.push(address);
    } else if (isGuarded === "perhaps" || isOpenAlone === "perhaps") {
      usable.push({ ...address, hop: { ...address.hop, isCertain: false } });
      closed.push(address.hop);
    } else {
      closed.push(address.hop);
    }
  }
  return { usable, closed };
}

/** Whether a network security group stands before a subnet; that of another stack isn't known. */
export function hasSecurityGroup(
  survey: Survey,
  { network, filters }: Subnet,
): "yes" | "perhaps" | "no" {
  const isDeclared = azureNetworks(survey).networks.get(network.resource) === network;
  const admin = isDeclared ? adminFilters(survey, network.resource) : [];
  if (filters.some((filter) => !admin.includes(filter))) {
    return "yes";
  }
  return isDeclared ? "no" : "perhaps";
}

/** The group of all that is in a subnet. */
export function subnetGroup(urn: string, key: string): Group {
  return `${urn}#${key}`;
}

function withGroups(
  { certain, possible }: Bounded<ReadonlySet<Group>>,
  groups: readonly Group[],
  isCertain: boolean,
): Bounded<ReadonlySet<Group>> {
  return {
    certain: isCertain ? new Set([...certain, ...groups]) : certain,
    possible: new Set([...possible, ...groups]),
  };
}
