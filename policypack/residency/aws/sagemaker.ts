import { equals, not } from "../../core";
import { Bucket } from "../../resources/aws/s3";
import {
  SagemakerDomain,
  SagemakerEndpointConfiguration,
  SagemakerFeatureGroup,
  SagemakerNotebookInstance,
  SagemakerTrainingJob,
  SagemakerUserProfile,
} from "../../resources/aws/sagemaker";
import { bucketPlace } from "../destination";
import { type KeyExtractor, keysOf, keyUse, namedKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(SagemakerEndpointConfiguration, ({ dataCaptureConfig, asyncInferenceConfig }) => [
    ...copiesWhen(not(equals(dataCaptureConfig.enableCapture, false)), () =>
      copy("export", "captured requests", bucketPlace(dataCaptureConfig.destinationS3Uri, Bucket)),
    ),
    ...copy(
      "export",
      "answers",
      bucketPlace(asyncInferenceConfig.outputConfig.s3OutputPath, Bucket),
    ),
  ]),
  ...copiesOf(SagemakerFeatureGroup, ({ offlineStoreConfig }) =>
    copy("export", "offline store", bucketPlace(offlineStoreConfig.s3StorageConfig.s3Uri, Bucket)),
  ),
  ...copiesOf(SagemakerTrainingJob, ({ outputDataConfig }) =>
    copy("export", "trained model", bucketPlace(outputDataConfig.s3OutputPath, Bucket)),
  ),
  ...copiesOf(SagemakerUserProfile, ({ userSettings: { sharingSettings } }) =>
    copiesWhen(equals(sharingSettings.notebookOutputOption, "Allowed"), () =>
      copy("export", "shared notebooks", bucketPlace(sharingSettings.s3OutputPath, Bucket)),
    ),
  ),
];

// Volumes are always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(SagemakerDomain, (domain) => [
    ...keyUse("home directories", domain.kmsKeyId),
    ...namedKey("shared notebooks", domain.defaultUserSettings.sharingSettings.s3KmsKeyId),
  ]),
  ...keysOf(SagemakerUserProfile, ({ userSettings }) =>
    namedKey("shared notebooks", userSettings.sharingSettings.s3KmsKeyId),
  ),
  ...keysOf(SagemakerNotebookInstance, (notebook) => keyUse("volume", notebook.kmsKeyId)),
  ...keysOf(SagemakerEndpointConfiguration, (endpoint) => [
    ...keyUse("volume", endpoint.kmsKeyArn),
    ...namedKey("captured requests", endpoint.dataCaptureConfig.kmsKeyId),
    ...namedKey("answers", endpoint.asyncInferenceConfig.outputConfig.kmsKeyId),
  ]),
  ...keysOf(SagemakerFeatureGroup, ({ onlineStoreConfig, offlineStoreConfig }) => [
    ...(equals(onlineStoreConfig.enableOnlineStore, true).outcome === "violating"
      ? []
      : keyUse("online store", onlineStoreConfig.securityConfig.kmsKeyId)),
    ...namedKey("offline store", offlineStoreConfig.s3StorageConfig.kmsKeyId),
  ]),
  ...keysOf(SagemakerTrainingJob, (job) => [
    ...keyUse("volume", job.resourceConfig.volumeKmsKeyId),
    ...namedKey("trained model", job.outputDataConfig.kmsKeyId),
  ]),
];
