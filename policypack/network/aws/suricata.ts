import {
  type AddressSet,
  ALL_ADDRESSES,
  addressesOf,
  NO_ADDRESSES,
  subtractAddresses,
  unionOfAddresses,
} from "../address-set";
import { type Bounded, exactly } from "../bounded";
import { type Intervals, interval, subtract, union, unionOf } from "../intervals";
import { NO_TRAFFIC, protocolTraffic, type Traffic, trafficOf } from "../traffic";

/** The head of a rule as Suricata writes it: `pass tcp $HOME_NET any -> any 443 (sid:1;)`. */
export interface SuricataRule {
  readonly action: string;
  readonly protocol: string;
  readonly source: string;
  readonly sourcePort: string;
  readonly isBothWays: boolean;
  readonly destination: string;
  readonly destinationPort: string;
  /** False where its options look at more than where a connection comes from and goes to. */
  readonly isPlain: boolean;
  /** As written, without options. */
  readonly head: string;
}

const PART = String.raw`(\[[^\]]*\](?:,[^\s]+)?|!?\[[^\]]*\]|\S+)`;
const HEAD = new RegExp(
  String.raw`^(\w+)\s+([\w-]+)\s+${PART}\s+${PART}\s+(->|<>)\s+${PART}\s+${PART}\s*(?:\((.*)\)\s*)?$`,
);

/** The rules of a text, one a line; undefined stands for a line that can't be read. */
export function parseSuricata(text: string): readonly (SuricataRule | undefined)[] {
  return text
    .replaceAll(/\\\r?\n/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(parseLine);
}

function parseLine(line: string): SuricataRule | undefined {
  const [
    whole,
    action,
    protocol,
    source,
    sourcePort,
    arrow,
    destination,
    destinationPort,
    options,
  ] = HEAD.exec(line) ?? [];
  if (
    whole === undefined ||
    action === undefined ||
    protocol === undefined ||
    source === undefined ||
    sourcePort === undefined ||
    destination === undefined ||
    destinationPort === undefined
  ) {
    return undefined;
  }
  return {
    action: action.toLowerCase(),
    protocol,
    source,
    sourcePort,
    isBothWays: arrow === "<>",
    destination,
    destinationPort,
    isPlain: (options ?? "").split(";").every((option) => isPlainOption(option.trim())),
    head: line.replace(/\s*\(.*$/, ""),
  };
}

/** Options that only name a rule, or say what every connection fulfils at some time. */
const PLAIN_OPTIONS: ReadonlySet<string> = new Set([
  "",
  "classtype",
  "gid",
  "metadata",
  "msg",
  "noalert",
  "priority",
  "reference",
  "rev",
  "sid",
]);

/** True for an option that narrows nothing; `flow` narrows only where it speaks of answers. */
export function isPlainOption(option: string): boolean {
  const [keyword = "", value = ""] = option.split(/:(.*)/s).map((part) => part.trim());
  return keyword === "flow"
    ? value.split(",").every((state) => /^(established|to_server|from_client)$/.test(state.trim()))
    : PLAIN_OPTIONS.has(keyword);
}

/** What `$HOME_NET` and other variables stand for; undefined where that isn't known. */
export type AddressVariables = (name: string) => Bounded<AddressSet> | undefined;
export type PortVariables = (name: string) => readonly string[] | undefined;

const ANY_PORT: Intervals = interval(0, 65_536);
const SOME_ADDRESSES: Bounded<AddressSet> = { certain: NO_ADDRESSES, possible: ALL_ADDRESSES };

/** The addresses of a specification: `any`, a range, `$NAME`, `!…`, `[…,…]`. */
export function addressesIn(text: string, variables: AddressVariables): Bounded<AddressSet> {
  const spec = text.trim();
  if (spec.toLowerCase() === "any") {
    return exactly(ALL_ADDRESSES);
  }
  if (spec.startsWith("!")) {
    const { certain, possible } = addressesIn(spec.slice(1), variables);
    return {
      certain: subtractAddresses(ALL_ADDRESSES, possible),
      possible: subtractAddresses(ALL_ADDRESSES, certain),
    };
  }
  if (spec.startsWith("[") && spec.endsWith("]")) {
    const { named, excluded } = membersOf(spec);
    const all = named.map((one) => addressesIn(one, variables));
    const out = excluded.map((one) => addressesIn(one, variables));
    const base = named.length === 0 ? [exactly(ALL_ADDRESSES)] : all;
    return {
      certain: subtractAddresses(
        unionOfAddresses(base.map((one) => one.certain)),
        unionOfAddresses(out.map((one) => one.possible)),
      ),
      possible: subtractAddresses(
        unionOfAddresses(base.map((one) => one.possible)),
        unionOfAddresses(out.map((one) => one.certain)),
      ),
    };
  }
  if (spec.startsWith("$")) {
    return variables(spec.slice(1)) ?? SOME_ADDRESSES;
  }
  const addresses = addressesOf(spec);
  return addresses === undefined ? SOME_ADDRESSES : exactly(addresses);
}

/** The members of a list, and those that it leaves out. */
function membersOf(list: string): { readonly named: string[]; readonly excluded: string[] } {
  const members: string[] = [];
  let depth = 0;
  let member = "";
  for (const letter of list.slice(1, -1)) {
    if (letter === "[") depth++;
    if (letter === "]") depth--;
    if (letter === "," && depth === 0) {
      members.push(member);
      member = "";
    } else member += letter;
  }
  const all = [...members, member].map((one) => one.trim()).filter((one) => one !== "");
  return {
    named: all.filter((one) => !one.startsWith("!")),
    excluded: all.filter((one) => one.startsWith("!")).map((one) => one.slice(1)),
  };
}

/** The ports of a specification; undefined where it can't be read. */
export function portsIn(text: string, variables: PortVariables): Intervals | undefined {
  const spec = text.trim();
  if (spec.toLowerCase() === "any") {
    return ANY_PORT;
  }
  if (spec.startsWith("!")) {
    const without = portsIn(spec.slice(1), variables);
    return without && subtract(ANY_PORT, without);
  }
  if (spec.startsWith("[") && spec.endsWith("]")) {
    const { named, excluded } = membersOf(spec);
    const all = named.map((one) => portsIn(one, variables));
    const out = excluded.map((one) => portsIn(one, variables));
    if ([...all, ...out].includes(undefined)) {
      return undefined;
    }
    const base = named.length === 0 ? ANY_PORT : unionOf(all as Intervals[]);
    return subtract(base, unionOf(out as Intervals[]));
  }
  if (spec.startsWith("$")) {
    const definitions = variables(spec.slice(1));
    const all = definitions?.map((one) => portsIn(one, () => undefined));
    return all === undefined || all.includes(undefined) ? undefined : unionOf(all as Intervals[]);
  }
  const [whole, from, colon, to] = /^(\d*)(:?)(\d*)$/.exec(spec) ?? [];
  if (whole === undefined || whole === "") {
    return undefined;
  }
  const start = from === "" ? 0 : Number(from);
  const end = colon === "" ? start : to === "" ? 65_535 : Number(to);
  return interval(start, Math.min(end, 65_535) + 1);
}

/** Protocols that Suricata tells by what is said, on whatever port, and what carries them. */
const CARRIERS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["dns", ["tcp", "udp"]],
  ["krb5", ["tcp", "udp"]],
  ["sip", ["tcp", "udp"]],
  ...["dhcp", "ikev2", "ike", "ntp", "quic", "snmp", "tftp"].map(
    (name) => [name, ["udp"]] as const,
  ),
  ...["dcerpc", "ftp", "http", "http2", "imap", "msn", "rdp", "smb", "smtp", "ssh", "tls"].map(
    (name) => [name, ["tcp"]] as const,
  ),
]);

