import * as aws from "@pulumi/aws";
import * as cosmosdb from "@pulumi/azure-native/cosmosdb";
import * as sql from "@pulumi/azure-native/sql";
import { accountId, location, provider, resourceGroupName, tags } from "./settings";

// The table is in Spain; its replica is in Ireland.
new aws.dynamodb.Table(
  "orders",
  {
    hashKey: "id",
    attributes: [{ name: "id", type: "S" }],
    billingMode: "PAY_PER_REQUEST",
    streamEnabled: true,
    streamViewType: "NEW_AND_OLD_IMAGES",
    replicas: [{ regionName: "eu-west-1" }],
    tags,
  },
  { provider },
);

const files = new aws.efs.FileSystem("files", { encrypted: true, tags }, { provider });

// One line sends every file to Paris.
new aws.efs.ReplicationConfiguration(
  "files",
  { sourceFileSystemId: files.id, destination: { region: "eu-west-3" } },
  { provider },
);

const backups = new aws.backup.Vault("backups", { name: "register", tags }, { provider });

// Continuity asked for a second copy, and nobody asked where: the vault is in Stockholm.
new aws.backup.Plan(
  "daily",
  {
    name: "daily",
    rules: [
      {
        ruleName: "daily",
        targetVaultName: backups.name,
        schedule: "cron(0 3 * * ? *)",
        copyActions: [
          {
            destinationVaultArn: `arn:aws:backup:eu-north-1:${accountId}:backup-vault:register`,
          },
        ],
      },
    ],
    tags,
  },
  { provider },
);

// Snapshots of every tagged volume go to Frankfurt.
new aws.dlm.LifecyclePolicy(
  "volumes",
  {
    description: "Daily snapshots",
    executionRoleArn: `arn:aws:iam::${accountId}:role/dlm`,
    policyDetails: {
      resourceTypes: ["VOLUME"],
      targetTags: { Snapshot: "daily" },
      schedules: [
        {
          name: "daily",
          createRule: { interval: 24 },
          retainRule: { count: 14 },
          crossRegionCopyRules: [{ target: "eu-central-1", encrypted: true }],
        },
      ],
    },
    tags,
  },
  { provider },
);

const images = new aws.ecr.Repository("images", { name: "register", tags }, { provider });

// Images, with whatever is baked into them, are replicated to Oregon.
new aws.ecr.ReplicationConfiguration(
  "images",
  {
    replicationConfiguration: {
      rules: [{ destinations: [{ region: "us-west-2", registryId: accountId }] }],
    },
  },
  { provider, dependsOn: images },
);

// An account in Spain that is written to in Spain, and read in the Netherlands.
new cosmosdb.DatabaseAccount("sessions", {
  accountName: "cosmos-register-sessions",
  resourceGroupName,
  location,
  databaseAccountOfferType: "Standard",
  locations: [
    { locationName: location, failoverPriority: 0 },
    { locationName: "westeurope", failoverPriority: 1 },
  ],
  backupPolicy: {
    type: "Periodic",
    periodicModeProperties: { backupStorageRedundancy: "Local" },
  },
  tags,
});

const server = new sql.Server("register", {
  serverName: "sql-register",
  resourceGroupName,
  location,
  tags,
});

// The group of servers that take over from each other has its second one in Paris.
new sql.FailoverGroup("register", {
  failoverGroupName: "register",
  resourceGroupName,
  serverName: server.name,
  partnerServers: [
    {
      id: "/subscriptions/00000000-0000-0000-0000-000000000002/resourceGroups/rg-paris/providers/Microsoft.Sql/servers/sql-register-paris",
    },
  ],
  readWriteEndpoint: { failoverPolicy: "Automatic", failoverWithDataLossGracePeriodMinutes: 60 },
  databases: [],
});
