import {
  allOf,
  anyOf,
  type Checked,
  type CheckedValue,
  defineStackRule,
  example,
  matches,
  nodeOf,
  oneOrMany,
  restate,
  satisfies,
  some,
  type Verdict,
} from "../../../core";
import {
  hasEffect,
  isAboutEveryone,
  isAboutInsecureTransport,
  type Statement,
  statementsOf,
} from "../../../knowledge/policy-document";
import { Bucket, BucketPolicy } from "../types";

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
  const name = typeof node.value === "string" ? node.value : undefined;
  const refuses = some(statementsOf(policy), (statement) =>
    allOf(
      hasEffect(statement, "Deny"),
      isAboutEveryone(statement),
      some(oneOrMany<string>(statement.Action), (action) =>
        matches(action, /^(s3:)?\*$/i, '"s3:*"'),
      ),
      isAboutInsecureTransport(statement),
      isAboutBucketAndObjects(statement, name),
    ),
  );
  return restate(refuses, policy, "without such a Deny", "a Deny of requests without TLS");
}

/** `arn:aws:s3:::name`, `arn:aws:s3:::name/*`; a star right behind the name covers both. */
const S3_ARN = /^arn:[\w*-]+:s3:::([^/*]+|\*)(\/\*|\*)?$/;

function isAboutBucketAndObjects(
  { Resource }: Checked<Statement>,
  name: string | undefined,
): Verdict {
  const covers = (objects: boolean) =>
    some(oneOrMany<string>(Resource), (resource) =>
      satisfies(
        resource,
        (arn) => {
          if (arn === "*") return true;
          const [, bucket, rest = ""] = S3_ARN.exec(arn) ?? [];
          const isOurs = bucket === "*" || (bucket !== undefined && (name ?? bucket) === bucket);
          return isOurs && (rest === "*" || bucket === "*" || (rest === "/*") === objects);
        },
        objects ? "every object of the bucket" : "the bucket",
      ),
    );
  return allOf(covers(false), covers(true));
}
