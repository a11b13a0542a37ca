import type { AmiArgs } from "@pulumi/aws/ec2/ami";
import type { AmiCopyArgs } from "@pulumi/aws/ec2/amiCopy";
import type { AmiFromInstanceArgs } from "@pulumi/aws/ec2/amiFromInstance";
import type { AmiLaunchPermissionArgs } from "@pulumi/aws/ec2/amiLaunchPermission";
import type { DefaultSecurityGroupArgs } from "@pulumi/aws/ec2/defaultSecurityGroup";
import type { DefaultSubnetArgs } from "@pulumi/aws/ec2/defaultSubnet";
import type { EipArgs } from "@pulumi/aws/ec2/eip";
import type { FlowLogArgs } from "@pulumi/aws/ec2/flowLog";
import type { ImageBlockPublicAccessArgs } from "@pulumi/aws/ec2/imageBlockPublicAccess";
import type { InstanceArgs as Ec2InstanceArgs } from "@pulumi/aws/ec2/instance";
import type { LaunchConfigurationArgs } from "@pulumi/aws/ec2/launchConfiguration";
import type { LaunchTemplateArgs } from "@pulumi/aws/ec2/launchTemplate";
import type { NetworkInterfaceArgs } from "@pulumi/aws/ec2/networkInterface";
import type { SecurityGroupArgs } from "@pulumi/aws/ec2/securityGroup";
import type { SecurityGroupRuleArgs } from "@pulumi/aws/ec2/securityGroupRule";
import type { SerialConsoleAccessArgs } from "@pulumi/aws/ec2/serialConsoleAccess";
import type { SnapshotCreateVolumePermissionArgs } from "@pulumi/aws/ec2/snapshotCreateVolumePermission";
import type { SpotFleetRequestArgs } from "@pulumi/aws/ec2/spotFleetRequest";
import type { SpotInstanceRequestArgs } from "@pulumi/aws/ec2/spotInstanceRequest";
import type { SubnetArgs } from "@pulumi/aws/ec2/subnet";
import type { TrafficMirrorTargetArgs } from "@pulumi/aws/ec2/trafficMirrorTarget";
import type { VpcArgs } from "@pulumi/aws/ec2/vpc";
import type { VpcEndpointArgs } from "@pulumi/aws/ec2/vpcEndpoint";
import type { VpcEndpointServiceArgs } from "@pulumi/aws/ec2/vpcEndpointService";
import type { VpcPeeringConnectionArgs } from "@pulumi/aws/ec2/vpcPeeringConnection";
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
