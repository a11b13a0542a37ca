import { equals, not } from "../../core";
import { EmrServerlessApplication } from "../../resources/aws/emrserverless";
import { Bucket } from "../../resources/aws/s3";
import { bucketPlace } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse, namedKey } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(EmrServerlessApplication, ({ monitoringConfiguration: monitoring }) => [
    ...copy("log", "job logs", bucketPlace(monitoring.s3MonitoringConfiguration.logUri, Bucket)),
    ...copy(
      "log",
      "metrics",
      hostPlace(monitoring.prometheusMonitoringConfiguration.remoteWriteUrl),
    ),
  ]),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(EmrServerlessApplication, ({ monitoringConfiguration: monitoring }) => {
    const { managedPersistenceMonitoringConfiguration: managed } = monitoring;
    return [
      // EMR keeps the logs of jobs itself unless told not to.
      ...(not(equals(managed.enabled, false)).outcome === "violating"
        ? []
        : keyUse("job logs that EMR keeps", managed.encryptionKeyArn)),
      ...namedKey("job logs", monitoring.s3MonitoringConfiguration.encryptionKeyArn),
      ...namedKey("job logs", monitoring.cloudwatchLoggingConfiguration.encryptionKeyArn),
    ];
  }),
];
