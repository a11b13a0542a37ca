import { ref, unknown } from "../../../policypack/kit/rule-table";
import { ComprehendDocumentClassifier } from "../../../policypack/resources/aws/comprehend";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const classifier = (inputs: Record<string, unknown>) => ({
  classifier: inSpain(ComprehendDocumentClassifier, inputs),
});

describePlacements("comprehend", {
  "a classifier that says nothing": [classifier({}), []],
  "results that are written abroad": [
    {
      ...classifier({ outputDataConfig: { s3Uri: "s3://results/model" } }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "results" }),
    },
    ["export at us-east-1"],
  ],
  "results that are written somewhere": [
    classifier({ outputDataConfig: { s3Uri: unknown() } }),
    ["export unknown"],
  ],
});

describeKeys("comprehend", {
  "a classifier that says nothing": [
    classifier({}),
    ["model: provider-managed at eu-south-2", "volume: provider-managed at eu-south-2"],
  ],
  "keys of this stack": [
    {
      ...classifier({
        modelKmsKeyId: ref("key"),
        volumeKmsKeyId: ref("key"),
        outputDataConfig: { kmsKeyId: ref("key") },
      }),
      key: inSpain(KmsKey),
    },
    [
      "model: customer-managed at eu-south-2",
      "volume: customer-managed at eu-south-2",
      "results of the training: customer-managed at eu-south-2",
    ],
  ],
});
