import { given, ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/s3/bucket-encrypted-with-kms";
import {
  Bucket,
  BucketLogging,
  BucketServerSideEncryptionConfiguration,
  KmsAlias,
  KmsKey,
} from "../../../../policypack/rules/aws/types";
import { describeRule } from "../../../support/describe-rule";

const bucket = resource(Bucket);
const key = resource(KmsKey);
const encryption = (sseAlgorithm: unknown, kmsMasterKeyId?: unknown) =>
  resource(BucketServerSideEncryptionConfiguration, {
    bucket: ref("bucket"),
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm, kmsMasterKeyId } }],
  });
const ARN = "arn:aws:kms:eu-south-2:111122223333:key/1234abcd";
const providerKeys = { demands: { dataClass: "public", keyCustody: "provider-managed" } } as const;
const toLogs = resource(BucketLogging, { bucket: "records", targetBucket: ref("bucket") });

describeRule(rule, {
  compliant: {
    "a key of the stack": stack({ bucket, key, own: encryption("aws:kms", ref("key")) }),
    "an alias of the stack": stack({
      bucket,
      key: resource(KmsAlias, { name: "alias/records" }),
      own: encryption("aws:kms", ref("key")),
    }),
    "a key by its ARN, twice encrypted": stack({ bucket, own: encryption("aws:kms:dsse", ARN) }),
    "a key by its alias": stack({ bucket, own: encryption("aws:kms", "alias/records") }),
    inline: {
      serverSideEncryptionConfiguration: {
        rule: {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: ARN },
        },
      },
    },
    "the key of AWS where that is enough": given(
      providerKeys,
      stack({ bucket, own: encryption("aws:kms") }),
    ),
    "a bucket of access logs, which AWS fills with keys of S3 only": stack({
      bucket,
      own: encryption("AES256"),
      toLogs,
    }),
  },
  violating: {
    nothing: stack({ bucket }),
    "keys of S3": stack({ bucket, own: encryption("AES256") }),
    "the key of AWS": stack({ bucket, own: encryption("aws:kms") }),
    "the key of AWS by its alias": stack({ bucket, own: encryption("aws:kms", "alias/aws/s3") }),
    "the key of AWS by the ARN of its alias": stack({
      bucket,
      own: encryption("aws:kms", "arn:aws:kms:eu-south-2:111122223333:alias/aws/s3"),
    }),
    "no rule": stack({
      bucket,
      own: resource(BucketServerSideEncryptionConfiguration, { bucket: ref("bucket"), rules: [] }),
    }),
    "keys of S3 even where a key of AWS is enough": given(
      providerKeys,
      stack({ bucket, own: encryption("AES256") }),
    ),
  },
  inconclusive: {
    "a key that comes from elsewhere": stack({ bucket, own: encryption("aws:kms", unknown()) }),
    "an algorithm known only after deployment": stack({ bucket, own: encryption(unknown(), ARN) }),
    "a configuration known only after deployment": {
      serverSideEncryptionConfiguration: unknown(),
    },
  },
});
