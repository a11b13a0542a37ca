import { ANY_RESOURCE, defineStackRule } from "../../core";
import { DynamodbTable } from "../../resources/aws/dynamodb";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-copy-place-allowed",
  title: "Replicas and snapshots are where the class of their data allows",
  rationale:
    "A copy falls under the law of the place where it lies, whatever the place of the original; many services copy to another country by one property.",
  remediation:
    "Copy to a region or location in an allowed country, or to other zones of the same region, or don't copy.",
  category: "residency",
  severity: "critical",
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html",
    "https://learn.microsoft.com/azure/storage/common/storage-redundancy",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.placed("replica", "snapshot"),
  examples: {
    compliant: {
      type: DynamodbTable,
      inputs: { region: "eu-south-2", replicas: [{ regionName: "eu-south-2" }] },
    },
    violating: {
      type: DynamodbTable,
      inputs: { region: "eu-south-2", replicas: [{ regionName: "us-east-1" }] },
    },
  },
});
