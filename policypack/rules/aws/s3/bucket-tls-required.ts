import {
  allOf,
  anyOf,
  type Checked,
  type CheckedValue,
  defineStackRule,
  example,
  nodeOf,
  restate,
  some,
  type Verdict,
} from "../../../core";
import {
  hasEffect,
  isAboutBucket,
  isAboutEveryone,
  isAboutInsecureTransport,
  isAboutObjectsOf,
  isAboutService,
  type Statement,
  statementsOf,
} from "../../../knowledge/policy-document";
import { Bucket, BucketPolicy } from "../../../resources/aws/s3";

export default defineStackRule(Bucket, {
  id: "aws-s3-bucket-tls-required",
  title: "S3 buckets refuse requests without TLS",
  rationale:
    "A request over HTTP shows what is stored to everybody on the way, and lets them change it.",
  remediation:
    'Add to the bucket\'s policy a Deny for Principal "*" and Action "s3:*" on the bucket and its objects with the condition Bool aws:SecureTransport "false".',
  category: "encryption-in-transit",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html",
  ],
  check: (bucket, { attached }) =>
    anyOf(
      refusesInsecureTransport(bucket.policy, bucket.bucket),
      some(attached(BucketPolicy, "bucket"), ({ policy }) =>
        refusesInsecureTransport(policy, bucket.bucket),
      ),
    ),
  examples: {
    compliant: {
      inputs: { bucket: "records" },
      attached: [
        example(BucketPolicy, {
          bucket: "records",
          policy:
            '{"Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::records","arn:aws:s3:::records/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}',
        }),
      ],
    },
    violating: { inputs: { bucket: "records" } },
  },
});

function refusesInsecureTransport(
  policy: CheckedValue<unknown>,
  bucket: CheckedValue<string>,
): Verdict {
  const node = nodeOf(bucket);
  const names = typeof node.value === "string" ? [node.value] : bucketsNamedIn(policy);
  const refuses = (isAbout: (statement: Checked<Statement>) => Verdict) =>
    some(statementsOf(policy), (statement) =>
      allOf(
        hasEffect(statement, "Deny"),
        isAboutEveryone(statement),
        isAboutService(statement, "s3"),
        isAboutInsecureTransport(statement),
        isAbout(statement),
      ),
    );
  // One statement may deny what is asked of the bucket, another what is asked of its objects.
  const refusesBoth = anyOf(
    ...names.map((name) =>
      allOf(
        refuses((statement) => isAboutBucket(statement, name)),
        refuses((statement) => isAboutObjectsOf(statement, name)),
      ),
    ),
  );
  return restate(refusesBoth, policy, "without such a Deny", "a Deny of requests without TLS");
}

/**
 * The buckets that a bucket without a known name may be. Without any named there is still one that
 * only patterns like `*` take in.
 */
function bucketsNamedIn(policy: CheckedValue<unknown>): readonly string[] {
  const { value } = nodeOf(policy);
  // Only proposes names; whether the policy is about them is judged above.
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return ["", ...[...text.matchAll(/:s3:::([\w.-]+)/g)].map(([, name = ""]) => name)];
}
