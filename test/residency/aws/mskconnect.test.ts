import { ref, unknown } from "../../../policypack/kit/rule-table";
import { MskCluster } from "../../../policypack/resources/aws/msk";
import { MskConnector } from "../../../policypack/resources/aws/mskconnect";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const connector = (bootstrapServers: unknown) =>
  inSpain(MskConnector, { kafkaCluster: { apacheKafkaCluster: { bootstrapServers } } });

describePlacements("mskconnect", {
  "a connector that says nothing": [{ connector: inSpain(MskConnector) }, []],
  "a connector with settings of its own": [
    { connector: inSpain(MskConnector, { connectorConfiguration: { "connector.class": "S3" } }) },
    ["export unknown"],
  ],
  "brokers abroad": [
    {
      connector: connector(
        "b-1.orders.a1.c2.kafka.eu-west-1.amazonaws.com:9098,b-2.orders.a1.c2.kafka.eu-west-1.amazonaws.com:9098",
      ),
    },
    ["path at eu-west-1", "path at eu-west-1"],
  ],
  "brokers of which one is outside": [
    { connector: connector("b-1.orders.a1.c2.kafka.eu-south-2.amazonaws.com:9098,far.example:9") },
    ["path at eu-south-2", "path unknown"],
  ],
  "brokers of this stack": [
    { connector: connector(ref("cluster")), cluster: inRegion("us-east-1", MskCluster) },
    ["path at us-east-1"],
  ],
  "brokers outside": [{ connector: connector("kafka.example.com:9092") }, ["path unknown"]],
  "brokers that are known only after deployment": [
    { connector: connector(unknown()) },
    ["path unknown"],
  ],
  "logs in a group": [
    {
      connector: inSpain(MskConnector, {
        logDelivery: { workerLogDelivery: { cloudwatchLogs: { enabled: true, logGroup: "g" } } },
      }),
    },
    ["log at eu-south-2"],
  ],
});
