import { type CaseInputs, type CaseResource, ref, resource } from "../../policypack/kit/rule-table";
import {
  Ec2Instance,
  InternetGateway,
  RouteTable,
  RouteTableAssociation,
  SecurityGroup,
  Subnet,
  Vpc,
} from "../../policypack/resources/aws/ec2";
import { VirtualMachine } from "../../policypack/resources/azure/compute";
import {
  Subnet as AzureSubnet,
  NetworkInterface,
  NetworkSecurityGroup,
  PublicIPAddress,
  VirtualNetwork,
} from "../../policypack/resources/azure/network";

type Resources = Readonly<Record<string, CaseResource>>;

/** A VPC with a subnet `front` that has a way to the internet, and a subnet `back` that has none. */
export const VPC: Resources = {
  vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16" }),
  gateway: resource(InternetGateway, { vpcId: ref("vpc") }),
  table: resource(RouteTable, {
    vpcId: ref("vpc"),
    routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: ref("gateway") }],
  }),
  front: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24" }),
  frontTable: resource(RouteTableAssociation, {
    subnetId: ref("front"),
    routeTableId: ref("table"),
  }),
  back: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.2.0/24" }),
};

/** Inline rules of a security group, for one port or for everything. */
export function rules(port: number | "all", ...cidrBlocks: unknown[]): CaseInputs[] {
  return [
    port === "all"
      ? { protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks }
      : { protocol: "tcp", fromPort: port, toPort: port, cidrBlocks },
  ];
}

export function securityGroup(inputs: CaseInputs = {}): CaseResource {
  return resource(SecurityGroup, { vpcId: ref("vpc"), ...inputs });
}

/** A machine in a subnet of {@link VPC}, behind a group, without a public address. */
export function machine(subnet: string, group: string, inputs: CaseInputs = {}): CaseResource {
  return resource(Ec2Instance, {
    subnetId: ref(subnet),
    vpcSecurityGroupIds: [ref(group)],
    associatePublicIpAddress: false,
    ...inputs,
  });
}

export const PUBLIC = { associatePublicIpAddress: true };
export const zone = (name: unknown) => ({ tags: { zone: name } });

const RG = { resourceGroupName: "rg" };

/** A VNet with two subnets, `front` and `back`. */
export const VNET: Resources = {
  vnet: resource(VirtualNetwork, {
    ...RG,
    virtualNetworkName: "vnet",
    addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
  }),
  front: azureSubnet("10.0.1.0/24"),
  back: azureSubnet("10.0.2.0/24"),
};

export function azureSubnet(addressPrefix: string, inputs: CaseInputs = {}): CaseResource {
  return resource(AzureSubnet, {
    ...RG,
    virtualNetworkName: "vnet",
    addressPrefix,
    defaultOutboundAccess: false,
    ...inputs,
  });
}

/** A rule of a network security group that allows something in. */
export function allows(
  priority: number,
  sourceAddressPrefix: unknown,
  destinationPortRange: string,
  inputs: CaseInputs = {},
): CaseInputs {
  return {
    name: `rule-${priority}`,
    priority,
    direction: "Inbound",
    access: "Allow",
    protocol: "Tcp",
    sourceAddressPrefix,
    sourcePortRange: "*",
    destinationAddressPrefix: "*",
    destinationPortRange,
    ...inputs,
  };
}

/** The rule that Azure's own last rules need before them, for a network that isn't flat. */
export const NOTHING_ELSE = allows(4096, "*", "*", { access: "Deny", protocol: "*" });

export function networkSecurityGroup(...securityRules: CaseInputs[]): CaseResource {
  return resource(NetworkSecurityGroup, { ...RG, securityRules });
}

/** A virtual machine with an interface in a subnet of {@link VNET} behind a group. */
export function virtualMachine(
  name: string,
  subnet: string,
  group: string,
  inputs: CaseInputs = {},
  publicAddress?: string,
): Resources {
  return {
    [name]: resource(VirtualMachine, {
      ...RG,
      networkProfile: { networkInterfaces: [{ id: ref(`${name}Interface`) }] },
      ...inputs,
    }),
    [`${name}Interface`]: resource(NetworkInterface, {
      ...RG,
      networkSecurityGroup: { id: ref(group) },
      ipConfigurations: [
        {
          name: "own",
          subnet: { id: ref(subnet) },
          ...(publicAddress && { publicIPAddress: { id: ref(publicAddress) } }),
        },
      ],
    }),
  };
}

export const publicAddress = resource(PublicIPAddress, { ...RG, sku: { name: "Standard" } });
