import {
  type CheckedValue,
  checkedInputs,
  hidden,
  isAbsent,
  matches,
  nodeOf,
  not,
  type ResourceGraph,
} from "../../core";
import { NetAppAccount, NetAppBackupVault, NetAppVolume } from "../../resources/azure/netapp";
import { here, placeOf, region } from "../destination";
import { type KeyExtractor, type KeyUse, keysOf, keyUse, providerKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = copiesOf(NetAppVolume, ({ dataProtection }) => {
  const { endpointType, remoteVolumeRegion, remoteVolumeResourceId } = dataProtection.replication;
  const isDestination = matches(endpointType, /^dst$/i, "the destination");
  return [
    ...copiesWhen(not(isDestination), () => [
      ...copy("replica", "replicated volume", region(remoteVolumeRegion)),
      ...copiesWhen(isAbsent(remoteVolumeRegion), () =>
        copy("replica", "replicated volume", placeOf(remoteVolumeResourceId, NetAppVolume)),
      ),
    ]),
    ...copiesWhen(isDestination, () =>
      copy("replica", "replicated volume", here(remoteVolumeResourceId), {
        of: from(remoteVolumeResourceId, NetAppVolume),
      }),
    ),
    ...copy("backup", "backup", placeOf(dataProtection.backup.backupVaultId, NetAppBackupVault)),
  ];
});

// Volumes are always encrypted: with a key of Microsoft unless they ask for that of their account.
export const keys: readonly KeyExtractor[] = keysOf(NetAppVolume, (volume, { graph }) => {
  const { outcome } = matches(volume.encryptionKeySource, /^microsoft\.keyvault$/i, "a vault");
  return outcome === "violating"
    ? providerKey("volume", volume)
    : keyOfAccount(volume.accountName, outcome === "compliant", graph);
});

interface Account {
  readonly encryption: {
    readonly keyVaultProperties: { readonly keyVaultUri: string; readonly keyName: string };
  };
}

/** The key of an account that a volume names, as far as the account is in this stack. */
function keyOfAccount(
  name: CheckedValue<string>,
  isUsed: boolean,
  graph: ResourceGraph,
): readonly KeyUse[] {
  const [account] = graph.referents(nodeOf(name), NetAppAccount).certain;
  if (account === undefined) {
    return keyUse("volume", hidden(name, "the key of an account that is not in this stack"));
  }
  const { keyVaultUri, keyName } = checkedInputs<Account>(account).encryption.keyVaultProperties;
  return keyUse(
    "volume",
    isUsed ? keyVaultUri : hidden(keyVaultUri, "a key that may not be used"),
    { keyName },
  );
}
