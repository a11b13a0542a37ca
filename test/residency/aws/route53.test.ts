import { ref, resource, unknown } from "../../../policypack/kit/rule-table";
import { LogGroup } from "../../../policypack/resources/aws/cloudwatch";
import {
  ResolverQueryLogConfig,
  Route53QueryLog,
  Route53Record,
  Route53Zone,
  ZoneAssociation,
} from "../../../policypack/resources/aws/route53";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

describePlacements("route53", {
  "a public zone": [{ zone: resource(Route53Zone, { name: "example.org" }) }, []],
  "a private zone for the provider's own region": [
    { zone: resource(Route53Zone, { vpcs: [{ vpcId: "vpc-1" }] }) },
    [],
  ],
  "a private zone for a network abroad": [
    { zone: resource(Route53Zone, { vpcs: [{ vpcId: "vpc-1", vpcRegion: "us-east-1" }] }) },
    ["path at us-east-1"],
  ],
  "a private zone for networks that are known only after deployment": [
    { zone: resource(Route53Zone, { vpcs: unknown() }) },
    ["path unknown"],
  ],
  "a public zone with a copy for recovery": [
    { zone: resource(Route53Zone, { enableAcceleratedRecovery: true }) },
    ["replica in United States"],
  ],
  "a public zone with perhaps a copy for recovery": [
    { zone: resource(Route53Zone, { enableAcceleratedRecovery: unknown() }) },
    ["perhaps replica in United States"],
  ],
  "a network abroad that joins a private zone": [
    {
      association: resource(ZoneAssociation, { vpcRegion: "us-east-1", zoneId: ref("zone") }),
      zone: resource(Route53Zone),
    },
    ["path at us-east-1 of zone"],
  ],
  "a log of a resolver's queries": [
    {
      log: inSpain(ResolverQueryLogConfig, { destinationArn: "arn:aws:s3:::queries" }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "queries" }),
    },
    ["log at us-east-1"],
  ],
  "a log of queries": [
    {
      log: resource(Route53QueryLog, { cloudwatchLogGroupArn: ref("group"), zoneId: ref("zone") }),
      group: inRegion("us-east-1", LogGroup),
      zone: resource(Route53Zone, { name: "example.org" }),
    },
    ["log at us-east-1 of zone"],
  ],
  "a log of queries that is known only after deployment": [
    { log: resource(Route53QueryLog, { cloudwatchLogGroupArn: unknown() }) },
    ["log unknown"],
  ],
  "a plain record": [
    { record: resource(Route53Record, { records: ["192.0.2.1"], type: "A" }) },
    [],
  ],
  "a record for an endpoint in a region": [
    { record: resource(Route53Record, { latencyRoutingPolicies: [{ region: "us-east-1" }] }) },
    ["path at us-east-1"],
  ],
  "a record for the nearest endpoint": [
    { record: resource(Route53Record, { geoproximityRoutingPolicy: { awsRegion: "eu-west-1" } }) },
    ["path at eu-west-1"],
  ],
  "a record for a region that is known only after deployment": [
    { record: resource(Route53Record, { latencyRoutingPolicies: [{ region: unknown() }] }) },
    ["path unknown"],
  ],
});
