import {
  EcrPullThroughCacheRule,
  EcrReplicationConfiguration,
  EcrRepository,
  EcrRepositoryCreationTemplate,
} from "../../resources/aws/ecr";
import { memberOf, region } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(EcrReplicationConfiguration, ({ replicationConfiguration }) =>
    each(replicationConfiguration.rules, ({ destinations }) =>
      each(destinations, (destination) =>
        copy("replica", "replicated images", region(destination.region), {
          recipient: destination.registryId,
        }),
      ),
    ),
  ),
  // Images come in, but who asks for which goes out.
  ...copiesOf(EcrPullThroughCacheRule, ({ upstreamRegistryUrl }) =>
    copy("path", "upstream registry", hostPlace(upstreamRegistryUrl)),
  ),
];

// ECR always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf([EcrRepository, EcrRepositoryCreationTemplate], ({ encryptionConfigurations }) =>
    keyUse("images", memberOf(memberOf(encryptionConfigurations, "0"), "kmsKey")),
  ),
];
