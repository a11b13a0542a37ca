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
    "in lower case, which Azure takes too": {
      properties: { networkAcls: { defaultAction: "deny" } },
    },
    "a network security perimeter": { properties: { publicNetworkAccess: "SecuredByPerimeter" } },
    "a firewall that lets in an address and a network": {
      properties: {
        networkAcls: {
          defaultAction: "Deny",
          ipRules: [{ value: "198.51.100.7" }, { value: "198.51.100.0/24" }],
        },
      },
    },
    "an endpoint that is off, whatever the addresses": {
      properties: {
        publicNetworkAccess: "disabled",
        networkAcls: { defaultAction: "Deny", ipRules: [{ value: "0.0.0.0/0" }] },
      },
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
    "a firewall that lets in the internet": {
      properties: {
        networkAcls: {
          defaultAction: "Deny",
          ipRules: [{ value: "198.51.100.7" }, { value: "0.0.0.0/0" }],
        },
      },
    },
    "a firewall that lets in half of it": {
      properties: { networkAcls: { defaultAction: "Deny", ipRules: [{ value: "128.0.0.0/1" }] } },
    },
    null: { properties: { publicNetworkAccess: null, networkAcls: null } },
    "false instead of a word": { properties: { publicNetworkAccess: false } },
    "exceptions without a firewall": {
      properties: { publicNetworkAccess: "enabled", networkAcls: { bypass: "AzureServices" } },
    },
  },
  inconclusive: {
    "an endpoint known only after deployment": { properties: { publicNetworkAccess: unknown() } },
    "properties known only after deployment": { properties: unknown() },
    "addresses known only after deployment": {
      properties: { networkAcls: { defaultAction: "Deny", ipRules: unknown() } },
    },
    "an address known only after deployment": {
      properties: { networkAcls: { defaultAction: "Deny", ipRules: [{ value: unknown() }] } },
    },
    "a name instead of an address": {
      properties: { networkAcls: { defaultAction: "Deny", ipRules: [{ value: "everybody" }] } },
    },
    "text where a list belongs": {
      properties: { networkAcls: { defaultAction: "Deny", ipRules: "0.0.0.0/0" } },
    },
    "a firewall known only after deployment": {
      properties: { publicNetworkAccess: "enabled", networkAcls: unknown() },
    },
  },
});
