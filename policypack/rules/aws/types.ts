import type { DistributionArgs as CloudfrontDistributionArgs } from "@pulumi/aws/cloudfront/distribution";
import type { TrailArgs } from "@pulumi/aws/cloudtrail/trail";
import type { LogGroupArgs } from "@pulumi/aws/cloudwatch/logGroup";
import type { TableArgs as DynamodbTableArgs } from "@pulumi/aws/dynamodb/table";
import type { VolumeArgs as EbsVolumeArgs } from "@pulumi/aws/ebs/volume";
import type { DefaultSecurityGroupArgs } from "@pulumi/aws/ec2/defaultSecurityGroup";
import type { DefaultSubnetArgs } from "@pulumi/aws/ec2/defaultSubnet";
import type { FlowLogArgs } from "@pulumi/aws/ec2/flowLog";
import type { InstanceArgs as Ec2InstanceArgs } from "@pulumi/aws/ec2/instance";
import type { LaunchConfigurationArgs } from "@pulumi/aws/ec2/launchConfiguration";
import type { LaunchTemplateArgs } from "@pulumi/aws/ec2/launchTemplate";
import type { SecurityGroupArgs } from "@pulumi/aws/ec2/securityGroup";
import type { SecurityGroupRuleArgs } from "@pulumi/aws/ec2/securityGroupRule";
import type { SubnetArgs } from "@pulumi/aws/ec2/subnet";
import type { VpcArgs } from "@pulumi/aws/ec2/vpc";
import type { FileSystemArgs as EfsFileSystemArgs } from "@pulumi/aws/efs/fileSystem";
import type { DomainArgs as ElasticsearchDomainArgs } from "@pulumi/aws/elasticsearch/domain";
import type { AccountPasswordPolicyArgs } from "@pulumi/aws/iam/accountPasswordPolicy";
import type { GroupPolicyArgs as IamGroupPolicyArgs } from "@pulumi/aws/iam/groupPolicy";
import type { GroupPolicyAttachmentArgs as IamGroupPolicyAttachmentArgs } from "@pulumi/aws/iam/groupPolicyAttachment";
import type { PolicyArgs as IamPolicyArgs } from "@pulumi/aws/iam/policy";
import type { PolicyAttachmentArgs as IamPolicyAttachmentArgs } from "@pulumi/aws/iam/policyAttachment";
import type { RoleArgs as IamRoleArgs } from "@pulumi/aws/iam/role";
import type { RolePolicyArgs as IamRolePolicyArgs } from "@pulumi/aws/iam/rolePolicy";
import type { RolePolicyAttachmentArgs as IamRolePolicyAttachmentArgs } from "@pulumi/aws/iam/rolePolicyAttachment";
import type { UserPolicyArgs as IamUserPolicyArgs } from "@pulumi/aws/iam/userPolicy";
import type { UserPolicyAttachmentArgs as IamUserPolicyAttachmentArgs } from "@pulumi/aws/iam/userPolicyAttachment";
import type { AliasArgs as KmsAliasArgs } from "@pulumi/aws/kms/alias";
import type { KeyArgs as KmsKeyArgs } from "@pulumi/aws/kms/key";
import type { PermissionArgs as LambdaPermissionArgs } from "@pulumi/aws/lambda/permission";
import type { ListenerArgs } from "@pulumi/aws/lb/listener";
import type { LoadBalancerArgs } from "@pulumi/aws/lb/loadBalancer";
import type { DomainArgs as OpensearchDomainArgs } from "@pulumi/aws/opensearch/domain";
import type { ClusterArgs as RdsClusterArgs } from "@pulumi/aws/rds/cluster";
import type { ClusterInstanceArgs as RdsClusterInstanceArgs } from "@pulumi/aws/rds/clusterInstance";
import type { InstanceArgs as RdsInstanceArgs } from "@pulumi/aws/rds/instance";
import type { BucketArgs } from "@pulumi/aws/s3/bucket";
import type { BucketAclArgs } from "@pulumi/aws/s3/bucketAcl";
import type { BucketLoggingArgs } from "@pulumi/aws/s3/bucketLogging";
import type { BucketOwnershipControlsArgs } from "@pulumi/aws/s3/bucketOwnershipControls";
import type { BucketPolicyArgs } from "@pulumi/aws/s3/bucketPolicy";
import type { BucketPublicAccessBlockArgs } from "@pulumi/aws/s3/bucketPublicAccessBlock";
import type { BucketServerSideEncryptionConfigurationArgs } from "@pulumi/aws/s3/bucketServerSideEncryptionConfiguration";
import type { BucketVersioningArgs } from "@pulumi/aws/s3/bucketVersioning";
import type { SecurityGroupEgressRuleArgs } from "@pulumi/aws/vpc/securityGroupEgressRule";
import type { SecurityGroupIngressRuleArgs } from "@pulumi/aws/vpc/securityGroupIngressRule";
import type { WebAclAssociationArgs } from "@pulumi/aws/wafv2/webAclAssociation";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AccountPasswordPolicy = resourceType<Unwrap<AccountPasswordPolicyArgs>>(
  "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
  { names: [] },
);
export const IamGroupPolicy = resourceType<Unwrap<IamGroupPolicyArgs>>(
  "aws:iam/groupPolicy:GroupPolicy",
  { names: [] },
);
export const IamGroupPolicyAttachment = resourceType<Unwrap<IamGroupPolicyAttachmentArgs>>(
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
  { names: [] },
);
export const IamPolicy = resourceType<Unwrap<IamPolicyArgs>>("aws:iam/policy:Policy");
export const IamPolicyAttachment = resourceType<Unwrap<IamPolicyAttachmentArgs>>(
  "aws:iam/policyAttachment:PolicyAttachment",
  { names: [] },
);
export const IamRole = resourceType<Unwrap<IamRoleArgs>>("aws:iam/role:Role");
export const IamRolePolicy = resourceType<Unwrap<IamRolePolicyArgs>>(
  "aws:iam/rolePolicy:RolePolicy",
  { names: [] },
);
export const IamRolePolicyAttachment = resourceType<Unwrap<IamRolePolicyAttachmentArgs>>(
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
  { names: [] },
);
export const IamUserPolicy = resourceType<Unwrap<IamUserPolicyArgs>>(
  "aws:iam/userPolicy:UserPolicy",
  { names: [] },
);
export const IamUserPolicyAttachment = resourceType<Unwrap<IamUserPolicyAttachmentArgs>>(
  "aws:iam/userPolicyAttachment:UserPolicyAttachment",
  { names: [] },
);
export const Trail = resourceType<Unwrap<TrailArgs>>("aws:cloudtrail/trail:Trail");
export const LogGroup = resourceType<Unwrap<LogGroupArgs>>("aws:cloudwatch/logGroup:LogGroup");
export const KmsKey = resourceType<Unwrap<KmsKeyArgs>>("aws:kms/key:Key", { names: [] });
export const KmsAlias = resourceType<Unwrap<KmsAliasArgs>>("aws:kms/alias:Alias");
export const Bucket = resourceType<Unwrap<BucketArgs>>("aws:s3/bucket:Bucket", {
  names: ["bucket"],
});
export const BucketAcl = resourceType<Unwrap<BucketAclArgs>>("aws:s3/bucketAcl:BucketAcl", {
  names: [],
});
export const BucketLogging = resourceType<Unwrap<BucketLoggingArgs>>(
  "aws:s3/bucketLogging:BucketLogging",
  { names: [] },
);
export const BucketOwnershipControls = resourceType<Unwrap<BucketOwnershipControlsArgs>>(
  "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
  { names: [] },
);
export const BucketPolicy = resourceType<Unwrap<BucketPolicyArgs>>(
  "aws:s3/bucketPolicy:BucketPolicy",
  { names: [] },
);
export const BucketPublicAccessBlock = resourceType<Unwrap<BucketPublicAccessBlockArgs>>(
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
  { names: [] },
);
export const BucketServerSideEncryptionConfiguration = resourceType<
  Unwrap<BucketServerSideEncryptionConfigurationArgs>
