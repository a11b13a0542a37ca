import { describe, expect, it } from "vitest";
import { ANY_RESOURCE, type ResourceType } from "../../../../policypack/core";
import {
  type CaseInputs,
  type CaseResource,
  judgeCase,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import * as aws from "../../../../policypack/resources/aws";
import { RULES } from "../../../../policypack/rules";
import dataStoreClosed from "../../../../policypack/rules/network/data-store-closed-to-internet";
import { networkOf } from "../../../support/network-of";

const allow = (Principal: unknown, Condition?: unknown) =>
  JSON.stringify({
    Statement: [
      {
        Effect: "Allow",
        Principal,
        Action: "*",
        Resource: "*",
        ...(Condition ? { Condition } : {}),
      },
    ],
  });
const EVERYBODY = allow("*");
const KNOWN = allow({ AWS: "arn:aws:iam::123456789012:root" });
const NARROWED = allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-1234567890" } });
const denyingToo = (Condition: unknown) =>
  JSON.stringify({
    Statement: [
      ...JSON.parse(EVERYBODY).Statement,
      { Effect: "Deny", Principal: "*", Action: "*", Resource: "*", Condition },
    ],
  });
const DENIED = denyingToo({ StringNotEquals: { "aws:SourceVpce": "vpce-1" } });
const TLS_ONLY = denyingToo({ Bool: { "aws:SecureTransport": "false" } });

/** What the internet reaches of the resource named `it`. */
function open(stacked: Readonly<Record<string, CaseResource>>): string {
  return networkOf(stack(stacked)).internetTo("it");
}

describe("a bucket", () => {
  const bucket = (inputs: CaseInputs = {}) => resource(aws.Bucket, inputs);
  const policy = (document: unknown) =>
    resource(aws.BucketPolicy, { bucket: ref("it"), policy: document });
  const acl = (inputs: CaseInputs) => resource(aws.BucketAcl, { bucket: ref("it"), ...inputs });
  const block = (inputs: CaseInputs) =>
    resource(aws.BucketPublicAccessBlock, { bucket: ref("it"), ...inputs });
  const accountBlock = (inputs: CaseInputs, provider?: CaseInputs) =>
    resource(aws.AccountPublicAccessBlock, inputs, provider);
  const PUBLIC = "TCP 80, 443";
  const PERHAPS = `nothing, perhaps ${PUBLIC}`;
  const uri = "http://acs.amazonaws.com/groups/global/AllUsers";

  it.each<readonly [string, Readonly<Record<string, CaseResource>>, string]>([
    ["without policy or ACL", { it: bucket() }, "nothing"],
    ["with a policy for everybody", { it: bucket(), p: policy(EVERYBODY) }, PUBLIC],
    ["with such a policy inline", { it: bucket({ policy: EVERYBODY }) }, PUBLIC],
    ["with a policy for known callers", { it: bucket(), p: policy(KNOWN) }, "nothing"],
    ["with a policy for an organisation", { it: bucket(), p: policy(NARROWED) }, "nothing"],
    [
      "with a policy that isn't known, which others tell",
      { it: bucket(), p: policy(unknown()) },
      "nothing",
    ],
    [
      "with a policy that keeps strangers out by denying",
      { it: bucket(), p: policy(DENIED) },
      PERHAPS,
    ],
    ["with a policy that denies plain HTTP only", { it: bucket(), p: policy(TLS_ONLY) }, PUBLIC],
    [
      "with a policy that isn't JSON, which others tell",
      { it: bucket(), p: policy("{") },
      "nothing",
    ],
    [
      "with a policy whose principal isn't known",
      {
        it: bucket(),
        p: policy({ Statement: [{ Effect: "Allow", Principal: { AWS: unknown() } }] }),
      },
      PERHAPS,
    ],
    [
      "with a policy for everybody that a block restricts",
      { it: bucket(), p: policy(EVERYBODY), b: block({ restrictPublicBuckets: true }) },
      "nothing",
    ],
    [
      "with such a policy and a block that isn't known",
      { it: bucket(), p: policy(EVERYBODY), b: block({ restrictPublicBuckets: unknown() }) },
      PERHAPS,
    ],
    [
      "with such a policy that a block refuses from then on",
      { it: bucket(), p: policy(EVERYBODY), b: block({ blockPublicPolicy: true }) },
      PERHAPS,
    ],
    [
      "with such a policy and a block of ACLs only",
      {
        it: bucket(),
        p: policy(EVERYBODY),
        b: block({ ignorePublicAcls: true, blockPublicAcls: true }),
      },
      PUBLIC,
    ],
    [
      "with such a policy that the block of its account restricts",
      { it: bucket(), p: policy(EVERYBODY), b: accountBlock({ restrictPublicBuckets: true }) },
      "nothing",
    ],
    [
      "with such a policy and the block of another account",
      {
        it: bucket(),
        p: policy(EVERYBODY),
        b: accountBlock({ restrictPublicBuckets: true }, { profile: "other" }),
      },
      PERHAPS,
    ],
    ["with a public ACL", { it: bucket(), a: acl({ acl: "public-read" }) }, PUBLIC],
    ["with a public ACL inline", { it: bucket({ acl: "public-read-write" }) }, PUBLIC],
    ["with a private ACL", { it: bucket({ acl: "private" }) }, "nothing"],
    ["with an ACL that isn't known", { it: bucket({ acl: unknown() }) }, PERHAPS],
    ["with a grant for everybody inline", { it: bucket({ grants: [{ uri }] }) }, PUBLIC],
    [
      "with a grant for everybody apart",
      { it: bucket(), a: acl({ accessControlPolicy: { grants: [{ grantee: { uri } }] } }) },
      PUBLIC,
    ],
    ["with grants that aren't known", { it: bucket({ grants: unknown() }) }, PERHAPS],
    [
      "with a public ACL that a block ignores",
      { it: bucket({ acl: "public-read" }), b: block({ ignorePublicAcls: true }) },
      "nothing",
    ],
    [
      "with a public ACL where its owner owns all",
      {
        it: bucket({ acl: "public-read" }),
        o: resource(aws.BucketOwnershipControls, {
          bucket: ref("it"),
          rule: { objectOwnership: "BucketOwnerEnforced" },
        }),
      },
      "nothing",
    ],
    [
      "with a public ACL where others may own objects",
      {
        it: bucket({ acl: "public-read" }),
        o: resource(aws.BucketOwnershipControls, {
          bucket: ref("it"),
          rule: { objectOwnership: "ObjectWriter" },
        }),
      },
      PUBLIC,
    ],
  ])("%s", (_, stacked, expected) => {
    expect(open(stacked)).toBe(expected);
  });

  it.each<readonly [string, CaseInputs, string]>([
    ["blocks everybody by default", { policy: EVERYBODY }, "nothing"],
    [
      "may let everybody in where it doesn't",
      { policy: EVERYBODY, publicAccessBlockConfiguration: { restrictPublicBuckets: false } },
      PERHAPS,
    ],
    [
      "is asked from its VPC only",
      {
        policy: EVERYBODY,
        publicAccessBlockConfiguration: { restrictPublicBuckets: false },
        vpcConfiguration: { vpcId: "vpc-1" },
      },
      "nothing",
    ],
  ])("by an access point that %s", (_, inputs, expected) => {
    expect(
      open({ it: resource(aws.S3AccessPoint, { bucket: ref("b"), ...inputs }), b: bucket() }),
    ).toBe(expected);
  });
});

/** How the policy of a resource is attached, in its inputs or by a resource of its own. */
const ATTACHED: Readonly<
  Record<string, (document: unknown) => Readonly<Record<string, CaseResource>>>
> = {
  "queue, inline": (policy) => ({ it: resource(aws.SqsQueue, { policy }) }),
  queue: apart(aws.SqsQueue, aws.SqsQueuePolicy, "queueUrl"),
  "topic, inline": (policy) => ({ it: resource(aws.SnsTopic, { policy }) }),
  topic: apart(aws.SnsTopic, aws.SnsTopicPolicy, "arn"),
  "secret, inline": (policy) => ({ it: resource(aws.Secret, { policy }) }),
  secret: apart(aws.Secret, aws.SecretPolicy, "secretArn"),
  "key, inline": (policy) => ({ it: resource(aws.KmsKey, { policy }) }),
  key: apart(aws.KmsKey, aws.KmsKeyPolicy, "keyId"),
  repository: apart(aws.EcrRepository, aws.EcrRepositoryPolicy, "repository"),
  stream: apart(aws.KinesisStream, aws.KinesisResourcePolicy, "resourceArn"),
  "backup vault": apart(aws.BackupVault, aws.BackupVaultPolicy, "backupVaultName"),
  "event bus": apart(aws.EventBus, aws.EventBusPolicy, "eventBusName"),
  "Glacier vault": (accessPolicy) => ({ it: resource(aws.GlacierVault, { accessPolicy }) }),
  "public OpenSearch domain": (accessPolicies) => ({
    it: resource(aws.OpensearchDomain, { accessPolicies }),
  }),
  "public OpenSearch domain, apart": (accessPolicies) => ({
    it: resource(aws.OpensearchDomain),
    policy: resource(aws.OpensearchDomainPolicy, { domainName: ref("it"), accessPolicies }),
  }),
  "public Elasticsearch domain, apart": (accessPolicies) => ({
    it: resource(aws.ElasticsearchDomain),
    policy: resource(aws.ElasticsearchDomainPolicy, { domainName: ref("it"), accessPolicies }),
  }),
};

function apart(type: ResourceType<unknown>, policyType: ResourceType<unknown>, by: string) {
  return (policy: unknown) => ({
    it: resource(type),
    policy: resource(policyType, { [by]: ref("it"), policy }),
  });
}

describe.each(Object.entries(ATTACHED))("the policy of a %s", (_, attached) => {
  it.each([
    ["opens it to everybody", EVERYBODY, "TCP 443"],
    ["keeps it for known callers", KNOWN, "nothing"],
    ["keeps it for an organisation", NARROWED, "nothing"],
  ])("%s", (__, document, expected) => {
    expect(open(attached(document))).toBe(expected);
  });
});

const NETWORK = "network-data-store-closed-to-internet";
const KEY = "aws-kms-key-closed-to-other-accounts";
const BUCKET = ["aws-s3-bucket-not-publicly-readable", "aws-s3-bucket-not-publicly-writable"];
const TO_BE_TOLD: typeof ATTACHED = {
  ...ATTACHED,
  "bucket, inline": (policy) => ({ it: resource(aws.Bucket, { policy }) }),
  bucket: apart(aws.Bucket, aws.BucketPolicy, "bucket"),
  "access point": (policy) => ({
    it: resource(aws.S3AccessPoint, {
      bucket: "elsewhere",
      policy,
      publicAccessBlockConfiguration: { restrictPublicBuckets: false },
    }),
  }),
};
/** Who says that a policy isn't decided, where it isn't the rule on data stores. */
const OTHER_TELLERS: Readonly<Record<string, readonly string[]>> = {
  "key, inline": [KEY],
  key: [KEY],
  "bucket, inline": BUCKET,
  bucket: BUCKET,
  "event bus": ["network-exposure-declared"],
};
/** The rules that leave undecided who reaches the resources of a stack; others ask something else of them. */
function undecidedBy(stacked: Readonly<Record<string, CaseResource>>): readonly string[] {
  const found = Object.entries(stacked).flatMap(([name, judged]) =>
    RULES.filter(
      (rule) =>
        rule.category !== "residency" &&
        rule.id !== "aws-s3-bucket-tls-required" &&
        rule.types.some(({ token }) => [judged.type.token, ANY_RESOURCE.token].includes(token)) &&
        // The first resource of a stack is judged.
        judgeCase(rule, stack({ [name]: judged, ...stacked })).outcome === "inconclusive",
    ),
  );
  return [...new Set(found.map(({ id }) => id))].sort();
}

describe.each([
  ["isn't known", unknown()],
  ["isn't JSON", "{"],
])("a policy that %s", (_, document) => {
  it.each(Object.entries(TO_BE_TOLD))("is told once: %s", (name, attached) => {
    expect(undecidedBy(attached(document))).toEqual(OTHER_TELLERS[name] ?? [NETWORK]);
  });
});

it.each([
  [unknown(), "as a whole is not known before deployment", "compose the ARNs in it from names"],
  ["{", "as a whole is text that is not JSON", "write it as a JSON document"],
  [
    { Statement: [{ Effect: "Allow", Principal: unknown() }] },
    "may let everybody in",
    "name known",
  ],
])("what can't be read of a policy is told with what to do (%#)", (document, does, change) => {
  const policy = resource(aws.SqsQueuePolicy, { queueUrl: ref("q"), policy: document });
  const stacked = stack({ policy, q: resource(aws.SqsQueue) });
  const { message } = judgeCase(dataStoreClosed, stacked);
  expect(message).toContain(does);
  expect(message).toContain(`to settle it, ${change}`);
});

describe("other ways past networks", () => {
  it("a secret whose block refuses policies for everybody", () => {
    const secret = (blockPublicPolicy: unknown) => ({
      it: resource(aws.Secret),
      policy: resource(aws.SecretPolicy, {
        secretArn: ref("it"),
        policy: EVERYBODY,
        blockPublicPolicy,
      }),
    });
    expect(open(secret(true))).toBe("nothing");
    expect(open(secret(false))).toBe("TCP 443");
    expect(open(secret(unknown()))).toBe("nothing, perhaps TCP 443");
  });

  it("a public repository", () => {
    expect(open({ it: resource(aws.EcrPublicRepository, { repositoryName: "r" }) })).toBe(
      "TCP 443",
    );
  });

  it("a domain outside a VPC without any policy may be asked by others", () => {
    expect(open({ it: resource(aws.OpensearchDomain) })).toBe("nothing, perhaps TCP 443");
  });

  it("a domain of which it isn't known whether it is in a VPC", () => {
    expect(
      open({
        it: resource(aws.OpensearchDomain, { vpcOptions: unknown(), accessPolicies: EVERYBODY }),
      }),
    ).toBe("nothing, perhaps TCP 443");
  });

  const collection = (policy: unknown, type: unknown = "network") => ({
    it: resource(aws.OpensearchServerlessCollection, { name: "orders" }),
    policy: resource(aws.OpensearchServerlessSecurityPolicy, { name: "n", type, policy }),
  });
  const network = (pattern: string, AllowFromPublic: boolean, ResourceType = "collection") =>
    JSON.stringify([{ Rules: [{ ResourceType, Resource: [pattern] }], AllowFromPublic }]);

  it.each([
    ["opens it by name", network("collection/orders", true), "TCP 443"],
    ["opens it by pattern", network("collection/ord*", true), "TCP 443"],
    ["opens its dashboards", network("collection/orders", true, "dashboard"), "TCP 443"],
    ["opens another", network("collection/bills", true), "nothing"],
    ["keeps it private", network("collection/orders", false), "nothing"],
    ["isn't known", unknown(), "nothing, perhaps TCP 443"],
  ])("a collection whose network policy %s", (_, policy, expected) => {
    expect(open(collection(policy))).toBe(expected);
  });

  it("a collection is not opened by a policy of encryption", () => {
    expect(open(collection(unknown(), "encryption"))).toBe("nothing");
    expect(open({ it: resource(aws.OpensearchServerlessCollection, { name: "orders" }) })).toBe(
      "nothing",
    );
  });

  const service = (inputs: CaseInputs) => ({ it: resource(aws.VpcEndpointService, inputs) });

  it("an endpoint service that everybody may connect to", () => {
    const everybody = { allowedPrincipals: ["*"] };
    expect(open(service({ ...everybody, acceptanceRequired: false }))).toBe("all traffic");
    expect(open(service({ ...everybody, acceptanceRequired: true }))).toBe("nothing");
    expect(open(service({ ...everybody, acceptanceRequired: unknown() }))).toBe(
      "nothing, perhaps all traffic",
    );
    expect(
      open(service({ allowedPrincipals: ["arn:aws:iam::1:root"], acceptanceRequired: false })),
    ).toBe("nothing");
    expect(
      open({
        ...service({ acceptanceRequired: false }),
        everybody: resource(aws.VpcEndpointServiceAllowedPrinciple, {
          vpcEndpointServiceId: ref("it"),
          principalArn: "*",
        }),
      }),
    ).toBe("all traffic");
  });
});
