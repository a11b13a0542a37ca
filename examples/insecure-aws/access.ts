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
