import { ref, unknown } from "../../../policypack/kit/rule-table";
import { CodecommitRepository } from "../../../policypack/resources/aws/codecommit";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { describeKeys, inSpain } from "../../support/describe-placements";

const repository = (key: unknown) => ({
  repository: inSpain(CodecommitRepository, { kmsKeyId: key }),
});

describeKeys("codecommit", {
  "a repository that says nothing": [
    { repository: inSpain(CodecommitRepository) },
    ["repository: provider-managed at eu-south-2"],
  ],
  "a repository with a key of this stack": [
    { ...repository(ref("key")), key: inSpain(KmsKey) },
    ["repository: customer-managed at eu-south-2"],
  ],
  "a repository with a key that is known only after deployment": [
    repository(unknown()),
    ["repository: provider-managed or stronger unknown"],
  ],
});
