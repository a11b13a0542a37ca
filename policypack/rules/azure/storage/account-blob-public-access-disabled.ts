import { anyOf, asType, defineRule, equals, isAbsent, matches, notApplicable } from "../../../core";
import { BlobContainer, StorageAccount } from "../../../resources/azure/storage";

export default defineRule([StorageAccount, BlobContainer], {
  id: "azure-storage-account-blob-public-access-disabled",
  title: "Storage accounts and containers allow no anonymous access to blobs",
  rationale:
    "A container with public access can be read, and often listed, by everybody who knows or guesses its address.",
  remediation:
    'Set allowBlobPublicAccess of the account to false, and publicAccess of its containers to "None".',
  category: "access-control",
  severity: "high",
  references: ["https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent"],
  check: (resource) => {
    const account = asType(resource, StorageAccount);
    if (account !== undefined) {
      // Accounts of older API versions default to true, so the owner has to say it.
      return equals(account.allowBlobPublicAccess, false);
    }
    const container = asType(resource, BlobContainer);
    return container === undefined
      ? notApplicable("neither account nor container")
      : anyOf(
          isAbsent(container.publicAccess),
          matches(container.publicAccess, /^None$/i, '"None"'),
        );
  },
  examples: {
    compliant: { allowBlobPublicAccess: false },
    violating: { allowBlobPublicAccess: true },
  },
});
