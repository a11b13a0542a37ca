import * as aws from "@pulumi/aws";
import { policyOf } from "./policies";
import { roles } from "./roles";
import { accountId, named, provider, region } from "./settings";

type Statement = aws.iam.PolicyStatement;

/**
 * A key of our own, one for each kind of data, so that the use of one can be withdrawn without
 * touching the others. Whoever may use it is written in its policy and nowhere else.
 */
export function customerKey(part: string, description: string, ...users: Statement[]) {
  const key = new aws.kms.Key(
    part,
    {
      description,
      enableKeyRotation: true,
      // Time enough to notice that a key in use was deleted.
      deletionWindowInDays: 30,
      policy: policyOf(
        {
          // Without this statement a mistake in the others would make the key unmanageable.
          Sid: "AdministeredByTheAccount",
          Effect: "Allow",
          Principal: { AWS: `arn:aws:iam::${accountId}:root` },
          Action: "kms:*",
          Resource: "*",
        },
        ...users,
      ),
    },
    { provider, dependsOn: roles },
  );
  new aws.kms.Alias(part, { name: `alias/${named(part)}`, targetKeyId: key.keyId }, { provider });
  return key;
}

/** Lets roles use a key, but only through the services that hold the data. */
export function usedThrough(
  services: string[],
  roleArns: string[],
  actions: string[] = ["kms:Decrypt", "kms:GenerateDataKey"],
): Statement {
  return {
    Effect: "Allow",
    Principal: { AWS: roleArns },
    Action: actions,
    Resource: "*",
    Condition: {
      StringEquals: { "kms:ViaService": services.map((name) => `${name}.${region}.amazonaws.com`) },
    },
  };
}
