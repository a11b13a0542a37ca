import {
  allOf,
  anyOf,
  asType,
  type CheckedValue,
  defineRule,
  equals,
  every,
  isAbsent,
  notApplicable,
  type Verdict,
} from "../../../core";
import { AgentPool, ManagedCluster } from "../../../resources/azure/containerservice";

export default defineRule([ManagedCluster, AgentPool], {
  id: "azure-containerservice-cluster-private",
  title: "Kubernetes clusters have a private API server and no public nodes",
  rationale:
    "Whoever reaches the API server of a cluster with a stolen credential controls all that runs in it; a node with a public address can be attacked directly.",
  remediation:
    "Set apiServerAccessProfile.enablePrivateCluster to true and enableNodePublicIP of no agent pool.",
  category: "network-exposure",
  severity: "high",
  references: ["https://learn.microsoft.com/azure/aks/private-clusters"],
  check: (resource) => {
    const cluster = asType(resource, ManagedCluster);
    if (cluster !== undefined) {
      return allOf(
        equals(cluster.apiServerAccessProfile.enablePrivateCluster, true),
        every(cluster.agentPoolProfiles, hasPrivateNodes),
      );
    }
    const pool = asType(resource, AgentPool);
    return pool === undefined
      ? notApplicable("neither cluster nor agent pool")
      : hasPrivateNodes(pool);
  },
  examples: {
    compliant: { apiServerAccessProfile: { enablePrivateCluster: true } },
    violating: {},
  },
});

/** Nodes have no public addresses unless somebody asks for them. */
function hasPrivateNodes(pool: { readonly enableNodePublicIP: CheckedValue<boolean> }): Verdict {
  return anyOf(isAbsent(pool.enableNodePublicIP), equals(pool.enableNodePublicIP, false));
}
