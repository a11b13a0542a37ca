import {
  ANY_RESOURCE,
  asType,
  defineStackRule,
  notApplicable,
  type ResourceType,
} from "../../core";
import { DynamodbTable } from "../../resources/aws/dynamodb";
import { KinesisStream } from "../../resources/aws/kinesis";
import { Bucket } from "../../resources/aws/s3";
import { StorageAccount } from "../../resources/azure/storage";

/** Types with a rule of their own on keys of the customer's; what is stronger is asked here. */
const ASKED_ELSEWHERE: readonly ResourceType<unknown>[] = [Bucket, DynamodbTable, StorageAccount];

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
  check: (resource, { demands, place }) =>
    demands.keyCustody === "customer-managed" &&
    ASKED_ELSEWHERE.some((type) => asType(resource, type) !== undefined)
      ? notApplicable("another rule asks for keys of the customer's here")
      : place.keyCustody(),
  examples: {
    compliant: {
      type: KinesisStream,
      inputs: { encryptionType: "KMS", kmsKeyId: "alias/orders" },
    },
    violating: {
      type: KinesisStream,
      inputs: { encryptionType: "KMS", kmsKeyId: "alias/aws/kinesis" },
    },
  },
});
