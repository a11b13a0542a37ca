import { ref, unknown } from "../../../policypack/kit/rule-table";
import { LogGroup } from "../../../policypack/resources/aws/cloudwatch";
import {
  CognitoLogDeliveryConfiguration,
  CognitoUserPool,
} from "../../../policypack/resources/aws/cognito";
import { LambdaFunction } from "../../../policypack/resources/aws/lambda";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { SesEmailIdentity } from "../../../policypack/resources/aws/ses";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const pool = (inputs: Record<string, unknown>) => ({ pool: inSpain(CognitoUserPool, inputs) });
const logs = (...logConfigurations: unknown[]) => ({
  logs: inSpain(CognitoLogDeliveryConfiguration, { userPoolId: ref("pool"), logConfigurations }),
  ...pool({}),
});

describePlacements("cognito", {
  "a pool that says nothing": [pool({}), []],
  "text messages that are sent here": [pool({ smsConfiguration: { externalId: "x" } }), []],
  "text messages that are sent from abroad": [
    pool({ smsConfiguration: { snsRegion: "eu-west-1" } }),
    ["export at eu-west-1"],
  ],
  "text messages from a region that is known only after deployment": [
    pool({ smsConfiguration: { snsRegion: unknown() } }),
    ["export unknown"],
  ],
  "e-mails that are sent from abroad, by ARN": [
    pool({
      emailConfiguration: { sourceArn: "arn:aws:ses:us-east-1:111122223333:identity/example.com" },
    }),
    ["export at us-east-1"],
  ],
  "e-mails of an identity of this stack": [
    {
      ...pool({ emailConfiguration: { sourceArn: ref("identity") } }),
      identity: inRegion("eu-west-1", SesEmailIdentity),
    },
    ["export at eu-west-1"],
  ],
  "a function that reacts": [
    {
      ...pool({ lambdaConfig: { postConfirmation: ref("react") } }),
      react: inSpain(LambdaFunction),
    },
    ["processing at eu-south-2"],
  ],
  "a function abroad that sends e-mails": [
    pool({
      lambdaConfig: {
        customEmailSender: { lambdaArn: "arn:aws:lambda:eu-west-1:111122223333:function:send" },
      },
    }),
    ["processing at eu-west-1"],
  ],
  "logs that go nowhere": [logs(), []],
  "logs in a bucket abroad": [
    {
      ...logs({ s3Configuration: { bucketArn: ref("bucket") } }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["log at us-east-1 of pool"],
  ],
  "logs in a group and a stream": [
    {
      ...logs(
        { cloudWatchLogsConfiguration: { logGroupArn: ref("group") } },
        {
          firehoseConfiguration: {
            streamArn: "arn:aws:firehose:eu-west-1:111122223333:deliverystream/auth",
          },
        },
      ),
      group: inSpain(LogGroup),
    },
    ["log at eu-south-2 of pool", "log at eu-west-1 of pool"],
  ],
  "logs that go somewhere": [
    logs({ s3Configuration: { bucketArn: unknown() } }),
    ["log unknown of pool"],
  ],
});

describeKeys("cognito", {
  "a pool, whose key is always one of AWS": [pool({}), ["users: provider-managed at eu-south-2"]],
});
