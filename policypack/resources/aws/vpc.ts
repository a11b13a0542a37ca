import type { SecurityGroupEgressRuleArgs } from "@pulumi/aws/vpc/securityGroupEgressRule";
import type { SecurityGroupIngressRuleArgs } from "@pulumi/aws/vpc/securityGroupIngressRule";
import type { SecurityGroupVpcAssociationArgs } from "@pulumi/aws/vpc/securityGroupVpcAssociation";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SecurityGroupEgressRule = resourceType<Unwrap<SecurityGroupEgressRuleArgs>>(
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
  { names: [] },
);
export const SecurityGroupIngressRule = resourceType<Unwrap<SecurityGroupIngressRuleArgs>>(
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
  { names: [] },
);
export const SecurityGroupVpcAssociation = resourceType<Unwrap<SecurityGroupVpcAssociationArgs>>(
  "aws:vpc/securityGroupVpcAssociation:SecurityGroupVpcAssociation",
  { names: [] },
);
