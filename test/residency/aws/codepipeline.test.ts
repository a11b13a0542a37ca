import { ref, unknown } from "../../../policypack/kit/rule-table";
import { CodepipelinePipeline } from "../../../policypack/resources/aws/codepipeline";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const pipeline = (inputs: Record<string, unknown>) => ({
  pipeline: inSpain(CodepipelinePipeline, inputs),
});

describePlacements("codepipeline", {
  "a pipeline that says nothing": [pipeline({}), []],
  "artifacts here": [
    pipeline({ artifactStores: [{ location: "artifacts", type: "S3" }] }),
    ["export at eu-south-2"],
  ],
  "artifacts in several regions": [
    pipeline({
      artifactStores: [
        { location: "near", region: "eu-south-2" },
        { location: "far", region: "us-east-1" },
      ],
    }),
    ["export at eu-south-2", "export at us-east-1"],
  ],
  "artifacts in regions that are known only after deployment": [
    pipeline({ artifactStores: unknown() }),
    ["export unknown"],
  ],
  "actions here and abroad": [
    pipeline({ stages: [{ actions: [{ name: "build" }, { name: "copy", region: "eu-west-1" }] }] }),
    ["processing at eu-west-1"],
  ],
});

describeKeys("codepipeline", {
  "artifacts without a key": [
    pipeline({ artifactStores: [{ location: "far", region: "us-east-1" }] }),
    ["artifacts: provider-managed at us-east-1"],
  ],
  "artifacts with a key of this stack": [
    {
      ...pipeline({
        artifactStores: [{ location: "near", encryptionKey: { id: ref("key"), type: "KMS" } }],
      }),
      key: inRegion("eu-south-2", KmsKey),
    },
    ["artifacts: customer-managed at eu-south-2"],
  ],
});
