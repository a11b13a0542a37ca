import { defineRule, equals } from "../../../core";
import { SerialConsoleAccess } from "../../../resources/aws/ec2";

export default defineRule(SerialConsoleAccess, {
  id: "aws-ec2-serial-console-disabled",
  title: "Accounts leave the EC2 serial console switched off",
  rationale:
    "The serial console reaches a server past every security group and network of one's own.",
  remediation: "Set enabled to false, and switch it on only as long as a server has to be mended.",
  category: "access-control",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html",
  ],
  // An account without this resource has it off, but the resource itself defaults to true.
  check: ({ enabled }) => equals(enabled, false),
  examples: { compliant: { enabled: false }, violating: { enabled: true } },
});
