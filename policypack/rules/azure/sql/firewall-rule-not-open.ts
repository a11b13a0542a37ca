import ipaddr from "ipaddr.js";
import {
  allOf,
  anyOf,
  type CheckedValue,
  defineRule,
  nodeOf,
  not,
  readable,
  satisfies,
  type Verdict,
} from "../../../core";
import { SqlFirewallRule } from "../../../resources/azure/sql";

export default defineRule(SqlFirewallRule, {
  id: "azure-sql-firewall-rule-not-open",
  title: "Firewall rules of SQL servers let in known addresses only",
  rationale:
    "A range as wide as the internet lets everybody try passwords; 0.0.0.0 lets in every machine that any customer of Azure rents.",
  remediation:
    "Set startIpAddress and endIpAddress to the addresses that need the server, or remove the rule and use a PrivateEndpoint.",
  category: "network-exposure",
  severity: "critical",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/firewall-configure"],
  check: ({ startIpAddress, endIpAddress }) =>
    allOf(
      anyOf(
        not(isAddress(startIpAddress, (first) => first === 0, "0.0.0.0")),
        not(isAddress(endIpAddress, (last) => last === 0, "0.0.0.0")),
      ),
      isNarrow(startIpAddress, endIpAddress),
    ),
  examples: {
    compliant: { startIpAddress: "198.51.100.0", endIpAddress: "198.51.100.255" },
    violating: { startIpAddress: "0.0.0.0", endIpAddress: "255.255.255.255" },
  },
});

/** As many addresses as a /8 has, which the internet is only 256 times. */
const MOST_ADDRESSES = 2 ** 24;

function isNarrow(start: CheckedValue<string>, end: CheckedValue<string>): Verdict {
  const first = nodeOf(start);
  const from = first.state === "known" ? toNumber(first.value) : undefined;
  // Without the first address, a last one that is low enough itself makes a range narrow.
  return from === undefined
    ? anyOf(
        isAddress(end, (last) => last < MOST_ADDRESSES, "an address"),
        isAddress(start, () => true, "an address"),
      )
    : isAddress(end, (last) => last - from < MOST_ADDRESSES, "near the first address");
}

function isAddress(
  value: CheckedValue<string>,
  predicate: (address: number) => boolean,
  expected: string,
): Verdict {
  return satisfies(
    readable(value, (text) => toNumber(text) !== undefined, "not an IPv4 address"),
    (text) => predicate(toNumber(text) ?? 0),
    expected,
  );
}

/** An IPv4 address as a number from 0 to 2³²−1. */
function toNumber(text: unknown): number | undefined {
  return typeof text === "string" && ipaddr.IPv4.isValidFourPartDecimal(text)
    ? ipaddr.IPv4.parse(text).octets.reduce((number, octet) => number * 256 + octet, 0)
    : undefined;
}
