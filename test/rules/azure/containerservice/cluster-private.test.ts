import { resource, unknown } from "../../../../policypack/kit/rule-table";
import { AgentPool } from "../../../../policypack/resources/azure/containerservice";
import rule from "../../../../policypack/rules/azure/containerservice/cluster-private";
import { describeRule } from "../../../support/describe-rule";

const isPrivate = { apiServerAccessProfile: { enablePrivateCluster: true } };

describeRule(rule, {
  compliant: {
    "a private API server": isPrivate,
    "nodes that say nothing": { ...isPrivate, agentPoolProfiles: [{ name: "system" }] },
    "nodes without public addresses": {
      ...isPrivate,
      agentPoolProfiles: [{ name: "system", enableNodePublicIP: false }],
    },
    "a pool in a resource of its own": resource(AgentPool, { enableNodePublicIP: false }),
    "such a pool that says nothing": resource(AgentPool),
    "such a pool set to null": resource(AgentPool, { enableNodePublicIP: null }),
  },
  violating: {
    "nothing said": {},
    "a public API server": { apiServerAccessProfile: { enablePrivateCluster: false } },
    "an API server with a list of addresses": {
      apiServerAccessProfile: { authorizedIPRanges: ["198.51.100.0/24"] },
    },
    null: { apiServerAccessProfile: { enablePrivateCluster: null } },
    "text instead of true": { apiServerAccessProfile: { enablePrivateCluster: "true" } },
    "text instead of false": { ...isPrivate, agentPoolProfiles: [{ enableNodePublicIP: "false" }] },
    "a pool in a resource of its own, with public addresses": resource(AgentPool, {
      enableNodePublicIP: true,
    }),
    "one pool of nodes with public addresses": {
      ...isPrivate,
      agentPoolProfiles: [{ name: "system" }, { name: "user", enableNodePublicIP: true }],
    },
  },
  inconclusive: {
    "a profile known only after deployment": { apiServerAccessProfile: unknown() },
    "pools known only after deployment": { ...isPrivate, agentPoolProfiles: unknown() },
    "an address known only after deployment": {
      ...isPrivate,
      agentPoolProfiles: [{ enableNodePublicIP: unknown() }],
    },
    "such an address of a pool in a resource of its own": resource(AgentPool, {
      enableNodePublicIP: unknown(),
    }),
    "a switch known only after deployment": {
      apiServerAccessProfile: { enablePrivateCluster: unknown() },
    },
    "text where an object belongs": { apiServerAccessProfile: "private" },
    "text where a list belongs": { ...isPrivate, agentPoolProfiles: "system" },
  },
});
