import { describe, expect, it } from "vitest";
import {
  type CaseInputs,
  type CaseResource,
  judgeCase,
  ref,
  resource,
  stack,
  unknown,
} from "../../../policypack/kit/rule-table";
import { Vpc, VpcDhcpOptionsAssociation, VpcEndpoint } from "../../../policypack/resources/aws/ec2";
import {
  ResolverRuleAssociation,
  Route53ProfilesAssociation,
  Route53Record,
  Route53Zone,
  ZoneAssociation,
} from "../../../policypack/resources/aws/route53";
import {
  PrivateDnsZoneGroup,
  PrivateEndpoint,
  Subnet,
  VirtualNetwork,
} from "../../../policypack/resources/azure/network";
import {
  PrivateDnsRecordSet,
  PrivateDnsVirtualNetworkLink,
  PrivateDnsZone,
} from "../../../policypack/resources/azure/privatedns";
import rule from "../../../policypack/rules/network/private-endpoint-resolved";
import { describeRule } from "../../support/describe-rule";

type Resources = Readonly<Record<string, CaseResource>>;

const serviceName = (name: string) => `com.amazonaws.eu-south-2.${name}`;
const endpoint = (inputs: CaseInputs = {}) =>
  resource(VpcEndpoint, {
    vpcId: ref("vpc"),
    vpcEndpointType: "Interface",
    serviceName: serviceName("kms"),
    ...inputs,
  });
/** An endpoint for KMS without a name by its own setting, in a VPC with others. */
const inAws = (more: Resources, inputs: CaseInputs = { privateDnsEnabled: false }) =>
  stack({
    endpoint: endpoint(inputs),
    vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16" }),
    other: resource(Vpc, { cidrBlock: "10.1.0.0/16" }),
    ...more,
  });
const named = (inputs: CaseInputs = {}) =>
  endpoint({ serviceName: serviceName("logs"), privateDnsEnabled: true, ...inputs });
const zone = (inputs: CaseInputs = {}) =>
  resource(Route53Zone, {
    name: "kms.eu-south-2.amazonaws.com",
    vpcs: [{ vpcId: ref("vpc") }],
    ...inputs,
  });
const record = resource(Route53Record, { zoneId: ref("zone"), name: "", type: "A" });
const association = (inputs: CaseInputs) => resource(ZoneAssociation, inputs);

const privateEndpoint = (name: string, groupIds: unknown = ["vault"]) =>
  resource(PrivateEndpoint, {
    resourceGroupName: "rg",
    privateEndpointName: `pe-${name}`,
    subnet: { id: ref("subnet") },
    privateLinkServiceConnections: [{ name, groupIds }],
  });
const group = (of: string, privateDnsZoneConfigs: unknown = [{ name: "vault" }]) =>
  resource(PrivateDnsZoneGroup, {
    resourceGroupName: "rg",
    privateEndpointName: ref(of),
    privateDnsZoneConfigs,
  });
const azureZone = (privateZoneName: unknown) =>
  resource(PrivateDnsZone, { resourceGroupName: "rg", privateZoneName });
const VAULT_ZONE = "privatelink.vaultcore.azure.net";
const link = (of: string) =>
  resource(PrivateDnsVirtualNetworkLink, { resourceGroupName: "rg", privateZoneName: ref(of) });
const records = (privateZoneName: unknown) =>
  resource(PrivateDnsRecordSet, { resourceGroupName: "rg", privateZoneName, recordType: "A" });
/** A private endpoint for a key vault, in a network with others. */
const inAzure = (more: Resources, network: CaseInputs = {}, groupIds?: unknown) =>
  stack({
    endpoint: privateEndpoint("vault", groupIds),
    subnet: resource(Subnet, {
      resourceGroupName: "rg",
      subnetName: "pe",
      virtualNetworkName: ref("vnet"),
    }),
    vnet: resource(VirtualNetwork, {
      resourceGroupName: "rg",
      virtualNetworkName: "vnet",
      ...network,
    }),
    ...more,
  });
const ANOTHER = { another: privateEndpoint("sql", ["sqlServer"]), theirs: group("another") };

