import type { MongoClusterArgs } from "@pulumi/azure-native/mongocluster/mongoCluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MongoCluster = resourceType<Unwrap<MongoClusterArgs>>(
  "azure-native:mongocluster:MongoCluster",
  {
    names: ["mongoClusterName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DocumentDB/mongoClusters",
  },
);
