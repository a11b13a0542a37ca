import { allOf, defineRule, equals, every, isCustodyAtLeast, isSet } from "../../../core";
import { DynamodbTable } from "../../../resources/aws/dynamodb";

export default defineRule(DynamodbTable, {
  id: "aws-dynamodb-table-encrypted-with-kms",
  title: "DynamoDB tables are encrypted with a KMS key of the account",
  rationale:
    "The key that DynamoDB uses by itself belongs to AWS: nobody in the account can see, restrict or withdraw its use.",
  remediation:
    "Set serverSideEncryption.enabled to true and, for a key of one's own, serverSideEncryption.kmsKeyArn and the kmsKeyArn of each of replicas.",
  category: "encryption-at-rest",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html",
  ],
  check: ({ serverSideEncryption, replicas }, { demands }) =>
    allOf(
      equals(serverSideEncryption.enabled, true),
      // Without an ARN it is the key that AWS manages in the account, alias/aws/dynamodb.
      ...(isCustodyAtLeast("provider-managed", demands.keyCustody)
        ? []
        : [
            isSet(serverSideEncryption.kmsKeyArn),
            every(replicas, (replica) => isSet(replica.kmsKeyArn)),
          ]),
    ),
  examples: {
    compliant: {
      serverSideEncryption: {
        enabled: true,
        kmsKeyArn: "arn:aws:kms:eu-south-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
      },
    },
    violating: {},
  },
});
