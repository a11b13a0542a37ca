import { type CheckedValue, nodeOf, type Resource } from "../../core";
import { VirtualNetwork } from "../../resources/azure";
import { type AddressSet, unionOfAddresses } from "../address-set";
import { type Bounded, exactly } from "../bounded";
import { elementsOf, type Survey, textOf, UNREAD_ADDRESSES } from "../survey";
import type { Hop, Network, Route, RouteTarget } from "../topology";

/** A range of addresses, as routes weigh it. */
export interface Prefix {
  readonly addresses: AddressSet;
  readonly length: number;
}

/** The prefixes that a list names. */
export interface Prefixes {
  readonly known: readonly Prefix[];
  /** False where some can't be read. */
  readonly isWhole: boolean;
  readonly addresses: Bounded<AddressSet>;
}

/** A virtual network with the prefixes of its address space. */
export interface Space {
  readonly network: Network;
  readonly prefixes: Prefixes;
}

/** Routes are searched from the longest prefix on; what can't be read may be longer than any. */
export const LONGEST_PREFIX = 128;

/** The widest address space that Azure takes (learn.microsoft.com, "Azure Virtual Network FAQ"). */
const WIDEST_SPACE = 2;

/** Reads a list of prefixes; what is absent is none. */
export function prefixesOf(
  survey: Survey,
  list: CheckedValue<readonly string[]> | undefined,
  ...single: readonly CheckedValue<string>[]
): Prefixes {
  const elements = list === undefined ? [] : elementsOf(list);
  const given = [...(elements ?? []), ...single].filter(
    (element) => nodeOf(element).state !== "absent",
  );
  const known: Prefix[] = [];
  const read = given.map((element) => {
    const addresses = survey.addresses(element);
    if (addresses !== UNREAD_ADDRESSES) {
      known.push({ addresses: addresses.certain, length: lengthOf(textOf(element) ?? "") });
    }
    return addresses;
  });
  const isWhole = elements !== undefined && known.length === given.length;
  const certain = unionOfAddresses(read.map((one) => one.certain));
  return {
    known,
    isWhole,
    addresses: isWhole ? exactly(certain) : { certain, possible: UNREAD_ADDRESSES.possible },
  };
}

function lengthOf(cidr: string): number {
  const [, length] = cidr.split("/");
  return length === undefined ? LONGEST_PREFIX : Number(length);
}

/** The address spaces of all virtual networks. */
export const addressSpaces = (survey: Survey): ReadonlyMap<Resource, Space> =>
  survey.once(readSpaces);

function readSpaces(survey: Survey): ReadonlyMap<Resource, Space> {
  return new Map(
    survey.all(VirtualNetwork).map(({ resource, inputs }) => {
      const prefixes = spaceOf(survey, inputs.addressSpace.addressPrefixes);
      return [resource, { network: { resource, addresses: prefixes.addresses }, prefixes }];
    }),
  );
}

/** An address space; a network always has one, so what isn't given comes from a pool of addresses. */
function spaceOf(survey: Survey, list: CheckedValue<readonly string[]>): Prefixes {
  const prefixes = prefixesOf(survey, list);
  return prefixes.isWhole && prefixes.known.length === 0
    ? { known: [], isWhole: false, addresses: UNREAD_ADDRESSES }
    : prefixes;
}

/** The routes to all of a network, one for each prefix, because each may be overridden by itself. */
export function routesToSpace(
  { network, prefixes }: Space,
  to: RouteTarget,
  hop: Hop,
  rank: number,
): readonly Route[] {
  const { known, isWhole } = prefixes;
  const shortest = Math.min(...known.map(({ length }) => length));
  const last: Route = {
    // The very object by which a route is known as that to all of the network.
    destinations: network.addresses,
    prefixLength: isWhole ? shortest : WIDEST_SPACE,
    rank,
    to,
    hop,
  };
  return known.length === 1 && isWhole ? [last] : [...routesToPrefixes(known, to, hop, rank), last];
}

export function routesToPrefixes(
  prefixes: readonly Prefix[],
  to: RouteTarget,
  hop: Hop,
  rank: number,
): readonly Route[] {
  return prefixes.map(({ addresses, length }) => ({
    destinations: exactly(addresses),
    prefixLength: length,
    rank,
    to,
    hop,
  }));
}

/** A route of which it isn't known what it is for: it may come before all others. */
export function routeToUnread(to: RouteTarget, hop: Hop, rank: number): Route {
  return {
    destinations: UNREAD_ADDRESSES,
    prefixLength: LONGEST_PREFIX,
    rank,
    to,
    hop: { ...hop, isCertain: false },
  };
}

/** A route that may not be there, or not hold. */
export function perhaps(route: Route): Route {
  return { ...route, hop: { ...route.hop, isCertain: false } };
}
