import { PublishingDestination } from "../../resources/aws/guardduty";
import { Bucket } from "../../resources/aws/s3";
import { bucketPlace } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(PublishingDestination, ({ destinationArn }) =>
    copy("export", "findings", bucketPlace(destinationArn, Bucket)),
  ),
];
