import type { VaultArgs as GlacierVaultArgs } from "@pulumi/aws/glacier/vault";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const GlacierVault = resourceType<Unwrap<GlacierVaultArgs>>("aws:glacier/vault:Vault");
