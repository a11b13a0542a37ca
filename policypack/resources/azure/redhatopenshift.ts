import type { OpenShiftClusterArgs } from "@pulumi/azure-native/redhatopenshift/openShiftCluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const OpenShiftCluster = resourceType<Unwrap<OpenShiftClusterArgs>>(
  "azure-native:redhatopenshift:OpenShiftCluster",
  {
    names: ["resourceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.RedHatOpenShift/openShiftClusters",
  },
);
