import { given, ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { FREE_ZONES } from "../../../policypack/network/zones";
import {
  EfsFileSystem,
  EfsMountTarget,
  LoadBalancer,
  RouteTable,
  RouteTableAssociation,
  VpcEndpoint,
  VpcPeeringConnection,
} from "../../../policypack/resources/aws";
import { PrivateEndpoint, PrivateLinkService } from "../../../policypack/resources/azure";
import rule from "../../../policypack/rules/network/zone-declared";
import { describeRule } from "../../support/describe-rule";
import {
  machine,
  networkSecurityGroup,
  securityGroup,
  VNET,
  VPC,
  virtualMachine,
  zone,
} from "../../support/networks";

const TWO_ZONES = {
  web: machine("front", "group", zone("dmz")),
  store: machine("back", "group", zone("data")),
  group: securityGroup(),
  ...VPC,
};
const mounted = (tags: Record<string, unknown>) =>
  stack({
    mount: resource(EfsMountTarget, { fileSystemId: ref("files"), subnetId: ref("back") }),
    files: resource(EfsFileSystem, tags),
    ...TWO_ZONES,
  });
const beside = (tags: Record<string, unknown>) =>
  stack({
    machine: machine("front", "group", tags),
    web: machine("front", "group", zone("dmz")),
    store: machine("back", "group", zone("data")),
    group: securityGroup(),
    ...VPC,
  });

const served = (serviceName: unknown) =>
  stack({
    endpoint: resource(VpcEndpoint, {
      vpcId: ref("vpc"),
      vpcEndpointType: "Interface",
      serviceName,
      subnetIds: [ref("back")],
    }),
    ...TWO_ZONES,
  });

describeRule(rule, {
  compliant: {
    "a zone of the profile": beside(zone("application")),
    "a part of what has a zone": mounted(zone("data")),
    "any name where there is no list": given({ zones: FREE_ZONES }, beside(zone("vault"))),
  },
  violating: {
    "a part of what has no zone": mounted({}),
    "no zone": beside({}),
    "a load balancer without listeners and of no zone": stack({
      balancer: resource(LoadBalancer, { internal: true, subnets: [ref("back")] }),
      ...TWO_ZONES,
    }),
    "a service of one's own, of whose load balancer nothing is known": stack({
      service: resource(PrivateLinkService, {}),
      endpoint: resource(PrivateEndpoint, {
        subnet: { id: ref("front") },
        privateLinkServiceConnections: [{ privateLinkServiceId: ref("service") }],
      }),
      ...virtualMachine("web", "front", "nsg", zone("dmz")),
      ...virtualMachine("records", "front", "nsg", zone("data")),
      nsg: networkSecurityGroup(),
      ...VNET,
    }),
    "an endpoint for the service of somebody else": served(
      "com.amazonaws.vpce.eu-south-2.vpce-svc-1",
    ),
    "a zone that isn't there": beside(zone("aplication")),
  },
  inconclusive: {
    "a zone that isn't known": beside(zone(unknown())),
    "an endpoint for what isn't known": served(unknown()),
    "others, of whom no zone is said": stack({
      partner: resource(VpcPeeringConnection, { vpcId: ref("vpc"), peerVpcId: "vpc-1" }),
      backTable: resource(RouteTable, {
        vpcId: ref("vpc"),
        routes: [{ cidrBlock: "10.9.0.0/16", vpcPeeringConnectionId: ref("partner") }],
      }),
      association: resource(RouteTableAssociation, {
        subnetId: ref("back"),
        routeTableId: ref("backTable"),
      }),
      ...TWO_ZONES,
    }),
  },
  notApplicable: {
    "a service of the cloud, which is open to every zone": served("com.amazonaws.eu-south-2.kms"),
    "a service of the cloud in China": served("cn.com.amazonaws.cn-north-1.kms"),
    "a stack that names one zone": stack({
      machine: machine("front", "group"),
      web: machine("front", "group", zone("dmz")),
      group: securityGroup(),
      ...VPC,
    }),
    "what is in no network": stack({ group: securityGroup(), ...VPC }),
  },
});
