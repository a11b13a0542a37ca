import { MskCluster, MskReplicator, MskServerlessCluster } from "../../resources/aws/msk";
import { beyondSight, placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";
import { kafkaLogs } from "../shared/kafka-logs";

export const copies: readonly Extractor[] = [
  ...copiesOf(MskCluster, (cluster) => kafkaLogs(cluster.loggingInfo.brokerLogs)),
  ...copiesOf(MskReplicator, ({ replicationInfoList: replication, logDelivery }) => {
    const of = from(replication.sourceKafkaClusterArn, MskCluster, MskServerlessCluster);
    return [
      ...copy(
        "replica",
        "replicated topics",
        placeOf(replication.targetKafkaClusterArn, MskCluster, MskServerlessCluster),
        { of },
      ),
      ...copy(
        "replica",
        "replicated topics",
        beyondSight(replication.targetKafkaClusterId, "a cluster outside MSK"),
        { of },
      ),
      ...kafkaLogs(logDelivery.replicatorLogDelivery),
    ];
  }),
];

// MSK always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(MskCluster, ({ encryptionInfo }) =>
    keyUse("storage", encryptionInfo.encryptionAtRestKmsKeyArn),
  ),
  ...keysOf(MskServerlessCluster, (cluster) => providerKey("storage", cluster)),
];
