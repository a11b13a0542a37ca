import { ANY_RESOURCE, defineStackRule } from "../../core";
import { DynamodbTable } from "../../resources/aws/dynamodb";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-key-custody-sufficient",
  title: "Data are encrypted with keys in the custody that their class asks for",
  rationale:
    "A provider that holds the key can read the data, and can be made to. A key of the customer's can be withdrawn; one in hardware of the customer's, or outside, can't be taken.",
  remediation:
    "Name a key of the customer's for the resource; where the class asks for it, one in an HSM or an external key store.",
  category: "key-management",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/key-store-overview.html",
    "https://learn.microsoft.com/azure/security/fundamentals/key-management-choose",
  ],
  decidesEarly: false,
  check: (_, { place }) => place.keyCustody(),
  examples: {
    compliant: {
      type: DynamodbTable,
      inputs: { serverSideEncryption: { kmsKeyArn: "alias/orders" } },
    },
    violating: { type: DynamodbTable, inputs: {} },
  },
});
