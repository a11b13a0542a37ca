import { equals, not } from "../../core";
import { ElbLoadBalancer } from "../../resources/aws/elb";
import { Bucket } from "../../resources/aws/s3";
import { placeOf } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

// Logs are on wherever a bucket is named, unless they are switched off.
export const copies: readonly Extractor[] = [
  ...copiesOf(ElbLoadBalancer, ({ accessLogs }) =>
    copy("log", "access logs", placeOf(accessLogs.bucket, Bucket), {
      when: not(equals(accessLogs.enabled, false)),
    }),
  ),
];
