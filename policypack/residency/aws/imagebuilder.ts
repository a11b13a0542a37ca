import { ImageBuilderDistributionConfiguration } from "../../resources/aws/imagebuilder";
import { Bucket } from "../../resources/aws/s3";
import { placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, namedKey } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(ImageBuilderDistributionConfiguration, ({ distributions }) =>
    each(distributions, (distribution) => {
      const { targetAccountIds, launchPermission } = distribution.amiDistributionConfiguration;
      const recipients = [
        targetAccountIds,
        launchPermission.userIds,
        launchPermission.userGroups,
        launchPermission.organizationArns,
        launchPermission.organizationalUnitArns,
      ];
      return [
        ...copy("replica", "distributed image", region(distribution.region)),
        ...copy(
          "export",
          "exported image",
          placeOf(distribution.s3ExportConfiguration.s3Bucket, Bucket),
        ),
        ...recipients.flatMap((list) =>
          each(list, (recipient) =>
            copy("share", "distributed image", region(distribution.region), { recipient }),
          ),
        ),
      ];
    }),
  ),
];

// Without a key of its own, an image is encrypted as its recipe says.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(ImageBuilderDistributionConfiguration, ({ distributions }) =>
    each(distributions, ({ amiDistributionConfiguration, region: name }) =>
      namedKey("images", amiDistributionConfiguration.kmsKeyId, { at: region(name) }),
    ),
  ),
];
