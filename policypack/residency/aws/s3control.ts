import { equals, not } from "../../core";
import { Bucket } from "../../resources/aws/s3";
import {
  MultiRegionAccessPoint,
  MultiRegionAccessPointRoutes,
  StorageLensConfiguration,
} from "../../resources/aws/s3control";
import { here, placeOf, region } from "../destination";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  // A request goes to whichever bucket is nearest, so what is written can come to be in any.
  ...copiesOf(MultiRegionAccessPoint, ({ details }) =>
    each(details.regions, ({ bucket, bucketAccountId }) => {
      const of = from(bucket, Bucket);
      return [
        ...copy("path", "bucket of the access point", placeOf(bucket, Bucket), { of }),
        ...copy("share", "bucket of the access point", here(bucketAccountId), {
          of,
          recipient: bucketAccountId,
        }),
      ];
    }),
  ),
  ...copiesOf(MultiRegionAccessPointRoutes, ({ routes }) =>
    each(routes, (route) =>
      copiesWhen(not(equals(route.trafficDialPercentage, 0)), () =>
        copy("path", "region of the access point", region(route.region), {
          of: from(route.bucket, Bucket),
        }),
      ),
    ),
  ),
  // Metrics come from all regions; their export goes to buckets, or to a table bucket of AWS here.
  ...copiesOf(StorageLensConfiguration, ({ storageLensConfiguration: lens }) =>
    copiesWhen(not(equals(lens.enabled, false)), () =>
      [lens.dataExport, lens.expandedPrefixesDataExport].flatMap(
        ({ s3BucketDestination, storageLensTableDestination }) => [
          ...copy("export", "storage metrics", placeOf(s3BucketDestination.arn, Bucket)),
          ...copiesWhen(equals(storageLensTableDestination.enabled, true), () =>
            copy("export", "storage metrics", here(storageLensTableDestination.enabled)),
          ),
        ],
      ),
    ),
  ),
];
