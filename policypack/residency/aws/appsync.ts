import { AppsyncDataSource } from "../../resources/aws/appsync";
import { EventBus } from "../../resources/aws/cloudwatch";
import { LambdaFunction } from "../../resources/aws/lambda";
import { placeOf, region } from "../destination";
import { hostPlace } from "../host-place";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(AppsyncDataSource, (source) => [
    ...[
      source.dynamodbConfig.region,
      source.opensearchserviceConfig.region,
      source.elasticsearchConfig.region,
      source.relationalDatabaseConfig.httpEndpointConfig.region,
    ].flatMap((name) => copy("export", "what the API stores", region(name))),
    ...copy("export", "requests", hostPlace(source.httpConfig.endpoint)),
    ...copy("export", "events", placeOf(source.eventBridgeConfig.eventBusArn, EventBus)),
    ...copy("processing", "function", placeOf(source.lambdaConfig.functionArn, LambdaFunction)),
  ]),
];
