import { MskCluster, MskServerlessCluster } from "../../resources/aws/msk";
import { MskConnector } from "../../resources/aws/mskconnect";
import { beyondSight } from "../destination";
import { hostPlace } from "../host-place";
import { copiesOf, copy, type Extractor } from "../placement";
import { kafkaLogs } from "../shared/kafka-logs";

export const copies: readonly Extractor[] = [
  ...copiesOf(MskConnector, (connector) => [
    // Each plugin has settings of its own by which it says where it reads or writes.
    ...copy(
      "export",
      "records of the connector",
      beyondSight(connector.connectorConfiguration, "which each connector reads in its own way"),
    ),
    ...copy(
      "path",
      "connection to Kafka",
      hostPlace(
        connector.kafkaCluster.apacheKafkaCluster.bootstrapServers,
        MskCluster,
        MskServerlessCluster,
      ),
    ),
    ...kafkaLogs(connector.logDelivery.workerLogDelivery),
  ]),
];
