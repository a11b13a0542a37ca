import type { DiskEncryptionSetArgs } from "@pulumi/azure-native/compute/diskEncryptionSet";
import type { VirtualMachineArgs } from "@pulumi/azure-native/compute/virtualMachine";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const VirtualMachine = resourceType<Unwrap<VirtualMachineArgs>>(
  "azure-native:compute:VirtualMachine",
  {
    names: ["vmName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Compute/virtualMachines",
  },
);
export const DiskEncryptionSet = resourceType<Unwrap<DiskEncryptionSetArgs>>(
  "azure-native:compute:DiskEncryptionSet",
  {
    names: ["diskEncryptionSetName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Compute/diskEncryptionSets",
  },
);
