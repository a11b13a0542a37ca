import type { AliasArgs as KmsAliasArgs } from "@pulumi/aws/kms/alias";
import type { CustomKeyStoreArgs } from "@pulumi/aws/kms/customKeyStore";
import type { ExternalKeyArgs as KmsExternalKeyArgs } from "@pulumi/aws/kms/externalKey";
import type { GrantArgs as KmsGrantArgs } from "@pulumi/aws/kms/grant";
import type { KeyArgs as KmsKeyArgs } from "@pulumi/aws/kms/key";
import type { KeyPolicyArgs as KmsKeyPolicyArgs } from "@pulumi/aws/kms/keyPolicy";
import type { ReplicaExternalKeyArgs as KmsReplicaExternalKeyArgs } from "@pulumi/aws/kms/replicaExternalKey";
import type { ReplicaKeyArgs as KmsReplicaKeyArgs } from "@pulumi/aws/kms/replicaKey";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const KmsKey = resourceType<Unwrap<KmsKeyArgs>>("aws:kms/key:Key", { names: [] });
export const KmsAlias = resourceType<Unwrap<KmsAliasArgs>>("aws:kms/alias:Alias");
export const KmsExternalKey = resourceType<Unwrap<KmsExternalKeyArgs>>(
  "aws:kms/externalKey:ExternalKey",
  { names: [] },
);
export const KmsReplicaKey = resourceType<Unwrap<KmsReplicaKeyArgs>>(
  "aws:kms/replicaKey:ReplicaKey",
  { names: [] },
);
export const KmsReplicaExternalKey = resourceType<Unwrap<KmsReplicaExternalKeyArgs>>(
  "aws:kms/replicaExternalKey:ReplicaExternalKey",
  { names: [] },
);
export const KmsKeyPolicy = resourceType<Unwrap<KmsKeyPolicyArgs>>("aws:kms/keyPolicy:KeyPolicy", {
  names: [],
});
export const KmsGrant = resourceType<Unwrap<KmsGrantArgs>>("aws:kms/grant:Grant");
export const CustomKeyStore = resourceType<Unwrap<CustomKeyStoreArgs>>(
  "aws:kms/customKeyStore:CustomKeyStore",
  { names: ["customKeyStoreName"] },
);
