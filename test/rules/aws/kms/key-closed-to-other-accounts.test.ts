import { ref, resource, secret, stack, unknown } from "../../../../policypack/kit/rule-table";
import {
  KmsExternalKey,
  KmsGrant,
  KmsKey,
  KmsKeyPolicy,
  KmsReplicaExternalKey,
  KmsReplicaKey,
} from "../../../../policypack/resources/aws/kms";
import rule from "../../../../policypack/rules/aws/kms/key-closed-to-other-accounts";
import { describeRule } from "../../../support/describe-rule";

const OWN = "111122223333";
const OTHER = "444455556666";

const root = (account: string) => `arn:aws:iam::${account}:root`;
const role = (account: string) => `arn:aws:iam::${account}:role/portal`;

const variable = (name: string) => `\${aws:${name}}`;

const owner = {
  Effect: "Allow",
  Principal: { AWS: root(OWN) },
  Action: "kms:*",
  Resource: "*",
};
const user = { Effect: "Allow", Action: ["kms:Decrypt", "kms:GenerateDataKey"], Resource: "*" };

const policy = (...statements: unknown[]) => JSON.stringify({ Statement: statements });
const withUser = (parts: object) => ({ policy: policy(owner, { ...user, ...parts }) });
/** Lets in everybody whom the condition doesn't keep out. */
const everybodyIf = (operator: string, key: string, value: unknown) =>
  withUser({ Principal: { AWS: "*" }, Condition: { [operator]: { [key]: value } } });

const key = (inputs: object = { policy: policy(owner) }) => resource(KmsKey, { ...inputs });
const granted = (granteePrincipal: unknown, subject = key()) =>
  stack({
    key: subject,
    other: key(),
    grant: resource(KmsGrant, { keyId: ref("key"), granteePrincipal, operations: ["Decrypt"] }),
  });
const everybody = { policy: policy(owner, { ...user, Principal: "*" }) };

