import { ADMINISTRATION_PORTS, type PortFact, STORE_PORTS } from "../knowledge/ports";
import { type Intervals, interval, isEmpty, NONE, subtract, unionOf } from "./intervals";

/**
 * A set of protocols and ports, on one line: IANA protocol number × 65,536 + port. A protocol that
 * has no ports fills its whole stretch. So all traffic is one range, and one kind of set does for
 * both.
 */
export type Traffic = Intervals;

const PORTS = 65_536;

/** IANA protocol numbers by the names that AWS and Azure take. */
const PROTOCOLS: ReadonlyMap<string, number> = new Map([
  ["icmp", 1],
  ["tcp", 6],
  ["udp", 17],
  ["esp", 50],
  ["ah", 51],
  ["icmpv6", 58],
  ["icmp6", 58],
]);
const NAMES = new Map([...PROTOCOLS].reverse().map(([name, number]) => [number, name]));
const WITHOUT_PORTS: ReadonlySet<number> = new Set([1, 50, 51, 58]);

export const NO_TRAFFIC: Traffic = NONE;
export const ALL_TRAFFIC: Traffic = interval(0, 256 * PORTS);
/** Answers to clients come back to these ports (RFC 6056: 1024 and above). */
export const EPHEMERAL_PORTS: Traffic = unionOf([tcp(1024, 65_535), udp(1024, 65_535)]);
export const ADMINISTRATION: Traffic = tcpOf(ADMINISTRATION_PORTS);
export const STORES: Traffic = tcpOf(STORE_PORTS);

function tcpOf(facts: readonly PortFact[]): Traffic {
  return unionOf(facts.map(({ port }) => tcp(port)));
}

export function unionOfTraffic(all: readonly Traffic[]): Traffic {
  return unionOf(all);
}

export function tcp(from: number, to = from): Traffic {
  return portsOf(6, from, to);
}

export function udp(from: number, to = from): Traffic {
  return portsOf(17, from, to);
}

/** All ports of one protocol, by its name or number; undefined where the text names none. */
export function protocolTraffic(protocol: string): Traffic | undefined {
  const number = protocolNumber(protocol);
  if (number === "all") return ALL_TRAFFIC;
  return number === undefined ? undefined : interval(number * PORTS, (number + 1) * PORTS);
}

/**
 * The ports from `from` to `to` of a protocol. Protocols without ports are taken whole: the kinds of
 * ICMP messages that AWS writes as ports open no connection.
 */
export function trafficOf(protocol: string, from: number, to: number): Traffic | undefined {
  const number = protocolNumber(protocol);
  if (number === undefined || number === "all" || WITHOUT_PORTS.has(number)) {
    return protocolTraffic(protocol);
  }
  return from >= 0 && to < PORTS && from <= to ? portsOf(number, from, to) : undefined;
}

function portsOf(protocol: number, from: number, to: number): Traffic {
  return interval(protocol * PORTS + from, protocol * PORTS + to + 1);
}

function protocolNumber(protocol: string): number | "all" | undefined {
  const name = protocol.toLowerCase();
  if (name === "-1" || name === "all" || name === "*") return "all";
  if (/^\d{1,3}$/.test(name)) return Number(name) < 256 ? Number(name) : undefined;
  return PROTOCOLS.get(name);
}

/** Traffic as settings write it: 443, "443", "8000-8100", "udp/53", "icmp", "all". */
export function parseTraffic(text: string | number): Traffic | undefined {
  const match = /^(?:([a-z]\w*)(?:\/(?=\d)|$))?(?:(\d{1,5})(?:-(\d{1,5}))?)?$/i.exec(String(text));
  const [whole, protocol, from, to = from] = match ?? [];
  if (whole === undefined || whole === "") return undefined;
  if (from === undefined) return protocol === undefined ? undefined : protocolTraffic(protocol);
  return trafficOf(protocol ?? "tcp", Number(from), Number(to));
}

const MOST_RANGES_TOLD = 8;

/** Traffic in words: `TCP 22, 443`, `all but TCP 25`, `all traffic`. */
export function describeTraffic(traffic: Traffic, most = MOST_RANGES_TOLD): string {
  if (isEmpty(traffic)) return "nothing";
  const missing = subtract(ALL_TRAFFIC, traffic);
  if (isEmpty(missing)) return "all traffic";
  const [some, but] = [rangesOf(traffic), rangesOf(missing)];
  return but.length < some.length ? `all but ${join(but, most)}` : join(some, most);
}

interface Told {
  readonly protocol: string;
  readonly ports: string | undefined;
}

function rangesOf(traffic: Traffic): readonly Told[] {
  const told: Told[] = [];
  for (let index = 0; index < traffic.length; index += 2) {
    let start = traffic[index] as number;
    const end = traffic[index + 1] as number;
    while (start < end) {
      const protocol = Math.floor(start / PORTS);
      const next = Math.min(end, (protocol + 1) * PORTS);
      told.push(tell(protocol, start - protocol * PORTS, next - 1 - protocol * PORTS, end));
      // Protocols that are in whole need no telling one by one.
      start = next === end || next - start < PORTS ? next : lastWhole(next, end);
    }
  }
  return told;
}

function lastWhole(next: number, end: number): number {
  return Math.max(next, Math.floor(end / PORTS) * PORTS);
}

function tell(protocol: number, from: number, to: number, end: number): Told {
  if (from === 0 && to === PORTS - 1) {
    const last = Math.floor(end / PORTS) - 1;
    const name = nameOf(protocol);
    return last > protocol
      ? { protocol: `protocols ${protocol} to ${last}`, ports: undefined }
      : { protocol: name, ports: undefined };
  }
  return { protocol: nameOf(protocol), ports: from === to ? `${from}` : `${from}-${to}` };
}

function nameOf(protocol: number): string {
  return NAMES.get(protocol)?.toUpperCase().replace("V6", "v6") ?? `protocol ${protocol}`;
}

/** Ranges of one protocol are told together. */
function join(told: readonly Told[], most: number): string {
  const shown = told.slice(0, most);
  const byProtocol = new Map<string, string[]>();
  for (const { protocol, ports } of shown) {
    const list = byProtocol.get(protocol) ?? [];
    byProtocol.set(protocol, ports === undefined ? list : [...list, ports]);
  }
  const parts = [...byProtocol].map(([protocol, ports]) =>
    `${protocol} ${ports.join(", ")}`.trim(),
  );
  const more = told.length - shown.length;
  return [...parts, ...(more > 0 ? [`${more} more`] : [])].join(" and ");
}
