import { ANY_RESOURCE, defineStackRule } from "../../core";
import { DynamodbTable } from "../../resources/aws/dynamodb";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-operator-allowed",
  title: "Places are run by operators that the class of the data allows",
  rationale:
    "An operator answers to the law of the country of its parent too, and may have to hand over what it holds in any other.",
  remediation:
    "Host the data with an operator, and in a hosting circle, that their class allows; declare an own or national site in the setting sites.",
  category: "residency",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/overview-aws-european-sovereign-cloud/introduction.html",
    "https://learn.microsoft.com/industry/sovereign-cloud/overview/sovereignty",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.operated(),
  exampleDemands: { dataClass: "secret", keyCustody: "hsm", circles: [1] },
  examples: {
    compliant: {
      type: DynamodbTable,
      inputs: { region: "gov-1" },
      sites: [
        { name: "state", country: "ES", operator: "the state", circle: 1, locations: ["gov-1"] },
      ],
    },
    violating: { type: DynamodbTable, inputs: { region: "eu-south-2" } },
  },
});
