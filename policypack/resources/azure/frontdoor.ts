import type { FrontDoorArgs } from "@pulumi/azure-native/frontdoor/frontDoor";
import type { PolicyArgs as FrontDoorPolicyArgs } from "@pulumi/azure-native/frontdoor/policy";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const FrontDoor = resourceType<Unwrap<FrontDoorArgs>>("azure-native:frontdoor:FrontDoor", {
  names: [],
});
export const FrontDoorPolicy = resourceType<Unwrap<FrontDoorPolicyArgs>>(
  "azure-native:frontdoor:Policy",
  {
    names: ["policyName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/frontDoorWebApplicationFirewallPolicies",
  },
);
