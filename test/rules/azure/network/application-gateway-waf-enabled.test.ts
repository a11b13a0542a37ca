import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/network/application-gateway-waf-enabled";
import { describeRule } from "../../../support/describe-rule";

const sku = { name: "WAF_v2", tier: "WAF_v2" };
const firewallPolicy = { id: "/subscriptions/0/policy" };

describeRule(rule, {
  compliant: {
    "a firewall policy": { sku, firewallPolicy },
    "a firewall policy made in the same run": { sku, firewallPolicy: { id: unknown() } },
    "the older configuration": { sku, webApplicationFirewallConfiguration: { enabled: true } },
    "the older tier": { sku: { name: "WAF_Medium", tier: "WAF" }, firewallPolicy },
    "in lower case, which Azure takes too": { sku: { tier: "waf_v2" }, firewallPolicy },
    "a policy, and the older configuration switched off": {
      sku,
      firewallPolicy,
      webApplicationFirewallConfiguration: { enabled: false },
    },
  },
  violating: {
    "nothing said": {},
    "a tier with a firewall that nothing turns on": { sku },
    "the older configuration switched off": {
      sku,
      webApplicationFirewallConfiguration: { enabled: false },
    },
    "text instead of true": { sku, webApplicationFirewallConfiguration: { enabled: "true" } },
    "a policy without an id": { sku, firewallPolicy: {} },
    "a policy with an empty id": { sku, firewallPolicy: { id: "" } },
    "a policy at a tier without a firewall": { sku: { tier: "Standard_v2" }, firewallPolicy },
    "the older configuration at a tier without a firewall": {
      sku: { tier: "Standard" },
      webApplicationFirewallConfiguration: { enabled: true },
    },
    "a policy without a tier": { sku: {}, firewallPolicy },
    null: { sku, firewallPolicy: null },
  },
  inconclusive: {
    "a policy known only after deployment": { sku, firewallPolicy: unknown() },
    "a switch known only after deployment": {
      sku,
      webApplicationFirewallConfiguration: { enabled: unknown() },
    },
    "a tier known only after deployment": { sku: { tier: unknown() }, firewallPolicy },
    "text where an object belongs": { sku: "WAF_v2", firewallPolicy },
  },
});
