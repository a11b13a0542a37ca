import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { accountId, provider } from "./settings";

/** A key of our own, administered by the account, used by what the statements name. */
export function customerKey(part: string, ...users: aws.iam.PolicyStatement[]): aws.kms.Key {
  return new aws.kms.Key(
    part,
    {
      enableKeyRotation: true,
      deletionWindowInDays: 30,
      policy: pulumi.jsonStringify({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: { AWS: `arn:aws:iam::${accountId}:root` },
            Action: "kms:*",
            Resource: "*",
          },
          ...users,
        ],
      }),
    },
    { provider },
  );
}
