import { type CaseInputs, type CaseResource, ref, resource } from "../../policypack/kit/rule-table";
import {
  Ec2Instance,
  InternetGateway,
  RouteTable,
  RouteTableAssociation,
  SecurityGroup,
  Subnet,
  Vpc,
} from "../../policypack/resources/aws";

/** A VPC with a subnet that leads to the internet and one that doesn't. */
export const VPC: Readonly<Record<string, CaseResource>> = {
  vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16" }),
  public: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24" }),
  private: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.2.0/24" }),
  igw: resource(InternetGateway, { vpcId: ref("vpc") }),
  table: resource(RouteTable, {
    vpcId: ref("vpc"),
    routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: ref("igw") }],
  }),
  use: resource(RouteTableAssociation, { subnetId: ref("public"), routeTableId: ref("table") }),
};

/** A rule for one port of TCP. */
export function port(number: number, peers: CaseInputs): CaseInputs {
  return { protocol: "tcp", fromPort: number, toPort: number, ...peers };
}

export const SSH_FROM_ALL = port(22, { cidrBlocks: ["0.0.0.0/0"] });
export const ALL_OUT: CaseInputs = {
  protocol: "-1",
  fromPort: 0,
  toPort: 0,
  cidrBlocks: ["0.0.0.0/0"],
};

export function group(inputs: CaseInputs): CaseResource {
  return resource(SecurityGroup, { vpcId: ref("vpc"), ...inputs });
}

/** An instance in the public subnet with a public address. */
export function host(groups: unknown, inputs: CaseInputs = {}): CaseResource {
  return resource(Ec2Instance, {
    subnetId: ref("public"),
    associatePublicIpAddress: true,
    vpcSecurityGroupIds: groups,
    ...inputs,
  });
}
