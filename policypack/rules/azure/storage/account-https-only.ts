import { anyOf, defineRule, equals, isAbsent } from "../../../core";
import { StorageAccount } from "../../../resources/azure/storage";

export default defineRule(StorageAccount, {
  id: "azure-storage-account-https-only",
  title: "Storage accounts accept HTTPS only",
  rationale:
    "A request over HTTP carries its key or token and the data in clear text, for everybody on the way to read and change.",
  remediation: "Set enableHttpsTrafficOnly to true.",
  category: "encryption-in-transit",
  severity: "high",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer"],
  // True is the default since API version 2019-04-01.
  check: ({ enableHttpsTrafficOnly }) =>
    anyOf(isAbsent(enableHttpsTrafficOnly), equals(enableHttpsTrafficOnly, true)),
  examples: {
    compliant: { enableHttpsTrafficOnly: true },
    violating: { enableHttpsTrafficOnly: false },
  },
});
