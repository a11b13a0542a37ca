import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  LambdaEventSourceMapping,
  LambdaFunction,
  LambdaFunctionEventInvokeConfig,
} from "../../../policypack/resources/aws/lambda";
import { SnsTopic } from "../../../policypack/resources/aws/sns";
import { SqsQueue } from "../../../policypack/resources/aws/sqs";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("lambda", {
  "a plain function": [{ handler: inSpain(LambdaFunction) }, []],
  "a dead-letter queue abroad": [
    {
      handler: inSpain(LambdaFunction, {
        deadLetterConfig: { targetArn: "arn:aws:sqs:eu-west-1:111122223333:failed" },
      }),
    },
    ["export at eu-west-1"],
  ],
  "a log group of its own": [
    { handler: inSpain(LambdaFunction, { loggingConfig: { logFormat: "JSON", logGroup: "app" } }) },
    ["log at eu-south-2"],
  ],
  "destinations of failures and results": [
    {
      config: inSpain(LambdaFunctionEventInvokeConfig, {
        functionName: ref("handler"),
        destinationConfig: {
          onFailure: { destination: "arn:aws:sqs:eu-south-2:111122223333:failed" },
          onSuccess: { destination: "arn:aws:sns:us-east-1:111122223333:results" },
        },
      }),
      handler: inSpain(LambdaFunction),
      queue: inSpain(SqsQueue, { name: "failed" }),
      topic: inRegion("us-east-1", SnsTopic, { name: "results" }),
    },
    ["export at eu-south-2 of handler", "export at us-east-1 of handler"],
  ],
  "a destination that is known only after deployment": [
    {
      config: inSpain(LambdaFunctionEventInvokeConfig, {
        functionName: "handler",
        destinationConfig: { onFailure: { destination: unknown() } },
      }),
    },
    ["export unknown"],
  ],
  "events without a destination": [{ mapping: inSpain(LambdaEventSourceMapping) }, []],
  "failed events of a stream into a bucket that is not in this stack": [
    {
      mapping: inSpain(LambdaEventSourceMapping, {
        functionName: "handler",
        destinationConfig: { onFailure: { destinationArn: "arn:aws:s3:::failed" } },
      }),
    },
    ["export unknown"],
  ],
  "failed events into a topic of their cluster": [
    {
      mapping: inSpain(LambdaEventSourceMapping, {
        destinationConfig: { onFailure: { destinationArn: "kafka://failed" } },
      }),
    },
    ["export at eu-south-2"],
  ],
});

const withVariables = (inputs: object) =>
  inSpain(LambdaFunction, { environment: { variables: { TOKEN: "t" } }, ...inputs });

describeKeys("lambda", {
  "a function without variables": [{ handler: inSpain(LambdaFunction) }, []],
  "variables without a key": [
    { handler: withVariables({}) },
    ["environment: provider-managed at eu-south-2"],
  ],
  "variables and code with a key of this stack": [
    {
      handler: withVariables({ kmsKeyArn: ref("key"), sourceKmsKeyArn: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["environment: customer-managed at eu-south-2", "code: customer-managed at eu-south-2"],
  ],
  "an environment that is known only after deployment": [
    { handler: inSpain(LambdaFunction, { environment: unknown() }) },
    ["environment: provider-managed or stronger unknown"],
  ],
});
