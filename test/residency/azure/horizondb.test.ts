import { ref, unknown } from "../../../policypack/kit/rule-table";
import { HorizonDbCluster, HorizonDbReplica } from "../../../policypack/resources/azure/horizondb";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("horizondb", {
  "a cluster that says nothing": [{ cluster: inSpain(HorizonDbCluster) }, []],
  "a cluster that is a copy of another": [
    {
      copy: inRegion("eastus", HorizonDbCluster, {
        properties: { createMode: "Replica", sourceClusterResourceId: ref("cluster") },
      }),
      cluster: inSpain(HorizonDbCluster),
    },
    ["replica at eastus of cluster"],
  ],
  "a replica, which is where its cluster is": [
    {
      replica: inSpain(HorizonDbReplica, { clusterName: ref("cluster") }),
      cluster: inRegion("eastus", HorizonDbCluster),
    },
    ["replica at eastus of cluster"],
  ],
  "a replica of a cluster that is known only after deployment": [
    { replica: inSpain(HorizonDbReplica, { clusterName: unknown() }) },
    ["replica unknown"],
  ],
});

describeKeys("horizondb", {
  "a cluster, which can't name a key": [
    { cluster: inSpain(HorizonDbCluster) },
    ["storage: provider-managed at spaincentral"],
  ],
});
