import { allOf, anyOf, defineRule, equals, isSet, matches } from "../../../core";
import { ApplicationGateway } from "../../../resources/azure/network";

export default defineRule(ApplicationGateway, {
  id: "azure-network-application-gateway-waf-enabled",
  title: "Application gateways are protected by a web application firewall",
  rationale:
    "Without a web application firewall injection, scripted logins and floods of requests reach the application unfiltered.",
  remediation: 'Set sku.tier to "WAF_v2" and firewallPolicy.id to a WebApplicationFirewallPolicy.',
  category: "network-exposure",
  severity: "medium",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/ag/ag-overview"],
  // Gateways of the other tiers have no firewall, whatever else is set.
  check: ({ firewallPolicy, sku, webApplicationFirewallConfiguration }) =>
    allOf(
      matches(sku.tier, /^WAF(_v2)?$/i, '"WAF_v2"'),
      anyOf(isSet(firewallPolicy.id), equals(webApplicationFirewallConfiguration.enabled, true)),
    ),
  examples: {
    compliant: {
      sku: { name: "WAF_v2", tier: "WAF_v2" },
      firewallPolicy: {
        id: "/subscriptions/0/resourceGroups/portal/providers/Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies/portal",
      },
    },
    violating: { sku: { name: "Standard_v2", tier: "Standard_v2" } },
  },
});
