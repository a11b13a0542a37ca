import { ref, unknown } from "../../../policypack/kit/rule-table";
import { AppsyncDataSource } from "../../../policypack/resources/aws/appsync";
import { LambdaFunction } from "../../../policypack/resources/aws/lambda";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const source = (inputs: Record<string, unknown>) => ({
  source: inSpain(AppsyncDataSource, inputs),
});

describePlacements("appsync", {
  "a source that says nothing": [source({}), []],
  "a table here": [source({ dynamodbConfig: { tableName: "orders" } }), []],
  "a table abroad": [
    source({ dynamodbConfig: { tableName: "orders", region: "us-east-1" } }),
    ["export at us-east-1"],
  ],
  "a domain and a database abroad": [
    source({
      opensearchserviceConfig: { region: "eu-west-1" },
      elasticsearchConfig: { region: "eu-west-2" },
      relationalDatabaseConfig: { httpEndpointConfig: { region: "eu-west-3" } },
    }),
    ["export at eu-west-1", "export at eu-west-2", "export at eu-west-3"],
  ],
  "a table in a region that is known only after deployment": [
    source({ dynamodbConfig: { region: unknown() } }),
    ["export unknown"],
  ],
  "a host outside": [
    source({ httpConfig: { endpoint: "https://api.example.com" } }),
    ["export unknown"],
  ],
  "a function of this stack": [
    {
      ...source({ lambdaConfig: { functionArn: ref("handler") } }),
      handler: inRegion("eu-west-1", LambdaFunction),
    },
    ["processing at eu-west-1"],
  ],
  "a bus abroad": [
    source({
      eventBridgeConfig: { eventBusArn: "arn:aws:events:us-east-1:111122223333:event-bus/orders" },
    }),
    ["export at us-east-1"],
  ],
});
