import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  MultiRegionAccessPoint,
  MultiRegionAccessPointRoutes,
  StorageLensConfiguration,
} from "../../../policypack/resources/aws/s3control";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const accessPoint = (...regions: unknown[]) =>
  inSpain(MultiRegionAccessPoint, { details: { name: "records", regions } });
const routes = (trafficDialPercentage: unknown) =>
  inSpain(MultiRegionAccessPointRoutes, {
    routes: [{ bucket: "mirror", region: "us-east-1", trafficDialPercentage }],
  });
const lens = (inputs: object) =>
  inSpain(StorageLensConfiguration, { storageLensConfiguration: { enabled: true, ...inputs } });
const toBucket = (arn: unknown) => ({ s3BucketDestination: { arn, accountId: "111122223333" } });
const abroad = inRegion("us-east-1", Bucket, { bucket: "mirror" });

describePlacements("s3control", {
  "an access point over buckets of several regions": [
    {
      point: accessPoint({ bucket: ref("records") }, { bucket: "mirror" }, { bucket: "elsewhere" }),
      records: inSpain(Bucket),
      abroad,
    },
    ["path at eu-south-2 of records", "path at us-east-1 of abroad", "path unknown"],
  ],
  "an access point over regions that are known only after deployment": [
    { point: inSpain(MultiRegionAccessPoint, { details: unknown() }) },
    ["path unknown", "share at eu-south-2 for ?"],
  ],
  "an access point over a bucket of another account": [
    { point: accessPoint({ bucket: "mirror", bucketAccountId: "111122223333" }), abroad },
    ["path at us-east-1 of abroad", "share at eu-south-2 of abroad for 111122223333"],
  ],
  "a route abroad": [{ routes: routes(100), abroad }, ["path at us-east-1 of abroad"]],
  "a route abroad that takes nothing": [{ routes: routes(0), abroad }, []],
  "a route abroad whose share is known only after deployment": [
    { routes: routes(unknown()), abroad },
    ["perhaps path at us-east-1 of abroad"],
  ],
  "metrics that are not exported": [{ lens: lens({}) }, []],
  "metrics that are exported to a bucket abroad": [
    { lens: lens({ dataExport: toBucket("arn:aws:s3:::mirror") }), abroad },
    ["export at us-east-1"],
  ],
  "metrics of prefixes that are exported to a bucket that is not in this stack": [
    { lens: lens({ expandedPrefixesDataExport: toBucket("arn:aws:s3:::elsewhere") }) },
    ["export unknown"],
  ],
  "metrics that are exported to a table bucket of AWS": [
    { lens: lens({ dataExport: { storageLensTableDestination: { enabled: true } } }) },
    ["export at eu-south-2"],
  ],
  "an export that is switched off": [
    { lens: lens({ enabled: false, dataExport: toBucket("arn:aws:s3:::mirror") }), abroad },
    [],
  ],
});
