import type { AmiArgs } from "@pulumi/aws/ec2/ami";
import type { AmiCopyArgs } from "@pulumi/aws/ec2/amiCopy";
import type { AmiFromInstanceArgs } from "@pulumi/aws/ec2/amiFromInstance";
import type { AmiLaunchPermissionArgs } from "@pulumi/aws/ec2/amiLaunchPermission";
import type { CarrierGatewayArgs } from "@pulumi/aws/ec2/carrierGateway";
import type { CustomerGatewayArgs } from "@pulumi/aws/ec2/customerGateway";
import type { DefaultNetworkAclArgs } from "@pulumi/aws/ec2/defaultNetworkAcl";
import type { DefaultRouteTableArgs } from "@pulumi/aws/ec2/defaultRouteTable";
import type { DefaultSecurityGroupArgs } from "@pulumi/aws/ec2/defaultSecurityGroup";
import type { DefaultSubnetArgs } from "@pulumi/aws/ec2/defaultSubnet";
import type { DefaultVpcArgs } from "@pulumi/aws/ec2/defaultVpc";
import type { EgressOnlyInternetGatewayArgs } from "@pulumi/aws/ec2/egressOnlyInternetGateway";
import type { EipArgs } from "@pulumi/aws/ec2/eip";
import type { EipAssociationArgs } from "@pulumi/aws/ec2/eipAssociation";
import type { FleetArgs as Ec2FleetArgs } from "@pulumi/aws/ec2/fleet";
import type { FlowLogArgs } from "@pulumi/aws/ec2/flowLog";
import type { ImageBlockPublicAccessArgs } from "@pulumi/aws/ec2/imageBlockPublicAccess";
import type { InstanceArgs as Ec2InstanceArgs } from "@pulumi/aws/ec2/instance";
import type { InternetGatewayArgs } from "@pulumi/aws/ec2/internetGateway";
import type { InternetGatewayAttachmentArgs } from "@pulumi/aws/ec2/internetGatewayAttachment";
import type { LaunchConfigurationArgs } from "@pulumi/aws/ec2/launchConfiguration";
import type { LaunchTemplateArgs } from "@pulumi/aws/ec2/launchTemplate";
import type { LocalGatewayRouteArgs } from "@pulumi/aws/ec2/localGatewayRoute";
import type { MainRouteTableAssociationArgs } from "@pulumi/aws/ec2/mainRouteTableAssociation";
import type { ManagedPrefixListArgs } from "@pulumi/aws/ec2/managedPrefixList";
import type { ManagedPrefixListEntryArgs } from "@pulumi/aws/ec2/managedPrefixListEntry";
import type { NatGatewayArgs } from "@pulumi/aws/ec2/natGateway";
import type { NatGatewayEipAssociationArgs } from "@pulumi/aws/ec2/natGatewayEipAssociation";
import type { NetworkAclArgs } from "@pulumi/aws/ec2/networkAcl";
import type { NetworkAclAssociationArgs } from "@pulumi/aws/ec2/networkAclAssociation";
import type { NetworkAclRuleArgs } from "@pulumi/aws/ec2/networkAclRule";
import type { NetworkInterfaceArgs } from "@pulumi/aws/ec2/networkInterface";
import type { NetworkInterfaceAttachmentArgs } from "@pulumi/aws/ec2/networkInterfaceAttachment";
import type { NetworkInterfaceSecurityGroupAttachmentArgs } from "@pulumi/aws/ec2/networkInterfaceSecurityGroupAttachment";
import type { PeeringConnectionOptionsArgs } from "@pulumi/aws/ec2/peeringConnectionOptions";
import type { RouteArgs } from "@pulumi/aws/ec2/route";
import type { RouteTableArgs } from "@pulumi/aws/ec2/routeTable";
import type { RouteTableAssociationArgs } from "@pulumi/aws/ec2/routeTableAssociation";
import type { SecurityGroupArgs } from "@pulumi/aws/ec2/securityGroup";
import type { SecurityGroupAssociationArgs as VpcEndpointSecurityGroupAssociationArgs } from "@pulumi/aws/ec2/securityGroupAssociation";
import type { SecurityGroupRuleArgs } from "@pulumi/aws/ec2/securityGroupRule";
import type { SerialConsoleAccessArgs } from "@pulumi/aws/ec2/serialConsoleAccess";
import type { SnapshotCreateVolumePermissionArgs } from "@pulumi/aws/ec2/snapshotCreateVolumePermission";
import type { SpotFleetRequestArgs } from "@pulumi/aws/ec2/spotFleetRequest";
import type { SpotInstanceRequestArgs } from "@pulumi/aws/ec2/spotInstanceRequest";
import type { SubnetArgs } from "@pulumi/aws/ec2/subnet";
import type { TrafficMirrorTargetArgs } from "@pulumi/aws/ec2/trafficMirrorTarget";
import type { VpcArgs } from "@pulumi/aws/ec2/vpc";
import type { VpcBlockPublicAccessExclusionArgs } from "@pulumi/aws/ec2/vpcBlockPublicAccessExclusion";
import type { VpcBlockPublicAccessOptionsArgs } from "@pulumi/aws/ec2/vpcBlockPublicAccessOptions";
import type { VpcDhcpOptionsAssociationArgs } from "@pulumi/aws/ec2/vpcDhcpOptionsAssociation";
import type { VpcEndpointArgs } from "@pulumi/aws/ec2/vpcEndpoint";
import type { VpcEndpointConnectionAccepterArgs } from "@pulumi/aws/ec2/vpcEndpointConnectionAccepter";
import type { VpcEndpointPolicyArgs } from "@pulumi/aws/ec2/vpcEndpointPolicy";
import type { VpcEndpointRouteTableAssociationArgs } from "@pulumi/aws/ec2/vpcEndpointRouteTableAssociation";
import type { VpcEndpointServiceArgs } from "@pulumi/aws/ec2/vpcEndpointService";
import type { VpcEndpointServiceAllowedPrincipleArgs } from "@pulumi/aws/ec2/vpcEndpointServiceAllowedPrinciple";
import type { VpcEndpointSubnetAssociationArgs } from "@pulumi/aws/ec2/vpcEndpointSubnetAssociation";
import type { VpcIpv4CidrBlockAssociationArgs } from "@pulumi/aws/ec2/vpcIpv4CidrBlockAssociation";
import type { VpcIpv6CidrBlockAssociationArgs } from "@pulumi/aws/ec2/vpcIpv6CidrBlockAssociation";
import type { VpcPeeringConnectionArgs } from "@pulumi/aws/ec2/vpcPeeringConnection";
import type { VpcPeeringConnectionAccepterArgs } from "@pulumi/aws/ec2/vpcPeeringConnectionAccepter";
import type { VpnConnectionArgs } from "@pulumi/aws/ec2/vpnConnection";
import type { VpnConnectionRouteArgs } from "@pulumi/aws/ec2/vpnConnectionRoute";
import type { VpnGatewayArgs } from "@pulumi/aws/ec2/vpnGateway";
import type { VpnGatewayAttachmentArgs } from "@pulumi/aws/ec2/vpnGatewayAttachment";
import type { VpnGatewayRoutePropagationArgs } from "@pulumi/aws/ec2/vpnGatewayRoutePropagation";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Ec2Instance = resourceType<Unwrap<Ec2InstanceArgs>>("aws:ec2/instance:Instance", {
  names: [],
});
export const LaunchConfiguration = resourceType<Unwrap<LaunchConfigurationArgs>>(
  "aws:ec2/launchConfiguration:LaunchConfiguration",
);
export const LaunchTemplate = resourceType<Unwrap<LaunchTemplateArgs>>(
  "aws:ec2/launchTemplate:LaunchTemplate",
);
export const DefaultSecurityGroup = resourceType<Unwrap<DefaultSecurityGroupArgs>>(
  "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
  { names: [] },
);
export const FlowLog = resourceType<Unwrap<FlowLogArgs>>("aws:ec2/flowLog:FlowLog", { names: [] });
export const SecurityGroup = resourceType<Unwrap<SecurityGroupArgs>>(
  "aws:ec2/securityGroup:SecurityGroup",
);
export const SecurityGroupRule = resourceType<Unwrap<SecurityGroupRuleArgs>>(
  "aws:ec2/securityGroupRule:SecurityGroupRule",
  { names: [] },
);
export const Subnet = resourceType<Unwrap<SubnetArgs>>("aws:ec2/subnet:Subnet", { names: [] });
export const DefaultSubnet = resourceType<Unwrap<DefaultSubnetArgs>>(
  "aws:ec2/defaultSubnet:DefaultSubnet",
  { names: [] },
);
export const Vpc = resourceType<Unwrap<VpcArgs>>("aws:ec2/vpc:Vpc", { names: [] });
export const Eip = resourceType<Unwrap<EipArgs>>("aws:ec2/eip:Eip", { names: [] });
export const SpotInstanceRequest = resourceType<Unwrap<SpotInstanceRequestArgs>>(
  "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
  { names: [] },
);
export const ImageBlockPublicAccess = resourceType<Unwrap<ImageBlockPublicAccessArgs>>(
  "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess",
  { names: [] },
);
export const SerialConsoleAccess = resourceType<Unwrap<SerialConsoleAccessArgs>>(
  "aws:ec2/serialConsoleAccess:SerialConsoleAccess",
  { names: [] },
);
export const Ami = resourceType<Unwrap<AmiArgs>>("aws:ec2/ami:Ami", { names: [] });
export const AmiCopy = resourceType<Unwrap<AmiCopyArgs>>("aws:ec2/amiCopy:AmiCopy", { names: [] });
export const AmiFromInstance = resourceType<Unwrap<AmiFromInstanceArgs>>(
  "aws:ec2/amiFromInstance:AmiFromInstance",
  { names: [] },
);
export const AmiLaunchPermission = resourceType<Unwrap<AmiLaunchPermissionArgs>>(
  "aws:ec2/amiLaunchPermission:AmiLaunchPermission",
  { names: [] },
);
export const SnapshotCreateVolumePermission = resourceType<
  Unwrap<SnapshotCreateVolumePermissionArgs>
