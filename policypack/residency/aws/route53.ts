import { LogGroup } from "../../resources/aws/cloudwatch";
import { QueryLog, Record, Zone } from "../../resources/aws/route53";
import { placeOf, region } from "../destination";
import { copiesOf, copy, type Extractor, each, from } from "../placement";

// Names and addresses say nothing of places; what they lead to is seen where it is declared.
export const copies: readonly Extractor[] = [
  // A VPC without region is where everything of the provider is.
  ...copiesOf(Zone, ({ vpcs }) =>
    each(vpcs, ({ vpcRegion }) => copy("path", "private names", region(vpcRegion))),
  ),
  ...copiesOf(QueryLog, ({ cloudwatchLogGroupArn, zoneId }) =>
    copy("log", "query logs", placeOf(cloudwatchLogGroupArn, LogGroup), { of: from(zoneId, Zone) }),
  ),
  ...copiesOf(Record, ({ geoproximityRoutingPolicy, latencyRoutingPolicies }) => [
    ...each(latencyRoutingPolicies, (policy) => copy("path", "endpoint", region(policy.region))),
    ...copy("path", "endpoint", region(geoproximityRoutingPolicy.awsRegion)),
  ]),
];
