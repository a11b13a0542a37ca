import { LogGroup } from "../../resources/aws/cloudwatch";
import { FirehoseDeliveryStream } from "../../resources/aws/kinesis";
import { Bucket } from "../../resources/aws/s3";
import { Wafv2WebAcl, WebAclLoggingConfiguration } from "../../resources/aws/wafv2";
import { placeOf } from "../destination";
import { copiesOf, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(WebAclLoggingConfiguration, ({ logDestinationConfigs, resourceArn }) =>
    each(logDestinationConfigs, (destination) =>
      copy("log", "request logs", placeOf(destination, Bucket, LogGroup, FirehoseDeliveryStream), {
        of: from(resourceArn, Wafv2WebAcl),
      }),
    ),
  ),
];
