import { equals, isSet, not } from "../../core";
import { EcsCluster, EcsService } from "../../resources/aws/ecs";
import { Bucket } from "../../resources/aws/s3";
import { here, placeOf } from "../destination";
import { featureKeys, type KeyExtractor, keysOf, keyUse, namedKey } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(EcsCluster, ({ configuration }) => {
    const { logConfiguration } = configuration.executeCommandConfiguration;
    return [
      ...copy("log", "session logs", placeOf(logConfiguration.s3BucketName, Bucket)),
      ...copy("log", "session logs", here(logConfiguration.cloudWatchLogGroupName)),
    ];
  }),
];

export const keys: readonly KeyExtractor[] = [
  // Storage that ECS manages is always encrypted: with a key of AWS unless another is named.
  ...keysOf(EcsCluster, ({ configuration }) => [
    ...keyUse(
      "ephemeral storage",
      configuration.managedStorageConfiguration.fargateEphemeralStorageKmsKeyId,
    ),
    ...keyUse("managed storage", configuration.managedStorageConfiguration.kmsKeyId),
    ...namedKey("sessions", configuration.executeCommandConfiguration.kmsKeyId),
  ]),
  ...keysOf(EcsService, ({ volumeConfiguration }) =>
    featureKeys(
      isSet(volumeConfiguration),
      keyUse("volumes", volumeConfiguration.managedEbsVolume.kmsKeyId, {
        encrypted: not(equals(volumeConfiguration.managedEbsVolume.encrypted, false)),
      }),
    ),
  ),
];
