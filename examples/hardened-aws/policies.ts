import type * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { accountId } from "./settings";

type Statement = aws.iam.PolicyStatement;

export function policyOf(...statements: Statement[]): pulumi.Output<string> {
  return pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
}

/** Lets a service of AWS assume a role. */
export function trustedBy(service: string, condition?: Statement["Condition"]) {
  return policyOf({
    Effect: "Allow",
    Principal: { Service: service },
    Action: "sts:AssumeRole",
    ...(condition === undefined ? {} : { Condition: condition }),
  });
}

/** Services act for many customers: they may do it here only on behalf of this account. */
export const onBehalfOfThisAccount = { StringEquals: { "aws:SourceAccount": accountId } };

/** Nobody, not even the owner of the account, talks to the bucket without TLS. */
export function denyWithoutTls(bucketArn: pulumi.Input<string>): Statement {
  return {
    Sid: "DenyWithoutTls",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [bucketArn, pulumi.interpolate`${bucketArn}/*`],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
}
