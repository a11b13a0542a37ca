import {
  allOf,
  type Checked,
  type CheckedValue,
  equals,
  every,
  isOneOf,
  matches,
  none,
  not,
  restate,
  type StackContext,
  satisfies,
  some,
  unless,
  type Verdict,
} from "../../../core";
import { allowsEveryone, statementsOf } from "../../../knowledge/policy-document";
import { PUBLIC_GROUP } from "../../../knowledge/s3-acls";
import {
  type Bucket,
  BucketAcl,
  BucketPolicy,
  BucketPublicAccessBlock,
} from "../../../resources/aws/s3";

type BucketInputs = NonNullable<(typeof Bucket)["inputs"]>;
type Attached = StackContext["attached"];

/** What everybody must not have on a bucket: actions by policy, and what gives them by ACL. */
export interface Access {
  readonly actions: readonly string[];
  readonly cannedAcls: readonly string[];
  readonly permissions: readonly string[];
}

/** The bucket gives nobody unknown the access, by ACL or policy, inline or apart. */
export function isKeptFromPublic(
  bucket: Checked<BucketInputs>,
  attached: Attached,
  access: Access,
): Verdict {
  return unless(isBlocked(attached), () =>
    allOf(
      isPrivateAcl(bucket.acl, access),
      none(bucket.grants, (grant) =>
        allOf(
          matches(grant.uri, PUBLIC_GROUP, "a group of everybody"),
          some(grant.permissions, (permission) => isOneOf(permission, access.permissions)),
        ),
      ),
      isPrivatePolicy(bucket.policy, access),
      every(attached(BucketAcl, "bucket"), (own) =>
        allOf(
          isPrivateAcl(own.acl, access),
          none(own.accessControlPolicy.grants, (grant) =>
            allOf(
              matches(grant.grantee.uri, PUBLIC_GROUP, "a group of everybody"),
              isOneOf(grant.permission, access.permissions),
            ),
          ),
        ),
      ),
      every(attached(BucketPolicy, "bucket"), ({ policy }) => isPrivatePolicy(policy, access)),
    ),
  );
}

/** S3 then ignores every public ACL and refuses every public policy. */
export function isBlocked(attached: Attached): Verdict {
  return some(attached(BucketPublicAccessBlock, "bucket"), blocksEverything);
}

type Block = Record<
  "blockPublicAcls" | "blockPublicPolicy" | "ignorePublicAcls" | "restrictPublicBuckets",
  CheckedValue<boolean>
>;

/** The block, of a bucket or of an account, leaves no way open. */
export function blocksEverything(block: Block): Verdict {
  return allOf(
    equals(block.blockPublicAcls, true),
    equals(block.blockPublicPolicy, true),
    equals(block.ignorePublicAcls, true),
    equals(block.restrictPublicBuckets, true),
  );
}

function isPrivateAcl(acl: CheckedValue<string>, { cannedAcls }: Access): Verdict {
  return not(satisfies(acl, (known) => cannedAcls.includes(known), "a public ACL"));
}

function isPrivatePolicy(policy: CheckedValue<unknown>, { actions }: Access): Verdict {
  return every(statementsOf(policy), (statement) =>
    restate(
      not(allowsEveryone(statement, actions)),
      statement,
      "an Allow for everybody",
      "one for known callers",
    ),
  );
}
