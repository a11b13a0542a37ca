import { allOf, anyOf, defineRule, equals, every, isAbsent } from "../../../core";
import { ManagedCluster } from "../types";

export default defineRule(ManagedCluster, {
  id: "azure-containerservice-cluster-private",
  title: "Kubernetes clusters have a private API server and no public nodes",
  rationale:
    "Whoever reaches the API server of a cluster with a stolen credential controls all that runs in it; a node with a public address can be attacked directly.",
  remediation:
    "Set apiServerAccessProfile.enablePrivateCluster to true and enableNodePublicIP of no agent pool profile.",
  category: "network-exposure",
  severity: "high",
  references: ["https://learn.microsoft.com/azure/aks/private-clusters"],
  check: ({ agentPoolProfiles, apiServerAccessProfile }) =>
    allOf(
      equals(apiServerAccessProfile.enablePrivateCluster, true),
      every(agentPoolProfiles, ({ enableNodePublicIP }) =>
        anyOf(isAbsent(enableNodePublicIP), equals(enableNodePublicIP, false)),
      ),
    ),
  examples: {
    compliant: { apiServerAccessProfile: { enablePrivateCluster: true } },
    violating: {},
  },
});
