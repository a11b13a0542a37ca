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
import {
  Vpc,
  VpcDhcpOptionsAssociation,
  VpcEndpoint,
  VpcEndpointService,
} from "../../../policypack/resources/aws/ec2";
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
/** An alias for an endpoint of the stack at the top of the zone. */
const record = (inputs: CaseInputs = {}, of = "endpoint") =>
  resource(Route53Record, {
    zoneId: ref("zone"),
    name: "",
    type: "A",
    aliases: [{ name: ref(of), zoneId: ref(of), evaluateTargetHealth: false }],
    ...inputs,
  });
const plain = (inputs: CaseInputs) => record({ aliases: undefined, ...inputs });
/** A service that the stack offers itself. */
const offered = (inputs: CaseInputs = {}) =>
  resource(VpcEndpointService, { acceptanceRequired: true, ...inputs });
const TO_OFFERED = { serviceName: ref("service"), privateDnsEnabled: false };
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
const link = (privateZoneName: unknown) =>
  resource(PrivateDnsVirtualNetworkLink, { resourceGroupName: "rg", privateZoneName });
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
    "a zone of the stack that the VPC asks": inAws({ zone: zone(), record: record() }),
    "a zone that an association lets the VPC ask": inAws({
      zone: zone({ vpcs: [{ vpcId: ref("other") }] }),
      record: record(),
      association: association({ zoneId: ref("zone"), vpcId: ref("vpc") }),
    }),
    "a service with two labels": inAws(
      { zone: zone({ name: "dkr.ecr.eu-south-2.amazonaws.com." }), record: record() },
      { serviceName: serviceName("ecr.dkr") },
    ),
    "a zone with an alias for all names below": inAws({
      zone: zone(),
      record: record({ name: "*" }),
    }),
    "a zone with an alias under its own name": inAws({
      zone: zone(),
      record: record({ name: "KMS.eu-south-2.amazonaws.com." }),
    }),
    "a zone with an alias under a name that comes from it": inAws({
      zone: zone(),
      record: record({ name: ref("zone") }),
    }),
    "a zone with addresses of the endpoint": inAws({
      zone: zone(),
      record: plain({ records: [ref("endpoint"), ref("endpoint", "10.0.0.5")] }),
    }),
    "a zone with addresses of the endpoint as one value": inAws({
      zone: zone(),
      record: plain({ type: "AAAA", records: ref("endpoint") }),
    }),
    "a zone with a name of the endpoint": inAws({
      zone: zone(),
      record: plain({ type: "CNAME", name: "*", records: [ref("endpoint")] }),
    }),
    "a service in China": inAws(
      { zone: zone({ name: "kms.cn-north-1.amazonaws.com.cn" }), record: record() },
      { serviceName: "cn.com.amazonaws.cn-north-1.kms" },
    ),
    "a service of the stack with its private name": inAws(
      { service: offered({ privateDnsName: "api.corp.example" }) },
      { ...TO_OFFERED, privateDnsEnabled: true },
    ),
    "a service of the stack whose private name a zone has": inAws(
      {
        service: offered({ privateDnsName: "api.corp.example" }),
        zone: zone({ name: "api.corp.example" }),
        record: record(),
      },
      TO_OFFERED,
    ),
    "a second endpoint for a service of the stack": inAws(
      {
        service: offered({ privateDnsName: "api.corp.example" }),
        first: named({ serviceName: ref("service") }),
      },
      TO_OFFERED,
    ),
    "a private endpoint with a group of zones": inAzure({ group: group("endpoint") }),
    "a zone that a network asks": stack({ zone: azureZone(VAULT_ZONE), link: link(ref("zone")) }),
  },
  violating: {
    "an endpoint that is left out beside one with a name": inAws({ logs: named() }),
    "the same where the setting isn't there": inAws({ logs: named() }, {}),
    "the same beside one that a zone of the stack names": inAws(
      { kms: endpoint(), zone: zone(), record: record({}, "kms") },
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
    "a service in China beside another with a name": inAws(
      { logs: named({ serviceName: "cn.com.amazonaws.cn-north-1.logs" }) },
      { serviceName: "cn.com.amazonaws.cn-north-1.kms", privateDnsEnabled: false },
    ),
    "a service of the stack that has a private name, beside another with one": inAws(
      { logs: named(), service: offered({ privateDnsName: "api.corp.example" }) },
      TO_OFFERED,
    ),
    "a private endpoint that is left out beside one with a group": inAzure(ANOTHER),
    "the same with one sub-resource among those without zones": inAzure(ANOTHER, {}, [
      "front",
      "vault",
    ]),
    "the same in a network that is declared elsewhere": stack({
      endpoint: resource(PrivateEndpoint, {
        privateEndpointName: "pe",
        manualPrivateLinkServiceConnections: [{ groupIds: ["vault"] }],
      }),
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
      link: link(ref("sql")),
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
    "a zone with a text": inAws({
      zone: zone(),
      record: plain({ type: "TXT", name: "unrelated", records: ["text"] }),
    }),
    "a zone with a text of the endpoint at its top": inAws({
      zone: zone(),
      record: plain({ type: "TXT", records: [ref("endpoint")] }),
    }),
    "a zone with a record of a kind that isn't known": inAws({
      zone: zone(),
      record: record({ type: unknown() }),
    }),
    "a zone with an alias under another name": inAws({
      zone: zone(),
      record: record({ name: "unrelated" }),
    }),
    "a zone with an alias under a name that isn't known": inAws({
      zone: zone(),
      record: record({ name: unknown() }),
    }),
    "a zone with an alias for another endpoint": inAws({
      zone: zone(),
      logs: endpoint({ serviceName: serviceName("logs") }),
      record: record({}, "logs"),
    }),
    "a zone with an alias that isn't known": inAws({
      zone: zone(),
      record: record({ aliases: unknown() }),
    }),
    "a zone with an address that is written out": inAws({
      zone: zone(),
      record: plain({ records: ["10.0.0.5"] }),
    }),
    "a zone with an empty record": inAws({ zone: zone(), record: plain({}) }),
    "a record of another zone": inAws({
      zone: zone(),
      corp: zone({ name: "corp.example" }),
      record: record({ zoneId: ref("corp") }),
    }),
    "a service that isn't known beside another with a name": inAws(
      { logs: named() },
      { serviceName: unknown(), privateDnsEnabled: false },
    ),
    "a zone of the stack that other VPCs ask": inAws({
      logs: named(),
      zone: zone({ vpcs: [{ vpcId: ref("other") }] }),
      record: record(),
    }),
    "a zone above that of the service": inAws({
      logs: named(),
      zone: zone({ name: "eu-south-2.amazonaws.com" }),
      record: record(),
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
    "one left out whose sub-resources aren't known": inAzure(ANOTHER, {}, unknown()),
    "one left out whose sub-resource isn't known": inAzure(ANOTHER, {}, [unknown()]),
    "one left out whose connections aren't known": stack({
      endpoint: resource(PrivateEndpoint, {
        privateEndpointName: "pe",
        privateLinkServiceConnections: unknown(),
      }),
      ...ANOTHER,
      subnet: resource(Subnet, { resourceGroupName: "rg", subnetName: "pe" }),
    }),
    "a zone to which others may link networks": azureZone(VAULT_ZONE),
    "the same in a stack that links a zone of its own": stack({
      zone: azureZone(VAULT_ZONE),
      corp: azureZone("corp.internal"),
      link: link(ref("corp")),
    }),
    "the same in a stack that links such a zone of another": stack({
      zone: azureZone(VAULT_ZONE),
      link: link("corp.internal"),
    }),
    "the same in a stack that links a zone whose name isn't known": stack({
      zone: azureZone(VAULT_ZONE),
      other: azureZone(unknown()),
      link: link(ref("other")),
    }),
  },
  notApplicable: {
    "a gateway endpoint": resource(VpcEndpoint, { vpcEndpointType: "Gateway" }),
    "a service of another account": resource(VpcEndpoint, {
      vpcEndpointType: "Interface",
      serviceName: "com.amazonaws.vpce.eu-south-2.vpce-svc-0123456789abcdef0",
    }),
    "the same beside one with a name": inAws(
      { logs: named() },
      { serviceName: "com.amazonaws.vpce.eu-south-2.vpce-svc-1", privateDnsEnabled: false },
    ),
    "a service of another account in China": inAws(
      { logs: named() },
      { serviceName: "cn.com.amazonaws.vpce.cn-north-1.vpce-svc-1", privateDnsEnabled: false },
    ),
    "a service of the stack without a private name": inAws(
      { logs: named(), service: offered() },
      TO_OFFERED,
    ),
    "the same once its name is known": inAws(
      { logs: named(), service: offered() },
      { ...TO_OFFERED, serviceName: ref("service", "com.amazonaws.vpce.eu-south-2.vpce-svc-1") },
    ),
    "a private endpoint for a private link service": inAzure(ANOTHER, {}, null),
    "the same with an empty list of sub-resources": inAzure(ANOTHER, {}, []),
    "a private endpoint for a sub-resource without a zone": inAzure(ANOTHER, {}, ["front"]),
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
