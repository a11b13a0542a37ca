// The roles come first, without permissions: the policies of keys name them. What each one may do
// stands where it is used.
import * as aws from "@pulumi/aws";
import { onBehalfOfThisAccount, trustedBy } from "./policies";
import { accountId, named, provider } from "./settings";

export const portalRole = new aws.iam.Role(
  "portal",
  { name: named("portal"), assumeRolePolicy: trustedBy("ec2.amazonaws.com") },
  { provider },
);

export const signerRole = new aws.iam.Role(
  "signer",
  { name: named("signer"), assumeRolePolicy: trustedBy("ec2.amazonaws.com") },
  { provider },
);

export const intakeRole = new aws.iam.Role(
  "intake",
  { name: named("intake"), assumeRolePolicy: trustedBy("lambda.amazonaws.com") },
  { provider },
);

export const replicationRole = new aws.iam.Role(
  "replication",
  { name: named("replication"), assumeRolePolicy: trustedBy("s3.amazonaws.com") },
  { provider },
);

export const flowLogRole = new aws.iam.Role(
  "flow-log",
  {
    name: named("flow-log"),
    assumeRolePolicy: trustedBy("vpc-flow-logs.amazonaws.com", onBehalfOfThisAccount),
  },
  { provider },
);

export const trailRole = new aws.iam.Role(
  "trail",
  { name: named("trail"), assumeRolePolicy: trustedBy("cloudtrail.amazonaws.com") },
  { provider },
);

// A role of its own for starting instances, since it may use the key of the disks.
export const scalingRole = new aws.iam.ServiceLinkedRole(
  "scaling",
  { awsServiceName: "autoscaling.amazonaws.com", customSuffix: named("scaling") },
  { provider },
);
export const scalingRoleArn = `arn:aws:iam::${accountId}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling_${named("scaling")}`;

/** The policies of keys name roles by ARNs in plain text, which AWS refuses while one doesn't exist. */
export const roles = [
  portalRole,
  signerRole,
  intakeRole,
  replicationRole,
  flowLogRole,
  trailRole,
  scalingRole,
];
