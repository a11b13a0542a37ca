import type { DefaultSecurityGroupArgs } from "@pulumi/aws/ec2/defaultSecurityGroup";
import type { DefaultSubnetArgs } from "@pulumi/aws/ec2/defaultSubnet";
import type { EipArgs } from "@pulumi/aws/ec2/eip";
import type { FlowLogArgs } from "@pulumi/aws/ec2/flowLog";
import type { ImageBlockPublicAccessArgs } from "@pulumi/aws/ec2/imageBlockPublicAccess";
import type { InstanceArgs as Ec2InstanceArgs } from "@pulumi/aws/ec2/instance";
import type { LaunchConfigurationArgs } from "@pulumi/aws/ec2/launchConfiguration";
import type { LaunchTemplateArgs } from "@pulumi/aws/ec2/launchTemplate";
import type { SecurityGroupArgs } from "@pulumi/aws/ec2/securityGroup";
import type { SecurityGroupRuleArgs } from "@pulumi/aws/ec2/securityGroupRule";
import type { SerialConsoleAccessArgs } from "@pulumi/aws/ec2/serialConsoleAccess";
import type { SpotInstanceRequestArgs } from "@pulumi/aws/ec2/spotInstanceRequest";
import type { SubnetArgs } from "@pulumi/aws/ec2/subnet";
import type { VpcArgs } from "@pulumi/aws/ec2/vpc";
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
