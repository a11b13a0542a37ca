import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { Bucket, BucketVersioning } from "../../../../policypack/resources/aws/s3";
import rule from "../../../../policypack/rules/aws/s3/bucket-versioned";
import { describeRule } from "../../../support/describe-rule";

const enabled = { versioningConfiguration: { status: "Enabled" } };
const suspended = { versioningConfiguration: { status: "Suspended" } };

describeRule(rule, {
  compliant: {
    "versioning inline": { versioning: { enabled: true } },
    "versioning in a resource of its own": stack({
      bucket: resource(Bucket),
      versioning: resource(BucketVersioning, { bucket: ref("bucket"), ...enabled }),
    }),
    "versioning that names the bucket in plain text": stack({
      bucket: resource(Bucket, { bucket: "records" }),
      versioning: resource(BucketVersioning, { bucket: "records", ...enabled }),
    }),
    "inline off, but on in a resource of its own": stack({
      bucket: resource(Bucket, { versioning: { enabled: false } }),
      versioning: resource(BucketVersioning, { bucket: ref("bucket"), ...enabled }),
    }),
  },
  violating: {
    "nothing said": {},
    suspended: stack({
      bucket: resource(Bucket),
      versioning: resource(BucketVersioning, { bucket: ref("bucket"), ...suspended }),
    }),
    "versioning of another bucket": stack({
      bucket: resource(Bucket),
      other: resource(Bucket),
      versioning: resource(BucketVersioning, { bucket: ref("other"), ...enabled }),
    }),
  },
  inconclusive: {
    "a status known only after deployment": stack({
      bucket: resource(Bucket),
      versioning: resource(BucketVersioning, {
        bucket: ref("bucket"),
        versioningConfiguration: { status: unknown() },
      }),
    }),
    "an inline setting known only after deployment": { versioning: unknown() },
  },
});
