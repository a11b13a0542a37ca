import { defineRule } from "../../../core";
import { isLimited } from "../../../knowledge/policy-document";
import { IamPolicy } from "../../../resources/aws/iam";

export default defineRule(IamPolicy, {
  id: "aws-iam-policy-without-full-administration",
  title: "IAM policies never give full administration",
  rationale:
    "Whoever gets hold of one credential with such a policy owns the account, its logs and its backups.",
  remediation:
    'Replace Action "*" on Resource "*" in policy by the actions and resources that are used.',
  category: "access-control",
  severity: "high",
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],
  check: ({ policy }) => isLimited(policy),
  examples: {
    compliant: {
      policy:
        '{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::records/*"}]}',
    },
    violating: { policy: '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}' },
  },
});