describeRule(rule, {
  compliant: {
    "an endpoint with the name of its service": inAws({}, { privateDnsEnabled: true }),
    "a second endpoint for a service whose name another has": inAws({
      first: named({ serviceName: serviceName("kms") }),
    }),
    "an endpoint beside a gateway for the same service": inAws(
      { gateway: endpoint({ vpcEndpointType: "Gateway", serviceName: serviceName("s3") }) },
      { serviceName: serviceName("s3") },
    ),
    "a zone of the stack that the VPC asks": inAws({ zone: zone(), record }),
    "a zone that an association lets the VPC ask": inAws({
      zone: zone({ vpcs: [{ vpcId: ref("other") }] }),
      record,
      association: association({ zoneId: ref("zone"), vpcId: ref("vpc") }),
    }),
    "a service with two labels": inAws(
      { zone: zone({ name: "dkr.ecr.eu-south-2.amazonaws.com." }), record },
      { serviceName: serviceName("ecr.dkr") },
    ),
    "a private endpoint with a group of zones": inAzure({ group: group("endpoint") }),
    "a zone that a network asks": stack({ zone: azureZone(VAULT_ZONE), link: link("zone") }),
  },
  violating: {
    "an endpoint that is left out beside one with a name": inAws({ logs: named() }),
    "the same where the setting isn't there": inAws({ logs: named() }, {}),
    "the same beside one that a zone of the stack names": inAws(
      { kms: endpoint(), zone: zone(), record },
      { serviceName: serviceName("logs") },
    ),
    "the same in a VPC that is declared elsewhere": stack({
      endpoint: endpoint({ vpcId: "vpc-1" }),
      logs: named({ vpcId: "vpc-1" }),
    }),
    "the same beside a zone for other names": inAws({
      logs: named(),
      zone: zone({ name: "corp.example" }),
      association: association({ zoneId: ref("zone"), vpcId: ref("vpc") }),
    }),
    "a private endpoint that is left out beside one with a group": inAzure(ANOTHER),
    "the same in a network that is declared elsewhere": stack({
      endpoint: resource(PrivateEndpoint, { privateEndpointName: "pe" }),
      ...ANOTHER,
      subnet: resource(Subnet, { resourceGroupName: "rg", subnetName: "pe" }),
    }),
    "the same beside records of other zones": inAzure({ ...ANOTHER, a: records("corp.example") }),
    "the same where its network names no servers": inAzure(ANOTHER, {
      dhcpOptions: { dnsServers: [] },
    }),
    "a private endpoint for whose service the stack declares the zone": inAzure({
      zone: azureZone(VAULT_ZONE),
    }),
    "a group without zones": inAzure({ group: group("endpoint", []) }),
    "a zone that is left out beside one that a network asks": stack({
      zone: azureZone(VAULT_ZONE),
      sql: azureZone("privatelink.database.windows.net"),
      link: link("sql"),
    }),
  },
  inconclusive: {
    "a switch that isn't known": inAws({ logs: named() }, { privateDnsEnabled: unknown() }),
    "an endpoint alone, whose zone may be in another account": inAws({}),
    "endpoints of which none has a name": inAws({
      logs: endpoint({ serviceName: serviceName("logs") }),
    }),
    "one with a name in another VPC": inAws({ logs: named({ vpcId: ref("other") }) }),
    "one with a name in a VPC that isn't known": inAws({ logs: named({ vpcId: unknown() }) }),
    "a gateway for another service": inAws({
      gateway: endpoint({ vpcEndpointType: "Gateway", serviceName: serviceName("s3") }),
    }),
    "one of a kind that isn't known for the same service": inAws({
      perhaps: endpoint({ vpcEndpointType: unknown() }),
    }),
    "a service of others with a name": inAws({
      partner: named({ serviceName: "com.amazonaws.vpce.eu-south-2.vpce-svc-1" }),
    }),
    "a zone of the stack without records": inAws({ logs: named(), zone: zone() }),
    "a zone of the stack that other VPCs ask": inAws({
      logs: named(),
      zone: zone({ vpcs: [{ vpcId: ref("other") }] }),
      record,
    }),
    "a zone above that of the service": inAws({
      logs: named(),
      zone: zone({ name: "eu-south-2.amazonaws.com" }),
      record,
    }),
    "a zone whose name isn't known": inAws({ logs: named(), zone: zone({ name: unknown() }) }),
    "a VPC that asks a zone from elsewhere": inAws({
      logs: named(),
      association: association({ zoneId: "Z123", vpcId: ref("vpc") }),
    }),
    "a VPC with rules of a resolver": inAws({
      logs: named(),
      rules: resource(ResolverRuleAssociation, { vpcId: ref("vpc"), resolverRuleId: "rslvr-rr-1" }),
    }),
    "a VPC with a profile": inAws({
      logs: named(),
      profile: resource(Route53ProfilesAssociation, { resourceId: ref("vpc"), profileId: "rp-1" }),
    }),
    "a VPC with DHCP options": inAws({
      logs: named(),
      options: resource(VpcDhcpOptionsAssociation, { vpcId: ref("vpc"), dhcpOptionsId: "dopt-1" }),
    }),
    "a private endpoint alone, to which a policy may add a group": inAzure({}),
    "the same beside a zone for another service": inAzure({
      zone: azureZone("privatelink.database.windows.net"),
    }),
    "the same beside a zone where its service isn't known": inAzure(
      { zone: azureZone(VAULT_ZONE) },
      {},
      unknown(),
    ),
    "one left out in a network with servers of its own": inAzure(ANOTHER, {
      dhcpOptions: { dnsServers: ["10.0.0.4"] },
    }),
    "one left out in a network with servers that aren't known": inAzure(ANOTHER, {
      dhcpOptions: { dnsServers: unknown() },
    }),
    "one left out beside records that are written by hand": inAzure({
      ...ANOTHER,
      zone: azureZone(VAULT_ZONE),
      a: records(ref("zone")),
    }),
    "a group whose endpoint isn't known": inAzure({
      group: resource(PrivateDnsZoneGroup, {
        privateEndpointName: unknown(),
        privateDnsZoneConfigs: [{ name: "vault" }],
      }),
    }),
    "a zone to which others may link networks": azureZone(VAULT_ZONE),
  },
  notApplicable: {
    "a gateway endpoint": resource(VpcEndpoint, { vpcEndpointType: "Gateway" }),
    "a service of another account": resource(VpcEndpoint, {
      vpcEndpointType: "Interface",
      serviceName: "com.amazonaws.vpce.eu-south-2.vpce-svc-0123456789abcdef0",
    }),
  },
});

describe("what is expected", () => {
  it.each([
    [inAws({}), "privateDnsEnabled is false, expected true, or a private hosted zone"],
    [inAws({ logs: named() }), 'expected true, as VpcEndpoint "logs" in the same VPC has its name'],
    [inAzure({}), "without a PrivateDnsZoneGroup in this stack, expected one, here or by another"],
    [inAzure(ANOTHER), 'expected one, as this stack declares PrivateDnsZoneGroup "theirs"'],
    [azureZone(VAULT_ZONE), "without a VirtualNetworkLink in this stack, expected one, here or"],
  ])("fits the type at hand (%#)", (ruleCase, expected) => {
    expect(judgeCase(rule, ruleCase).message).toContain(expected);
  });
});
