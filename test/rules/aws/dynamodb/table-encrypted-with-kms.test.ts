import { given, ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { DynamodbTable } from "../../../../policypack/resources/aws/dynamodb";
import { KmsKey } from "../../../../policypack/resources/aws/kms";
import rule from "../../../../policypack/rules/aws/dynamodb/table-encrypted-with-kms";
import { describeRule } from "../../../support/describe-rule";

const kmsKeyArn = "arn:aws-us-gov:kms:us-gov-west-1:111122223333:key/1234abcd";
const encrypted = { serverSideEncryption: { enabled: true, kmsKeyArn } };
const byAws = { demands: { dataClass: "public", keyCustody: "provider-managed" } } as const;
const inHsm = { demands: { dataClass: "secret", keyCustody: "hsm" } } as const;

describeRule(rule, {
  compliant: {
    "a key of the account": encrypted,
    "a key of the same stack": stack({
      table: resource(DynamodbTable, {
        serverSideEncryption: { enabled: true, kmsKeyArn: ref("key") },
      }),
      key: resource(KmsKey),
    }),
    "a replica with a key of its own": {
      ...encrypted,
      replicas: [{ regionName: "eu-west-1", kmsKeyArn: unknown() }],
    },
    "the key that AWS manages, where that is enough": given(byAws, {
      serverSideEncryption: { enabled: true },
      replicas: [{ regionName: "eu-west-1" }],
    }),
    "a key of the account for data that ask for more": given(inHsm, encrypted),
  },
  violating: {
    "the default, a key that AWS owns": {},
    "the default, where the key that AWS manages is enough": given(byAws, {}),
    "encryption with KMS off": { serverSideEncryption: { enabled: false, kmsKeyArn } },
    null: { serverSideEncryption: null },
    "text instead of true": { serverSideEncryption: { enabled: "true", kmsKeyArn } },
    "a key without saying that it is used": { serverSideEncryption: { kmsKeyArn } },
    "the key that AWS manages, where one of the customer is asked": {
      serverSideEncryption: { enabled: true },
    },
    "empty text instead of a key": { serverSideEncryption: { enabled: true, kmsKeyArn: "" } },
    "one replica of two without a key": {
      ...encrypted,
      replicas: [
        { regionName: "eu-west-1", kmsKeyArn },
        { regionName: "eu-central-1", kmsKeyArn: null },
      ],
    },
  },
  inconclusive: {
    "a value known only after deployment": {
      serverSideEncryption: { enabled: unknown(), kmsKeyArn },
    },
    "encryption known only after deployment": { serverSideEncryption: unknown() },
    "text where encryption is expected": { serverSideEncryption: "KMS" },
    "replicas known only after deployment": { ...encrypted, replicas: unknown() },
    "text where replicas are expected": { ...encrypted, replicas: "eu-west-1" },
  },
});
