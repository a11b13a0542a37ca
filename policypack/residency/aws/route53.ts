import { equals } from "../../core";
import { country } from "../../knowledge/countries";
import { LogGroup } from "../../resources/aws/cloudwatch";
import { FirehoseDeliveryStream } from "../../resources/aws/kinesis";
import {
  ResolverQueryLogConfig,
  Route53QueryLog,
  Route53Record,
  Route53Zone,
  ZoneAssociation,
} from "../../resources/aws/route53";
import { Bucket } from "../../resources/aws/s3";
import { inCountries, placeOf, region } from "../destination";
import { copiesOf, copy, type Extractor, each, from } from "../placement";

// Names and addresses say nothing of places; what they lead to is seen where it is declared.
export const copies: readonly Extractor[] = [
  // A VPC without region is where everything of the provider is.
  ...copiesOf(Route53Zone, ({ enableAcceleratedRecovery, vpcs }) => [
    ...each(vpcs, ({ vpcRegion }) => copy("path", "private names", region(vpcRegion))),
    // Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/accelerated-recovery.html
    ...copy(
      "replica",
      "copy of the zone",
      inCountries(
        enableAcceleratedRecovery,
        country("US"),
        "a copy of the zone in US West (Oregon)",
      ),
      { when: equals(enableAcceleratedRecovery, true) },
    ),
  ]),
  ...copiesOf(ZoneAssociation, ({ vpcRegion, zoneId }) =>
    copy("path", "private names", region(vpcRegion), { of: from(zoneId, Route53Zone) }),
  ),
  ...copiesOf(ResolverQueryLogConfig, ({ destinationArn }) =>
    copy("log", "query logs", placeOf(destinationArn, Bucket, LogGroup, FirehoseDeliveryStream)),
  ),
  ...copiesOf(Route53QueryLog, ({ cloudwatchLogGroupArn, zoneId }) =>
    copy("log", "query logs", placeOf(cloudwatchLogGroupArn, LogGroup), {
      of: from(zoneId, Route53Zone),
    }),
  ),
  ...copiesOf(Route53Record, ({ geoproximityRoutingPolicy, latencyRoutingPolicies }) => [
    ...each(latencyRoutingPolicies, (policy) => copy("path", "endpoint", region(policy.region))),
    ...copy("path", "endpoint", region(geoproximityRoutingPolicy.awsRegion)),
  ]),
];
