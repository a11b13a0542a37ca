// Checks each document that arrives and files it where the clerks find it.
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { documents, documentsKey } from "./documents";
import { logGroup, streamsOf } from "./logs";
import { applicationSubnetIds, intakeGroup } from "./network";
import { policyOf } from "./policies";
import { intakeRole } from "./roles";
import { accountId, arnOf, named, provider } from "./settings";

const FUNCTION = named("intake");
const LOG_GROUP = `/aws/lambda/${FUNCTION}`;
const FAILURES = named("intake-failures");

// Lambda would create this one by itself, unencrypted and kept for ever.
const logs = logGroup("intake", LOG_GROUP);

const failures = new aws.sqs.Queue(
  "intake-failures",
  { name: FAILURES, kmsMasterKeyId: documentsKey.arn, messageRetentionSeconds: 14 * 24 * 3600 },
  { provider },
);

const permissions = new aws.iam.RolePolicy(
  "intake",
  {
    role: intakeRole.name,
    policy: policyOf(
      { Effect: "Allow", Action: "s3:GetObject", Resource: documents.objectsIn("received/") },
      { Effect: "Allow", Action: "s3:PutObject", Resource: documents.objectsIn("accepted/") },
      { Effect: "Allow", Action: "sqs:SendMessage", Resource: arnOf("sqs", FAILURES) },
      {
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: streamsOf(LOG_GROUP),
      },
    ),
  },
  { provider },
);

const networkPermissions = new aws.iam.RolePolicyAttachment(
  "intake-network",
  {
    role: intakeRole.name,
    policyArn: "arn:aws:iam::aws:policy/service-role/AWSLambdaENIManagementAccess",
  },
  { provider },
);

const intake = new aws.lambda.Function(
  "intake",
  {
    name: FUNCTION,
    role: intakeRole.arn,
    runtime: "nodejs22.x",
    handler: "index.handler",
    code: new pulumi.asset.AssetArchive({
      "index.mjs": new pulumi.asset.StringAsset(
        "export const handler = async (event) => console.log(event.Records.length);\n",
      ),
    }),
    vpcConfig: { subnetIds: applicationSubnetIds, securityGroupIds: [intakeGroup.id] },
    deadLetterConfig: { targetArn: failures.arn },
    // A flood of uploads must not use up what other functions of the account need.
    reservedConcurrentExecutions: 20,
    timeout: 60,
  },
  { provider, dependsOn: [logs, permissions, networkPermissions] },
);

// Bucket names can be taken over by others once they are free: the account makes sure.
const calledByDocuments = new aws.lambda.Permission(
  "intake",
  {
    function: intake.name,
    action: "lambda:InvokeFunction",
    principal: "s3.amazonaws.com",
    sourceArn: documents.arn,
    sourceAccount: accountId,
  },
  { provider },
);

new aws.s3.BucketNotification(
  "documents",
  {
    bucket: documents.name,
    lambdaFunctions: [
      {
        lambdaFunctionArn: intake.arn,
        events: ["s3:ObjectCreated:*"],
        // What is filed goes elsewhere, or the function would call itself for ever.
        filterPrefix: "received/",
      },
    ],
  },
  { provider, dependsOn: [calledByDocuments] },
);
