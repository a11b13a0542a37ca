import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  ConnectedRegistry,
  ContainerRegistry,
  ContainerRegistryReplication,
  ContainerRegistryWebhook,
  ExportPipeline,
} from "../../../policypack/resources/azure/containerregistry";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const registry = inSpain(ContainerRegistry, { registryName: "images", resourceGroupName: "apps" });
const webhook = (serviceUri: unknown, status: unknown = "enabled") => ({
  webhook: inSpain(ContainerRegistryWebhook, {
    registryName: ref("registry"),
    serviceUri,
    status,
  }),
  registry,
});

describePlacements("containerregistry", {
  "a registry that says nothing": [{ registry }, []],
  "a registry that anyone may pull from": [
    { registry: inSpain(ContainerRegistry, { anonymousPullEnabled: true }) },
    ["share at spaincentral for true"],
  ],
  "a registry that nobody may pull from without a name": [
    { registry: inSpain(ContainerRegistry, { anonymousPullEnabled: false }) },
    [],
  ],
  "a replica of the registry": [
    {
      replica: inRegion("eastus", ContainerRegistryReplication, {
        registryName: "images",
        resourceGroupName: "apps",
      }),
      registry,
    },
    ["replica at eastus of registry"],
  ],
  "a replica at a location that is known only after deployment": [
    {
      replica: inSpain(ContainerRegistryReplication, {
        registryName: ref("registry"),
        location: unknown(),
      }),
      registry,
    },
    ["replica unknown of registry"],
  ],
  "images that are exported to an account abroad": [
    {
      pipeline: inSpain(ExportPipeline, {
        registryName: ref("registry"),
        target: { uri: "https://archive.blob.core.windows.net/images" },
      }),
      registry,
      account: inRegion("eastus", StorageAccount, { accountName: "archive" }),
    },
    ["export at eastus of registry"],
  ],
  "images that are exported to an account that is not in this stack": [
    {
      pipeline: inSpain(ExportPipeline, {
        target: { uri: "https://elsewhere.blob.core.windows.net/images" },
      }),
    },
    ["export unknown"],
  ],
  "events that are sent to a host outside": [
    webhook("https://hooks.example.com/images"),
    ["export unknown of registry"],
  ],
  "events of which it is known only after deployment whether they are sent": [
    webhook("https://hooks.example.com/images", unknown()),
    ["perhaps export unknown of registry"],
  ],
  "events that are not sent": [webhook("https://hooks.example.com/images", "disabled"), []],
  "a registry on a device": [
    {
      device: inSpain(ConnectedRegistry, {
        connectedRegistryName: "factory",
        registryName: ref("registry"),
      }),
      registry,
    },
    ["replica unknown of registry"],
  ],
});

const encryptedWith = (keyIdentifier: unknown, status: unknown = "enabled") =>
  inSpain(ContainerRegistry, { encryption: { status, keyVaultProperties: { keyIdentifier } } });
const KEY = "https://portal.vault.azure.net/keys/images";

describeKeys("containerregistry", {
  "a registry that says nothing": [{ registry }, ["images: provider-managed at spaincentral"]],
  "a key of this stack": [
    {
      registry: encryptedWith(KEY),
      vault: inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" }),
      key: inSpain(Key, {
        resourceGroupName: "keys",
        vaultName: ref("vault", "portal"),
        keyName: "images",
        properties: { kty: "RSA" },
      }),
    },
    ["images: customer-managed at spaincentral"],
  ],
  "a key that is switched off": [
    { registry: encryptedWith(KEY, "disabled") },
    ["images: provider-managed at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { registry: encryptedWith(unknown()) },
    ["images: provider-managed or stronger unknown"],
  ],
});
