import { defineRule, equals } from "../../../core";
import { WebApp, WebAppSlot } from "../../../resources/azure/web";

export default defineRule([WebApp, WebAppSlot], {
  id: "azure-web-app-https-only",
  title: "Web apps and their slots redirect to HTTPS",
  rationale:
    "What travels over HTTP, session cookies included, can be read and changed by everybody on the way.",
  remediation: "Set httpsOnly to true.",
  category: "encryption-in-transit",
  severity: "high",
  references: ["https://learn.microsoft.com/azure/app-service/configure-ssl-bindings"],
  check: ({ httpsOnly }) => equals(httpsOnly, true),
  examples: { compliant: { httpsOnly: true }, violating: {} },
});
