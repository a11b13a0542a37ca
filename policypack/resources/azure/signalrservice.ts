import type { SignalRArgs } from "@pulumi/azure-native/signalrservice/signalR";
import type { SignalRReplicaArgs } from "@pulumi/azure-native/signalrservice/signalRReplica";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SignalR = resourceType<Unwrap<SignalRArgs>>("azure-native:signalrservice:SignalR", {
  names: ["resourceName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.SignalRService/SignalR",
});
export const SignalRReplica = resourceType<Unwrap<SignalRReplicaArgs>>(
  "azure-native:signalrservice:SignalRReplica",
  { names: [] },
);
