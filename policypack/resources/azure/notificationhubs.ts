import type { NamespaceArgs as NotificationHubsNamespaceArgs } from "@pulumi/azure-native/notificationhubs/namespace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const NotificationHubsNamespace = resourceType<Unwrap<NotificationHubsNamespaceArgs>>(
  "azure-native:notificationhubs:Namespace",
  {
    names: ["namespaceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.NotificationHubs/namespaces",
  },
);
