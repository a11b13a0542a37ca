// A stack of any size for benchmarks: cells of ten hardened resources each, as plain data, so that
// a Pulumi program and the core can be given the same.

/** Stands for an output of another resource of the stack. */
class Ref {
  constructor(name, output) {
    this.name = name;
    this.output = output;
  }
}

const ref = (name, output = "id") => new Ref(name, output);

function tlsOnly(bucket) {
  const arn = `arn:aws:s3:::${bucket}`;
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [arn, `${arn}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  });
}

const TAGS = { classification: "medio" };

function cell(index) {
  const name = (what) => `${what}-${index}`;
  const bucket = `records-${index}`;
  return [
    ["aws:kms/key:Key", name("key"), { enableKeyRotation: true, deletionWindowInDays: 30 }],
    ["aws:s3/bucket:Bucket", name("bucket"), { bucket, tags: TAGS }],
    [
      "aws:s3/bucketVersioning:BucketVersioning",
      name("versioning"),
      { bucket: ref(name("bucket")), versioningConfiguration: { status: "Enabled" } },
    ],
    [
      "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
      name("block"),
      {
        bucket: ref(name("bucket")),
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
    ],
    [
      "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
      name("encryption"),
      {
        bucket: ref(name("bucket")),
        rules: [
          {
            applyServerSideEncryptionByDefault: {
              sseAlgorithm: "aws:kms",
              kmsMasterKeyId: ref(name("key"), "arn"),
            },
          },
        ],
      },
    ],
    [
      "aws:s3/bucketPolicy:BucketPolicy",
      name("policy"),
      { bucket: ref(name("bucket")), policy: tlsOnly(bucket) },
    ],
    [
      "aws:s3/bucketLogging:BucketLogging",
      name("logging"),
      { bucket: ref(name("bucket")), targetBucket: "records-0", targetPrefix: `${bucket}/` },
    ],
    [
      "aws:dynamodb/table:Table",
      name("table"),
      {
        hashKey: "id",
        tags: TAGS,
        attributes: [{ name: "id", type: "S" }],
        serverSideEncryption: { enabled: true, kmsKeyArn: ref(name("key"), "arn") },
      },
    ],
    [
      "aws:cloudwatch/logGroup:LogGroup",
      name("log"),
      { retentionInDays: 400, kmsKeyId: ref(name("key"), "arn"), tags: TAGS },
    ],
    [
      "aws:ec2/securityGroup:SecurityGroup",
      name("group"),
      {
        description: "Database",
        vpcId: "vpc-0123456789abcdef0",
        ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.0.0.0/16"] }],
      },
    ],
  ];
}

/** `[type, name, inputs]` for as many whole cells as make up at least `resources`. */
function stackOf(resources) {
  return Array.from({ length: Math.ceil(resources / 10) }, (_, index) => cell(index)).flat();
}

module.exports = { Ref, ref, stackOf };