describeRule(rule, {
  compliant: {
    "no policy, which means one for the account of the key": {},
    null: { policy: null },
    "the account of the key": { policy: policy(owner) },
    "one statement that is no list": { policy: JSON.stringify({ Statement: owner }) },
    "the account by its id": {
      policy: policy({ ...owner, Principal: { AWS: OWN } }),
    },
    "roles of the account": withUser({ Principal: { AWS: [role(OWN), root(OWN)] } }),
    "a session of the account": withUser({
      Principal: { AWS: `arn:aws:sts::${OWN}:assumed-role/portal/session` },
    }),
    "a provider of identities in the account": withUser({
      Principal: { Federated: `arn:aws:iam::${OWN}:saml-provider/staff` },
    }),
    "an account of another partition": {
      policy: policy({ ...owner, Principal: { AWS: `arn:aws-eusc:iam::${OWN}:root` } }),
    },
    "a service": withUser({ Principal: { Service: "logs.eu-south-2.amazonaws.com" } }),
    "a service on behalf of the account": withUser({
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Condition: { StringEquals: { "aws:SourceAccount": OWN } },
    }),
    "a service on behalf of a bucket": withUser({
      Principal: { Service: "sns.amazonaws.com" },
      Condition: { ArnLike: { "aws:SourceArn": "arn:aws:s3:::records" } },
    }),
    "everybody of the account": everybodyIf("StringEquals", "kms:CallerAccount", OWN),
    "everybody of the account, in any case": everybodyIf("StringEquals", "KMS:callerAccount", OWN),
    "everybody of the account, by its principals": everybodyIf(
      "ArnLike",
      "aws:PrincipalArn",
      `arn:aws:iam::${OWN}:role/*`,
    ),
    "everybody of whatever account the key is in": everybodyIf(
      "StringEquals",
      "aws:PrincipalAccount",
      variable("ResourceAccount"),
    ),
    "everybody of the organisation": everybodyIf("StringEquals", "aws:PrincipalOrgID", "o-abc123"),
    "everybody of the organisation that the key is in": everybodyIf(
      "StringEquals",
      "aws:PrincipalOrgID",
      variable("ResourceOrgID"),
    ),
    "principals of others, but only in the account": withUser({
      Principal: { AWS: [role(OWN), role(OTHER)] },
      Condition: { StringEquals: { "kms:CallerAccount": OWN } },
    }),
    "a Deny for everybody": withUser({ Effect: "Deny", Principal: "*" }),
    "a Deny for another account": withUser({ Effect: "Deny", Principal: { AWS: root(OTHER) } }),
    "a policy of its own": resource(KmsKeyPolicy, { keyId: unknown(), policy: policy(owner) }),
    "a replica in the account of its primary": resource(KmsReplicaKey, {
      primaryKeyArn: `arn:aws:kms:eu-west-1:${OWN}:key/mrk-1`,
      policy: policy(owner),
    }),
    "a policy that may lock out, of a key whose account is known": resource(KmsKeyPolicy, {
      keyId: `arn:aws:kms:eu-west-1:${OWN}:key/1`,
      policy: policy(owner),
      bypassPolicyLockoutSafetyCheck: true,
    }),
    "a grant to a role of the account": granted(role(OWN)),
    "a grant to a role of the account, by a policy of its own": stack({
      key: key({}),
      policy: resource(KmsKeyPolicy, { keyId: ref("key"), policy: policy(owner) }),
      grant: resource(KmsGrant, { keyId: ref("key"), granteePrincipal: role(OWN) }),
    }),
    "a grant on another key": stack({
      key: key(),
      other: key(),
      grant: resource(KmsGrant, { keyId: ref("other"), granteePrincipal: "*" }),
    }),
    "a policy of another key": stack({
      key: key(),
      other: key(),
      policy: resource(KmsKeyPolicy, { keyId: ref("other"), ...everybody }),
    }),
  },
  violating: {
    everybody,
    "everybody as AWS principals": withUser({ Principal: { AWS: "*" } }),
    "everybody in a list": withUser({ Principal: { AWS: [role(OWN), "*"] } }),
    "everybody but one": withUser({ NotPrincipal: { AWS: role(OTHER) } }),
    "everybody through a service": everybodyIf(
      "StringEquals",
      "kms:ViaService",
      "s3.eu-south-2.amazonaws.com",
    ),
    "everybody of any account": everybodyIf("StringLike", "kms:CallerAccount", "*"),
    "everybody of one account or any": everybodyIf("StringLike", "kms:CallerAccount", [OWN, "*"]),
    "everybody but another account": everybodyIf("StringNotEquals", "kms:CallerAccount", OTHER),
    "everybody without an account too": everybodyIf(
      "StringEqualsIfExists",
      "kms:CallerAccount",
      OWN,
    ),
    "roles of that name in any account": everybodyIf(
      "ArnLike",
      "aws:PrincipalArn",
      "arn:aws:iam::*:role/portal",
    ),
    "a key with imported material": resource(KmsExternalKey, everybody),
    "a replica": resource(KmsReplicaKey, everybody),
    "a replica with imported material": resource(KmsReplicaExternalKey, everybody),
    "a policy of its own": resource(KmsKeyPolicy, { keyId: unknown(), ...everybody }),
    "an inline policy that one of its own replaces": stack({
      key: key(everybody),
      policy: resource(KmsKeyPolicy, { keyId: ref("key"), policy: policy(owner) }),
    }),
    "everybody beside a principal known only after deployment": {
      policy: { Statement: [owner, { ...user, Principal: { AWS: [unknown(), "*"] } }] },
    },
    "a secret policy for everybody": { policy: secret(everybody.policy) },
    "a grant to everybody": granted("*"),
    "a grant to everybody on a key without a policy": granted("*", key({})),
  },
  inconclusive: {
    "another account, which may be one's own": withUser({ Principal: { AWS: root(OTHER) } }),
    "another account by its id": withUser({ Principal: { AWS: OTHER } }),
    "a provider of identities in another account": withUser({
      Principal: { Federated: `arn:aws:iam::${OTHER}:saml-provider/staff` },
    }),
    "everybody of another account": everybodyIf("StringEquals", "kms:CallerAccount", OTHER),
    "a service on behalf of another account": withUser({
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Condition: { StringEquals: { "aws:SourceAccount": OTHER } },
    }),
    "two accounts that administer": {
      policy: policy(owner, { ...owner, Principal: { AWS: root(OTHER) } }),
    },
    "an account beside an organisation that administers": {
      policy: policy(
        { ...user, Principal: { AWS: root(OTHER) } },
        {
          ...owner,
          Principal: "*",
          Condition: { StringEquals: { "aws:PrincipalOrgID": "o-abc123" } },
        },
      ),
    },
    "everybody of a network": everybodyIf("StringEquals", "aws:SourceVpce", "vpce-0123"),
    "one by the id of a user that is gone": withUser({ Principal: { AWS: "AIDAEXAMPLE" } }),
    "a principal of a website": withUser({ Principal: { Federated: "accounts.google.com" } }),
    "a principal of an unknown kind": withUser({ Principal: { CanonicalUser: "79a59d" } }),
    "a single account where the policy may lock out": {
      policy: policy(owner),
      bypassPolicyLockoutSafetyCheck: true,
    },
    "a single account where the policy may perhaps lock out": {
      policy: policy(owner),
      bypassPolicyLockoutSafetyCheck: unknown(),
    },
    "a replica for another account than that of its primary": resource(KmsReplicaKey, {
      primaryKeyArn: `arn:aws:kms:eu-west-1:${OTHER}:key/mrk-1`,
      policy: policy(owner),
    }),
    "a policy for another account than that of its key": resource(KmsKeyPolicy, {
      keyId: `arn:aws:kms:eu-west-1:${OTHER}:key/1`,
      policy: policy(owner),
    }),
    "a policy known only after deployment": { policy: unknown() },
    "a statement known only after deployment": { policy: { Statement: [owner, unknown()] } },
    "an effect known only after deployment": {
      policy: {
        Statement: [owner, { ...user, Effect: unknown(), Principal: { AWS: root(OTHER) } }],
      },
    },
    "a principal known only after deployment": {
      policy: { Statement: [owner, { ...user, Principal: { AWS: unknown() } }] },
    },
    "a condition known only after deployment": {
      policy: { Statement: [owner, { ...user, Principal: "*", Condition: unknown() }] },
    },
    "text that is no JSON": { policy: "everybody" },
    "a number where a policy belongs": { policy: 7 },
    "a secret policy for another account": {
      policy: secret(withUser({ Principal: { AWS: root(OTHER) } }).policy),
    },
    "a grant to another account": granted(role(OTHER)),
    "a grant to somebody known only after deployment": granted(unknown()),
    "a grant on a key whose account nothing tells": granted(role(OWN), key({})),
    "a grant of something known only after deployment to everybody": stack({
      key: key(),
      other: key(),
      grant: resource(KmsGrant, { keyId: unknown(), granteePrincipal: "*" }),
    }),
  },
});
