import { NO_TRAFFIC, STORES, type Traffic, tcp, unionOfTraffic } from "./traffic";

/** The zone of everything outside. */
export const INTERNET_ZONE = "internet";
/** Stands for every zone in a flow matrix. */
export const ANY_ZONE = "*";

/** Which zone may open what to which: by source, then by destination. */
export type FlowMatrix = ReadonlyMap<string, ReadonlyMap<string, Traffic>>;

/** How a profile divides networks. */
export interface ZonePlan {
  /** The zones that there are; undefined where anyone may name zones. */
  readonly zones: readonly string[] | undefined;
  readonly matrix: FlowMatrix;
  /** True where what the matrix doesn't name is denied, false where only the internet is. */
  readonly isClosed: boolean;
  /** Whether traffic between zones must pass a firewall. */
  readonly needsInspection: boolean;
}

/** What the matrix says that one zone may open to another, by name or by *. */
export function saidBetween(matrix: FlowMatrix, from: string, to: string): Traffic {
  // The internet is nobody's own zone: of it only holds what is said by name.
  const sources = from === INTERNET_ZONE ? [from] : [from, ANY_ZONE];
  const destinations = to === INTERNET_ZONE ? [to] : [to, ANY_ZONE];
  return unionOfTraffic(
    sources.flatMap((source) =>
      destinations.map((destination) => matrix.get(source)?.get(destination) ?? NO_TRAFFIC),
    ),
  );
}

/**
 * What one zone may open to another. What the internet may is open to every zone as well: whoever is
 * inside could come from outside.
 */
export function allowedBetween(matrix: FlowMatrix, from: string, to: string): Traffic {
  return unionOfTraffic([saidBetween(matrix, from, to), saidBetween(matrix, INTERNET_ZONE, to)]);
}

const WEB = unionOfTraffic([tcp(80), tcp(443)]);
const HTTPS = tcp(443);

function matrixOf(rows: Readonly<Record<string, Readonly<Record<string, Traffic>>>>): FlowMatrix {
  return new Map(
    Object.entries(rows).map(([from, row]) => [from, new Map(Object.entries(row))] as const),
  );
}

/**
 * The zones of the ENS profiles. Measure mp.com.4 (separación de flujos de información en la red, separation of
 * information flows in the network) asks for segments with controlled exits; mp.com.1 (perímetro
 * seguro, secure perimeter) that only flows pass that were authorised before. Which segments there
 * are is the system's own choice: this is the classic one, and a setting changes it.
 */
export const TIERED_ZONES: ZonePlan = {
  zones: [INTERNET_ZONE, "dmz", "application", "data", "management"],
  matrix: matrixOf({
    [INTERNET_ZONE]: { dmz: WEB },
    dmz: { application: HTTPS },
    application: { data: unionOfTraffic([HTTPS, STORES]) },
    management: { [ANY_ZONE]: unionOfTraffic([tcp(22), tcp(3389), HTTPS]) },
  }),
  isClosed: true,
  needsInspection: false,
};

/** No zones are asked for; what names itself a DMZ may be public. */
export const FREE_ZONES: ZonePlan = {
  zones: undefined,
  matrix: matrixOf({ [INTERNET_ZONE]: { dmz: WEB } }),
  isClosed: false,
  needsInspection: false,
};

/**
 * Zones by who controls the network: the owner alone (near), the owner with others (middle), others
 * only (far). The model of the United Kingdom's Ministry of Defence and NCSC; what the zones may open
 * to each other is our reading: from the far to the near, one step at a time.
 */
const NEAR_MIDDLE_FAR: ZonePlan = {
  zones: [INTERNET_ZONE, "far", "middle", "near"],
  matrix: matrixOf({
    [INTERNET_ZONE]: { far: WEB },
    far: { middle: HTTPS },
    middle: { near: unionOfTraffic([HTTPS, STORES]), far: HTTPS },
    near: { middle: unionOfTraffic([tcp(22), tcp(3389), HTTPS]) },
  }),
  isClosed: true,
  needsInspection: false,
};

/** The plans that settings may choose, by name. */
export const ZONE_PLANS: ReadonlyMap<string, ZonePlan> = new Map([
  ["tiers", TIERED_ZONES],
  ["near-middle-far", NEAR_MIDDLE_FAR],
  ["free", FREE_ZONES],
]);
