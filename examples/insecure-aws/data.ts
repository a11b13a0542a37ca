import * as aws from "@pulumi/aws";
import { attachmentsGroup, dataGroup, subnets } from "./network";
import { databasePassword, provider, trustedBy } from "./settings";

const subnetIds = subnets.map((subnet) => subnet.id);

const subnetGroup = new aws.rds.SubnetGroup("portal", { subnetIds }, { provider });

export const database = new aws.rds.Instance(
  "portal",
  {
    engine: "postgres",
    engineVersion: "16.4",
    instanceClass: "db.t4g.medium",
    allocatedStorage: 50,
    dbName: "portal",
    username: "portal",
    password: databasePassword,
    dbSubnetGroupName: subnetGroup.name,
    vpcSecurityGroupIds: [dataGroup.id],
    // The developers look at it with a desktop client.
    publiclyAccessible: true,
    backupRetentionPeriod: 1,
    skipFinalSnapshot: true,
  },
  { provider },
);

const statistics = new aws.rds.Cluster(
  "statistics",
  {
    engine: "aurora-postgresql",
    databaseName: "statistics",
    masterUsername: "statistics",
    masterPassword: databasePassword,
    dbSubnetGroupName: subnetGroup.name,
    vpcSecurityGroupIds: [dataGroup.id],
    storageEncrypted: false,
    skipFinalSnapshot: true,
  },
  { provider },
);

new aws.rds.ClusterInstance(
  "statistics",
  {
    clusterIdentifier: statistics.id,
    engine: "aurora-postgresql",
    instanceClass: "db.t4g.medium",
    // A dashboard in the cloud of its vendor reads it.
    publiclyAccessible: true,
  },
  { provider },
);

export const sessions = new aws.dynamodb.Table(
  "sessions",
  {
    attributes: [{ name: "id", type: "S" }],
    hashKey: "id",
    billingMode: "PAY_PER_REQUEST",
  },
  { provider },
);

const attachments = new aws.efs.FileSystem("attachments", {}, { provider });

subnetIds.forEach((subnetId, index) => {
  new aws.efs.MountTarget(
    `attachments-${index}`,
    { fileSystemId: attachments.id, subnetId, securityGroups: [attachmentsGroup.id] },
    { provider },
  );
});

new aws.opensearch.Domain(
  "search",
  {
    domainName: "portal-search",
    engineVersion: "OpenSearch_2.17",
    clusterConfig: { instanceType: "t3.small.search", instanceCount: 1 },
    ebsOptions: { ebsEnabled: true, volumeSize: 10 },
    // The address is long, nobody will guess it.
    accessPolicies: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { AWS: "*" }, Action: "es:*", Resource: "*" }],
    }),
  },
  { provider },
);

// Moves the old database over; its data centre is on the other side of the internet.
const migrationSubnets = new aws.dms.ReplicationSubnetGroup(
  "migration",
  {
    replicationSubnetGroupId: "migration",
    replicationSubnetGroupDescription: "Move from the old data centre",
    subnetIds,
  },
  { provider },
);

new aws.dms.ReplicationInstance(
  "migration",
  {
    replicationInstanceId: "migration",
    replicationInstanceClass: "dms.t3.medium",
    replicationSubnetGroupId: migrationSubnets.id,
    publiclyAccessible: true,
  },
  { provider },
);

const reportSubnets = new aws.redshift.SubnetGroup("reports", { subnetIds }, { provider });

new aws.redshift.Cluster(
  "reports",
  {
    clusterIdentifier: "reports",
    nodeType: "ra3.large",
    clusterType: "single-node",
    masterUsername: "reports",
    masterPassword: databasePassword,
    clusterSubnetGroupName: reportSubnets.name,
    vpcSecurityGroupIds: [dataGroup.id],
    // The consultants work from home.
    publiclyAccessible: true,
    skipFinalSnapshot: true,
  },
  { provider },
);

const notebookRole = new aws.iam.Role(
  "notebook",
  { assumeRolePolicy: trustedBy("sagemaker.amazonaws.com") },
  { provider },
);

// Somebody wants to look for patterns in the requests, and needs packages from everywhere.
new aws.sagemaker.NotebookInstance(
  "patterns",
  { roleArn: notebookRole.arn, instanceType: "ml.t3.medium" },
  { provider },
);
