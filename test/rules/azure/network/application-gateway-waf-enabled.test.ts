import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/network/application-gateway-waf-enabled";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "a firewall policy": { firewallPolicy: { id: "/subscriptions/0/policy" } },
    "a firewall policy made in the same run": { firewallPolicy: { id: unknown() } },
    "the older configuration": { webApplicationFirewallConfiguration: { enabled: true } },
  },
  violating: {
    "nothing said": {},
    "the older configuration switched off": {
      webApplicationFirewallConfiguration: { enabled: false },
    },
    "a policy without an id": { firewallPolicy: {} },
    null: { firewallPolicy: null },
  },
  inconclusive: {
    "a policy known only after deployment": { firewallPolicy: unknown() },
    "a switch known only after deployment": {
      webApplicationFirewallConfiguration: { enabled: unknown() },
    },
  },
});
