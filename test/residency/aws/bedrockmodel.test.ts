import { ref, unknown } from "../../../policypack/kit/rule-table";
import { BedrockInvocationLoggingConfiguration } from "../../../policypack/resources/aws/bedrockmodel";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const logging = (loggingConfig: unknown) => ({
  logging: inSpain(BedrockInvocationLoggingConfiguration, { loggingConfig }),
});
const bucket = inRegion("us-east-1", Bucket);

describePlacements("bedrockmodel", {
  "logging that goes nowhere": [logging({}), []],
  "a bucket abroad": [
    { ...logging({ s3Config: { bucketName: ref("bucket") } }), bucket },
    ["log at us-east-1"],
  ],
  "a log group, and a bucket for what is large": [
    {
      ...logging({
        cloudwatchConfig: {
          logGroupName: "prompts",
          largeDataDeliveryS3Config: { bucketName: ref("bucket") },
        },
      }),
      bucket,
    },
    ["log at eu-south-2", "log at us-east-1"],
  ],
  "a bucket that is known only after deployment": [
    logging({ s3Config: { bucketName: unknown() } }),
    ["log unknown"],
  ],
});
