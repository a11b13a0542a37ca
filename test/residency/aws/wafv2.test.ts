import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { Wafv2WebAcl, WebAclLoggingConfiguration } from "../../../policypack/resources/aws/wafv2";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const logged = (...logDestinationConfigs: readonly unknown[]) =>
  inSpain(WebAclLoggingConfiguration, { logDestinationConfigs, resourceArn: ref("acl") });
const acl = inSpain(Wafv2WebAcl);

describePlacements("wafv2", {
  "logs in a bucket of this stack": [
    {
      logging: logged("arn:aws:s3:::aws-waf-logs-portal"),
      acl,
      bucket: inRegion("us-east-1", Bucket, { bucket: "aws-waf-logs-portal" }),
    },
    ["log at us-east-1 of acl"],
  ],
  "logs in a group abroad": [
    { logging: logged("arn:aws:logs:us-east-1:111122223333:log-group:aws-waf-logs-portal"), acl },
    ["log at us-east-1 of acl"],
  ],
  "logs that are known only after deployment": [
    { logging: logged(unknown()), acl },
    ["log unknown of acl"],
  ],
});
