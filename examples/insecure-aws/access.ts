import * as aws from "@pulumi/aws";
import { provider, trustedBy } from "./settings";

new aws.iam.AccountPasswordPolicy(
  "users",
  // Longer ones ended up on sticky notes.
  { minimumPasswordLength: 8, allowUsersToChangePassword: true },
  { provider },
);

export const portalRole = new aws.iam.Role(
  "portal",
  { assumeRolePolicy: trustedBy("ec2.amazonaws.com") },
  { provider },
);

new aws.iam.RolePolicyAttachment(
  "portal-administrator",
  { role: portalRole.name, policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
  { provider },
);

const pipeline = new aws.iam.User("pipeline", {}, { provider });

const deployment = new aws.iam.Policy(
  "deployment",
  {
    description: "What the pipeline needs",
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
    }),
  },
  { provider },
);

new aws.iam.UserPolicyAttachment(
  "pipeline-deployment",
  { user: pipeline.name, policyArn: deployment.arn },
  { provider },
);

// What the account should refuse to everybody gets in the way of somebody every week.
new aws.s3.AccountPublicAccessBlock(
  "account",
  // Two of the buckets are public on purpose.
  {
    blockPublicAcls: false,
    blockPublicPolicy: false,
    ignorePublicAcls: false,
    restrictPublicBuckets: false,
  },
  { provider },
);

new aws.ebs.SnapshotBlockPublicAccess(
  "account",
  // The supplier still reads a snapshot that was shared with all.
  { state: "block-new-sharing" },
  { provider },
);

new aws.ec2.ImageBlockPublicAccess("account", { state: "unblocked" }, { provider });

// For the day on which SSH doesn't answer.
new aws.ec2.SerialConsoleAccess("account", { enabled: true }, { provider });

new aws.emr.BlockPublicAccessConfiguration(
  "account",
  // The evaluation of the survey did not start otherwise.
  { blockPublicSecurityGroupRules: false },
  { provider },
);