>("aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission", { names: [] });
export const SpotFleetRequest = resourceType<Unwrap<SpotFleetRequestArgs>>(
  "aws:ec2/spotFleetRequest:SpotFleetRequest",
  { names: [] },
);
export const TrafficMirrorTarget = resourceType<Unwrap<TrafficMirrorTargetArgs>>(
  "aws:ec2/trafficMirrorTarget:TrafficMirrorTarget",
  { names: [] },
);
export const NetworkInterface = resourceType<Unwrap<NetworkInterfaceArgs>>(
  "aws:ec2/networkInterface:NetworkInterface",
  { names: [] },
);
export const VpcEndpoint = resourceType<Unwrap<VpcEndpointArgs>>(
  "aws:ec2/vpcEndpoint:VpcEndpoint",
  { names: [] },
);
export const VpcEndpointService = resourceType<Unwrap<VpcEndpointServiceArgs>>(
  "aws:ec2/vpcEndpointService:VpcEndpointService",
  { names: [] },
);
export const VpcPeeringConnection = resourceType<Unwrap<VpcPeeringConnectionArgs>>(
  "aws:ec2/vpcPeeringConnection:VpcPeeringConnection",
  { names: [] },
);
export const CarrierGateway = resourceType<Unwrap<CarrierGatewayArgs>>(
  "aws:ec2/carrierGateway:CarrierGateway",
  { names: [] },
);
export const CustomerGateway = resourceType<Unwrap<CustomerGatewayArgs>>(
  "aws:ec2/customerGateway:CustomerGateway",
  { names: [] },
);
export const DefaultNetworkAcl = resourceType<Unwrap<DefaultNetworkAclArgs>>(
  "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl",
  { names: [] },
);
export const DefaultRouteTable = resourceType<Unwrap<DefaultRouteTableArgs>>(
  "aws:ec2/defaultRouteTable:DefaultRouteTable",
  { names: [] },
);
export const DefaultVpc = resourceType<Unwrap<DefaultVpcArgs>>("aws:ec2/defaultVpc:DefaultVpc", {
  names: [],
});
export const EgressOnlyInternetGateway = resourceType<Unwrap<EgressOnlyInternetGatewayArgs>>(
  "aws:ec2/egressOnlyInternetGateway:EgressOnlyInternetGateway",
  { names: [] },
);
export const EipAssociation = resourceType<Unwrap<EipAssociationArgs>>(
  "aws:ec2/eipAssociation:EipAssociation",
  { names: [] },
);
export const Ec2Fleet = resourceType<Unwrap<Ec2FleetArgs>>("aws:ec2/fleet:Fleet", { names: [] });
export const InternetGateway = resourceType<Unwrap<InternetGatewayArgs>>(
  "aws:ec2/internetGateway:InternetGateway",
  { names: [] },
);
export const InternetGatewayAttachment = resourceType<Unwrap<InternetGatewayAttachmentArgs>>(
  "aws:ec2/internetGatewayAttachment:InternetGatewayAttachment",
  { names: [] },
);
export const LocalGatewayRoute = resourceType<Unwrap<LocalGatewayRouteArgs>>(
  "aws:ec2/localGatewayRoute:LocalGatewayRoute",
  { names: [] },
);
export const MainRouteTableAssociation = resourceType<Unwrap<MainRouteTableAssociationArgs>>(
  "aws:ec2/mainRouteTableAssociation:MainRouteTableAssociation",
  { names: [] },
);
export const ManagedPrefixList = resourceType<Unwrap<ManagedPrefixListArgs>>(
  "aws:ec2/managedPrefixList:ManagedPrefixList",
  { names: [] },
);
export const ManagedPrefixListEntry = resourceType<Unwrap<ManagedPrefixListEntryArgs>>(
  "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry",
  { names: [] },
);
export const NatGateway = resourceType<Unwrap<NatGatewayArgs>>("aws:ec2/natGateway:NatGateway", {
  names: [],
});
export const NatGatewayEipAssociation = resourceType<Unwrap<NatGatewayEipAssociationArgs>>(
  "aws:ec2/natGatewayEipAssociation:NatGatewayEipAssociation",
  { names: [] },
);
export const NetworkAcl = resourceType<Unwrap<NetworkAclArgs>>("aws:ec2/networkAcl:NetworkAcl", {
  names: [],
});
export const NetworkAclAssociation = resourceType<Unwrap<NetworkAclAssociationArgs>>(
  "aws:ec2/networkAclAssociation:NetworkAclAssociation",
  { names: [] },
);
export const NetworkAclRule = resourceType<Unwrap<NetworkAclRuleArgs>>(
  "aws:ec2/networkAclRule:NetworkAclRule",
  { names: [] },
);
export const NetworkInterfaceAttachment = resourceType<Unwrap<NetworkInterfaceAttachmentArgs>>(
  "aws:ec2/networkInterfaceAttachment:NetworkInterfaceAttachment",
  { names: [] },
);
export const NetworkInterfaceSecurityGroupAttachment = resourceType<
  Unwrap<NetworkInterfaceSecurityGroupAttachmentArgs>
