import { BedrockInvocationLoggingConfiguration } from "../../resources/aws/bedrockmodel";
import { Bucket } from "../../resources/aws/s3";
import { here, placeOf } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(BedrockInvocationLoggingConfiguration, ({ loggingConfig }) => [
    ...copy("log", "prompts and answers", placeOf(loggingConfig.s3Config.bucketName, Bucket)),
    // Log groups are named without their region, which is that of whoever writes.
    ...copy("log", "prompts and answers", here(loggingConfig.cloudwatchConfig.logGroupName)),
    ...copy(
      "log",
      "large prompts and answers",
      placeOf(loggingConfig.cloudwatchConfig.largeDataDeliveryS3Config.bucketName, Bucket),
    ),
  ]),
];
