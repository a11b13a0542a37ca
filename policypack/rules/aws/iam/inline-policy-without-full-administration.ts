import { asType, type Checked, defineRule, every } from "../../../core";
import { isLimited } from "../../../knowledge/policy-document";
import { IamGroupPolicy, IamRole, IamRolePolicy, IamUserPolicy } from "../../../resources/aws/iam";

/** What inline policies of roles, users and groups have in common. */
interface InlinePolicy {
  readonly policy: unknown;
}

export default defineRule([IamRolePolicy, IamUserPolicy, IamGroupPolicy, IamRole], {
  id: "aws-iam-inline-policy-without-full-administration",
  title: "Inline policies of IAM identities never give full administration",
  rationale:
    "An inline policy is seen only by who opens the identity; one that allows everything is easily overlooked.",
  remediation:
    'Replace Action "*" on Resource "*" in the policy by the actions and resources that are used.',
  category: "access-control",
  severity: "critical",
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],
  check: (resource) => {
    const role = asType(resource, IamRole);
    return role === undefined
      ? isLimited((resource as unknown as Checked<InlinePolicy>).policy)
      : every(role.inlinePolicies, ({ policy }) => isLimited(policy));
  },
  examples: {
    compliant: {
      policy:
        '{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::records/*"}]}',
    },
    violating: { policy: '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}' },
  },
});
