import {
  allOf,
  anyOf,
  asType,
  type CheckedValue,
  type Collection,
  checkedOf,
  equals,
  every,
  hidden,
  nodeOf,
  none,
  not,
  notApplicable,
  readable,
  satisfies,
  unless,
  type Verdict,
  when,
} from "../../../core";
import { isWideRange } from "../../../knowledge/addresses";
import { SecurityGroup, SecurityGroupRule } from "../../../resources/aws/ec2";
import { SecurityGroupIngressRule } from "../../../resources/aws/vpc";

type Sources = CheckedValue<readonly string[]> | Collection<string>;

/**
 * What one rule lets in. Sources that are security groups, the group itself included, are left
 * out: they are never the internet.
 */
interface Opening {
  readonly protocol: CheckedValue<string>;
  readonly fromPort: CheckedValue<number>;
  readonly toPort: CheckedValue<number>;
  readonly ipv4: Sources;
  readonly ipv6: Sources;
  readonly prefixLists: Sources;
}

/**
 * Judges each rule that a security group, or a rule of one, opens inwards: what covers that much
 * must not come from the internet.
 */
export function closedToInternet(
  resource: CheckedValue<unknown>,
  covers: (opening: Opening) => Verdict,
): Verdict {
  // Of a violation only the source is told: what is open to it stands in the title.
  const isClosed = (opening: Opening): Verdict =>
    unless(not(covers(opening)), () => isClosedToInternet(opening));
  const group = asType(resource, SecurityGroup);
  if (group !== undefined) {
    return every(group.ingress, (rule) => isClosed(openingOf(rule)));
  }
  const rule = asType(resource, SecurityGroupRule);
  if (rule !== undefined) {
    return when(not(equals(rule.type, "egress")), () => isClosed(openingOf(rule)));
  }
  const ingress = asType(resource, SecurityGroupIngressRule);
  if (ingress !== undefined) {
    return isClosed({
      protocol: ingress.ipProtocol,
      fromPort: ingress.fromPort,
      toPort: ingress.toPort,
      ipv4: onlyOne(ingress.cidrIpv4),
      ipv6: onlyOne(ingress.cidrIpv6),
      prefixLists: onlyOne(ingress.prefixListId),
    });
  }
  return notApplicable("opens nothing inwards");
}

function openingOf(rule: {
  readonly protocol: CheckedValue<string>;
  readonly fromPort: CheckedValue<number>;
  readonly toPort: CheckedValue<number>;
  readonly cidrBlocks: CheckedValue<readonly string[]>;
  readonly ipv6CidrBlocks: CheckedValue<readonly string[]>;
  readonly prefixListIds: CheckedValue<readonly string[]>;
}): Opening {
  return {
    protocol: rule.protocol,
    fromPort: rule.fromPort,
    toPort: rule.toPort,
    ipv4: rule.cidrBlocks,
    ipv6: rule.ipv6CidrBlocks,
    prefixLists: rule.prefixListIds,
  };
}

function onlyOne(value: CheckedValue<string>): Collection<string> {
  return {
    elements: [checkedOf<string>(nodeOf(value))],
    possible: [],
    node: nodeOf(value),
    label: "source",
  };
}

const ALL_PROTOCOLS = ["-1", "all"];
const TCP = ["tcp", "6"];
const UDP = ["udp", "17"];

/** The opening lets in TCP to the port. */
export function coversPort(opening: Opening, port: number): Verdict {
  return covers(opening, TCP, port, port);
}

/** The opening lets in every protocol, or TCP or UDP to every port. Port 0 is no real one. */
export function coversAllPorts(opening: Opening): Verdict {
  return covers(opening, [...TCP, ...UDP], 1, 65535);
}

function covers(
  opening: Opening,
  protocols: readonly string[],
  first: number,
  last: number,
): Verdict {
  const protocol = readable(opening.protocol, isProtocol, "neither a name nor a number");
  const fromPort = readable(opening.fromPort, isPort, "not a port");
  const toPort = readable(opening.toPort, isPort, "not a port");
  return allOf(
    not(
      satisfies(
        protocol,
        (name) => !isAmong(name, [...ALL_PROTOCOLS, ...protocols]),
        "another protocol",
      ),
    ),
    anyOf(
      // AWS looks at no port then.
      satisfies(protocol, (name) => isAmong(name, ALL_PROTOCOLS), "all protocols"),
      // A bound that is absent or -1 bounds nothing.
      allOf(
        not(satisfies(fromPort, (port) => Number(port) > first, `above ${first}`)),
        not(satisfies(toPort, (port) => Number(port) >= 0 && Number(port) < last, `below ${last}`)),
      ),
    ),
  );
}

/** The opening keeps somebody out: no source takes in the internet or much of it. */
function isClosedToInternet({ ipv4, ipv6, prefixLists }: Opening): Verdict {
  return allOf(
    none(ipv4, isWideRange),
    none(ipv6, isWideRange),
    // Nothing in an id tells what is in the list, nor whether AWS or a customer keeps it.
    none(prefixLists, (id) =>
      isWideRange(hidden(id, "a prefix list, whose addresses cannot be seen here")),
    ),
  );
}

function isProtocol(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function isAmong(protocol: string, names: readonly string[]): boolean {
  return names.includes(String(protocol).toLowerCase());
}

function isPort(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && /^-?\d+$/.test(value));
}
