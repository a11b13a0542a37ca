import type { WebPubSubArgs } from "@pulumi/azure-native/webpubsub/webPubSub";
import type { WebPubSubReplicaArgs } from "@pulumi/azure-native/webpubsub/webPubSubReplica";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const WebPubSub = resourceType<Unwrap<WebPubSubArgs>>("azure-native:webpubsub:WebPubSub", {
  names: ["resourceName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.SignalRService/WebPubSub",
});
export const WebPubSubReplica = resourceType<Unwrap<WebPubSubReplicaArgs>>(
  "azure-native:webpubsub:WebPubSubReplica",
  { names: [] },
);
