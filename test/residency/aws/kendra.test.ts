import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KendraIndex } from "../../../policypack/resources/aws/kendra";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { describeKeys, inSpain } from "../../support/describe-placements";

const index = (key: unknown) => ({
  index: inSpain(KendraIndex, { serverSideEncryptionConfiguration: { kmsKeyId: key } }),
});

describeKeys("kendra", {
  "an index that says nothing": [
    { index: inSpain(KendraIndex) },
    ["index: provider-managed at eu-south-2"],
  ],
  "an index with a key of this stack": [
    { ...index(ref("key")), key: inSpain(KmsKey) },
    ["index: customer-managed at eu-south-2"],
  ],
  "an index with a key that is known only after deployment": [
    index(unknown()),
    ["index: provider-managed or stronger unknown"],
  ],
});
