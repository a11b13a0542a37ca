import {
  allOf,
  anyOf,
  type CheckedValue,
  defineStackRule,
  example,
  isCustodyAtLeast,
  isOneOf,
  isSet,
  matches,
  not,
  type StackContext,
  some,
  unless,
  type Verdict,
} from "../../../core";
import { Bucket, BucketServerSideEncryptionConfiguration, KmsAlias, KmsKey } from "../types";
import { isLogTarget } from "./access-logs";

export default defineStackRule(Bucket, {
  id: "aws-s3-bucket-encrypted-with-kms",
  title: "S3 buckets encrypt new objects with a KMS key",
  rationale:
    "With a KMS key who reads an object also needs the right to the key, each use is logged, and access can be withdrawn at one place.",
  remediation:
    "Add a BucketServerSideEncryptionConfiguration for the bucket with sseAlgorithm aws:kms and the kmsMasterKeyId of a key of one's own.",
  category: "encryption-at-rest",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html",
  ],
  check: (bucket, context) => {
    const isEncrypted = (encryption: Encryption): Verdict =>
      unless(
        // AWS delivers access logs only to buckets that it encrypts with keys of S3 itself.
        allOf(isOneOf(encryption.sseAlgorithm, ["AES256"]), isLogTarget(context.attached)),
        () =>
          allOf(
            isOneOf(encryption.sseAlgorithm, ["aws:kms", "aws:kms:dsse"]),
            isOwnKey(encryption.kmsMasterKeyId, context),
          ),
      );
    return anyOf(
      isEncrypted(bucket.serverSideEncryptionConfiguration.rule.applyServerSideEncryptionByDefault),
      some(context.attached(BucketServerSideEncryptionConfiguration, "bucket"), (configuration) =>
        some(configuration.rules, (rule) => isEncrypted(rule.applyServerSideEncryptionByDefault)),
      ),
    );
  },
  examples: {
    compliant: {
      inputs: { bucket: "records" },
      attached: [
        example(BucketServerSideEncryptionConfiguration, {
          bucket: "records",
          rules: [
            {
              applyServerSideEncryptionByDefault: {
                sseAlgorithm: "aws:kms",
                kmsMasterKeyId: "alias/records",
              },
            },
          ],
        }),
      ],
    },
    violating: { inputs: { bucket: "records" } },
  },
});

interface Encryption {
  readonly sseAlgorithm: CheckedValue<string>;
  readonly kmsMasterKeyId: CheckedValue<string>;
}

/** The key is not the one that AWS keeps for the account, which is also what absence means. */
function isOwnKey(key: CheckedValue<string>, { demands, refersTo }: StackContext): Verdict {
  return isCustodyAtLeast("provider-managed", demands.keyCustody)
    ? allOf()
    : allOf(
        isSet(key),
        anyOf(
          refersTo(key, KmsKey),
          refersTo(key, KmsAlias),
          not(matches(key, /(^|\/|:)alias\/aws\//, "a key of AWS")),
        ),
      );
}