>("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", {
  names: [],
});
export const BucketVersioning = resourceType<Unwrap<BucketVersioningArgs>>(
  "aws:s3/bucketVersioning:BucketVersioning",
  { names: [] },
);
export const EbsVolume = resourceType<Unwrap<EbsVolumeArgs>>("aws:ebs/volume:Volume", {
  names: [],
});
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
export const SecurityGroupEgressRule = resourceType<Unwrap<SecurityGroupEgressRuleArgs>>(
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
  { names: [] },
);
export const SecurityGroupIngressRule = resourceType<Unwrap<SecurityGroupIngressRuleArgs>>(
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
  { names: [] },
);
export const Subnet = resourceType<Unwrap<SubnetArgs>>("aws:ec2/subnet:Subnet", { names: [] });
export const DefaultSubnet = resourceType<Unwrap<DefaultSubnetArgs>>(
  "aws:ec2/defaultSubnet:DefaultSubnet",
  { names: [] },
);
export const Vpc = resourceType<Unwrap<VpcArgs>>("aws:ec2/vpc:Vpc", { names: [] });
export const RdsInstance = resourceType<Unwrap<RdsInstanceArgs>>("aws:rds/instance:Instance", {
  names: ["identifier"],
});
export const RdsCluster = resourceType<Unwrap<RdsClusterArgs>>("aws:rds/cluster:Cluster", {
  names: ["clusterIdentifier"],
});
export const RdsClusterInstance = resourceType<Unwrap<RdsClusterInstanceArgs>>(
  "aws:rds/clusterInstance:ClusterInstance",
  { names: ["identifier"] },
);
export const DynamodbTable = resourceType<Unwrap<DynamodbTableArgs>>("aws:dynamodb/table:Table");
export const EfsFileSystem = resourceType<Unwrap<EfsFileSystemArgs>>(
  "aws:efs/fileSystem:FileSystem",
  { names: [] },
);
export const OpensearchDomain = resourceType<Unwrap<OpensearchDomainArgs>>(
  "aws:opensearch/domain:Domain",
  { names: ["domainName"] },
);
export const ElasticsearchDomain = resourceType<Unwrap<ElasticsearchDomainArgs>>(
  "aws:elasticsearch/domain:Domain",
  { names: ["domainName"] },
);
export const LoadBalancer = resourceType<Unwrap<LoadBalancerArgs>>(
  "aws:lb/loadBalancer:LoadBalancer",
);
export const Listener = resourceType<Unwrap<ListenerArgs>>("aws:lb/listener:Listener", {
  names: [],
});
export const WebAclAssociation = resourceType<Unwrap<WebAclAssociationArgs>>(
  "aws:wafv2/webAclAssociation:WebAclAssociation",
  { names: [] },
);
export const CloudfrontDistribution = resourceType<Unwrap<CloudfrontDistributionArgs>>(
  "aws:cloudfront/distribution:Distribution",
  { names: [] },
);
export const LambdaPermission = resourceType<Unwrap<LambdaPermissionArgs>>(
  "aws:lambda/permission:Permission",
  { names: [] },
);
