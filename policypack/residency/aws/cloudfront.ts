import { type Checked, type CheckedValue, checkedOf, equals, isSet, nodeOf, not } from "../../core";
import {
  CloudfrontDistribution,
  DistributionTenant,
  KeyValueStore,
  MultitenantDistribution,
  RealtimeLogConfig,
} from "../../resources/aws/cloudfront";
import { KinesisStream } from "../../resources/aws/kinesis";
import { LoadBalancer } from "../../resources/aws/lb";
import { Bucket } from "../../resources/aws/s3";
import { byDefault, placeOf, region, worldwide } from "../destination";
import { type Copy, copiesOf, copy, type Extractor, each, from, type Origin } from "../placement";

const AT_THE_EDGE = "served by points of presence anywhere, which end TLS and cache";

// Price classes and geographic restrictions say who is served, not where data are held.
export const copies: readonly Extractor[] = [
  ...copiesOf(CloudfrontDistribution, (distribution) => [
    ...served(distribution.enabled, each(distribution.origins, originOf)),
    ...each(distribution.origins, ({ originShield }) => shielded(originShield)),
    ...copy("log", "access logs", placeOf(bucketIn(distribution.loggingConfig.bucket), Bucket)),
    ...each(distribution.defaultCacheBehavior.lambdaFunctionAssociations, ({ lambdaArn }) =>
      atEdge(lambdaArn),
    ),
    ...each(distribution.orderedCacheBehaviors, ({ lambdaFunctionAssociations }) =>
      each(lambdaFunctionAssociations, ({ lambdaArn }) => atEdge(lambdaArn)),
    ),
  ]),
  ...copiesOf(MultitenantDistribution, (distribution) => [
    ...served(distribution.enabled, each(distribution.origins, originOf)),
    ...each(distribution.origins, ({ originShields }) => each(originShields, shielded)),
    ...each(distribution.defaultCacheBehavior.lambdaFunctionAssociations, (association) =>
      atEdge(association.lambdaFunctionArn),
    ),
    ...each(distribution.cacheBehaviors, ({ lambdaFunctionAssociations }) =>
      each(lambdaFunctionAssociations, (association) => atEdge(association.lambdaFunctionArn)),
    ),
  ]),
  ...copiesOf(DistributionTenant, ({ distributionId, enabled }) =>
    copy("edge", "content", worldwide(distributionId, AT_THE_EDGE), {
      of: from(distributionId, MultitenantDistribution),
      when: not(equals(enabled, false)),
    }),
  ),
  ...copiesOf(KeyValueStore, ({ name }) =>
    copy("edge", "key-value pairs", worldwide(byDefault(name), "kept at every edge location")),
  ),
  ...copiesOf(RealtimeLogConfig, ({ endpoint }) =>
    copy(
      "log",
      "real-time access logs",
      placeOf(endpoint.kinesisStreamConfig.streamArn, KinesisStream),
    ),
  ),
];

function served(enabled: CheckedValue<boolean>, of: readonly Origin[]): readonly Copy[] {
  return copy("edge", "content", worldwide(enabled, AT_THE_EDGE), {
    of,
    when: not(equals(enabled, false)),
  });
}

function originOf({ domainName }: Checked<{ domainName: string }>): readonly Origin[] {
  return [from(bucketIn(domainName), Bucket, LoadBalancer)];
}

function shielded(
  shield: Checked<{ enabled: boolean; originShieldRegion?: string | undefined }>,
): readonly Copy[] {
  return copy("edge", "cache of the origin shield", region(shield.originShieldRegion), {
    when: not(equals(shield.enabled, false)),
  });
}

/** Lambda@Edge is copied to regions all over the world, and logs wherever it ran. */
function atEdge(functionArn: CheckedValue<string>): readonly Copy[] {
  return copy(
    "processing",
    "Lambda@Edge function",
    worldwide(functionArn, "run and logged near whoever asks"),
    { when: isSet(functionArn) },
  );
}

/** The name of the bucket where a host is that of one: `name.s3.amazonaws.com`. */
function bucketIn(host: CheckedValue<string>): CheckedValue<string> {
  const node = nodeOf(host);
  const name =
    typeof node.value === "string" ? /^(.+?)\.s3[.-].+$/.exec(node.value)?.[1] : undefined;
  return name === undefined ? host : checkedOf<string>({ ...node, value: name });
}
