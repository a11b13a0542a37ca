import { type CheckedValue, isGiven } from "../../core";
import { type Bounded, exactly, isExactly } from "../bounded";
import { intersect } from "../intervals";
import { ALL_TRAFFIC, NO_TRAFFIC, type Traffic, tcp, udp, unionOfTraffic } from "../traffic";
import { portOf } from "./settings";

const ALL_TCP = tcp(0, 65_535);
const ALL_UDP = udp(0, 65_535);

/**
 * The transports of the protocols that load balancers name. Source: "Listeners for your Network Load
 * Balancers" and "Target groups" of docs.aws.amazon.com/elasticloadbalancing.
 */
const TRANSPORTS: ReadonlyMap<string, Traffic> = new Map([
  ["HTTP", ALL_TCP],
  ["HTTPS", ALL_TCP],
  ["TCP", ALL_TCP],
  ["TLS", ALL_TCP],
  ["SSL", ALL_TCP],
  ["UDP", ALL_UDP],
  ["QUIC", ALL_UDP],
  ["TCP_UDP", unionOfTraffic([ALL_TCP, ALL_UDP])],
  ["TCP_QUIC", unionOfTraffic([ALL_TCP, ALL_UDP])],
]);

/** A port of a protocol, either of which may be unreadable; then any port of it is possible. */
export function portTraffic(
  protocol: string | undefined,
  port: number | undefined,
): Bounded<Traffic> {
  const transport = protocol === undefined ? undefined : TRANSPORTS.get(protocol);
  const ports =
    port === undefined ? ALL_TRAFFIC : unionOfTraffic([tcp(port, port), udp(port, port)]);
  const possible = intersect(transport ?? unionOfTraffic([ALL_TCP, ALL_UDP]), ports);
  return transport === undefined || port === undefined
    ? { certain: NO_TRAFFIC, possible }
    : exactly(possible);
}

/** What several ports are together. */
export function joinTraffic(all: readonly Bounded<Traffic>[]): Bounded<Traffic> {
  const possible = unionOfTraffic(all.map((one) => one.possible));
  return all.every((one) => isExactly(one))
    ? exactly(possible)
    : { certain: unionOfTraffic(all.map((one) => one.certain)), possible };
}

/**
 * The port that a store answers on: the given one, else one of those by default. Where it isn't known, it may
 * be any.
 */
export function listensOn(
  port: CheckedValue<number>,
  ...byDefault: readonly number[]
): Bounded<Traffic> {
  if (isGiven(port) || byDefault.length === 0) {
    return portTraffic("TCP", portOf(port));
  }
  return oneOf(byDefault.map((one) => tcp(one)));
}

/** One of several, of which it isn't known which; certain only where there is but one. */
export function oneOf(choices: readonly Traffic[]): Bounded<Traffic> {
  const possible = unionOfTraffic(choices);
  return choices.length === 1 ? exactly(possible) : { certain: NO_TRAFFIC, possible };
}

/** TCP ports, for a store whose ports can't be chosen. */
export function ports(...list: readonly number[]): Traffic {
  return unionOfTraffic(list.map((port) => tcp(port)));
}
