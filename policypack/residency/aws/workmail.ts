import { WorkmailOrganization } from "../../resources/aws/workmail";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(WorkmailOrganization, (organization) => keyUse("mailboxes", organization.kmsKeyArn)),
];