>("aws:ec2/networkInterfaceSecurityGroupAttachment:NetworkInterfaceSecurityGroupAttachment", {
  names: [],
});
export const PeeringConnectionOptions = resourceType<Unwrap<PeeringConnectionOptionsArgs>>(
  "aws:ec2/peeringConnectionOptions:PeeringConnectionOptions",
  { names: [] },
);
export const Route = resourceType<Unwrap<RouteArgs>>("aws:ec2/route:Route", { names: [] });
export const RouteTable = resourceType<Unwrap<RouteTableArgs>>("aws:ec2/routeTable:RouteTable", {
  names: [],
});
export const RouteTableAssociation = resourceType<Unwrap<RouteTableAssociationArgs>>(
  "aws:ec2/routeTableAssociation:RouteTableAssociation",
  { names: [] },
);
export const VpcEndpointSecurityGroupAssociation = resourceType<
  Unwrap<VpcEndpointSecurityGroupAssociationArgs>
>("aws:ec2/securityGroupAssociation:SecurityGroupAssociation", { names: [] });
export const VpcBlockPublicAccessExclusion = resourceType<
  Unwrap<VpcBlockPublicAccessExclusionArgs>
>("aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion", { names: [] });
export const VpcBlockPublicAccessOptions = resourceType<Unwrap<VpcBlockPublicAccessOptionsArgs>>(
  "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions",
  { names: [] },
);
export const VpcDhcpOptionsAssociation = resourceType<Unwrap<VpcDhcpOptionsAssociationArgs>>(
  "aws:ec2/vpcDhcpOptionsAssociation:VpcDhcpOptionsAssociation",
  { names: [] },
);
export const VpcEndpointConnectionAccepter = resourceType<
  Unwrap<VpcEndpointConnectionAccepterArgs>
