import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { QbusinessApplication } from "../../../policypack/resources/aws/qbusiness";
import { describeKeys, inSpain } from "../../support/describe-placements";

const application = (key: unknown) => ({
  application: inSpain(QbusinessApplication, { encryptionConfiguration: { kmsKeyId: key } }),
});

describeKeys("qbusiness", {
  "an application that says nothing": [
    { application: inSpain(QbusinessApplication) },
    ["documents: provider-managed at eu-south-2"],
  ],
  "an application with a key of this stack": [
    { ...application(ref("key")), key: inSpain(KmsKey) },
    ["documents: customer-managed at eu-south-2"],
  ],
  "an application with a key that is known only after deployment": [
    application(unknown()),
    ["documents: provider-managed or stronger unknown"],
  ],
});
