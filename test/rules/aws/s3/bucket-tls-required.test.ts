import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { Bucket, BucketPolicy } from "../../../../policypack/resources/aws/s3";
import rule from "../../../../policypack/rules/aws/s3/bucket-tls-required";
import { describeRule } from "../../../support/describe-rule";

const bucket = resource(Bucket, { bucket: "records" });
const statement = {
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: ["arn:aws:s3:::records", "arn:aws:s3:::records/*"],
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const policy = (changes: object = {}) =>
  JSON.stringify({ Statement: [{ ...statement, ...changes }] });
const withPolicy = (text: unknown, own = bucket) =>
  stack({ own, policy: resource(BucketPolicy, { bucket: ref("own"), policy: text }) });

describeRule(rule, {
  compliant: {
    "the usual denial": withPolicy(policy()),
    inline: { bucket: "records", policy: policy() },
    "one statement among others": withPolicy(
      JSON.stringify({ Statement: [{ ...statement, Effect: "Allow" }, statement] }),
    ),
    "false as a value, not text": withPolicy(
      policy({ Condition: { Bool: { "aws:SecureTransport": false } } }),
    ),
    "the key in another case, in a list": withPolicy(
      policy({ Condition: { bool: { "AWS:securetransport": ["false"] } } }),
    ),
    "everything instead of S3": withPolicy(policy({ Action: "*", Resource: "*" })),
    "everybody as AWS principal": withPolicy(policy({ Principal: { AWS: "*" } })),
    "one pattern for bucket and objects": withPolicy(policy({ Resource: "arn:aws:s3:::records*" })),
    "another partition": withPolicy(
      policy({ Resource: ["arn:aws-eusc:s3:::records", "arn:aws-eusc:s3:::records/*"] }),
    ),
    "every bucket whose name begins so": withPolicy(policy({ Resource: "arn:aws:s3:::rec*" })),
    "China, in a policy that is an object": withPolicy({
      Statement: {
        ...statement,
        Resource: ["arn:aws-cn:s3:::records", "arn:aws-cn:s3:::records/*"],
      },
    }),
    "also where the key is missing": withPolicy(
      policy({ Condition: { BoolIfExists: { "aws:SecureTransport": "false" } } }),
    ),
    "one statement for the bucket, another for its objects": withPolicy(
      JSON.stringify({
        Statement: [
          { ...statement, Resource: "arn:aws:s3:::records" },
          { ...statement, Resource: "arn:aws:s3:::records/*" },
        ],
      }),
    ),
    "inline another policy, but the denial in a resource of its own": withPolicy(
      policy(),
      resource(Bucket, { bucket: "records", policy: policy({ Effect: "Allow" }) }),
    ),
    "a bucket whose name is not known yet": withPolicy(
      policy(),
      resource(Bucket, { bucket: unknown() }),
    ),
    "a bucket that is given a name": withPolicy(policy(), resource(Bucket)),
    "everything, for a bucket that is given a name": withPolicy(
      policy({ Resource: "*" }),
      resource(Bucket),
    ),
  },
  violating: {
    "no policy": stack({ bucket }),
    "another policy": withPolicy(policy({ Condition: undefined })),
    "only objects": withPolicy(policy({ Resource: "arn:aws:s3:::records/*" })),
    "only the bucket": withPolicy(policy({ Resource: "arn:aws:s3:::records" })),
    "another bucket": withPolicy(
      policy({ Resource: ["arn:aws:s3:::others", "arn:aws:s3:::others/*"] }),
    ),
    "only objects of any bucket": withPolicy(policy({ Resource: "arn:aws:s3:::*/*" })),
    "only some objects": withPolicy(
      policy({ Resource: ["arn:aws:s3:::records", "arn:aws:s3:::records/public/*"] }),
    ),
    "a bucket, and the objects of another, for a bucket that is given a name": withPolicy(
      policy({ Resource: ["arn:aws:s3:::records", "arn:aws:s3:::others/*"] }),
      resource(Bucket),
    ),
    "only objects, for a bucket that is given a name": withPolicy(
      policy({ Resource: "arn:aws:s3:::records/*" }),
      resource(Bucket),
    ),
    "one statement for the bucket, but reading only for its objects": withPolicy(
      JSON.stringify({
        Statement: [
          { ...statement, Resource: "arn:aws:s3:::records" },
          { ...statement, Resource: "arn:aws:s3:::records/*", Action: "s3:GetObject" },
        ],
      }),
    ),
    "everybody but one": withPolicy(
      policy({
        Principal: undefined,
        NotPrincipal: { AWS: "arn:aws:iam::111122223333:role/importer" },
      }),
    ),
    "old versions of TLS only": withPolicy(
      policy({ Condition: { NumericLessThan: { "s3:TlsVersion": 1.2 } } }),
    ),
    "reading only": withPolicy(policy({ Action: "s3:GetObject" })),
    "one caller only": withPolicy(policy({ Principal: { AWS: "arn:aws:iam::1:root" } })),
    "an allowance instead of a denial": withPolicy(policy({ Effect: "Allow" })),
    "requests with TLS denied": withPolicy(
      policy({ Condition: { Bool: { "aws:SecureTransport": "true" } } }),
    ),
    "a second condition, which leaves a gap": withPolicy(
      policy({
        Condition: {
          Bool: { "aws:SecureTransport": "false" },
          StringEquals: { "aws:PrincipalAccount": "111122223333" },
        },
      }),
    ),
    "the policy of another bucket": stack({
      bucket,
      other: bucket,
      policy: resource(BucketPolicy, { bucket: ref("other"), policy: policy() }),
    }),
  },
  inconclusive: {
    "a policy known only after deployment": withPolicy(unknown()),
    "a policy known only after deployment, of a bucket that is given a name": withPolicy(
      unknown(),
      resource(Bucket),
    ),
    "an inline policy known only after deployment": { policy: unknown() },
    "objects known only after deployment": withPolicy({
      Statement: [{ ...statement, Resource: ["arn:aws:s3:::records", unknown()] }],
    }),
    "ARNs that come from a bucket that is given a name": withPolicy(
      { Statement: [{ ...statement, Resource: [ref("own"), ref("own")] }] },
      resource(Bucket),
    ),
    "an effect known only after deployment": withPolicy({
      Statement: [{ ...statement, Effect: unknown() }],
    }),
    "a policy that is not JSON": withPolicy("Deny"),
    "a condition known only after deployment": withPolicy({
      Statement: [{ ...statement, Condition: unknown() }],
    }),
  },
});
