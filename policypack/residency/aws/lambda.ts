import { type CheckedValue, isSet, nodeOf } from "../../core";
import { EventBus } from "../../resources/aws/cloudwatch";
import {
  LambdaEventSourceMapping,
  LambdaFunction,
  LambdaFunctionEventInvokeConfig,
} from "../../resources/aws/lambda";
import { Bucket } from "../../resources/aws/s3";
import { SnsTopic } from "../../resources/aws/sns";
import { SqsQueue } from "../../resources/aws/sqs";
import { type Destination, here, placeOf } from "../destination";
import { featureKeys, type KeyExtractor, keysOf, keyUse, namedKey } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

function destinationPlace(value: CheckedValue<string>): Destination {
  const { value: text } = nodeOf(value);
  // `kafka://topic` is a topic of the cluster that the events come from.
  return typeof text === "string" && text.startsWith("kafka:")
    ? here(value)
    : placeOf(value, SqsQueue, SnsTopic, Bucket, EventBus, LambdaFunction);
}

export const copies: readonly Extractor[] = [
  ...copiesOf(LambdaFunction, ({ deadLetterConfig, loggingConfig }) => [
    ...copy("export", "failed events", destinationPlace(deadLetterConfig.targetArn)),
    // A log group is named by its name only, which is looked up in the function's region.
    ...copy("log", "function logs", here(loggingConfig.logGroup)),
  ]),
  ...copiesOf(LambdaFunctionEventInvokeConfig, ({ destinationConfig, functionName }) => {
    const of = from(functionName, LambdaFunction);
    const { onFailure, onSuccess } = destinationConfig;
    return [
      ...copy("export", "failed events", destinationPlace(onFailure.destination), { of }),
      ...copy("export", "results", destinationPlace(onSuccess.destination), { of }),
    ];
  }),
  ...copiesOf(LambdaEventSourceMapping, ({ destinationConfig, functionName }) =>
    copy("export", "failed events", destinationPlace(destinationConfig.onFailure.destinationArn), {
      of: from(functionName, LambdaFunction),
    }),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(LambdaFunction, ({ environment, kmsKeyArn, sourceKmsKeyArn }) => [
    ...featureKeys(isSet(environment.variables), keyUse("environment", kmsKeyArn)),
    ...namedKey("code", sourceKmsKeyArn),
  ]),
];
