import { ANY_RESOURCE, defineStackRule } from "../../core";
import { DynamodbKinesisStreamingDestination } from "../../resources/aws/dynamodb";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-export-place-allowed",
  title: "Data are exported only to where their class allows",
  rationale:
    "An export, stream, subscription or connector sends data to another store, which may be in another country or belong to someone else.",
  remediation:
    "Send the data to a destination in an allowed country; declare an own destination outside the cloud in the setting sites.",
  category: "residency",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.HowItWorks.html",
    "https://learn.microsoft.com/azure/azure-monitor/logs/logs-data-export",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.placed("export"),
  examples: {
    compliant: {
      type: DynamodbKinesisStreamingDestination,
      inputs: { streamArn: "arn:aws:kinesis:eu-south-2:111122223333:stream/orders" },
    },
    violating: {
      type: DynamodbKinesisStreamingDestination,
      inputs: { streamArn: "arn:aws:kinesis:us-east-1:111122223333:stream/orders" },
    },
  },
});
