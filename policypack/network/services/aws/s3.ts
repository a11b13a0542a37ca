import { type Checked, type CheckedValue, isGiven, nodeOf, type Resource } from "../../../core";
import { PUBLIC_CANNED_ACLS, PUBLIC_GROUP } from "../../../knowledge/s3-acls";
import {
  AccountPublicAccessBlock,
  Bucket,
  BucketAcl,
  BucketOwnershipControls,
  BucketPolicy,
  BucketPublicAccessBlock,
  S3AccessPoint,
} from "../../../resources/aws";
import { inOneAccount } from "../../aws/accounts";
import { apart, inline, policyDoors } from "../../aws/policy-doors";
import { ports } from "../../aws/port-traffic";
import { publicDoor } from "../../aws/public-door";
import { switchOf } from "../../aws/settings";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import { elementsOf, type Survey } from "../../survey";
import type { Door, Hop } from "../../topology";

/** Plain HTTP too, as websites have nothing else. Source: docs.aws.amazon.com/AmazonS3, Endpoints. */
const HTTP = ports(80, 443);

export const endpoints: readonly EndpointReader[] = [
  endpoint(Bucket, "store", (bucket, reading) => {
    const blocks = blocksOn(reading.resource, reading.survey);
    return {
      listens: HTTP,
      doors: [
        ...past(
          [keepingOut(blocks, "restrictPublicBuckets"), refusing(blocks, "blockPublicPolicy")],
          policyDoorsOf(bucket, reading),
        ),
        ...past(
          [
            keepingOut(blocks, "ignorePublicAcls"),
            refusing(blocks, "blockPublicAcls"),
            withoutAcls(reading),
          ],
          aclDoorsOf(bucket, reading),
        ),
      ],
    };
  }),
  endpoint(S3AccessPoint, "store", (point, reading) => ({
    listens: HTTP,
    doors: accessPointDoors(point, reading),
  })),
];

type Flag = "blockPublicAcls" | "blockPublicPolicy" | "ignorePublicAcls" | "restrictPublicBuckets";

/** A block of public access that holds for a bucket, or may. */
interface Block {
  readonly inputs: Readonly<Record<Flag, CheckedValue<boolean>>>;
  readonly isCertain: boolean;
}

/** The blocks of a bucket, and of the account that it is in. */
function blocksOn(bucket: Resource, survey: Survey): readonly Block[] {
  return [
    ...survey.referring(bucket, Bucket, BucketPublicAccessBlock, "bucket"),
    ...survey.all(AccountPublicAccessBlock).map(({ inputs, resource }) => ({
      inputs,
      isCertain: !isGiven(inputs.accountId) && inOneAccount(resource, bucket),
    })),
  ];
}

/** What is in the way: certainly, perhaps (as a hop that may not be passed), or nothing. */
type Obstacle = "certain" | Hop | undefined;

/** A switch that keeps strangers out, whatever policies and ACLs say. */
function keepingOut(blocks: readonly Block[], flag: Flag): Obstacle {
  const on = blocks.filter(({ inputs }) => switchOf(inputs[flag], false) !== false);
  if (on.some(({ inputs, isCertain }) => isCertain && switchOf(inputs[flag], false) === true)) {
    return "certain";
  }
  const [first] = on;
  return first && maybe(first.inputs[flag], "may keep everybody out");
}

/** A switch that refuses public policies or ACLs; what was there before it stays. */
function refusing(blocks: readonly Block[], flag: Flag): Obstacle {
  const first = blocks.find(({ inputs }) => switchOf(inputs[flag], false) !== false);
  return first && maybe(first.inputs[flag], "refuses this, unless it was there before");
}

/** Where the owner of a bucket owns all in it, ACLs count for nothing. */
function withoutAcls({ resource, survey }: Reading): Obstacle {
  const enforced = survey
    .referring(resource, Bucket, BucketOwnershipControls, "bucket")
    .map(({ inputs, isCertain }) => ({ ownership: inputs.rule.objectOwnership, isCertain }))
    .filter(({ ownership }) => {
      const { state, value } = nodeOf(ownership);
      return state !== "absent" && (state !== "known" || value === "BucketOwnerEnforced");
    });
  const isCertain = enforced.some(
    (one) => one.isCertain && nodeOf(one.ownership).state === "known",
  );
  const [first] = enforced;
  return isCertain ? "certain" : first && maybe(first.ownership, "may disable ACLs");
}

