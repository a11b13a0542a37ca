import { ANY_RESOURCE, defineStackRule } from "../../core";
import { LogSubscriptionFilter } from "../../resources/aws/cloudwatch";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-log-place-allowed",
  title: "Logs and metrics are where the class of the data that they tell of allows",
  rationale:
    "Access logs, traces and findings name people, addresses and objects; a log kept abroad tells there what the data do here.",
  remediation: "Send logs to a bucket, group, workspace or account in an allowed country.",
  category: "residency",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html",
    "https://learn.microsoft.com/azure/azure-monitor/essentials/diagnostic-settings",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.placed("log"),
  examples: {
    compliant: {
      type: LogSubscriptionFilter,
      inputs: {
        region: "eu-south-2",
        destinationArn: "arn:aws:logs:eu-south-2:111122223333:destination:monitoring",
      },
    },
    violating: {
      type: LogSubscriptionFilter,
      inputs: {
        region: "eu-south-2",
        destinationArn: "arn:aws:logs:us-east-1:111122223333:destination:monitoring",
      },
    },
  },
});
