import {
  type RuleTable,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import {
  Bucket,
  BucketAcl,
  BucketPolicy,
  BucketPublicAccessBlock,
} from "../../../../policypack/resources/aws/s3";

/** What one of the two rules on public access looks for. */
interface Access {
  readonly action: string;
  /** Others that give the access as well, or a part of it. */
  readonly furtherActions: readonly string[];
  readonly otherAction: string;
  readonly cannedAcl: string;
  /** Canned ACLs that give everybody something, and whether it is the access. */
  readonly furtherAcls: Readonly<Record<string, boolean>>;
  readonly permission: string;
  readonly furtherPermissions: readonly string[];
  readonly otherPermission: string;
}

const bucket = resource(Bucket, { bucket: "records" });
const BLOCK = {
  bucket: ref("bucket"),
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};
const EVERYBODY = "http://acs.amazonaws.com/groups/global/AllUsers";
const ACCOUNTS = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const LOG_DELIVERY = "http://acs.amazonaws.com/groups/s3/LogDelivery";
const withPolicy = (text: unknown) =>
  stack({ bucket, policy: resource(BucketPolicy, { bucket: ref("bucket"), policy: text }) });
const withAcl = (inputs: object) =>
  stack({ bucket, acl: resource(BucketAcl, { bucket: ref("bucket"), ...inputs }) });

/** The cases that both rules share, for the access that one of them looks for. */
export function publicAccessTable({
  action,
  furtherActions,
  otherAction,
  cannedAcl,
  furtherAcls,
  permission,
  furtherPermissions,
  otherPermission,
}: Access): RuleTable {
  const statement = {
    Effect: "Allow",
    Principal: "*",
    Action: action,
    Resource: "arn:aws:s3:::records/*",
  };
  const policy = (changes: object = {}) =>
    JSON.stringify({ Statement: [{ ...statement, ...changes }] });
  const aclsThat = (give: boolean) =>
    Object.fromEntries(
      Object.entries(furtherAcls)
        .filter(([, gives]) => gives === give)
        .map(([acl]) => [`the ACL ${acl}`, { acl }]),
    );
  return {
    compliant: {
      ...aclsThat(false),
      "a grant to everybody of something else": {
        grants: [{ type: "Group", uri: EVERYBODY, permissions: [otherPermission, "READ_ACP"] }],
      },
      "a grant to one account": withAcl({
        accessControlPolicy: {
          grants: [{ grantee: { type: "CanonicalUser", id: "79a5" }, permission: "FULL_CONTROL" }],
        },
      }),
      "a grant to log delivery": {
        grants: [{ type: "Group", uri: LOG_DELIVERY, permissions: ["FULL_CONTROL"] }],
      },
      "null everywhere": { acl: null, grants: null, policy: null },
      "everybody in one account": withPolicy(
        policy({
          Principal: { AWS: "*" },
          Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws-eusc:iam::111122223333:role/*" } },
        }),
      ),
      "a public policy of another bucket": stack({
        bucket,
        other: resource(Bucket),
        policy: resource(BucketPolicy, { bucket: ref("other"), policy: policy() }),
      }),
      "nothing said": stack({ bucket }),
      "a private ACL": { acl: "private" },
      "an ACL for log delivery": { acl: "log-delivery-write" },
      "a policy for one account": withPolicy(
        policy({ Principal: { AWS: "arn:aws:iam::111122223333:root" } }),
      ),
      "a policy for a service": withPolicy(
        policy({ Principal: { Service: "cloudfront.amazonaws.com" } }),
      ),
      "a policy for another action": withPolicy(policy({ Action: otherAction })),
      "a denial for everybody": withPolicy(policy({ Effect: "Deny" })),
      "everybody in an organisation": withPolicy(
        policy({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1" } } }),
      ),
      "everybody at one address": withPolicy(
        policy({ Condition: { IpAddress: { "aws:SourceIp": "198.51.100.7" } } }),
      ),
      "everybody for one role, or one distribution": withPolicy(
        policy({
          Condition: {
            ArnLike: { "aws:SourceArn": "arn:aws:cloudfront::111122223333:distribution/*" },
          },
        }),
      ),
      "everybody at some addresses": withPolicy(
        policy({ Condition: { IpAddress: { "aws:SourceIp": ["198.51.100.0/24"] } } }),
      ),
      "a public ACL and policy that a block takes the effect from": stack({
        bucket: resource(Bucket, { acl: "public-read-write", policy: policy() }),
        block: resource(BucketPublicAccessBlock, BLOCK),
      }),
    },
    violating: {
      ...aclsThat(true),
      ...Object.fromEntries(
        furtherActions.map((other) => [
          `a policy for everybody with ${other}`,
          withPolicy(policy({ Action: other })),
        ]),
      ),
      ...Object.fromEntries(
        furtherPermissions.map((other) => [
          `a grant of ${other} to everybody`,
          { grants: [{ type: "Group", uri: EVERYBODY, permissions: [other] }] },
        ]),
      ),
      "a policy for everybody inline, beside one for few": stack({
        bucket: resource(Bucket, { policy: policy() }),
        policy: resource(BucketPolicy, {
          bucket: ref("bucket"),
          policy: policy({ Principal: { AWS: "arn:aws:iam::111122223333:root" } }),
        }),
      }),
      "the last of several statements": withPolicy({
        Statement: [{ ...statement, Effect: "Deny" }, statement],
      }),
      "one statement instead of a list": withPolicy({ Statement: statement }),
      "a role of that name in any account": withPolicy(
        policy({ Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/importer" } } }),
      ),
      "addresses as wide as the internet of IPv6": withPolicy(
        policy({ Condition: { IpAddress: { "aws:SourceIp": ["198.51.100.0/24", "::/0"] } } }),
      ),
      "a block of another bucket": stack({
        bucket: resource(Bucket, { acl: cannedAcl }),
        other: resource(Bucket),
        block: resource(BucketPublicAccessBlock, { ...BLOCK, bucket: ref("other") }),
      }),
      "a public ACL inline": { acl: cannedAcl },
      "a public ACL in a resource of its own": withAcl({ acl: cannedAcl }),
      "a grant to everybody inline": {
        grants: [{ type: "Group", uri: EVERYBODY, permissions: [otherPermission, permission] }],
      },
      "a grant to everybody with an account, in a resource of its own": withAcl({
        accessControlPolicy: {
          grants: [{ grantee: { type: "Group", uri: ACCOUNTS }, permission: "FULL_CONTROL" }],
        },
      }),
      "a policy for everybody": withPolicy(policy()),
      "a policy for everybody inline": { policy: policy() },
      "everybody by the other ways to write it": withPolicy(policy({ Principal: { AWS: ["*"] } })),
      "everybody but one": withPolicy(
        policy({ Principal: undefined, NotPrincipal: { AWS: "arn:aws:iam::111122223333:root" } }),
      ),
      "a pattern of the action": withPolicy(policy({ Action: ["s3:L*", "S3:*"] })),
      "all actions but another": withPolicy(policy({ Action: undefined, NotAction: otherAction })),
      "a condition that anybody fulfils": withPolicy(
        policy({ Condition: { StringLike: { "aws:PrincipalArn": "*" } } }),
      ),
      "a condition that holds where the key is missing": withPolicy(
        policy({ Condition: { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-1" } } }),
      ),
      "an address that is every address": withPolicy(
        policy({ Condition: { StringLike: { "aws:SourceIp": "*" } } }),
      ),
      "roles of every account": withPolicy(
        policy({ Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/*" } } }),
      ),
      "every ARN": withPolicy(
        policy({ Condition: { StringLike: { "aws:PrincipalArn": "arn:*" } } }),
      ),
      "an account that the caller fills in": withPolicy(
        policy({
          Condition: { StringEquals: { "aws:PrincipalAccount": `$\{aws:PrincipalAccount}` } },
        }),
      ),
      "a condition on something else": withPolicy(
        policy({ Condition: { StringEquals: { "aws:UserAgent": "ours" } } }),
      ),
      "addresses as wide as the internet": withPolicy(
        policy({ Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } } }),
      ),
      "a block that leaves a gap": stack({
        bucket: resource(Bucket, { acl: cannedAcl }),
        block: resource(BucketPublicAccessBlock, { ...BLOCK, ignorePublicAcls: false }),
      }),
    },
    inconclusive: {
      "the group of a grant known only after deployment": {
        grants: [{ type: "Group", uri: unknown(), permissions: ["FULL_CONTROL"] }],
      },
      "a principal known only after deployment": withPolicy({
        Statement: [{ ...statement, Principal: { AWS: unknown() } }],
      }),
      "an organisation known only after deployment": withPolicy({
        Statement: [
          { ...statement, Condition: { StringEquals: { "aws:PrincipalOrgID": unknown() } } },
        ],
      }),
      "a list where a document belongs": withPolicy([statement]),
      "a block known only after deployment": stack({
        bucket: resource(Bucket, { acl: cannedAcl }),
        block: resource(BucketPublicAccessBlock, { ...BLOCK, restrictPublicBuckets: unknown() }),
      }),
      "a policy known only after deployment": withPolicy(unknown()),
      "an ACL known only after deployment": { acl: unknown() },
      "a policy that is not JSON": withPolicy("public"),
      "a condition known only after deployment": withPolicy({
        Statement: [{ ...statement, Condition: unknown() }],
      }),
      "grants known only after deployment": { grants: unknown() },
    },
  };
}