>("aws:ec2/vpcEndpointConnectionAccepter:VpcEndpointConnectionAccepter", { names: [] });
export const VpcEndpointPolicy = resourceType<Unwrap<VpcEndpointPolicyArgs>>(
  "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy",
  { names: [] },
);
export const VpcEndpointRouteTableAssociation = resourceType<
  Unwrap<VpcEndpointRouteTableAssociationArgs>
>("aws:ec2/vpcEndpointRouteTableAssociation:VpcEndpointRouteTableAssociation", { names: [] });
export const VpcEndpointServiceAllowedPrinciple = resourceType<
  Unwrap<VpcEndpointServiceAllowedPrincipleArgs>
>("aws:ec2/vpcEndpointServiceAllowedPrinciple:VpcEndpointServiceAllowedPrinciple", { names: [] });
export const VpcEndpointSubnetAssociation = resourceType<Unwrap<VpcEndpointSubnetAssociationArgs>>(
  "aws:ec2/vpcEndpointSubnetAssociation:VpcEndpointSubnetAssociation",
  { names: [] },
);
export const VpcIpv4CidrBlockAssociation = resourceType<Unwrap<VpcIpv4CidrBlockAssociationArgs>>(
  "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation",
  { names: [] },
);
export const VpcIpv6CidrBlockAssociation = resourceType<Unwrap<VpcIpv6CidrBlockAssociationArgs>>(
  "aws:ec2/vpcIpv6CidrBlockAssociation:VpcIpv6CidrBlockAssociation",
  { names: [] },
);
export const VpcPeeringConnectionAccepter = resourceType<Unwrap<VpcPeeringConnectionAccepterArgs>>(
  "aws:ec2/vpcPeeringConnectionAccepter:VpcPeeringConnectionAccepter",
  { names: [] },
);
export const VpnConnection = resourceType<Unwrap<VpnConnectionArgs>>(
  "aws:ec2/vpnConnection:VpnConnection",
  { names: [] },
);
export const VpnConnectionRoute = resourceType<Unwrap<VpnConnectionRouteArgs>>(
  "aws:ec2/vpnConnectionRoute:VpnConnectionRoute",
  { names: [] },
);
export const VpnGateway = resourceType<Unwrap<VpnGatewayArgs>>("aws:ec2/vpnGateway:VpnGateway", {
  names: [],
});
export const VpnGatewayAttachment = resourceType<Unwrap<VpnGatewayAttachmentArgs>>(
  "aws:ec2/vpnGatewayAttachment:VpnGatewayAttachment",
  { names: [] },
);
export const VpnGatewayRoutePropagation = resourceType<Unwrap<VpnGatewayRoutePropagationArgs>>(
  "aws:ec2/vpnGatewayRoutePropagation:VpnGatewayRoutePropagation",
  { names: [] },
);
