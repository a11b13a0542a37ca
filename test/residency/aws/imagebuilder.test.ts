import { unknown } from "../../../policypack/kit/rule-table";
import { ImageBuilderDistributionConfiguration } from "../../../policypack/resources/aws/imagebuilder";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const distributed = (...distributions: readonly object[]) =>
  inSpain(ImageBuilderDistributionConfiguration, { distributions });

describePlacements("imagebuilder", {
  "no distribution": [{ images: distributed() }, []],
  "an image distributed abroad": [
    { images: distributed({ region: "eu-south-2" }, { region: "us-east-1" }) },
    ["replica at eu-south-2", "replica at us-east-1"],
  ],
  "an image for other accounts and for everybody": [
    {
      images: distributed({
        region: "eu-west-1",
        amiDistributionConfiguration: {
          targetAccountIds: ["444455556666"],
          launchPermission: { userGroups: ["all"] },
        },
      }),
    },
    ["replica at eu-west-1", "share at eu-west-1 for 444455556666", "share at eu-west-1 for all"],
  ],
  "an image exported to a bucket abroad": [
    {
      images: distributed({
        region: "eu-south-2",
        s3ExportConfiguration: { s3Bucket: "images", diskImageFormat: "RAW" },
      }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "images" }),
    },
    ["replica at eu-south-2", "export at us-east-1"],
  ],
  "an image distributed to a region that is known only after deployment": [
    { images: distributed({ region: unknown() }) },
    ["replica unknown"],
  ],
});

const encryptedWith = (kmsKeyId: unknown) =>
  distributed({ region: "eu-west-1", amiDistributionConfiguration: { kmsKeyId } });

describeKeys("imagebuilder", {
  "images that are encrypted as their recipe says": [{ images: encryptedWith(undefined) }, []],
  "images with a key of their region": [
    { images: encryptedWith("alias/images") },
    ["images: customer-managed or stronger at eu-west-1"],
  ],
  "images with a key that is known only after deployment": [
    { images: encryptedWith(unknown()) },
    ["images: provider-managed or stronger unknown"],
  ],
});
