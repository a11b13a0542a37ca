import type { AFDCustomDomainArgs as AfdCustomDomainArgs } from "@pulumi/azure-native/cdn/afdcustomDomain";
import type { AFDEndpointArgs as AfdEndpointArgs } from "@pulumi/azure-native/cdn/afdendpoint";
import type { AFDOriginArgs as AfdOriginArgs } from "@pulumi/azure-native/cdn/afdorigin";
import type { AFDOriginGroupArgs as AfdOriginGroupArgs } from "@pulumi/azure-native/cdn/afdoriginGroup";
import type { EndpointArgs as CdnEndpointArgs } from "@pulumi/azure-native/cdn/endpoint";
import type { ProfileArgs as CdnProfileArgs } from "@pulumi/azure-native/cdn/profile";
import type { RouteArgs as CdnRouteArgs } from "@pulumi/azure-native/cdn/route";
import type { SecurityPolicyArgs as CdnSecurityPolicyArgs } from "@pulumi/azure-native/cdn/securityPolicy";
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
export const AfdCustomDomain = resourceType<Unwrap<AfdCustomDomainArgs>>(
  "azure-native:cdn:AFDCustomDomain",
  {
    names: ["customDomainName"],
    within: ["resourceGroupName", "profileName"],
    armType: "Microsoft.Cdn/profiles/customDomains",
  },
);
export const AfdEndpoint = resourceType<Unwrap<AfdEndpointArgs>>("azure-native:cdn:AFDEndpoint", {
  names: ["endpointName"],
  within: ["resourceGroupName", "profileName"],
  armType: "Microsoft.Cdn/profiles/afdEndpoints",
});
export const AfdOriginGroup = resourceType<Unwrap<AfdOriginGroupArgs>>(
  "azure-native:cdn:AFDOriginGroup",
  {
    names: ["originGroupName"],
    within: ["resourceGroupName", "profileName"],
    armType: "Microsoft.Cdn/profiles/originGroups",
  },
);
export const CdnSecurityPolicy = resourceType<Unwrap<CdnSecurityPolicyArgs>>(
  "azure-native:cdn:SecurityPolicy",
  { names: [] },
);
