import { defineRule, matches } from "../../../core";
import { StorageAccount } from "../../../resources/azure/storage";

export default defineRule(StorageAccount, {
  id: "azure-storage-account-tls-minimum",
  title: "Storage accounts refuse TLS below 1.2",
  rationale:
    "TLS 1.0 and 1.1 rest on broken hash functions; an attacker on the way may talk both ends down to them.",
  remediation: 'Set minimumTlsVersion to "TLS1_2" or "TLS1_3".',
  category: "encryption-in-transit",
  severity: "medium",
  references: [
    "https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version",
  ],
  check: ({ minimumTlsVersion }) =>
    matches(minimumTlsVersion, /^TLS1_[23]$/i, '"TLS1_2" or "TLS1_3"'),
  examples: {
    compliant: { minimumTlsVersion: "TLS1_2" },
    violating: { minimumTlsVersion: "TLS1_0" },
  },
});
