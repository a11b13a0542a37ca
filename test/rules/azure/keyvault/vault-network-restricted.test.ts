import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/keyvault/vault-network-restricted";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "the public endpoint off": { properties: { publicNetworkAccess: "disabled" } },
    "in capitals, which Azure takes too": { properties: { publicNetworkAccess: "Disabled" } },
    "a firewall that denies": {
      properties: { publicNetworkAccess: "enabled", networkAcls: { defaultAction: "Deny" } },
    },
    "an endpoint that is off, whatever the firewall": {
      properties: { publicNetworkAccess: "disabled", networkAcls: { defaultAction: unknown() } },
    },
  },
  violating: {
    "nothing said": { properties: {} },
    "the default of the SDK": { properties: { publicNetworkAccess: "enabled" } },
    "a firewall that allows": {
      properties: { publicNetworkAccess: "enabled", networkAcls: { defaultAction: "Allow" } },
    },
    "exceptions without a firewall": {
      properties: { publicNetworkAccess: "enabled", networkAcls: { bypass: "AzureServices" } },
    },
  },
  inconclusive: {
    "an endpoint known only after deployment": { properties: { publicNetworkAccess: unknown() } },
    "a firewall known only after deployment": {
      properties: { publicNetworkAccess: "enabled", networkAcls: unknown() },
    },
  },
});
