import { ref, unknown } from "../../../policypack/kit/rule-table";
import { ElbLoadBalancer } from "../../../policypack/resources/aws/elb";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const logged = (enabled: unknown) => ({
  balancer: inSpain(ElbLoadBalancer, { accessLogs: { bucket: ref("bucket"), enabled } }),
  bucket: inRegion("us-east-1", Bucket),
});

describePlacements("elb", {
  "a load balancer without logs": [{ balancer: inSpain(ElbLoadBalancer) }, []],
  "access logs, which are on by default": [logged(undefined), ["log at us-east-1"]],
  "access logs that are switched off": [logged(false), []],
  "access logs that are perhaps on": [logged(unknown()), ["perhaps log unknown"]],
  "access logs in a bucket that is known only after deployment": [
    { balancer: inSpain(ElbLoadBalancer, { accessLogs: { bucket: unknown() } }) },
    ["log unknown"],
  ],
});
