import { expect, it } from "vitest";
import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import {
  SqlFirewallRule,
  SqlIPv6FirewallRule,
  SqlServer,
  SqlVirtualNetworkRule,
} from "../../../../policypack/resources/azure";
import { networkOf } from "../../../support/network-of";

const rule = (startIpAddress: unknown, endIpAddress: unknown, serverName = ref("store")) =>
  resource(SqlFirewallRule, { startIpAddress, endIpAddress, serverName });

it.each([
  ["without rules admits nobody", {}, {}, "nothing"],
  [
    "with a rule for all admits everyone",
    {},
    { all: rule("0.0.0.0", "255.255.255.255") },
    "TCP 1433",
  ],
  [
    "with the rule for Azure admits everyone there",
    {},
    { azure: rule("0.0.0.0", "0.0.0.0") },
    "TCP 1433",
  ],
  [
    "with a rule for one address does not",
    {},
    { one: rule("20.30.40.50", "20.30.40.50") },
    "nothing",
  ],
  [
    "with rules of an unknown range perhaps does",
    {},
    { one: rule("20.30.40.50", unknown()) },
    "nothing, perhaps TCP 1433",
  ],
  [
    "with a rule from last to first perhaps does",
    {},
    { one: rule("200.0.0.0", "2.0.0.0") },
    "nothing, perhaps TCP 1433",
  ],
  [
    "with a rule of another server does not",
    {},
    { other: resource(SqlServer), all: rule("0.0.0.0", "255.255.255.255", ref("other")) },
    "nothing",
  ],
  [
    "with a rule of perhaps this server perhaps does",
    {},
    { all: rule("0.0.0.0", "255.255.255.255", unknown()) },
    "nothing, perhaps TCP 1433",
  ],
  [
    "that is turned off admits nobody",
    { publicNetworkAccess: "Disabled" },
    { all: rule("0.0.0.0", "255.255.255.255") },
    "nothing",
  ],
  [
    "with rules that are wide together admits everyone",
    {},
    { a: rule("1.0.0.0", "99.255.255.255"), b: rule("100.0.0.0", "223.0.0.0") },
    "TCP 1433",
  ],
  [
    "with a rule for all of IPv6 admits everyone there",
    {},
    {
      all: resource(SqlIPv6FirewallRule, {
        serverName: ref("store"),
        startIPv6Address: "::",
        endIPv6Address: "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
      }),
    },
    "TCP 1433",
  ],
  [
    "with a rule for a subnet admits nobody of the internet",
    {},
    {
      subnet: resource(SqlVirtualNetworkRule, {
        serverName: ref("store"),
        virtualNetworkSubnetId: unknown(),
      }),
    },
    "nothing",
  ],
])("an SQL server %s", (_, inputs, others, open) => {
  const net = networkOf(stack({ store: resource(SqlServer, { ...inputs }), ...others }));
  expect(net.internetTo("store")).toBe(open);
});
