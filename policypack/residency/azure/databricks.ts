import { equals, isAbsent, matches, not } from "../../core";
import { GEO_REDUNDANT_SKU } from "../../knowledge/azure-storage-skus";
import { DatabricksWorkspace } from "../../resources/azure/databricks";
import { byDefault, pairedRegion } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = copiesOf(
  DatabricksWorkspace,
  ({ computeMode, parameters }) => {
    const sku = parameters.storageAccountSkuName.value;
    const what = "geo-redundant root storage";
    // Serverless workspaces have no storage account of their own.
    return copiesWhen(not(equals(computeMode, "Serverless")), () => [
      // Source of the default: azurerm_databricks_workspace, storage_account_sku_name.
      ...copiesWhen(isAbsent(sku), () =>
        copy("replica", what, pairedRegion(byDefault(sku), { orNone: true })),
      ),
      ...copiesWhen(matches(sku, GEO_REDUNDANT_SKU, "a geo-redundant SKU"), () =>
        copy("replica", what, pairedRegion(sku)),
      ),
    ]);
  },
);

// Everything is always encrypted: with keys of Microsoft unless others are named, one by one.
export const keys: readonly KeyExtractor[] = keysOf(
  DatabricksWorkspace,
  ({ computeMode, encryption, parameters }) => {
    const services = encryption.entities.managedServices.keyVaultProperties;
    const disks = encryption.entities.managedDisk.keyVaultProperties;
    const root = parameters.encryption.value;
    return [
      ...keyUse("managed services", services.keyVaultUri, { keyName: services.keyName }),
      ...(equals(computeMode, "Serverless").outcome === "compliant"
        ? []
        : [
            ...keyUse("disks", disks.keyVaultUri, { keyName: disks.keyName }),
            ...keyUse("root storage", root.keyVaultUri, { keyName: root.keyName }),
          ]),
    ];
  },
);
