import { ANY_RESOURCE, defineStackRule } from "../../core";
import { DynamodbTable } from "../../resources/aws/dynamodb";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-data-class-declared",
  title: "Resources that hold data say what class the data are of",
  rationale:
    "The class decides where data may be and who may hold their keys. Without one the strictest is asked, which is safe but rarely meant.",
  remediation:
    "Tag the resource, or a component above it, with its class, or set classification for the stack.",
  category: "residency",
  severity: "low",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/data-classification/data-classification-overview.html",
    "https://learn.microsoft.com/azure/cloud-adoption-framework/govern/policy-compliance/data-classification",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.classified(),
  examples: {
    compliant: { type: DynamodbTable, inputs: { tags: { classification: "internal" } } },
    violating: { type: DynamodbTable, inputs: {} },
  },
});
