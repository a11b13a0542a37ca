import { ref, unknown } from "../../../policypack/kit/rule-table";
import { CodebuildProject } from "../../../policypack/resources/aws/codebuild";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { describeKeys, inSpain } from "../../support/describe-placements";

const project = (inputs: Record<string, unknown>) => ({
  project: inSpain(CodebuildProject, inputs),
});

describeKeys("codebuild", {
  "a project that says nothing": [project({}), ["artifacts: provider-managed at eu-south-2"]],
  "a key of this stack": [
    { ...project({ encryptionKey: ref("key") }), key: inSpain(KmsKey) },
    ["artifacts: customer-managed at eu-south-2"],
  ],
  "artifacts that aren't encrypted": [
    project({ artifacts: { encryptionDisabled: true } }),
    ["unencrypted artifacts: provider-managed at eu-south-2"],
  ],
  "artifacts whose encryption is known only after deployment": [
    project({ artifacts: { encryptionDisabled: unknown() } }),
    ["perhaps unencrypted artifacts: provider-managed at eu-south-2"],
  ],
});
