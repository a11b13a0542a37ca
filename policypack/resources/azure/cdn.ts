import type { AFDOriginArgs as AfdOriginArgs } from "@pulumi/azure-native/cdn/afdorigin";
import type { EndpointArgs as CdnEndpointArgs } from "@pulumi/azure-native/cdn/endpoint";
import type { ProfileArgs as CdnProfileArgs } from "@pulumi/azure-native/cdn/profile";
import type { RouteArgs as CdnRouteArgs } from "@pulumi/azure-native/cdn/route";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CdnProfile = resourceType<Unwrap<CdnProfileArgs>>("azure-native:cdn:Profile", {
  names: ["profileName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Cdn/profiles",
});
export const CdnEndpoint = resourceType<Unwrap<CdnEndpointArgs>>("azure-native:cdn:Endpoint", {
  names: [],
});
export const CdnRoute = resourceType<Unwrap<CdnRouteArgs>>("azure-native:cdn:Route", { names: [] });
export const AfdOrigin = resourceType<Unwrap<AfdOriginArgs>>("azure-native:cdn:AFDOrigin", {
  names: [],
});
