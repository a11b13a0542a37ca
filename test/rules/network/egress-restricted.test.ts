import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import {
  NatGateway,
  Route,
  RouteTable,
  RouteTableAssociation,
} from "../../../policypack/resources/aws/ec2";
import { RouteTable as AzureRouteTable } from "../../../policypack/resources/azure/network";
import { WebApp } from "../../../policypack/resources/azure/web";
import rule from "../../../policypack/rules/network/egress-restricted";
import { describeRule } from "../../support/describe-rule";
import {
  allows,
  azureSubnet,
  machine,
  networkSecurityGroup,
  PUBLIC,
  rules,
  securityGroup,
  VNET,
  VPC,
  virtualMachine,
  zone,
} from "../../support/networks";

const open = securityGroup({ egress: rules("all", "0.0.0.0/0") });
const appIn = (subnet: string) =>
  resource(WebApp, {
    resourceGroupName: "rg",
    virtualNetworkSubnetId: ref(subnet),
    outboundVnetRouting: { allTraffic: true },
  });
const ports = (fromPort: number, toPort: number) => ({
  protocol: "tcp",
  fromPort,
  toPort,
  cidrBlocks: ["0.0.0.0/0"],
});
/** The subnet `back` with a way out through an address translation. */
const translated = {
  ...VPC,
  translation: resource(NatGateway, { subnetId: ref("front"), allocationId: "eipalloc-1" }),
  backTable: resource(RouteTable, { vpcId: ref("vpc") }),
  backRoute: resource(Route, {
    routeTableId: ref("backTable"),
    destinationCidrBlock: "0.0.0.0/0",
    natGatewayId: ref("translation"),
  }),
  backAssociation: resource(RouteTableAssociation, {
    subnetId: ref("back"),
    routeTableId: ref("backTable"),
  }),
};

describeRule(rule, {
  compliant: {
    "a machine that has no way out": stack({
      machine: machine("back", "group"),
      group: open,
      ...VPC,
    }),
    "a machine that may use one port": stack({
      machine: machine("back", "group"),
      group: securityGroup({ egress: rules(443, "0.0.0.0/0") }),
      ...translated,
    }),
    "a group without a rule for what goes out": stack({
      machine: machine("front", "group", PUBLIC),
      group: securityGroup(),
      ...VPC,
    }),
    "one port": stack({
      group: securityGroup({ egress: rules(443, "0.0.0.0/0") }),
      machine: machine("back", "group"),
      ...translated,
    }),
    "several rules that together leave most ports closed": stack({
      group: securityGroup({ egress: [ports(1, 30_000), ports(40_000, 65_535)] }),
      machine: machine("back", "group"),
      ...translated,
    }),
    "an app whose subnet lets one port out": stack({
      networkGroup: networkSecurityGroup(
        allows(100, "*", "443", { direction: "Outbound", destinationAddressPrefix: "Internet" }),
        allows(110, "*", "*", {
          direction: "Outbound",
          access: "Deny",
          protocol: "*",
          destinationAddressPrefix: "Internet",
        }),
      ),
      app: appIn("front"),
      ...VNET,
      front: azureSubnet("10.0.1.0/24", { networkSecurityGroup: { id: ref("networkGroup") } }),
    }),
    "a zone, which the matrix judges": stack({
      group: open,
      machine: machine("back", "group", zone("application")),
      ...translated,
    }),
  },
  violating: {
    "everything, by a public address": stack({
      group: open,
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "every port of TCP but 0": stack({
      group: securityGroup({
        egress: [ports(1, 65535)],
      }),
      machine: machine("back", "group"),
      ...translated,
    }),
    "every port by two rules together": stack({
      group: securityGroup({ egress: [ports(0, 1023), ports(1024, 65535)] }),
      machine: machine("back", "group"),
      ...translated,
    }),
    "every port but the system's own": stack({
      group: securityGroup({ egress: [ports(1024, 65535)] }),
      machine: machine("back", "group"),
      ...translated,
    }),
    "an app that sends everything through a subnet": stack({
      networkGroup: networkSecurityGroup(),
      app: appIn("front"),
      ...VNET,
      front: azureSubnet("10.0.1.0/24", { networkSecurityGroup: { id: ref("networkGroup") } }),
    }),
    "everything, by address translation": stack({
      group: open,
      machine: machine("back", "group"),
      ...translated,
    }),
  },
  inconclusive: {
    "destinations that aren't known": stack({
      group: securityGroup({ egress: rules("all", unknown()) }),
      machine: machine("back", "group"),
      ...translated,
    }),
    "everything only with a rule whose destinations aren't known": stack({
      group: securityGroup({
        egress: [ports(0, 1023), { ...ports(1024, 65535), cidrBlocks: unknown() }],
      }),
      machine: machine("back", "group"),
      ...translated,
    }),
    "everything to an appliance of another stack, told at the route": stack({
      table: resource(AzureRouteTable, {
        resourceGroupName: "rg",
        routes: [
          {
            name: "out",
            addressPrefix: "0.0.0.0/0",
            nextHopType: "VirtualAppliance",
            nextHopIpAddress: "10.9.0.4",
          },
        ],
      }),
      ...VNET,
      back: azureSubnet("10.0.2.0/24", { routeTable: { id: ref("table") } }),
      ...virtualMachine("one", "back", "oneGroup"),
      oneGroup: networkSecurityGroup(),
      ...virtualMachine("other", "back", "otherGroup"),
      otherGroup: networkSecurityGroup(),
    }),
    "a network of another stack": stack({
      group: open,
      machine: machine("front", "group", { subnetId: "subnet-0123456789abcdef0" }),
      ...VPC,
    }),
  },
});
