import { unknown } from "../../../../policypack/kit/rule-table";
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
  },
  violating: {
    "nothing said": {},
    "a public API server": { apiServerAccessProfile: { enablePrivateCluster: false } },
    "an API server with a list of addresses": {
      apiServerAccessProfile: { authorizedIPRanges: ["198.51.100.0/24"] },
    },
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
    "text where a list belongs": { ...isPrivate, agentPoolProfiles: "system" },
  },
});
