import { ref, unknown } from "../../../policypack/kit/rule-table";
import { DsqlCluster, DsqlClusterPeering } from "../../../policypack/resources/aws/dsql";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const multiRegion = (multiRegionProperties: unknown) =>
  inSpain(DsqlCluster, { multiRegionProperties });

describePlacements("dsql", {
  "a cluster that says nothing": [{ cluster: inSpain(DsqlCluster) }, []],
  "a cluster with a peer, by ARN": [
    { cluster: multiRegion({ clusters: ["arn:aws:dsql:us-east-1:111122223333:cluster/abc"] }) },
    ["replica at us-east-1"],
  ],
  "a cluster with a peer of this stack": [
    {
      cluster: multiRegion({ clusters: [ref("peer")] }),
      peer: inRegion("eu-west-1", DsqlCluster),
    },
    ["replica at eu-west-1"],
  ],
  "a cluster with peers that are known only after deployment": [
    { cluster: multiRegion({ clusters: unknown() }) },
    ["replica unknown"],
  ],
  "a cluster with a witness": [
    { cluster: multiRegion({ witnessRegion: "us-west-2" }) },
    ["replica at us-west-2"],
  ],
  "a peering": [
    {
      peering: inSpain(DsqlClusterPeering, {
        identifier: ref("cluster"),
        clusters: [ref("peer")],
        witnessRegion: unknown(),
      }),
      cluster: inSpain(DsqlCluster),
      peer: inRegion("us-east-1", DsqlCluster),
    },
    ["replica at us-east-1 of cluster", "replica unknown of cluster"],
  ],
});

describeKeys("dsql", {
  "a cluster that says nothing": [
    { cluster: inSpain(DsqlCluster) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "a cluster with a key": [
    { cluster: inSpain(DsqlCluster, { kmsEncryptionKey: ref("key") }), key: inSpain(KmsKey) },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a cluster with a key of AWS": [
    { cluster: inSpain(DsqlCluster, { kmsEncryptionKey: "AWS_OWNED_KMS_KEY" }) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "a cluster with a key that is known only after deployment": [
    { cluster: inSpain(DsqlCluster, { kmsEncryptionKey: unknown() }) },
    ["storage: provider-managed or stronger unknown"],
  ],
});
