import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { RedshiftServerlessNamespace } from "../../../policypack/resources/aws/redshiftserverless";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("redshiftserverless", {
  "a namespace that says nothing": [
    { namespace: inSpain(RedshiftServerlessNamespace) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "a namespace with keys of this stack": [
    {
      namespace: inSpain(RedshiftServerlessNamespace, {
        kmsKeyId: ref("key"),
        manageAdminPassword: true,
        adminPasswordSecretKmsKeyId: ref("key"),
      }),
      key: inSpain(KmsKey),
    },
    [
      "storage: customer-managed at eu-south-2",
      "admin credentials: customer-managed at eu-south-2",
    ],
  ],
  "a key that is known only after deployment": [
    { namespace: inSpain(RedshiftServerlessNamespace, { kmsKeyId: unknown() }) },
    ["storage: provider-managed or stronger unknown"],
  ],
});
