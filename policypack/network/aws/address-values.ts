import { asType, type Checked, type CheckedValue, checkedOf, isGiven, nodeOf } from "../../core";
import {
  DefaultVpc,
  Subnet,
  Vpc,
  VpcIpv4CidrBlockAssociation,
  VpcIpv6CidrBlockAssociation,
} from "../../resources/aws";
import {
  type AddressSet,
  ALL_ADDRESSES,
  addressesOf,
  type Family,
  intersectAddresses,
  isNowhere,
  NO_ADDRESSES,
  ofFamily,
  unionOfAddresses,
} from "../address-set";
import { type Bounded, exactly, isExactly } from "../bounded";
import { type Found, type Survey, textOf } from "../survey";
import type { Network } from "../topology";

/** Longer than, or as long as, any prefix. */
export const LONGEST_PREFIX = 128;

/** Addresses that one prefix stands for. */
export interface Block {
  readonly addresses: Bounded<AddressSet>;
  /** The longest there is where it isn't known. */
  readonly prefixLength: number;
}

/** Every default VPC has this range (docs.aws.amazon.com, "Default VPC components"). */
export const DEFAULT_VPC_BLOCK: Block = {
  addresses: exactly(addressesOf("172.31.0.0/16") ?? NO_ADDRESSES),
  prefixLength: 16,
};

/** Some range of a family that can't be read. */
export function blockIn(family: Family): Block {
  return {
    addresses: { certain: NO_ADDRESSES, possible: ofFamily(ALL_ADDRESSES, family) },
    prefixLength: LONGEST_PREFIX,
  };
}

/** What a range in CIDR notation stands for; some of its family where it can't be read. */
export function blockOf(survey: Survey, cidr: CheckedValue<string>, family: Family): Block {
  const addresses = survey.addresses(cidr);
  const prefix = /\/(\d{1,3})$/.exec(textOf(cidr) ?? "")?.[1];
  return isNowhere(addresses.certain)
    ? blockIn(family)
    : { addresses, prefixLength: prefix === undefined ? LONGEST_PREFIX : Number(prefix) };
}

/** The addresses of several blocks together. */
export function joinBlocks(blocks: readonly Block[]): Bounded<AddressSet> {
  const certain = unionOfAddresses(blocks.map(({ addresses }) => addresses.certain));
  return blocks.every(({ addresses }) => isExactly(addresses))
    ? exactly(certain)
    : { certain, possible: unionOfAddresses(blocks.map(({ addresses }) => addresses.possible)) };
}

/** The ranges of a VPC: its own, and those that are added to it. */
export function blocksOfVpc(survey: Survey, vpc: Found<unknown>): readonly Block[] {
  const own = asType(vpc.inputs, Vpc);
  const type = own === undefined ? DefaultVpc : Vpc;
  const added = [
    ...survey
      .referring(vpc.resource, type, VpcIpv4CidrBlockAssociation, "vpcId")
      .map((one) => perhaps(one, blockOf(survey, one.inputs.cidrBlock, "v4"))),
    ...survey
      .referring(vpc.resource, type, VpcIpv6CidrBlockAssociation, "vpcId")
      .map((one) => perhaps(one, blockOf(survey, one.inputs.ipv6CidrBlock, "v6"))),
  ];
  const v4 = own === undefined ? DEFAULT_VPC_BLOCK : blockOf(survey, own.cidrBlock, "v4");
  return [v4, ...v6BlocksOf(survey, checkedOf<V6Settings>(nodeOf(vpc.inputs))), ...added];
}

/** The settings of a VPC or subnet that give it IPv6 addresses. */
interface V6Settings {
  readonly assignGeneratedIpv6CidrBlock?: boolean | undefined;
  readonly ipv6CidrBlock?: string | undefined;
  readonly ipv6IpamPoolId?: string | undefined;
}

function v6BlocksOf(survey: Survey, settings: Checked<V6Settings>): readonly Block[] {
  const { ipv6CidrBlock, ipv6IpamPoolId, assignGeneratedIpv6CidrBlock: generated } = settings;
  if (isGiven(ipv6CidrBlock)) {
    return [blockOf(survey, ipv6CidrBlock, "v6")];
  }
  const isAssigned = isGiven(generated) && nodeOf(generated).value !== false;
  return isAssigned || isGiven(ipv6IpamPoolId) ? [blockIn("v6")] : [];
}

/** A block that may not be there, where what names it isn't certain. */
export function perhaps({ isCertain }: Pick<Found<unknown>, "isCertain">, block: Block): Block {
  return isCertain
    ? block
    : { ...block, addresses: { certain: NO_ADDRESSES, possible: block.addresses.possible } };
}

/** The ranges of a subnet. What the cloud picks is somewhere in its VPC. */
export function addressesOfSubnet(
  survey: Survey,
  subnet: Found<unknown>,
  network: Network,
): Bounded<AddressSet> {
  const own = asType(subnet.inputs, Subnet);
  const isV6Native = own !== undefined && nodeOf(own.ipv6Native).value === true;
  const v4 = own === undefined ? blockIn("v4") : blockOf(survey, own.cidrBlock, "v4");
  const v6 = v6BlocksOf(survey, checkedOf<V6Settings>(nodeOf(subnet.inputs)));
  const blocks = [
    ...(isV6Native ? [] : [v4]),
    ...(isV6Native && v6.length === 0 ? [blockIn("v6")] : v6),
  ];
  const { certain, possible } = joinBlocks(blocks);
  return certain === possible
    ? exactly(certain)
    : { certain, possible: within(network, certain, possible) };
}

function within(network: Network, certain: AddressSet, possible: AddressSet): AddressSet {
  return unionOfAddresses([certain, intersectAddresses(possible, network.addresses.possible)]);
}
