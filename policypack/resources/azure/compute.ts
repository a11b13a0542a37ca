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
