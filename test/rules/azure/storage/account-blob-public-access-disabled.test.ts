import { resource, unknown } from "../../../../policypack/kit/rule-table";
import { BlobContainer } from "../../../../policypack/resources/azure/storage";
import rule from "../../../../policypack/rules/azure/storage/account-blob-public-access-disabled";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "an account that allows none": { allowBlobPublicAccess: false },
    "a container without it": resource(BlobContainer, { publicAccess: "None" }),
    "a container that says nothing": resource(BlobContainer, {}),
    "a container set to null": resource(BlobContainer, { publicAccess: null }),
    "in lower case, which Azure takes too": resource(BlobContainer, { publicAccess: "none" }),
  },
  violating: {
    "an account that allows it": { allowBlobPublicAccess: true },
    "an account that says nothing": {},
    null: { allowBlobPublicAccess: null },
    "text instead of false": { allowBlobPublicAccess: "false" },
    "false instead of a word": resource(BlobContainer, { publicAccess: false }),
    "a word that only begins like it": resource(BlobContainer, { publicAccess: "NoneButBlob" }),
    "a container open by blob": resource(BlobContainer, { publicAccess: "Blob" }),
    "a container open with its list": resource(BlobContainer, { publicAccess: "Container" }),
  },
  inconclusive: {
    "an account whose setting is known later": { allowBlobPublicAccess: unknown() },
    "a container whose setting is known later": resource(BlobContainer, {
      publicAccess: unknown(),
    }),
  },
});
