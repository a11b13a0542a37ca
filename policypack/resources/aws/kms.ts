import type { AliasArgs as KmsAliasArgs } from "@pulumi/aws/kms/alias";
import type { KeyArgs as KmsKeyArgs } from "@pulumi/aws/kms/key";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const KmsKey = resourceType<Unwrap<KmsKeyArgs>>("aws:kms/key:Key", { names: [] });
export const KmsAlias = resourceType<Unwrap<KmsAliasArgs>>("aws:kms/alias:Alias");
