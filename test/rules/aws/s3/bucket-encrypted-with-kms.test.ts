import { given, ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { KmsAlias, KmsKey } from "../../../../policypack/resources/aws/kms";
import { LoadBalancer } from "../../../../policypack/resources/aws/lb";
import {
  Bucket,
  BucketLogging,
  BucketServerSideEncryptionConfiguration,
} from "../../../../policypack/resources/aws/s3";
import rule from "../../../../policypack/rules/aws/s3/bucket-encrypted-with-kms";
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
const balancer = (loadBalancerType?: string, enabled: unknown = true) =>
  resource(LoadBalancer, { loadBalancerType, accessLogs: { bucket: ref("bucket"), enabled } });
const inline = (sseAlgorithm: unknown, kmsMasterKeyId?: unknown) => ({
  serverSideEncryptionConfiguration: {
    rule: { applyServerSideEncryptionByDefault: { sseAlgorithm, kmsMasterKeyId } },
  },
});
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
    inline: inline("aws:kms", ARN),
    "keys of S3 inline, but a key in a resource of its own": stack({
      bucket: resource(Bucket, inline("AES256")),
      own: encryption("aws:kms", ARN),
    }),
    "a key in another partition": stack({
      bucket,
      own: encryption("aws:kms", "arn:aws-eusc:kms:eusc-de-east-1:111122223333:key/1234abcd"),
    }),
    "an alias that only looks like one of AWS": stack({
      bucket,
      own: encryption("aws:kms", "alias/aws-records"),
    }),
    "the key of AWS by its alias where that is enough": given(
      providerKeys,
      inline("aws:kms", "alias/aws/s3"),
    ),
    "a bucket of access logs by a setting inline, encrypted inline": stack({
      bucket: resource(Bucket, { bucket: "logs", ...inline("AES256") }),
      records: resource(Bucket, { logging: { targetBucket: ref("bucket") } }),
    }),
    "a bucket of access logs about which nothing is said, as S3 takes its own keys then": stack({
      bucket,
      toLogs,
    }),
    "a bucket of the logs of an application load balancer, the default": stack({
      bucket,
      own: encryption("AES256"),
      balancer: balancer(),
    }),
    "a bucket of access logs with a key nevertheless": stack({
      bucket,
      own: encryption("aws:kms", ARN),
      toLogs,
    }),
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
    "keys of S3 inline": inline("AES256"),
    "the key of AWS inline": inline("aws:kms"),
    "an empty key": inline("aws:kms", ""),
    "a bucket of access logs with the key of AWS inline": stack({
      bucket: resource(Bucket, inline("aws:kms")),
      toLogs,
    }),
    "a bucket of access logs with the key of AWS": stack({
      bucket,
      own: encryption("aws:kms", "alias/aws/s3"),
      toLogs,
    }),
    "a bucket of the logs of a network load balancer, which can use a key": stack({
      bucket,
      own: encryption("AES256"),
      balancer: balancer("network"),
    }),
    "a bucket that a load balancer names, but delivers nothing to": stack({
      bucket,
      own: encryption("AES256"),
      balancer: balancer("application", false),
    }),
    "a bucket that writes access logs, but keeps none": stack({
      bucket,
      own: encryption("AES256"),
      logging: resource(BucketLogging, { bucket: ref("bucket"), targetBucket: "logs" }),
    }),
    "the encryption of another bucket": stack({
      records: bucket,
      bucket,
      own: encryption("aws:kms", ARN),
    }),
    "a key without an algorithm": inline(undefined, ARN),
    "a key in China that is the one of AWS": inline(
      "aws:kms",
      "arn:aws-cn:kms:cn-north-1:111122223333:alias/aws/s3",
    ),
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
    "rules known only after deployment": stack({
      bucket,
      own: resource(BucketServerSideEncryptionConfiguration, {
        bucket: ref("bucket"),
        rules: unknown(),
      }),
    }),
    "keys of S3, while a load balancer perhaps delivers logs": stack({
      bucket,
      own: encryption("AES256"),
      balancer: balancer("application", unknown()),
    }),
    "nothing said, while a load balancer perhaps delivers logs": stack({
      bucket,
      balancer: balancer("application", unknown()),
    }),
    "text where an object belongs": { serverSideEncryptionConfiguration: "aws:kms" },
    "an algorithm known only after deployment": stack({ bucket, own: encryption(unknown(), ARN) }),
    "a configuration known only after deployment": {
      serverSideEncryptionConfiguration: unknown(),
    },
  },
});
