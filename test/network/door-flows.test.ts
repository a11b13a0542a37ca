import { expect, it } from "vitest";
import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../policypack/kit/rule-table";
import { PrivateEndpoint, StorageAccount, Vault, WebApp } from "../../policypack/resources/azure";
import { zonedNetworkOf } from "../support/network-of";
import { allows, networkSecurityGroup, VNET, virtualMachine, zone } from "../support/networks";

type Stack = Readonly<Record<string, CaseResource>>;

const outbound = (priority: number, access: string, to: string, port = "*"): CaseInputs =>
  allows(priority, "*", port, {
    direction: "Outbound",
    access,
    protocol: "*",
    destinationAddressPrefix: to,
  });
const DENY_ALL = outbound(4096, "Deny", "*");
const DENY_INTERNET = outbound(4096, "Deny", "Internet");

/** What is objected to between a machine, which may leave by these rules, and a store that admits its subnet. */
const openTo = (...rules: readonly CaseInputs[]) =>
  zonedNetworkOf(
    stack({
      store: resource(StorageAccount, {
        networkRuleSet: {
          defaultAction: "Deny",
          virtualNetworkRules: [{ virtualNetworkResourceId: ref("front") }],
        },
        ...zone("data"),
      }),
      ...virtualMachine("web", "front", "group", zone("dmz")),
      group: networkSecurityGroup(...rules),
      ...VNET,
    }),
  ).objections.filter((one) => one.includes("> zone data"));

const FLOW = "betweenZones: zone dmz > zone data on TCP 443 by store";

it.each([
  ["whatever", [], [FLOW]],
  ["to the service by its tag", [outbound(100, "Allow", "Storage"), DENY_ALL], [`perhaps ${FLOW}`]],
  [
    "to the service by its tag, but nothing else to the internet",
    [outbound(100, "Allow", "Storage", "443"), DENY_INTERNET],
    [`perhaps ${FLOW}`],
  ],
  ["to the service on another port", [outbound(100, "Allow", "Storage", "80"), DENY_ALL], []],
  [
    "whatever but what has the tag of the service",
    [outbound(100, "Deny", "Storage")],
    [`perhaps ${FLOW}`],
  ],
  ["whatever but the tag on another port", [outbound(100, "Deny", "Storage", "80")], [FLOW]],
  ["whatever but a known address", [outbound(100, "Deny", "198.18.0.1")], [FLOW]],
  ["nothing to the internet", [DENY_INTERNET], []],
  ["to the network only", [outbound(100, "Allow", "VirtualNetwork"), DENY_ALL], []],
  ["nothing", [DENY_ALL], []],
] as const)("a machine that may open %s, into a store that admits its subnet", (_, rules, open) => {
  expect(openTo(...rules)).toEqual(open);
});

it.each<[string, Stack, readonly string[]]>([
  [
    "a machine may",
    virtualMachine("it", "front", "group", zone("data")),
    ["perhaps betweenZones: zone data > zone application on TCP 80, 443 by app"],
  ],
  [
    "a private endpoint may not",
    {
      it: resource(Vault, { ...zone("data") }),
      endpoint: resource(PrivateEndpoint, {
        subnet: { id: ref("front") },
        privateLinkServiceConnections: [{ privateLinkServiceId: ref("it") }],
      }),
    },
    [],
  ],
  [
    "a private endpoint in a subnet outside the stack may not",
    {
      it: resource(Vault, { ...zone("data") }),
      endpoint: resource(PrivateEndpoint, {
        subnet: { id: unknown() },
        privateLinkServiceConnections: [{ privateLinkServiceId: ref("it") }],
      }),
    },
    [],
  ],
])("%s open something to an app that may admit anybody", (_, others, open) => {
  const net = zonedNetworkOf(
    stack({
      app: resource(WebApp, {
        siteConfig: { scmIpSecurityRestrictionsUseMain: true, ipSecurityRestrictions: unknown() },
        ...zone("application"),
      }),
      group: networkSecurityGroup(),
      ...VNET,
      ...others,
    }),
  );
  expect(net.objections.filter((one) => one.includes("> zone application"))).toEqual(open);
});
