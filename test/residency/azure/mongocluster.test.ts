import { ref, unknown } from "../../../policypack/kit/rule-table";
import { MongoCluster } from "../../../policypack/resources/azure/mongocluster";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("mongocluster", {
  "a cluster that says nothing": [{ cluster: inSpain(MongoCluster) }, []],
  "a replica of a cluster of this stack": [
    {
      replica: inRegion("eastus", MongoCluster, {
        properties: {
          createMode: "GeoReplica",
          replicaParameters: { sourceResourceId: ref("cluster"), sourceLocation: "spaincentral" },
        },
      }),
      cluster: inSpain(MongoCluster),
    },
    ["replica at eastus of cluster"],
  ],
  "a cluster restored from one that is known only after deployment": [
    {
      cluster: inSpain(MongoCluster, {
        properties: { restoreParameters: { sourceResourceId: unknown() } },
      }),
    },
    ["replica at spaincentral"],
  ],
});

describeKeys("mongocluster", {
  "a cluster, which can't name a key": [
    { cluster: inSpain(MongoCluster) },
    ["storage: provider-managed at spaincentral"],
  ],
});
