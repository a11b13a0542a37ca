import { ref, unknown } from "../../../policypack/kit/rule-table";
import { LoadBalancer } from "../../../policypack/resources/aws/lb";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const logged = (kind: string, enabled: unknown, bucket: unknown = ref("bucket")) => ({
  balancer: inSpain(LoadBalancer, { [kind]: { bucket, enabled } }),
  bucket: inRegion("us-east-1", Bucket),
});

describePlacements("lb", {
  "a load balancer without logs": [{ balancer: inSpain(LoadBalancer) }, []],
  "access logs": [logged("accessLogs", true), ["log at us-east-1"]],
  "access logs that nobody switched on": [logged("accessLogs", undefined), []],
  "access logs that are perhaps on": [logged("accessLogs", unknown()), ["perhaps log unknown"]],
  "access logs in a bucket that is not in this stack": [
    logged("accessLogs", true, "elsewhere"),
    ["log unknown"],
  ],
  "connection logs": [logged("connectionLogs", true), ["log at us-east-1"]],
  "health check logs": [logged("healthCheckLogs", true), ["log at us-east-1"]],
});
