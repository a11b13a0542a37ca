import { ref, unknown } from "../../../policypack/kit/rule-table";
import { PublishingDestination } from "../../../policypack/resources/aws/guardduty";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const published = (destinationArn: unknown) => ({
  destination: inSpain(PublishingDestination, { destinationArn }),
});
const bucket = inRegion("us-east-1", Bucket, { bucket: "findings" });

describePlacements("guardduty", {
  "findings in a bucket of this stack": [
    { ...published(ref("bucket")), bucket },
    ["export at us-east-1"],
  ],
  "findings in a folder of a bucket of this stack": [
    { ...published("arn:aws:s3:::findings/portal"), bucket },
    ["export at us-east-1"],
  ],
  "findings in a bucket that is not in this stack": [
    published("arn:aws:s3:::elsewhere"),
    ["export unknown"],
  ],
  "findings in a bucket that is known only after deployment": [
    published(unknown()),
    ["export unknown"],
  ],
});
