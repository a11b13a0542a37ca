import type { FirewallRuleArgs as MongoClusterFirewallRuleArgs } from "@pulumi/azure-native/mongocluster/firewallRule";
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
export const MongoClusterFirewallRule = resourceType<Unwrap<MongoClusterFirewallRuleArgs>>(
  "azure-native:mongocluster:FirewallRule",
  { names: [] },
);
