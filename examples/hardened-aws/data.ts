import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { customerKey, usedThrough } from "./keys";
import { deliveries, logGroup } from "./logs";
import { attachmentsGroup, databaseGroup, dataSubnetIds, searchGroup } from "./network";
import { policyOf } from "./policies";
import { portalRole } from "./roles";
import { arnOf, arnOfRole, named, provider } from "./settings";

const dataKey = customerKey(
  "data",
  "Database, sessions, attachments and search",
  usedThrough(["dynamodb"], [arnOfRole("portal")], ["kms:Decrypt", "kms:DescribeKey"]),
);

const databaseSubnets = new aws.rds.SubnetGroup(
  "portal",
  { subnetIds: dataSubnetIds },
  { provider },
);

const databaseParameters = new aws.rds.ParameterGroup(
  "portal",
  {
    family: "postgres16",
    parameters: [
      { name: "rds.force_ssl", value: "1" },
      { name: "log_connections", value: "1" },
      { name: "log_disconnections", value: "1" },
    ],
  },
  { provider },
);

const DATABASE = named("portal");

// RDS would create this one by itself, unencrypted and kept for ever.
const databaseLogs = logGroup("database", `/aws/rds/instance/${DATABASE}/postgresql`);

export const database = new aws.rds.Instance(
  "portal",
  {
    identifier: DATABASE,
    engine: "postgres",
    engineVersion: "16",
    instanceClass: "db.m6i.large",
    allocatedStorage: 100,
    dbName: "portal",
    username: "administrator",
    // RDS makes the password, keeps it in Secrets Manager and changes it: no program ever sees it.
    manageMasterUserPassword: true,
    masterUserSecretKmsKeyId: dataKey.arn,
    // The portal itself connects as a user of its own, with tokens of fifteen minutes.
    iamDatabaseAuthenticationEnabled: true,
    storageEncrypted: true,
    kmsKeyId: dataKey.arn,
    dbSubnetGroupName: databaseSubnets.name,
    vpcSecurityGroupIds: [databaseGroup.id],
    parameterGroupName: databaseParameters.name,
    publiclyAccessible: false,
    multiAz: true,
    backupRetentionPeriod: 35,
    copyTagsToSnapshot: true,
    deletionProtection: true,
    skipFinalSnapshot: false,
    finalSnapshotIdentifier: `${DATABASE}-final`,
    autoMinorVersionUpgrade: true,
    enabledCloudwatchLogsExports: ["postgresql"],
    performanceInsightsEnabled: true,
    performanceInsightsKmsKeyId: dataKey.arn,
  },
  { provider, dependsOn: [databaseLogs] },
);

export const SESSIONS = named("sessions");

new aws.dynamodb.Table(
  "sessions",
  {
    name: SESSIONS,
    attributes: [{ name: "id", type: "S" }],
    hashKey: "id",
    billingMode: "PAY_PER_REQUEST",
    ttl: { attributeName: "expires", enabled: true },
    serverSideEncryption: { enabled: true, kmsKeyArn: dataKey.arn },
    pointInTimeRecovery: { enabled: true },
    deletionProtectionEnabled: true,
  },
  { provider },
);

const attachments = new aws.efs.FileSystem(
  "attachments",
  { encrypted: true, kmsKeyId: dataKey.arn },
  { provider },
);

new aws.efs.FileSystemPolicy(
  "attachments",
  {
    fileSystemId: attachments.id,
    policy: policyOf(
      {
        Effect: "Allow",
        Principal: { AWS: portalRole.arn },
        Action: ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
        Resource: attachments.arn,
        Condition: { Bool: { "elasticfilesystem:AccessedViaMountTarget": "true" } },
      },
      {
        Effect: "Deny",
        Principal: "*",
        Action: "*",
        Resource: attachments.arn,
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ),
  },
  { provider },
);

new aws.efs.BackupPolicy(
  "attachments",
  { fileSystemId: attachments.id, backupPolicy: { status: "ENABLED" } },
  { provider },
);

dataSubnetIds.forEach((subnetId, index) => {
  new aws.efs.MountTarget(
    `attachments-${index}`,
    { fileSystemId: attachments.id, subnetId, securityGroups: [attachmentsGroup.id] },
    { provider },
  );
});

const SEARCH = named("search");
const searchLogs = logGroup("search", SEARCH);

// OpenSearch needs it to place its network interfaces in our subnets.
const searchRole = new aws.iam.ServiceLinkedRole(
  "search",
  { awsServiceName: "opensearchservice.amazonaws.com" },
  { provider },
);

new aws.opensearch.Domain(
  "search",
  {
    domainName: SEARCH,
    engineVersion: "OpenSearch_2.17",
    clusterConfig: {
      instanceType: "m5.large.search",
      instanceCount: 2,
      zoneAwarenessEnabled: true,
      zoneAwarenessConfig: { availabilityZoneCount: 2 },
    },
    ebsOptions: { ebsEnabled: true, volumeType: "gp3", volumeSize: 50 },
    encryptAtRest: { enabled: true, kmsKeyId: dataKey.arn },
    nodeToNodeEncryption: { enabled: true },
    domainEndpointOptions: {
      enforceHttps: true,
      tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10",
    },
    vpcOptions: { subnetIds: dataSubnetIds, securityGroupIds: [searchGroup.id] },
    accessPolicies: policyOf({
      Effect: "Allow",
      Principal: { AWS: portalRole.arn },
      Action: "es:ESHttp*",
      Resource: arnOf("es", `domain/${SEARCH}/*`),
    }),
    logPublishingOptions: ["INDEX_SLOW_LOGS", "SEARCH_SLOW_LOGS", "ES_APPLICATION_LOGS"].map(
      (logType) => ({
        logType,
        cloudwatchLogGroupArn: pulumi.interpolate`${searchLogs.arn}:*`,
      }),
    ),
  },
  { provider, dependsOn: [searchRole, deliveries] },
);
