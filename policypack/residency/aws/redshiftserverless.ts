import { equals } from "../../core";
import { RedshiftServerlessNamespace } from "../../resources/aws/redshiftserverless";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Redshift Serverless always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(RedshiftServerlessNamespace, (namespace) => [
    ...keyUse("storage", namespace.kmsKeyId),
    ...(equals(namespace.manageAdminPassword, true).outcome === "violating"
      ? []
      : keyUse("admin credentials", namespace.adminPasswordSecretKmsKeyId)),
  ]),
];
