import type { ConfigurationStoreArgs } from "@pulumi/azure-native/appconfiguration/configurationStore";
import type { ReplicaArgs as AppConfigurationReplicaArgs } from "@pulumi/azure-native/appconfiguration/replica";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ConfigurationStore = resourceType<Unwrap<ConfigurationStoreArgs>>(
  "azure-native:appconfiguration:ConfigurationStore",
  {
    names: ["configStoreName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.AppConfiguration/configurationStores",
  },
);
export const AppConfigurationReplica = resourceType<Unwrap<AppConfigurationReplicaArgs>>(
  "azure-native:appconfiguration:Replica",
  { names: [] },
);
