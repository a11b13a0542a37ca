import { equals } from "../../core";
import { LoadBalancer } from "../../resources/aws/lb";
import { Bucket } from "../../resources/aws/s3";
import { placeOf } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

// Unlike those of classic load balancers, logs have to be switched on even where a bucket is named.
export const copies: readonly Extractor[] = [
  ...copiesOf(LoadBalancer, ({ accessLogs, connectionLogs, healthCheckLogs }) => [
    ...copy("log", "access logs", placeOf(accessLogs.bucket, Bucket), {
      when: equals(accessLogs.enabled, true),
    }),
    ...copy("log", "connection logs", placeOf(connectionLogs.bucket, Bucket), {
      when: equals(connectionLogs.enabled, true),
    }),
    ...copy("log", "health check logs", placeOf(healthCheckLogs.bucket, Bucket), {
      when: equals(healthCheckLogs.enabled, true),
    }),
  ]),
];
