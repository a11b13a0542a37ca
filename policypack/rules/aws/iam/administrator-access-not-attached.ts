import {
  asType,
  type Checked,
  type CheckedValue,
  defineStackRule,
  every,
  matches,
  not,
  type StackContext,
  unless,
  type Verdict,
} from "../../../core";
import {
  IamGroupPolicyAttachment,
  IamPolicy,
  IamPolicyAttachment,
  IamRole,
  IamRolePolicyAttachment,
  IamUserPolicyAttachment,
} from "../../../resources/aws/iam";

/** What the four kinds of attachments have in common. */
interface Attachment {
  readonly policyArn: string;
}

export default defineStackRule(
  [
    IamRolePolicyAttachment,
    IamUserPolicyAttachment,
    IamGroupPolicyAttachment,
    IamPolicyAttachment,
    IamRole,
  ],
  {
    id: "aws-iam-administrator-access-not-attached",
    title: "The AWS policy AdministratorAccess is attached to nobody",
    rationale:
      "Whoever gets hold of one credential with AdministratorAccess owns the account, its logs and its backups.",
    remediation: "Attach a policy with the actions and resources that are used instead.",
    category: "access-control",
    severity: "critical",
    references: [
      "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html",
    ],
    decidesEarly: true,
    check: (resource, { refersTo }) => {
      const role = asType(resource, IamRole);
      return role === undefined
        ? isLimited((resource as unknown as Checked<Attachment>).policyArn, refersTo)
        : every(role.managedPolicyArns, (arn) => isLimited(arn, refersTo));
    },
    examples: {
      compliant: { inputs: { policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" } },
      violating: { inputs: { policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" } },
    },
  },
);

/** In whatever partition. Its namesakes for single services have other names. */
const ADMINISTRATOR_ACCESS = /^arn:[\w-]+:iam::aws:policy\/(job-function\/)?AdministratorAccess$/;

/** A policy of the stack is one of the customer's, which other rules judge by what it says. */
function isLimited(arn: CheckedValue<string>, refersTo: StackContext["refersTo"]): Verdict {
  return unless(refersTo(arn, IamPolicy), () =>
    not(matches(arn, ADMINISTRATOR_ACCESS, "AdministratorAccess")),
  );
}
