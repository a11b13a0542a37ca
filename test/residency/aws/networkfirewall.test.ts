import { ref, unknown } from "../../../policypack/kit/rule-table";
import { LogGroup } from "../../../policypack/resources/aws/cloudwatch";
import {
  Firewall,
  NetworkfirewallLoggingConfiguration,
} from "../../../policypack/resources/aws/networkfirewall";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const logged = (logDestinationType: unknown, logDestination: unknown) =>
  inSpain(NetworkfirewallLoggingConfiguration, {
    firewallArn: ref("firewall"),
    loggingConfiguration: {
      logDestinationConfigs: [{ logDestination, logDestinationType, logType: "FLOW" }],
    },
  });
const firewall = inSpain(Firewall);

describePlacements("networkfirewall", {
  "logs in a bucket": [
    {
      logging: logged("S3", { bucketName: "flows", prefix: "firewall" }),
      firewall,
      bucket: inRegion("us-east-1", Bucket, { bucket: "flows" }),
    },
    ["log at us-east-1 of firewall"],
  ],
  "logs in a log group": [
    {
      logging: logged("CloudWatchLogs", { logGroup: "flows" }),
      firewall,
      group: inSpain(LogGroup, { name: "flows" }),
    },
    ["log at eu-south-2 of firewall"],
  ],
  "logs in a stream that is not in this stack": [
    { logging: logged("KinesisDataFirehose", { deliveryStream: "elsewhere" }), firewall },
    ["log unknown of firewall"],
  ],
  "a bucket that is known only after deployment": [
    { logging: logged("S3", unknown()), firewall },
    ["log unknown of firewall"],
  ],
});
