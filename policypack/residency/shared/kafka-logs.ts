import { type Checked, equals } from "../../core";
import type { MskCluster } from "../../resources/aws/msk";
import { Bucket } from "../../resources/aws/s3";
import { here, placeOf } from "../destination";
import { type Copy, copiesWhen, copy } from "../placement";

type LogDelivery = NonNullable<NonNullable<typeof MskCluster.inputs>["loggingInfo"]>["brokerLogs"];

/** Logs of the services around Kafka. Log groups and streams are named without their region. */
export function kafkaLogs({ cloudwatchLogs, firehose, s3 }: Checked<LogDelivery>): readonly Copy[] {
  return [
    ...copiesWhen(equals(cloudwatchLogs.enabled, true), () =>
      copy("log", "logs", here(cloudwatchLogs.logGroup)),
    ),
    ...copiesWhen(equals(firehose.enabled, true), () =>
      copy("log", "logs", here(firehose.deliveryStream)),
    ),
    ...copiesWhen(equals(s3.enabled, true), () => copy("log", "logs", placeOf(s3.bucket, Bucket))),
  ];
}
