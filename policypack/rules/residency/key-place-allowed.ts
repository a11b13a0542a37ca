import { ANY_RESOURCE, allOf, defineStackRule } from "../../core";
import { DynamodbTable } from "../../resources/aws/dynamodb";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-key-place-allowed",
  title: "Keys, and copies of keys, are where the class of their data allows",
  rationale:
    "Whoever can order a key handed over where it lies can read the data wherever they lie.",
  remediation:
    "Use a key in an allowed country; leave multiRegion off, and choose a vault whose region is paired inside the territory or not at all.",
  category: "residency",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html",
    "https://learn.microsoft.com/azure/key-vault/general/disaster-recovery-guidance",
  ],
  decidesEarly: true,
  check: (_, { place }) => allOf(place.placed("key"), place.keyPlaces()),
  examples: {
    compliant: {
      type: DynamodbTable,
      inputs: { region: "eu-south-2", serverSideEncryption: { kmsKeyArn: "alias/orders" } },
    },
    violating: {
      type: DynamodbTable,
      inputs: {
        region: "eu-south-2",
        serverSideEncryption: {
          kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        },
      },
    },
  },
});
