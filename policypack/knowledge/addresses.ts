import ipaddr from "ipaddr.js";
import { type CheckedValue, readable, satisfies, type Verdict } from "../core";

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = readonly [network: Address, prefix: number];

/**
 * Ranges that nothing arrives from across the internet: private networks, carrier-grade NAT, one
 * link, one host. Source: IANA IPv4 and IPv6 Special-Purpose Address Registries.
 */
export const NOT_ROUTED_RANGES: readonly string[] = [
  ...["10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"],
  ...["192.168.0.0/16", "fc00::/7", "fe80::/10"],
];
const NOT_ROUTED = NOT_ROUTED_RANGES.map((cidr): Range => ipaddr.parseCIDR(cidr));

/**
 * A range of this prefix length or shorter is the internet or a piece of it, not the network of
 * somebody one knows. IPv4: /8 is what IANA gave to a whole regional registry. IPv6: registries
 * get /12, single networks hardly ever as much as /16, and 2002::/16 stands for all of IPv4.
 */
const WIDEST_PREFIX = { ipv4: 8, ipv6: 16 } as const;

/**
 * True where a range in CIDR notation takes in so much of the internet that it keeps nobody out;
 * undefined where the text is no such range.
 */
export function isInternetWide(cidr: string): boolean | undefined {
  const range = parseRange(cidr);
  if (range === undefined) {
    return undefined;
  }
  const [network, prefix] = range;
  return (
    prefix <= WIDEST_PREFIX[network.kind()] && !NOT_ROUTED.some((other) => contains(other, range))
  );
}

/** The value is such a range; what is no range in CIDR notation stays open. */
export function isWideRange(range: CheckedValue<string>): Verdict {
  return satisfies(
    readable(
      range,
      (value) => typeof value === "string" && isInternetWide(value) !== undefined,
      "not an address range",
    ),
    (cidr) => isInternetWide(cidr) === true,
    "the internet or much of it",
  );
}

function parseRange(cidr: string): Range | undefined {
  // The strict form only: elsewhere "010.0.0.0/8" is octal to some and "10/8" means nothing.
  return ipaddr.IPv4.isValidCIDRFourPartDecimal(cidr) || ipaddr.IPv6.isValidCIDR(cidr)
    ? ipaddr.parseCIDR(cidr)
    : undefined;
}

function contains([outer, outerPrefix]: Range, [inner, innerPrefix]: Range): boolean {
  return (
    outer.kind() === inner.kind() && outerPrefix <= innerPrefix && inner.match(outer, outerPrefix)
  );
}

/** A range of addresses as numbers. */
export interface AddressRange {
  readonly family: "v4" | "v6";
  readonly first: bigint;
  readonly size: bigint;
}

/** The addresses of a range in CIDR notation, or of one address; undefined where it is neither. */
export function addressRange(text: string): AddressRange | undefined {
  const [network, prefix] = parseRange(text) ?? parseSingle(text) ?? [];
  if (network === undefined || prefix === undefined) {
    return undefined;
  }
  const bytes = network.toByteArray();
  const address = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  const free = BigInt(bytes.length * 8 - prefix);
  return {
    family: network.kind() === "ipv4" ? "v4" : "v6",
    first: (address >> free) << free,
    size: 1n << free,
  };
}

function parseSingle(text: string): Range | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return [ipaddr.IPv4.parse(text), 32];
  return ipaddr.IPv6.isValid(text) ? [ipaddr.IPv6.parse(text), 128] : undefined;
}

/** An address as people write it. */
export function formatAddress(family: AddressRange["family"], address: bigint): string {
  const length = family === "v4" ? 4 : 16;
  const bytes = Array.from({ length }, (_, index) =>
    Number((address >> BigInt(8 * (length - 1 - index))) & 255n),
  );
  return ipaddr.fromByteArray(bytes).toString();
}
