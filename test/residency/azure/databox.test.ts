import { ref, unknown } from "../../../policypack/kit/rule-table";
import { DataBoxJob } from "../../../policypack/resources/azure/databox";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

const shippedTo = (shippingAddress: unknown, transferType: unknown = "ExportFromAzure") => ({
  job: inSpain(DataBoxJob, {
    transferType,
    details: {
      shippingAddress,
      dataExportDetails: [{ accountDetails: { storageAccountId: ref("account") } }],
    },
  }),
  account: inSpain(StorageAccount),
});

describePlacements("databox", {
  "a device that is sent abroad": [
    shippedTo({ country: "US" }),
    ["export in United States of account"],
  ],
  "a device that is sent to a country by its name": [
    shippedTo({ country: "Spain" }),
    ["export in Spain of account"],
  ],
  "a device that is sent to a country that is known only after deployment": [
    shippedTo({ country: unknown() }),
    ["export unknown"],
  ],
  "a device that is sent to what is no country": [
    shippedTo({ country: "Atlantis" }),
    ["export unknown of account"],
  ],
  "a device that is sent to an address that is not said": [
    shippedTo(undefined),
    ["export unknown of account"],
  ],
  "data that only come in": [shippedTo({ country: "US" }, "ImportToAzure"), []],
  "data that perhaps only come in": [
    shippedTo({ country: "US" }, unknown()),
    ["perhaps export in United States of account"],
  ],
});

const withKey = (kekUrl: unknown) =>
  inSpain(DataBoxJob, { details: { keyEncryptionKey: { kekType: "CustomerManaged", kekUrl } } });
const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = inSpain(Key, {
  resourceGroupName: "keys",
  vaultName: ref("vault", "portal"),
  keyName: "data",
  properties: { kty: "RSA" },
});

describeKeys("databox", {
  "a job that says nothing": [
    { job: inSpain(DataBoxJob) },
    ["device: provider-managed at spaincentral"],
  ],
  "a key in a vault of this stack": [
    { job: withKey("https://portal.vault.azure.net/keys/data/1"), key, vault },
    ["device: customer-managed at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { job: withKey(unknown()) },
    ["device: provider-managed or stronger unknown"],
  ],
});
