import type { AttestationProviderArgs } from "@pulumi/azure-native/attestation/attestationProvider";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AttestationProvider = resourceType<Unwrap<AttestationProviderArgs>>(
  "azure-native:attestation:AttestationProvider",
  {
    names: ["providerName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Attestation/attestationProviders",
  },
);
