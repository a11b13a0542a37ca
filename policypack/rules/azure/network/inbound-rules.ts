import ipaddr from "ipaddr.js";
import {
  allOf,
  anyOf,
  asType,
  type CheckedValue,
  childOf,
  every,
  isAbsent,
  isSet,
  matches,
  nodeOf,
  none,
  not,
  notApplicable,
  readable,
  satisfies,
  some,
  unless,
  type Verdict,
  when,
} from "../../../core";
import { isInternetWide } from "../../../knowledge/addresses";
import { NetworkSecurityGroup, SecurityRule } from "../../../resources/azure/network";

/** What one rule of a network security group says, inline or in a resource of its own. */
interface NetworkRule {
  readonly access: CheckedValue<string>;
  readonly direction: CheckedValue<string>;
  readonly protocol: CheckedValue<string>;
  readonly destinationPortRange: CheckedValue<string>;
  readonly destinationPortRanges: CheckedValue<readonly string[]>;
  readonly sourceAddressPrefix: CheckedValue<string>;
  readonly sourceAddressPrefixes: CheckedValue<readonly string[]>;
  readonly sourceApplicationSecurityGroups: CheckedValue<unknown>;
}

/**
 * Judges each rule that lets something in: what covers that much must not come from the internet.
 * A rule of higher priority that denies the same is not looked for: it may stand in another
 * resource, and be taken away there by somebody who doesn't know what it hides.
 */
export function closedToInternet(
  resource: CheckedValue<unknown>,
  covers: (rule: NetworkRule) => Verdict,
): Verdict {
  // Of a violation only the source is told: what is open to it stands in the title.
  const isClosed = (rule: NetworkRule): Verdict =>
    when(letsIn(rule), () => unless(not(covers(rule)), () => isClosedToInternet(rule)));
  const group = asType(resource, NetworkSecurityGroup);
  if (group !== undefined) {
    return every(group.securityRules, isClosed);
  }
  const rule = asType(resource, SecurityRule);
  return rule === undefined ? notApplicable("no network rule") : isClosed(rule);
}

/** What shows a rule about these ports: a group that opens them to its network, or to everybody. */
export function examplesOn(destinationPortRange: string) {
  const rule = { access: "Allow", direction: "Inbound", priority: 100, protocol: "Tcp" };
  const open = (name: string, sourceAddressPrefix: string) => ({
    securityRules: [{ name, ...rule, sourceAddressPrefix, destinationPortRange }],
  });
  return {
    compliant: open("inside", "VirtualNetwork"),
    violating: open("everybody", "Internet"),
  };
}

function letsIn({ access, direction }: NetworkRule): Verdict {
  return allOf(
    matches(access, /^Allow$/i, '"Allow"'),
    matches(direction, /^Inbound$/i, '"Inbound"'),
  );
}

/** The rule covers TCP to the port. */
export function coversPort(rule: NetworkRule, port: number): Verdict {
  return allOf(isProtocol(rule, /^(\*|Tcp)$/i), hasPort(rule, port));
}

const LAST_PORT = 65535;

/** The rule covers every port of TCP, UDP or all protocols. Port 0 is no real one. */
export function coversAllPorts(rule: NetworkRule): Verdict {
  // Ranges may cover together what none of them covers alone. If they leave a port out, they leave
  // out the first one, or one right behind a range.
  const telling = [1, ...lastPorts(rule).map((port) => port + 1)];
  return allOf(
    isProtocol(rule, /^(\*|Tcp|Udp)$/i),
    ...telling.filter((port) => port <= LAST_PORT).map((port) => hasPort(rule, port)),
  );
}

function isProtocol({ protocol }: NetworkRule, names: RegExp): Verdict {
  // A rule that doesn't say its protocol is not thereby one for another.
  return anyOf(isAbsent(protocol), matches(protocol, names, "such a protocol"));
}

function hasPort(
  { destinationPortRange, destinationPortRanges }: NetworkRule,
  port: number,
): Verdict {
  const covers = (range: CheckedValue<string>): Verdict =>
    allOf(
      isSet(range),
      satisfies(
        readable(range, (text) => portsOf(text) !== undefined, "not a range of ports"),
        (text) => {
          const [from, to] = portsOf(text) ?? [1, 0];
          return from <= port && port <= to;
        },
        "such ports",
      ),
    );
  return anyOf(
    covers(destinationPortRange),
    some(destinationPortRanges, covers),
    allOf(isAbsent(destinationPortRange), isAbsent(destinationPortRanges)),
  );
}

/** The last ports of the ranges that can be read. */
function lastPorts({ destinationPortRange, destinationPortRanges }: NetworkRule): number[] {
  const list = nodeOf(destinationPortRanges);
  const nodes = Array.isArray(list.value)
    ? list.value.map((_, index) => childOf(list, String(index)))
    : [];
  return [nodeOf(destinationPortRange), ...nodes].flatMap(({ value }) => portsOf(value)?.[1] ?? []);
}

/** `*`, `22` or `20-30` as first and last port; undefined where the text is none of them. */
function portsOf(text: unknown): readonly [number, number] | undefined {
  if (text === "*") {
    return [0, LAST_PORT];
  }
  if (typeof text !== "string" && typeof text !== "number") {
    return undefined;
  }
  const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(String(text)) ?? [];
  return from === undefined ? undefined : [Number(from), Number(to)];
}

function isClosedToInternet({
  sourceAddressPrefix,
  sourceAddressPrefixes,
  sourceApplicationSecurityGroups,
}: NetworkRule): Verdict {
  return allOf(
    // Without any source nobody can tell whom the rule lets in.
    anyOf(
      isSet(sourceAddressPrefix),
      isSet(sourceAddressPrefixes),
      isSet(sourceApplicationSecurityGroups),
    ),
    unless(isAbsent(sourceAddressPrefix), () => not(isWide(sourceAddressPrefix))),
    none(sourceAddressPrefixes, isWide),
  );
}

/**
 * Sources that keep nobody out. `AzureCloud` is every public address of Azure, hence every machine
 * that any customer of Azure rents.
 * Source: https://learn.microsoft.com/azure/virtual-network/service-tags-overview
 */
const OPEN_TAGS = /^(\*|Any|Internet|AzureCloud(\.\w+)?)$/i;

/** Service tags begin with a letter and have no colon or slash, unlike addresses. */
const SERVICE_TAG = /^[A-Za-z][\w.]*$/;

function isWide(source: CheckedValue<string>): Verdict {
  return satisfies(
    readable(source, isSource, "neither an address nor a service tag"),
    (text) => OPEN_TAGS.test(text) || isInternetWide(text) === true,
    "the internet or much of it",
  );
}

function isSource(value: unknown): boolean {
  return (
    typeof value === "string" &&
    (OPEN_TAGS.test(value) ||
      SERVICE_TAG.test(value) ||
      ipaddr.isValid(value) ||
      isInternetWide(value) !== undefined)
  );
}
