import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { denyWithoutTls, policyOf } from "./policies";
import { bucketNamed } from "./settings";

interface PrivateBucketArgs {
  /** Without one S3 uses a key of its own, the only kind that access logs can be delivered to. */
  readonly key?: aws.kms.Key;
  /** Where requests are logged; only the bucket that receives those logs goes without. */
  readonly accessLogs?: PrivateBucket;
  /** Who gets in besides the roles of this account, as statements of the bucket policy. */
  readonly statements?: (bucket: PrivateBucket) => aws.iam.PolicyStatement[];
  /** Days for which an object cannot be deleted or overwritten. */
  readonly lockedForDays?: number;
  /** The class of its data, where it isn't that of the system. */
  readonly tags?: Record<string, string>;
  /** Days after which an object is deleted; kept for ever otherwise. */
  readonly expiresAfterDays?: number;
}

/** S3 spreads the settings of a bucket over many resources; here none of them can be forgotten. */
export class PrivateBucket extends pulumi.ComponentResource {
  readonly bucket: aws.s3.Bucket;
  readonly versioning: aws.s3.BucketVersioning;
  readonly name: pulumi.Output<string>;
  /** Made from the name, hence known before the first deployment; see `arnOf`. */
  readonly arn: pulumi.Output<string>;

  constructor(part: string, args: PrivateBucketArgs, opts: pulumi.ComponentResourceOptions) {
    super("sede:storage:PrivateBucket", part, {}, opts);
    const parent = { parent: this };

    this.bucket = new aws.s3.Bucket(
      part,
      {
        bucket: bucketNamed(part),
        objectLockEnabled: args.lockedForDays !== undefined,
        ...(args.tags && { tags: args.tags }),
      },
      parent,
    );
    this.name = this.bucket.bucket;
    this.arn = pulumi.interpolate`arn:aws:s3:::${this.name}`;
    const bucket = this.name;

    new aws.s3.BucketPublicAccessBlock(
      part,
      {
        bucket,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      parent,
    );

    // Switches ACLs off: policies alone say who gets in.
    new aws.s3.BucketOwnershipControls(
      part,
      { bucket, rule: { objectOwnership: "BucketOwnerEnforced" } },
      parent,
    );

    new aws.s3.BucketServerSideEncryptionConfiguration(
      part,
      {
        bucket,
        rules: [
          args.key === undefined
            ? { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }
            : {
                applyServerSideEncryptionByDefault: {
                  sseAlgorithm: "aws:kms",
                  kmsMasterKeyId: args.key.arn,
                },
                // One request to KMS for many objects.
                bucketKeyEnabled: true,
              },
        ],
      },
      parent,
    );

    this.versioning = new aws.s3.BucketVersioning(
      part,
      { bucket, versioningConfiguration: { status: "Enabled" } },
      parent,
    );

    new aws.s3.BucketPolicy(
      part,
      {
        bucket,
        policy: policyOf(denyWithoutTls(this.arn), ...(args.statements?.(this) ?? [])),
      },
      parent,
    );

    if (args.accessLogs !== undefined) {
      new aws.s3.BucketLogging(
        part,
        { bucket, targetBucket: args.accessLogs.name, targetPrefix: `s3/${part}/` },
        { ...parent, dependsOn: [args.accessLogs] },
      );
    }

    if (args.lockedForDays !== undefined) {
      new aws.s3.BucketObjectLockConfiguration(
        part,
        {
          bucket,
          // COMPLIANCE would bind the administrators too, and nobody could undo it: for production.
          rule: { defaultRetention: { mode: "GOVERNANCE", days: args.lockedForDays } },
        },
        { ...parent, dependsOn: [this.versioning] },
      );
    }

    new aws.s3.BucketLifecycleConfiguration(
      part,
      {
        bucket,
        rules: [
          {
            id: "old-versions",
            status: "Enabled",
            filter: {},
            noncurrentVersionExpiration: { noncurrentDays: 365 },
            abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
          },
          ...(args.expiresAfterDays === undefined
            ? []
            : [
                {
                  id: "expiry",
                  status: "Enabled",
                  filter: {},
                  expiration: { days: args.expiresAfterDays },
                },
              ]),
        ],
      },
      { ...parent, dependsOn: [this.versioning] },
    );

    this.registerOutputs({ name: this.name });
  }

  /** The ARN of all objects below a prefix, for policies. */
  objectsIn(prefix = ""): pulumi.Output<string> {
    return pulumi.interpolate`${this.arn}/${prefix}*`;
  }
}
