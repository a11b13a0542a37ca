import { ANY_RESOURCE, defineStackRule } from "../../core";
import { DynamodbTable } from "../../resources/aws/dynamodb";
import { RegisteredDomain } from "../../resources/aws/route53domains";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-service-allowed",
  title: "Services are among those that the class of data may use",
  rationale:
    "A service without a data boundary keeps or processes data where it likes, whatever region the resource names.",
  remediation:
    "Use a service that keeps its data in the region, or name in the setting services those that the class may use.",
  category: "residency",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html",
    "https://learn.microsoft.com/privacy/eudb/eu-data-boundary-learn",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.served(),
  examples: {
    compliant: { type: DynamodbTable, inputs: {} },
    violating: { type: RegisteredDomain, inputs: { domainName: "example.org" } },
  },
});
