import { equals } from "../../core";
import { LogGroup } from "../../resources/aws/cloudwatch";
import { FirehoseDeliveryStream } from "../../resources/aws/kinesis";
import { Firewall, NetworkfirewallLoggingConfiguration } from "../../resources/aws/networkfirewall";
import { Bucket } from "../../resources/aws/s3";
import { memberOf, placeOf } from "../destination";
import { copiesOf, copy, type Extractor, each, from } from "../placement";

/** By type of destination, the setting that names it. */
const DESTINATIONS = [
  { type: "S3", setting: "bucketName", resource: Bucket },
  { type: "CloudWatchLogs", setting: "logGroup", resource: LogGroup },
  { type: "KinesisDataFirehose", setting: "deliveryStream", resource: FirehoseDeliveryStream },
] as const;

export const copies: readonly Extractor[] = [
  ...copiesOf(NetworkfirewallLoggingConfiguration, ({ firewallArn, loggingConfiguration }) =>
    each(loggingConfiguration.logDestinationConfigs, ({ logDestination, logDestinationType }) =>
      DESTINATIONS.flatMap(({ type, setting, resource }) =>
        copy("log", "traffic logs", placeOf(memberOf(logDestination, setting), resource), {
          of: from(firewallArn, Firewall),
          when: equals(logDestinationType, type),
        }),
      ),
    ),
  ),
];
