import { atLeast, defineRule } from "../../../core";
import { AccountPasswordPolicy } from "../../../resources/aws/iam";

export default defineRule(AccountPasswordPolicy, {
  id: "aws-iam-account-password-policy-minimum-length",
  title: "Account password policies ask for long passwords",
  rationale: "Short passwords are guessed or broken, from a leaked hash, in hours.",
  remediation: "Set minimumPasswordLength to the length asked or more.",
  category: "access-control",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html",
  ],
  parameters: {
    minimumLength: {
      type: "integer",
      default: 14,
      minimum: 6,
      description: "Characters that a password must have at least.",
    },
  },
  check: ({ minimumPasswordLength }, { parameters }) =>
    atLeast(minimumPasswordLength, parameters.minimumLength),
  examples: {
    compliant: { minimumPasswordLength: 14 },
    violating: { minimumPasswordLength: 8 },
  },
});
