import {
  allOf,
  anyOf,
  type CheckedValue,
  defineStackRule,
  equals,
  example,
  isAbsent,
  isCustodyAtLeast,
  isOneOf,
  isSet,
  matches,
  none,
  not,
  restate,
  type StackContext,
  some,
  unless,
  type Verdict,
} from "../../../core";
import { KmsAlias, KmsKey } from "../../../resources/aws/kms";
import { Bucket, BucketServerSideEncryptionConfiguration } from "../../../resources/aws/s3";
import { isLogTargetWithoutKms } from "./access-logs";

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
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html",
  ],
  check: (bucket, context) => {
    // AWS delivers these logs only to buckets that it encrypts with keys of S3 itself.
    const holdsLogs = isLogTargetWithoutKms(context.attached);
    const configurations = context.attached(BucketServerSideEncryptionConfiguration, "bucket");
    const isEncrypted = (encryption: Encryption): Verdict =>
      unless(allOf(equals(encryption.sseAlgorithm, "AES256"), holdsLogs), () =>
        allOf(
          isOneOf(encryption.sseAlgorithm, ["aws:kms", "aws:kms:dsse"]),
          isOwnKey(encryption.kmsMasterKeyId, context),
        ),
      );
    const { serverSideEncryptionConfiguration: inline } = bucket;
    // The keys of S3 are also what S3 takes where nothing is said.
    const saysNothing = allOf(
      isAbsent(inline),
      none(configurations, ({ bucket }) => isSet(bucket)),
    );
    return unless(allOf(saysNothing, holdsLogs), () =>
      anyOf(
        isEncrypted(inline.rule.applyServerSideEncryptionByDefault),
        some(configurations, ({ rules }) =>
          some(rules, (rule) => isEncrypted(rule.applyServerSideEncryptionByDefault)),
        ),
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
    : restate(
        allOf(
          isSet(key),
          anyOf(
            refersTo(key, KmsKey),
            refersTo(key, KmsAlias),
            not(matches(key, /(^|\/|:)alias\/aws\//, "a key of AWS")),
          ),
        ),
        key,
        "the key of AWS",
        "a key of one's own",
      );
}
