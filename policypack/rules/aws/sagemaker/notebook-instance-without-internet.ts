import { defineRule, equals } from "../../../core";
import { SagemakerNotebookInstance } from "../../../resources/aws/sagemaker";

export default defineRule(SagemakerNotebookInstance, {
  id: "aws-sagemaker-notebook-instance-without-internet",
  title: "SageMaker notebook instances have no direct internet access",
  rationale:
    "A notebook holds real data and runs whatever its user types; over its own way to the internet data leave past every control of the network.",
  remediation:
    'Set directInternetAccess to "Disabled", with subnetId and securityGroups; an existing instance has to be replaced.',
  category: "network-exposure",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html",
  ],
  // The default is Enabled.
  check: ({ directInternetAccess }) => equals(directInternetAccess, "Disabled"),
  examples: {
    compliant: {
      directInternetAccess: "Disabled",
      subnetId: "subnet-0123456789abcdef0",
      securityGroups: ["sg-0123456789abcdef0"],
    },
    violating: {},
  },
});
