import { ref, unknown } from "../../../policypack/kit/rule-table";
import { ElasticSan, ElasticSanVolumeGroup } from "../../../policypack/resources/azure/elasticsan";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { describeKeys, inRegion, inSpain } from "../../support/describe-placements";

const san = inRegion("eastus", ElasticSan);
const group = (keyVaultProperties?: unknown) =>
  inSpain(ElasticSanVolumeGroup, {
    elasticSanName: ref("san"),
    encryptionProperties: { keyVaultProperties },
  });
const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = inSpain(Key, {
  resourceGroupName: "keys",
  vaultName: ref("vault", "portal"),
  keyName: "data",
  properties: { kty: "RSA" },
});

describeKeys("elasticsan", {
  "a group that says nothing, which is where its SAN is": [
    { group: group(), san },
    ["volumes: provider-managed at eastus"],
  ],
  "a key in a vault of this stack": [
    {
      group: group({ keyVaultUri: "https://portal.vault.azure.net", keyName: "data" }),
      san,
      key,
      vault,
    },
    ["volumes: customer-managed at spaincentral"],
  ],
  "a vault that is known only after deployment": [
    { group: group(unknown()), san },
    ["volumes: provider-managed or stronger unknown"],
  ],
});
