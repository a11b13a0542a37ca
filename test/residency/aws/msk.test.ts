import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  MskCluster,
  MskReplicator,
  MskServerlessCluster,
} from "../../../policypack/resources/aws/msk";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const replicator = (replicationInfoList: unknown) =>
  inSpain(MskReplicator, { replicationInfoList });
const withLogs = (brokerLogs: unknown) => inSpain(MskCluster, { loggingInfo: { brokerLogs } });

describePlacements("msk", {
  "a cluster alone": [{ cluster: inSpain(MskCluster) }, []],
  "a cluster abroad to which topics are replicated, by ARN": [
    {
      replicator: replicator({
        sourceKafkaClusterArn: "arn:aws:kafka:eu-south-2:111122223333:cluster/orders/a1",
        targetKafkaClusterArn: "arn:aws:kafka:us-east-1:111122223333:cluster/orders/b2",
      }),
    },
    ["replica at us-east-1"],
  ],
  "a cluster of this stack to which topics are replicated": [
    {
      replicator: replicator({ targetKafkaClusterArn: ref("target") }),
      target: inRegion("eu-west-1", MskServerlessCluster),
    },
    ["replica at eu-west-1"],
  ],
  "a cluster outside MSK to which topics are replicated": [
    {
      replicator: replicator({ sourceKafkaClusterArn: ref("source"), targetKafkaClusterId: "k1" }),
      source: inSpain(MskCluster),
    },
    ["replica unknown of source"],
  ],
  "a cluster that is known only after deployment": [
    { replicator: replicator({ targetKafkaClusterArn: unknown() }) },
    ["replica unknown"],
  ],
  "a replicator that says nothing": [{ replicator: inSpain(MskReplicator) }, []],
  "logs in a bucket abroad, in a group and in a stream": [
    {
      cluster: withLogs({
        s3: { enabled: true, bucket: ref("bucket") },
        cloudwatchLogs: { enabled: true, logGroup: "kafka" },
        firehose: { enabled: true, deliveryStream: "kafka" },
      }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["log at eu-south-2", "log at eu-south-2", "log at us-east-1"],
  ],
  "logs that are switched off": [
    { cluster: withLogs({ s3: { enabled: false, bucket: "elsewhere" } }) },
    [],
  ],
  "logs that are known only after deployment": [
    { cluster: withLogs({ s3: { enabled: unknown(), bucket: "elsewhere" } }) },
    ["perhaps log unknown"],
  ],
});

describeKeys("msk", {
  "a cluster that says nothing": [
    { cluster: inSpain(MskCluster) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "a cluster with a key of this stack": [
    {
      cluster: inSpain(MskCluster, { encryptionInfo: { encryptionAtRestKmsKeyArn: ref("key") } }),
      key: inSpain(KmsKey),
    },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a key that is known only after deployment": [
    { cluster: inSpain(MskCluster, { encryptionInfo: unknown() }) },
    ["storage: provider-managed or stronger unknown"],
  ],
  "a serverless cluster": [
    { cluster: inSpain(MskServerlessCluster) },
    ["storage: provider-managed at eu-south-2"],
  ],
});
