import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  SagemakerDomain,
  SagemakerEndpointConfiguration,
  SagemakerFeatureGroup,
  SagemakerNotebookInstance,
  SagemakerTrainingJob,
  SagemakerUserProfile,
} from "../../../policypack/resources/aws/sagemaker";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const bucket = inRegion("us-east-1", Bucket, { bucket: "out" });
const key = inSpain(KmsKey);
const sharing = (notebookOutputOption: unknown) => ({
  profile: inSpain(SagemakerUserProfile, {
    userSettings: { sharingSettings: { notebookOutputOption, s3OutputPath: "s3://out/shared" } },
  }),
  bucket,
});
const capture = (enableCapture: unknown) => ({
  endpoint: inSpain(SagemakerEndpointConfiguration, {
    dataCaptureConfig: { enableCapture, destinationS3Uri: "s3://out/captured" },
  }),
  bucket,
});

describePlacements("sagemaker", {
  "an endpoint that says nothing": [{ endpoint: inSpain(SagemakerEndpointConfiguration) }, []],
  "requests that are captured abroad": [capture(true), ["export at us-east-1"]],
  "requests that aren't captured": [capture(false), []],
  "requests that are perhaps captured": [capture(unknown()), ["perhaps export at us-east-1"]],
  "answers that are written abroad": [
    {
      endpoint: inSpain(SagemakerEndpointConfiguration, {
        asyncInferenceConfig: { outputConfig: { s3OutputPath: "s3://out/answers" } },
      }),
      bucket,
    },
    ["export at us-east-1"],
  ],
  "features that are kept in memory only": [{ group: inSpain(SagemakerFeatureGroup) }, []],
  "features that are kept abroad": [
    {
      group: inSpain(SagemakerFeatureGroup, {
        offlineStoreConfig: { s3StorageConfig: { s3Uri: "s3://out/features" } },
      }),
      bucket,
    },
    ["export at us-east-1"],
  ],
  "a model that is written to a bucket that is known only after deployment": [
    { job: inSpain(SagemakerTrainingJob, { outputDataConfig: { s3OutputPath: unknown() } }) },
    ["export unknown"],
  ],
  "notebooks that are shared abroad": [sharing("Allowed"), ["export at us-east-1"]],
  "notebooks that aren't shared": [sharing("Disabled"), []],
});

describeKeys("sagemaker", {
  "a domain that says nothing": [
    { domain: inSpain(SagemakerDomain) },
    ["home directories: provider-managed at eu-south-2"],
  ],
  "a domain with a key of this stack": [
    { domain: inSpain(SagemakerDomain, { kmsKeyId: ref("key") }), key },
    ["home directories: customer-managed at eu-south-2"],
  ],
  "a profile that says nothing": [{ profile: inSpain(SagemakerUserProfile) }, []],
  "a profile with a key for what it shares": [
    {
      profile: inSpain(SagemakerUserProfile, {
        userSettings: { sharingSettings: { s3KmsKeyId: ref("key") } },
      }),
      key,
    },
    ["shared notebooks: customer-managed at eu-south-2"],
  ],
  "a notebook that says nothing": [
    { notebook: inSpain(SagemakerNotebookInstance) },
    ["volume: provider-managed at eu-south-2"],
  ],
  "a notebook with a key that is known only after deployment": [
    { notebook: inSpain(SagemakerNotebookInstance, { kmsKeyId: unknown() }) },
    ["volume: provider-managed or stronger unknown"],
  ],
  "an endpoint with keys of this stack": [
    {
      endpoint: inSpain(SagemakerEndpointConfiguration, {
        kmsKeyArn: ref("key"),
        dataCaptureConfig: { kmsKeyId: ref("key") },
      }),
      key,
    },
    ["volume: customer-managed at eu-south-2", "captured requests: customer-managed at eu-south-2"],
  ],
  "features without a store in memory": [{ group: inSpain(SagemakerFeatureGroup) }, []],
  "features in memory, and with a key in a bucket": [
    {
      group: inSpain(SagemakerFeatureGroup, {
        onlineStoreConfig: { enableOnlineStore: true },
        offlineStoreConfig: { s3StorageConfig: { kmsKeyId: ref("key") } },
      }),
      key,
    },
    [
      "online store: provider-managed at eu-south-2",
      "offline store: customer-managed at eu-south-2",
    ],
  ],
  "a job with keys of this stack": [
    {
      job: inSpain(SagemakerTrainingJob, {
        resourceConfig: { volumeKmsKeyId: ref("key") },
        outputDataConfig: { kmsKeyId: ref("key") },
      }),
      key,
    },
    ["volume: customer-managed at eu-south-2", "trained model: customer-managed at eu-south-2"],
  ],
});
