import { defineRule, isOneOf } from "../../../core";
import { WebApp, WebAppSlot } from "../../../resources/azure/web";

export default defineRule([WebApp, WebAppSlot], {
  id: "azure-web-app-tls-minimum",
  title: "Web apps and their slots refuse TLS below 1.2",
  rationale:
    "TLS 1.0 and 1.1 rest on broken hash functions; an attacker on the way may talk both ends down to them.",
  remediation: 'Set siteConfig.minTlsVersion to "1.2" or "1.3".',
  category: "encryption-in-transit",
  severity: "medium",
  references: ["https://learn.microsoft.com/azure/app-service/overview-tls"],
  // New apps start at 1.2, but an app that exists keeps what it had.
  check: ({ siteConfig }) => isOneOf(siteConfig.minTlsVersion, ["1.2", "1.3"]),
  examples: {
    compliant: { siteConfig: { minTlsVersion: "1.2" } },
    violating: { siteConfig: { minTlsVersion: "1.0" } },
  },
});