/** The traffic of a protocol to some ports; certain only where nothing but these decides. */
export function trafficTo(protocol: string, ports: Intervals | undefined): Bounded<Traffic> {
  const name = protocol.toLowerCase();
  const carriers = CARRIERS.get(name);
  const numbers = name === "ip" || name === "any" ? ["tcp", "udp"] : (carriers ?? [name]);
  const read = numbers.map((one) => overPorts(one, ports ?? ANY_PORT));
  if (read.includes(undefined)) {
    return { certain: NO_TRAFFIC, possible: protocolTraffic("all") ?? NO_TRAFFIC };
  }
  const isWhole = (name === "ip" || name === "any") && ports === ANY_PORT;
  const possible = isWhole ? (protocolTraffic("all") ?? NO_TRAFFIC) : unionOf(read as Traffic[]);
  const isSure = carriers === undefined && ports !== undefined;
  return isSure ? exactly(possible) : { certain: NO_TRAFFIC, possible };
}

function overPorts(protocol: string, ports: Intervals): Traffic | undefined {
  if (ports === ANY_PORT) {
    return protocolTraffic(protocol);
  }
  let traffic: Traffic = NO_TRAFFIC;
  for (let index = 0; index < ports.length; index += 2) {
    const part = trafficOf(protocol, ports[index] as number, (ports[index + 1] as number) - 1);
    if (part === undefined) return undefined;
    traffic = union(traffic, part);
  }
  return traffic;
}

export function isAnyPort(ports: Intervals | undefined): boolean {
  return ports !== undefined && subtract(ANY_PORT, ports).length === 0;
}
