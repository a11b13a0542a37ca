import { LogGroup } from "../../resources/aws/cloudwatch";
import { CognitoLogDeliveryConfiguration, CognitoUserPool } from "../../resources/aws/cognito";
import { FirehoseDeliveryStream } from "../../resources/aws/kinesis";
import { LambdaFunction } from "../../resources/aws/lambda";
import { Bucket } from "../../resources/aws/s3";
import { SesDomainIdentity, SesEmailIdentity } from "../../resources/aws/ses";
import { Sesv2EmailIdentity } from "../../resources/aws/sesv2";
import { bucketPlace, placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(CognitoUserPool, ({ smsConfiguration, emailConfiguration, lambdaConfig: lambda }) => [
    ...copy("export", "text messages", region(smsConfiguration.snsRegion)),
    ...copy(
      "export",
      "e-mails",
      placeOf(
        emailConfiguration.sourceArn,
        SesEmailIdentity,
        SesDomainIdentity,
        Sesv2EmailIdentity,
      ),
    ),
    ...[
      ...[lambda.createAuthChallenge, lambda.customMessage, lambda.defineAuthChallenge],
      ...[lambda.postAuthentication, lambda.postConfirmation, lambda.preAuthentication],
      ...[lambda.preSignUp, lambda.preTokenGeneration, lambda.preTokenGenerationConfig.lambdaArn],
      ...[lambda.userMigration, lambda.verifyAuthChallengeResponse],
      ...[lambda.customEmailSender.lambdaArn, lambda.customSmsSender.lambdaArn],
    ].flatMap((trigger) => copy("processing", "trigger", placeOf(trigger, LambdaFunction))),
  ]),
  ...copiesOf(CognitoLogDeliveryConfiguration, ({ logConfigurations, userPoolId }) => {
    const of = from(userPoolId, CognitoUserPool);
    return each(logConfigurations, (log) => [
      ...copy("log", "sign-in logs", bucketPlace(log.s3Configuration.bucketArn, Bucket), { of }),
      ...copy(
        "log",
        "sign-in logs",
        placeOf(log.firehoseConfiguration.streamArn, FirehoseDeliveryStream),
        { of },
      ),
      ...copy(
        "log",
        "sign-in logs",
        placeOf(log.cloudWatchLogsConfiguration.logGroupArn, LogGroup),
        {
          of,
        },
      ),
    ]);
  }),
];

// A user pool can't name a key.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(CognitoUserPool, (pool) => providerKey("users", pool)),
];
