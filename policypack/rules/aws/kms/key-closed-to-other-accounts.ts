import {
  allOf,
  anyOf,
  asType,
  type Checked,
  type CheckedValue,
  defineStackRule,
  equals,
  every,
  isAbsent,
  type Node,
  nodeOf,
  not,
  observe,
  restate,
  type Verdict,
} from "../../../core";
import {
  accountOf,
  allowsEveryone,
  callersIn,
  isAboutAction,
  OWN,
  statementsOf,
} from "../../../knowledge/policy-document";
import {
  KmsExternalKey,
  KmsGrant,
  KmsKey,
  KmsKeyPolicy,
  KmsReplicaExternalKey,
  KmsReplicaKey,
} from "../../../resources/aws/kms";

export default defineStackRule(
  [KmsKey, KmsExternalKey, KmsReplicaKey, KmsReplicaExternalKey, KmsKeyPolicy],
  {
    id: "aws-kms-key-closed-to-other-accounts",
    title: "KMS keys let in principals of their own account only",
    rationale:
      "Whoever may use the key reads what it protects, and what principals of another account may do is decided by that account.",
    remediation:
      "Name roles of the key's account as Principal, or narrow the statement by a condition on kms:CallerAccount, aws:PrincipalAccount or aws:PrincipalOrgID.",
    category: "key-management",
    severity: "critical",
    references: [
      "https://docs.aws.amazon.com/kms/latest/developerguide/determining-access-key-policy.html",
      "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html",
    ],
    // A key that is open to everybody must not even be created.
    decidesEarly: true,
    check: (key, { attached }) => {
      const owner = accountByArn(key) ?? accountByPolicy(key);
      const separate = attached(KmsKeyPolicy, "keyId").elements.map(accountByPolicy);
      return allOf(
        isClosed(key.policy, owner),
        every(attached(KmsGrant, "keyId"), ({ granteePrincipal }) =>
          isGrantee(granteePrincipal, owner ?? separate.find((account) => account !== undefined)),
        ),
      );
    },
    examples: {
      compliant: {
        inputs: {
          policy:
            '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"}]}',
        },
      },
      violating: {
        inputs: {
          policy:
            '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"kms:*","Resource":"*"}]}',
        },
      },
    },
  },
);

/** Without a policy KMS gives the key one for its own account. */
function isClosed(policy: CheckedValue<string>, owner: string | undefined): Verdict {
  const isKeptFromEveryone = every(statementsOf(policy), (statement) =>
    restate(
      not(allowsEveryone(statement)),
      statement,
      "an Allow for everybody",
      "one for principals of the key's account",
    ),
  );
  return isKeptFromEveryone.outcome === "compliant"
    ? allOf(...callersIn(policy).map(({ node, account }) => isOfOwner(node, account, owner)))
    : isKeptFromEveryone;
}

/** Another account may be one's own as well, which can't be seen from here. */
function isOfOwner(node: Node, account: string | undefined, owner: string | undefined): Verdict {
  const isOwn = account === OWN || (account !== undefined && account === owner);
  return observe(isOwn ? "compliant" : "inconclusive", node, "a principal of the key's account");
}

function isGrantee(grantee: CheckedValue<string>, owner: string | undefined): Verdict {
  const node = nodeOf(grantee);
  return allOf(not(equals(grantee, "*")), isOfOwner(node, accountOf(node.value), owner));
}

/** The account in an ARN that the key is referred to by; a replica is in that of its primary. */
function accountByArn(key: CheckedValue<unknown>): string | undefined {
  const arn =
    asType(key, KmsKeyPolicy)?.keyId ??
    asType(key, KmsReplicaKey)?.primaryKeyArn ??
    asType(key, KmsReplicaExternalKey)?.primaryKeyArn;
  return arn && accountOf(nodeOf(arn).value);
}

interface Policed {
  readonly policy?: string | undefined;
  readonly bypassPolicyLockoutSafetyCheck?: boolean | undefined;
}

/**
 * The account of the key, where its policy tells. KMS refuses a policy that doesn't let whoever sets
 * it set it again, and that takes a principal of the key's account. Source:
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html
 */
function accountByPolicy({ policy, bypassPolicyLockoutSafetyCheck: bypass }: Checked<Policed>) {
  if (anyOf(isAbsent(bypass), equals(bypass, false)).outcome !== "compliant") {
    return undefined;
  }
  const accounts = callersIn(policy)
    .filter(({ statement }) => isAboutAction(statement, "kms:PutKeyPolicy").outcome !== "violating")
    .map(({ account }) => account);
  const [account, ...others] = new Set(accounts);
  return others.length === 0 && account !== OWN ? account : undefined;
}
