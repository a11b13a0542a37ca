import type { WebAppArgs } from "@pulumi/azure-native/web/webApp";
import type { WebAppSlotArgs } from "@pulumi/azure-native/web/webAppSlot";
import type { WebAppSwiftVirtualNetworkConnectionArgs } from "@pulumi/azure-native/web/webAppSwiftVirtualNetworkConnection";
import type { WebAppSwiftVirtualNetworkConnectionSlotArgs } from "@pulumi/azure-native/web/webAppSwiftVirtualNetworkConnectionSlot";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const WebApp = resourceType<Unwrap<WebAppArgs>>("azure-native:web:WebApp", {
  names: ["name"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Web/sites",
});
export const WebAppSlot = resourceType<Unwrap<WebAppSlotArgs>>("azure-native:web:WebAppSlot", {
  names: ["slot"],
  // A slot is one of its app: many apps of a group have a slot of the same name.
  within: ["resourceGroupName", "name"],
  armType: "Microsoft.Web/sites/slots",
});
export const WebAppSwiftVirtualNetworkConnection = resourceType<
  Unwrap<WebAppSwiftVirtualNetworkConnectionArgs>
>("azure-native:web:WebAppSwiftVirtualNetworkConnection", { names: [] });
export const WebAppSwiftVirtualNetworkConnectionSlot = resourceType<
  Unwrap<WebAppSwiftVirtualNetworkConnectionSlotArgs>
>("azure-native:web:WebAppSwiftVirtualNetworkConnectionSlot", { names: [] });
