import type { KeyArgs } from "@pulumi/azure-native/keyvault/key";
import type { ManagedHsmArgs } from "@pulumi/azure-native/keyvault/managedHsm";
import type { PrivateEndpointConnectionArgs as KeyVaultPrivateEndpointConnectionArgs } from "@pulumi/azure-native/keyvault/privateEndpointConnection";
import type { VaultArgs } from "@pulumi/azure-native/keyvault/vault";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Vault = resourceType<Unwrap<VaultArgs>>("azure-native:keyvault:Vault", {
  names: ["vaultName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.KeyVault/vaults",
});
export const Key = resourceType<Unwrap<KeyArgs>>("azure-native:keyvault:Key", {
  names: ["keyName"],
  within: ["resourceGroupName", "vaultName"],
  armType: "Microsoft.KeyVault/vaults/keys",
});
export const ManagedHsm = resourceType<Unwrap<ManagedHsmArgs>>("azure-native:keyvault:ManagedHsm", {
  names: ["name"],
  within: ["resourceGroupName"],
  armType: "Microsoft.KeyVault/managedHSMs",
});
export const KeyVaultPrivateEndpointConnection = resourceType<
  Unwrap<KeyVaultPrivateEndpointConnectionArgs>
>("azure-native:keyvault:PrivateEndpointConnection", { names: [] });
