import { resource, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/storage/account-blob-public-access-disabled";
import { BlobContainer } from "../../../../policypack/rules/azure/types";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "an account that allows none": { allowBlobPublicAccess: false },
    "a container without it": resource(BlobContainer, { publicAccess: "None" }),
    "a container that says nothing": resource(BlobContainer, {}),
  },
  violating: {
    "an account that allows it": { allowBlobPublicAccess: true },
    "an account that says nothing": {},
    "text instead of false": { allowBlobPublicAccess: "false" },
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
