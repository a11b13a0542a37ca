import { ref, unknown } from "../../../policypack/kit/rule-table";
import { DatabricksWorkspace } from "../../../policypack/resources/azure/databricks";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const withSku = (value: unknown, computeMode = "Hybrid") => ({
  workspace: inRegion("westeurope", DatabricksWorkspace, {
    computeMode,
    parameters: { storageAccountSkuName: { value } },
  }),
});

describePlacements("databricks", {
  "root storage of which nothing is said": [
    { workspace: inRegion("westeurope", DatabricksWorkspace) },
    ["replica at northeurope"],
  ],
  "root storage in a region without a pair": [{ workspace: inSpain(DatabricksWorkspace) }, []],
  "root storage that is geo-redundant": [withSku("Standard_RAGRS"), ["replica at northeurope"]],
  "root storage in one place": [withSku("Standard_LRS"), []],
  "root storage that is known only after deployment": [
    withSku(unknown()),
    ["perhaps replica at northeurope"],
  ],
  "no root storage, in a serverless workspace": [withSku(undefined, "Serverless"), []],
});

const keyVaultProperties = { keyVaultUri: "https://portal.vault.azure.net", keyName: "data" };
const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = inSpain(Key, {
  resourceGroupName: "keys",
  vaultName: ref("vault", "portal"),
  keyName: "data",
  properties: { kty: "RSA" },
});

describeKeys("databricks", {
  "a workspace that says nothing": [
    { workspace: inSpain(DatabricksWorkspace) },
    [
      "managed services: provider-managed at spaincentral",
      "disks: provider-managed at spaincentral",
      "root storage: provider-managed at spaincentral",
    ],
  ],
  "keys in a vault of this stack": [
    {
      workspace: inSpain(DatabricksWorkspace, {
        encryption: {
          entities: {
            managedServices: { keyVaultProperties },
            managedDisk: { keyVaultProperties },
          },
        },
        parameters: { encryption: { value: { ...keyVaultProperties, keySource: "Default" } } },
      }),
      key,
      vault,
    },
    [
      "managed services: customer-managed at spaincentral",
      "disks: customer-managed at spaincentral",
      "root storage: customer-managed at spaincentral",
    ],
  ],
  "a serverless workspace with a key that is known only after deployment": [
    {
      workspace: inSpain(DatabricksWorkspace, {
        computeMode: "Serverless",
        encryption: unknown(),
      }),
    },
    ["managed services: provider-managed or stronger unknown"],
  ],
});
