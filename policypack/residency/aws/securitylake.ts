import { equals } from "../../core";
import { DataLake, SecuritylakeSubscriber } from "../../resources/aws/securitylake";
import { here, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(DataLake, ({ configuration }) => [
    ...copy("primary", "security data", region(configuration.region)),
    ...each(configuration.replicationConfiguration.regions, (name) =>
      copy("replica", "security data", region(name)),
    ),
  ]),
  ...copiesOf(SecuritylakeSubscriber, ({ subscriberIdentity: { principal } }) =>
    copy("share", "security data", here(principal), { recipient: principal }),
  ),
];

/** How a lake says that it has no key of its own. */
const NO_KEY = "S3_MANAGED_KEY";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(DataLake, (lake) => {
    const at = region(lake.configuration.region);
    const named = each(lake.configuration.encryptionConfigurations, ({ kmsKeyId }) =>
      equals(kmsKeyId, NO_KEY).outcome === "compliant"
        ? []
        : keyUse("security data", kmsKeyId, { at }),
    );
    return named.length > 0
      ? named
      : providerKey("security data", lake).map((use) => ({ ...use, at }));
  }),
];
