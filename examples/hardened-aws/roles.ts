// The roles come first, without permissions: the policies of keys name them. What each one may do
// stands where it is used.
import * as aws from "@pulumi/aws";
import { onBehalfOfThisAccount, trustedBy } from "./policies";
import { named, provider } from "./settings";

export const portalRole = new aws.iam.Role(
  "portal",
  { assumeRolePolicy: trustedBy("ec2.amazonaws.com") },
  { provider },
);

export const signerRole = new aws.iam.Role(
  "signer",
  { assumeRolePolicy: trustedBy("ec2.amazonaws.com") },
  { provider },
);

export const intakeRole = new aws.iam.Role(
  "intake",
  { assumeRolePolicy: trustedBy("lambda.amazonaws.com") },
  { provider },
);

export const replicationRole = new aws.iam.Role(
  "replication",
  { assumeRolePolicy: trustedBy("s3.amazonaws.com") },
  { provider },
);

export const flowLogRole = new aws.iam.Role(
  "flow-log",
  { assumeRolePolicy: trustedBy("vpc-flow-logs.amazonaws.com", onBehalfOfThisAccount) },
  { provider },
);

export const trailRole = new aws.iam.Role(
  "trail",
  { assumeRolePolicy: trustedBy("cloudtrail.amazonaws.com") },
  { provider },
);

// A role of its own for starting instances, since it may use the key of the disks.
export const scalingRole = new aws.iam.ServiceLinkedRole(
  "scaling",
  { awsServiceName: "autoscaling.amazonaws.com", customSuffix: named("scaling") },
  { provider },
);
