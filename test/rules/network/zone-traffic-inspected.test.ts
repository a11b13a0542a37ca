import { type CaseResource, given, ref, resource, stack } from "../../../policypack/kit/rule-table";
import { TIERED_ZONES } from "../../../policypack/network/zones";
import { AzureFirewall, RouteTable } from "../../../policypack/resources/azure/network";
import rule from "../../../policypack/rules/network/zone-traffic-inspected";
import { describeRule } from "../../support/describe-rule";
import {
  allows,
  azureSubnet,
  machine,
  networkSecurityGroup,
  rules,
  securityGroup,
  VNET,
  VPC,
  virtualMachine,
  zone,
} from "../../support/networks";

const asked = { zones: { ...TIERED_ZONES, needsInspection: true } };
const pair = {
  group: securityGroup({ ingress: rules(443, "10.0.0.0/16") }),
  target: machine("back", "group", zone("application")),
  source: machine("front", "sourceGroup", zone("dmz")),
  sourceGroup: securityGroup({ egress: rules(443, "10.0.0.0/16") }),
  ...VPC,
};
const { target, ...others } = pair;

/** Both subnets send what is meant for the other to a firewall between them. */
const routed = (own: string, other: string, name: string) => ({
  [name]: azureSubnet(own, { routeTable: { id: ref(`${name}Table`) } }),
  [`${name}Table`]: resource(RouteTable, {
    resourceGroupName: "rg",
    routes: [
      {
        name: "other",
        addressPrefix: other,
        nextHopType: "VirtualAppliance",
        nextHopIpAddress: "10.0.0.4",
      },
    ],
  }),
});
const throughFirewall = {
  ...virtualMachine("target", "back", "group", zone("application")),
  ...virtualMachine("source", "front", "group", zone("dmz")),
  group: networkSecurityGroup(allows(100, "*", "443")),
  firewall: resource(AzureFirewall, {
    resourceGroupName: "rg",
    azureFirewallName: "between",
    ipConfigurations: [{ name: "own", subnet: { id: ref("edge") } }],
  }),
  edge: azureSubnet("10.0.0.0/26", { subnetName: "AzureFirewallSubnet" }),
  ...VNET,
  ...routed("10.0.1.0/24", "10.0.2.0/24", "front"),
  ...routed("10.0.2.0/24", "10.0.1.0/24", "back"),
};

describeRule(rule, {
  compliant: {
    "a machine that nobody of another zone reaches": given(
      asked,
      stack({ target, ...others, group: securityGroup() }),
    ),
    "a machine behind a firewall": given(
      asked,
      stack({
        target: (throughFirewall as Record<string, CaseResource>).target as CaseResource,
        ...throughFirewall,
      }),
    ),
  },
  violating: { "a way past any firewall": given(asked, stack(pair)) },
  inconclusive: {},
  notApplicable: { "where nobody asked for a firewall": stack(pair) },
});
