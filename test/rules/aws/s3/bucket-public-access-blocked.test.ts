import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { Bucket, BucketPublicAccessBlock } from "../../../../policypack/resources/aws/s3";
import rule from "../../../../policypack/rules/aws/s3/bucket-public-access-blocked";
import { describeRule } from "../../../support/describe-rule";

const blocked = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};
const bucket = resource(Bucket);
const withBlock = (inputs: object) =>
  stack({ bucket, other: bucket, block: resource(BucketPublicAccessBlock, { ...inputs }) });

describeRule(rule, {
  compliant: {
    "all four": withBlock({ bucket: ref("bucket"), ...blocked }),
    "a block that names the bucket in plain text": stack({
      bucket: resource(Bucket, { bucket: "records" }),
      block: resource(BucketPublicAccessBlock, { bucket: "records", ...blocked }),
    }),
  },
  violating: {
    "no block": stack({ bucket }),
    "a block of another bucket": withBlock({ bucket: ref("other"), ...blocked }),
    "one left out": withBlock({ bucket: ref("bucket"), ...blocked, ignorePublicAcls: undefined }),
    "one null": withBlock({ bucket: ref("bucket"), ...blocked, restrictPublicBuckets: null }),
    "text instead of true": withBlock({
      bucket: ref("bucket"),
      ...blocked,
      blockPublicAcls: "true",
    }),
    "one switched off": withBlock({ bucket: ref("bucket"), ...blocked, blockPublicPolicy: false }),
    "nothing set, where each defaults to false": withBlock({ bucket: ref("bucket") }),
  },
  inconclusive: {
    "a block of a bucket known only after deployment": withBlock({
      bucket: unknown(),
      ...blocked,
    }),
    "one known only after deployment": withBlock({
      bucket: ref("bucket"),
      ...blocked,
      restrictPublicBuckets: unknown(),
    }),
  },
});
