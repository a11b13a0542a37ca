import { LogGroup } from "../../resources/aws/cloudwatch";
import { FirehoseDeliveryStream } from "../../resources/aws/kinesis";
import { Bucket } from "../../resources/aws/s3";
import { AccessLogSubscription } from "../../resources/aws/vpclattice";
import { placeOf } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(AccessLogSubscription, ({ destinationArn }) =>
    copy("log", "access logs", placeOf(destinationArn, Bucket, LogGroup, FirehoseDeliveryStream)),
  ),
];
