import { given, ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { FREE_ZONES } from "../../../policypack/network/zones";
import { Vpc, VpcPeeringConnection } from "../../../policypack/resources/aws/ec2";
import { VirtualNetwork, VirtualNetworkPeering } from "../../../policypack/resources/azure/network";
import rule from "../../../policypack/rules/network/environments-separated";
import { describeRule } from "../../support/describe-rule";

const peering = (one: Record<string, unknown>, other: Record<string, unknown>) =>
  stack({
    peering: resource(VpcPeeringConnection, {
      vpcId: ref("one"),
      peerVpcId: ref("other"),
      autoAccept: true,
    }),
    one: resource(Vpc, { cidrBlock: "10.0.0.0/16", tags: one }),
    other: resource(Vpc, { cidrBlock: "10.1.0.0/16", tags: other }),
  });
const production = { environment: "production" };

describeRule(rule, {
  compliant: {
    "one environment": peering(production, production),
    "networks that say nothing": peering({}, {}),
    "zones that may speak to each other": peering({ zone: "management" }, { zone: "data" }),
    "a hub that serves all environments": peering(production, { environment: "shared" }),
    "zones without a matrix": given(
      { zones: FREE_ZONES },
      peering({ zone: "internet" }, { zone: "data" }),
    ),
  },
  violating: {
    "two environments": peering(production, { environment: "test" }),
    "two environments of Azure": stack({
      // Declared from both sides, and told at one of them.
      a: resource(VirtualNetworkPeering, {
        resourceGroupName: "rg",
        virtualNetworkName: "one",
        remoteVirtualNetwork: { id: ref("other") },
        allowVirtualNetworkAccess: true,
      }),
      b: resource(VirtualNetworkPeering, {
        resourceGroupName: "rg",
        virtualNetworkName: "other",
        remoteVirtualNetwork: { id: ref("one") },
        allowVirtualNetworkAccess: true,
      }),
      one: resource(VirtualNetwork, {
        resourceGroupName: "rg",
        virtualNetworkName: "one",
        addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
        tags: production,
      }),
      other: resource(VirtualNetwork, {
        resourceGroupName: "rg",
        virtualNetworkName: "other",
        addressSpace: { addressPrefixes: ["10.1.0.0/16"] },
        tags: { environment: "test" },
      }),
    }),
    "zones that may open nothing to each other": peering({ zone: "dmz" }, { zone: "data" }),
  },
  inconclusive: {
    "an environment that isn't known": peering(production, { environment: unknown() }),
    "a network of a zone and one of another stack": stack({
      peering: resource(VpcPeeringConnection, { vpcId: ref("one"), peerVpcId: "vpc-1" }),
      one: resource(Vpc, { cidrBlock: "10.0.0.0/16", tags: { zone: "data" } }),
    }),
    "a network of another stack": stack({
      peering: resource(VpcPeeringConnection, {
        vpcId: ref("one"),
        peerVpcId: "vpc-0123456789abcdef0",
        autoAccept: true,
      }),
      one: resource(Vpc, { cidrBlock: "10.0.0.0/16", tags: production }),
    }),
  },
  notApplicable: { "a network": resource(Vpc, { cidrBlock: "10.0.0.0/16" }) },
});
