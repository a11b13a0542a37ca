import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { OpensearchIngestPipeline } from "../../../policypack/resources/aws/opensearchingest";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

const pipeline = (inputs: Record<string, unknown>) => ({
  pipeline: inSpain(OpensearchIngestPipeline, inputs),
});

describePlacements("opensearchingest", {
  "a pipeline that says nothing": [pipeline({}), []],
  "a pipeline that goes somewhere": [
    pipeline({ pipelineConfigurationBody: 'version: "2"' }),
    ["export unknown"],
  ],
  "a pipeline that is known only after deployment": [
    pipeline({ pipelineConfigurationBody: unknown() }),
    ["export unknown"],
  ],
});

describeKeys("opensearchingest", {
  "a pipeline that says nothing": [pipeline({}), ["buffer: provider-managed at eu-south-2"]],
  "a key of this stack": [
    { ...pipeline({ encryptionAtRestOptions: { kmsKeyArn: ref("key") } }), key: inSpain(KmsKey) },
    ["buffer: customer-managed at eu-south-2"],
  ],
});