function maybe(value: CheckedValue<unknown>, does: string): Hop {
  return { node: nodeOf(value), does, isCertain: false };
}

function past(obstacles: readonly Obstacle[], doors: readonly Door[]): readonly Door[] {
  if (obstacles.includes("certain")) {
    return [];
  }
  const hops = obstacles.filter((one): one is Hop => typeof one === "object");
  return doors.map((door) => ({ ...door, hops: [...hops, ...door.hops] }));
}

/** What policies open. Whoever may do anything at all is let in. */
function policyDoorsOf(bucket: Inputs<typeof Bucket>, reading: Reading): readonly Door[] {
  const { resource, survey } = reading;
  const others = survey.referring(resource, Bucket, BucketPolicy, "bucket");
  return policyDoors([inline(bucket.policy), ...apart(others, ({ policy }) => policy)], {
    traffic: HTTP,
    // So does aws-s3-bucket-not-publicly-writable.
    alsoJudgedBy: "aws-s3-bucket-not-publicly-readable",
  });
}

/** What ACLs open, canned ones or grants, in the bucket or apart. */
function aclDoorsOf(bucket: Inputs<typeof Bucket>, reading: Reading): readonly Door[] {
  const { resource, survey } = reading;
  return [
    ...cannedAclDoors(bucket.acl),
    ...grantDoors(bucket.grants, ({ uri }) => uri),
    ...survey
      .referring(resource, Bucket, BucketAcl, "bucket")
      .flatMap(({ inputs, isCertain }) => [
        ...cannedAclDoors(inputs.acl, isCertain),
        ...grantDoors(inputs.accessControlPolicy.grants, ({ grantee }) => grantee.uri, isCertain),
      ]),
  ];
}

function cannedAclDoors(acl: CheckedValue<string>, isAttached = true): readonly Door[] {
  return doorsWhere(acl, (text) => PUBLIC_CANNED_ACLS.includes(text), isAttached, {
    change: `set ${nodeOf(acl).key} to private`,
  });
}

function grantDoors<T>(
  grants: CheckedValue<readonly T[]>,
  uriOf: (grant: Checked<T>) => CheckedValue<string>,
  isAttached = true,
): readonly Door[] {
  const change = "remove the grant";
  const elements = elementsOf(grants);
  return elements === undefined
    ? doorsWhere(grants, () => false, isAttached, { change })
    : elements.flatMap((grant) =>
        doorsWhere(uriOf(grant), (text) => PUBLIC_GROUP.test(text), isAttached, { change }),
      );
}

/** A door by a setting that is public, or perhaps is. */
function doorsWhere(
  value: CheckedValue<unknown>,
  isPublic: (known: string) => boolean,
  isAttached: boolean,
  { change }: { readonly change: string },
): readonly Door[] {
  const node = nodeOf(value);
  const isKnown = node.state === "known" && typeof node.value === "string";
  if (node.state === "absent" || (isKnown && !isPublic(node.value as string))) {
    return [];
  }
  const isCertain = isKnown && isAttached;
  const does = `${isCertain ? "gives" : "may give"} everybody access`;
  return [publicDoor(HTTP, { node, does, isCertain, change })];
}

/**
 * An access point without a VPC is asked from everywhere. It blocks everybody unless told otherwise,
 * and lets in nobody whom the policy of its bucket doesn't let in as well. Source:
 * docs.aws.amazon.com/AmazonS3, Managing public access to access points.
 */
function accessPointDoors(
  point: Inputs<typeof S3AccessPoint>,
  { survey }: Reading,
): readonly Door[] {
  const { publicAccessBlockConfiguration: block, vpcConfiguration } = point;
  const isRestricted = switchOf(block.restrictPublicBuckets, true);
  if (isRestricted === true || nodeOf(vpcConfiguration).state === "known") {
    return [];
  }
  const blocks = survey
    .follow(point.bucket, Bucket)
    .flatMap((bucket) => blocksOn(bucket.resource, survey));
  return past(
    [
      keepingOut(blocks, "restrictPublicBuckets"),
      maybe(point.bucket, "names a bucket whose policy may let everybody in as well"),
    ],
    policyDoors([inline(point.policy)], { traffic: HTTP }),
  );
}
