import type { CloudHsmClusterArgs } from "@pulumi/azure-native/hardwaresecuritymodules/cloudHsmCluster";
import type { DedicatedHsmArgs } from "@pulumi/azure-native/hardwaresecuritymodules/dedicatedHsm";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CloudHsmCluster = resourceType<Unwrap<CloudHsmClusterArgs>>(
  "azure-native:hardwaresecuritymodules:CloudHsmCluster",
  {
    names: ["cloudHsmClusterName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.HardwareSecurityModules/cloudHsmClusters",
  },
);
export const DedicatedHsm = resourceType<Unwrap<DedicatedHsmArgs>>(
  "azure-native:hardwaresecuritymodules:DedicatedHsm",
  {
    names: ["name"],
    within: ["resourceGroupName"],
    armType: "Microsoft.HardwareSecurityModules/dedicatedHSMs",
  },
);
