import { addressRange, formatAddress, NOT_ROUTED_RANGES } from "../knowledge/addresses";
import {
  covers,
  type Intervals,
  intersect,
  interval,
  NONE,
  overlaps,
  sizeOf,
  subtract,
  unionOf,
} from "./intervals";

/** Addresses of both families; most networks have no IPv6, and then nothing is computed for it. */
export interface AddressSet {
  readonly v4: Intervals<number>;
  readonly v6: Intervals<bigint>;
}

export const FAMILIES = ["v4", "v6"] as const;
export type Family = (typeof FAMILIES)[number];

export const NO_ADDRESSES: AddressSet = { v4: NONE, v6: NONE };
export const ALL_ADDRESSES: AddressSet = {
  v4: interval(0, 2 ** 32),
  v6: interval(0n, 1n << 128n),
};

/** What a range in CIDR notation, or a single address, stands for; undefined where it is neither. */
export function addressesOf(text: string): AddressSet | undefined {
  const range = addressRange(text);
  if (range === undefined) {
    return undefined;
  }
  const { first, size } = range;
  return range.family === "v4"
    ? { v4: interval(Number(first), Number(first + size)), v6: NONE }
    : { v4: NONE, v6: interval(first, first + size) };
}

/** All addresses from one to another, as Azure writes firewall rules; undefined where that is no range. */
export function addressesBetween(first: string, last: string): AddressSet | undefined {
  const from = addressRange(first);
  const to = addressRange(last);
  if (from === undefined || to === undefined || from.family !== to.family) {
    return undefined;
  }
  // From the last to the first is a mistake, of which nothing can be said.
  if (to.first < from.first) {
    return undefined;
  }
  const [start, end] = [from.first, to.first + to.size];
  return from.family === "v4"
    ? { v4: interval(Number(start), Number(end)), v6: NONE }
    : { v4: NONE, v6: interval(start, end) };
}

export function unionOfAddresses(sets: readonly AddressSet[]): AddressSet {
  const [only, ...others] = sets;
  return only === undefined || others.length > 0
    ? { v4: unionOf(sets.map(({ v4 }) => v4)), v6: unionOf(sets.map(({ v6 }) => v6)) }
    : only;
}

/** Addresses that nothing arrives from across the internet. */
export const PRIVATE_ADDRESSES: AddressSet = unionOfAddresses(
  NOT_ROUTED_RANGES.map((cidr) => addressesOf(cidr) ?? NO_ADDRESSES),
);

/** Addresses that the internet is made of. */
export const INTERNET_ADDRESSES: AddressSet = {
  v4: subtract(ALL_ADDRESSES.v4, PRIVATE_ADDRESSES.v4),
  v6: subtract(ALL_ADDRESSES.v6, PRIVATE_ADDRESSES.v6),
};

/**
 * How many addresses are so much of the internet that they keep nobody out, by the same measure as
 * {@link isInternetWide}; but ranges count together: two halves are as open as the whole.
 */
const WIDE_V4 = 2 ** 24;
const WIDE_V6 = 1n << 112n;

/** True where these addresses of the internet are so many that anybody may have one. */
export function isWide(addresses: AddressSet): boolean {
  return isWider(addresses, 1);
}

/** True where thousands of such ranges together would be wide; others can be left out of account. */
export function countsTowardsWide(addresses: AddressSet): boolean {
  let counts = countingTowardsWide.get(addresses);
  if (counts === undefined) {
    counts = isWider(intersectAddresses(addresses, INTERNET_ADDRESSES), 1024);
    countingTowardsWide.set(addresses, counts);
  }
  return counts;
}

/** Rules about one range share the set, and each is asked about whenever its filter is. */
const countingTowardsWide = new WeakMap<AddressSet, boolean>();

function isWider({ v4, v6 }: AddressSet, share: number): boolean {
  let sizeV6 = 0n;
  for (let index = 0; index < v6.length; index += 2) {
    sizeV6 += (v6[index + 1] as bigint) - (v6[index] as bigint);
  }
  return sizeOf(v4) >= WIDE_V4 / share || sizeV6 >= WIDE_V6 / BigInt(share);
}

export function isNowhere({ v4, v6 }: AddressSet): boolean {
  return v4.length + v6.length === 0;
}

export function intersectAddresses(a: AddressSet, b: AddressSet): AddressSet {
  return { v4: intersect(a.v4, b.v4), v6: intersect(a.v6, b.v6) };
}

export function subtractAddresses(a: AddressSet, b: AddressSet): AddressSet {
  return { v4: subtract(a.v4, b.v4), v6: subtract(a.v6, b.v6) };
}

export function coversAddresses(outer: AddressSet, inner: AddressSet): boolean {
  return covers(outer.v4, inner.v4) && covers(outer.v6, inner.v6);
}

export function overlapsAddresses(a: AddressSet, b: AddressSet): boolean {
  return overlaps(a.v4, b.v4) || overlaps(a.v6, b.v6);
}

/** The addresses of one family: the same set where it has no others. */
export function ofFamily(addresses: AddressSet, family: Family): AddressSet {
  const { v4, v6 } = addresses;
  const others = family === "v4" ? v6 : v4;
  if (others.length === 0) return addresses;
  if (family === "v4") return v4.length === 0 ? NO_ADDRESSES : { v4, v6: NONE };
  return v6.length === 0 ? NO_ADDRESSES : { v4: NONE, v6 };
}

const INTERNET_BY_FAMILY = {
  v4: ofFamily(INTERNET_ADDRESSES, "v4"),
  v6: ofFamily(INTERNET_ADDRESSES, "v6"),
} as const;

export function ofInternet(family: Family): AddressSet {
  return INTERNET_BY_FAMILY[family];
}

/** Addresses in words: ranges in CIDR notation where they are such, else from first to last. */
export function describeAddresses({ v4, v6 }: AddressSet): readonly string[] {
  return [
    ...pairsOf(v4).map(([start, end]) => formatRange("v4", BigInt(start), BigInt(end))),
    ...pairsOf(v6).map(([start, end]) => formatRange("v6", start, end)),
  ];
}

function pairsOf<N extends number | bigint>(set: Intervals<N>): readonly (readonly [N, N])[] {
  return Array.from({ length: set.length / 2 }, (_, index) => [
    set[index * 2] as N,
    set[index * 2 + 1] as N,
  ]);
}

function formatRange(family: Family, start: bigint, end: bigint): string {
  const size = end - start;
  const bits = size.toString(2).length - 1;
  const isRange = size === 1n << BigInt(bits) && start % size === 0n;
  const first = formatAddress(family, start);
  return isRange
    ? `${first}/${(family === "v4" ? 32 : 128) - bits}`
    : `${first}-${formatAddress(family, end - 1n)}`;
}
