type Value = boolean | number | string;

/**
 * What the provider of AWS writes into unset inputs, so that a policy can't tell it from a choice.
 *
 * Only defaults that the provider's schema has and not those of the service: the SDK documents both
 * alike, but a property whose output may be undefined and that has a default other than false, zero
 * or an empty text needs one in the schema, or every update would show a difference. Since
 * pulumi-aws 7.27 the provider keeps false, zero and empty defaults back, so that those inputs stay
 * absent (pulumi/pulumi-terraform-bridge#3398).
 */
export const AWS_DEFAULTS: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  "aws:accessanalyzer/analyzer:Analyzer": { type: "ACCOUNT" },
  "aws:cloudfront/distribution:Distribution": { httpVersion: "http2", waitForDeployment: true },
  "aws:cloudtrail/trail:Trail": { enableLogging: true, includeGlobalServiceEvents: true },
  "aws:dynamodb/table:Table": { billingMode: "PROVISIONED", tableClass: "STANDARD" },
  "aws:ebs/encryptionByDefault:EncryptionByDefault": { enabled: true },
  "aws:ec2/flowLog:FlowLog": {
    logDestinationType: "cloud-watch-logs",
    maxAggregationInterval: 600,
  },
  "aws:ec2/instance:Instance": { sourceDestCheck: true },
  "aws:ec2/vpc:Vpc": { enableDnsSupport: true, instanceTenancy: "default" },
  "aws:ec2/vpcEndpoint:VpcEndpoint": { vpcEndpointType: "Gateway" },
  "aws:efs/fileSystem:FileSystem": { throughputMode: "bursting" },
  "aws:guardduty/detector:Detector": { enable: true },
  "aws:iam/accountPasswordPolicy:AccountPasswordPolicy": {
    allowUsersToChangePassword: true,
    minimumPasswordLength: 6,
  },
  "aws:iam/instanceProfile:InstanceProfile": { path: "/" },
  "aws:iam/policy:Policy": { path: "/" },
  "aws:iam/role:Role": { maxSessionDuration: 3600, path: "/" },
  "aws:iam/user:User": { path: "/" },
  "aws:kms/key:Key": {
    customerMasterKeySpec: "SYMMETRIC_DEFAULT",
    isEnabled: true,
    keyUsage: "ENCRYPT_DECRYPT",
  },
  "aws:lambda/function:Function": {
    memorySize: 128,
    packageType: "Zip",
    reservedConcurrentExecutions: -1,
    timeout: 3,
  },
  "aws:lb/loadBalancer:LoadBalancer": {
    clientKeepAlive: 3600,
    desyncMitigationMode: "defensive",
    dnsRecordClientRoutingPolicy: "any_availability_zone",
    enableHttp2: true,
    idleTimeout: 60,
    loadBalancerType: "application",
    xffHeaderProcessingMode: "append",
  },
  "aws:lb/targetGroup:TargetGroup": { deregistrationDelay: 300, targetType: "instance" },
  "aws:rds/cluster:Cluster": { deleteAutomatedBackups: true, engineMode: "provisioned" },
  "aws:rds/clusterInstance:ClusterInstance": { autoMinorVersionUpgrade: true },
  "aws:rds/instance:Instance": { autoMinorVersionUpgrade: true, deleteAutomatedBackups: true },
  "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration": {
    objectLockEnabled: "Enabled",
  },
  "aws:sqs/queue:Queue": { messageRetentionSeconds: 345_600, visibilityTimeoutSeconds: 30 },
};
