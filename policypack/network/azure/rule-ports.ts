import { type CheckedValue, isGiven, nodeOf } from "../../core";
import { type Bounded, exactly } from "../bounded";
import { unionOf } from "../intervals";
import { elementsOf, numberOf, textOf } from "../survey";
import { ALL_TRAFFIC, NO_TRAFFIC, type Traffic, trafficOf } from "../traffic";

/** Ranges of ports as a rule lists them; undefined stands for one that can't be read. */
export type PortRanges = readonly (PortRange | undefined)[];
export type PortRange = readonly [first: number, last: number];

const ALL_PORTS: PortRange = [0, 65_535];

/** All port ranges that a rule names in one setting and in a list. */
export function portsIn(
  range: CheckedValue<string> | undefined,
  ranges: CheckedValue<readonly string[]>,
): PortRanges {
  const listed = elementsOf(ranges)?.map(portRange) ?? [undefined];
  return range !== undefined && isGiven(range) ? [portRange(range), ...listed] : listed;
}

function portRange(value: CheckedValue<string>): PortRange | undefined {
  const known = nodeOf(value).value;
  const text = typeof known === "number" ? String(known) : textOf(value);
  if (text === "*") {
    return ALL_PORTS;
  }
  const [whole, from, to = from] = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(text ?? "") ?? [];
  const [first, last] = [Number(from), Number(to)];
  return whole !== undefined && first <= last && last <= ALL_PORTS[1] ? [first, last] : undefined;
}

/** What a protocol and ports stand for. Without a port, Azure takes no rule: then it is unread. */
export function portTraffic(protocol: CheckedValue<string>, ports: PortRanges): Bounded<Traffic> {
  const name = textOf(protocol);
  const names = name === undefined ? undefined : protocolsOf(name);
  const read = ports.flatMap((range) => (range === undefined ? [] : [range]));
  const isWhole = ports.length > 0 && read.length === ports.length;
  const known = unionOf(
    (names ?? ["*"]).flatMap((one) => read.map(([from, to]) => rangeTraffic(one, from, to))),
  );
  const most = isWhole
    ? known
    : unionOf((names ?? ["*"]).map((one) => rangeTraffic(one, ...ALL_PORTS)));
  return names !== undefined && isWhole
    ? exactly(known)
    : { certain: names === undefined ? NO_TRAFFIC : known, possible: most };
}

function protocolsOf(name: string): readonly string[] | undefined {
  const protocol = /^(any|all)$/i.test(name) ? "*" : name;
  return trafficOf(protocol, 0, 0) === undefined ? undefined : [protocol];
}

/** Of any protocol, a rule with ports means those that have ports. */
function rangeTraffic(protocol: string, from: number, to: number): Traffic {
  const isAnyPort = from === ALL_PORTS[0] && to === ALL_PORTS[1];
  if (protocol !== "*") return trafficOf(protocol, from, to) ?? NO_TRAFFIC;
  return isAnyPort
    ? ALL_TRAFFIC
    : unionOf(["tcp", "udp"].map((one) => trafficOf(one, from, to) ?? NO_TRAFFIC));
}

/** The port that a load balancer names; 0 stands for all. */
export function portIn(value: CheckedValue<number>): PortRange | undefined {
  const port = numberOf(value);
  if (port === undefined || !Number.isInteger(port) || port < 0 || port > ALL_PORTS[1]) {
    return undefined;
  }
  return port === 0 ? ALL_PORTS : [port, port];
}
