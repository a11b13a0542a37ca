import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { AccessLogSubscription } from "../../../policypack/resources/aws/vpclattice";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

describePlacements("vpclattice", {
  "access logs in a bucket of this stack": [
    {
      subscription: inSpain(AccessLogSubscription, { destinationArn: ref("bucket") }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["log at us-east-1"],
  ],
  "access logs that are known only after deployment": [
    { subscription: inSpain(AccessLogSubscription, { destinationArn: unknown() }) },
    ["log unknown"],
  ],
});
