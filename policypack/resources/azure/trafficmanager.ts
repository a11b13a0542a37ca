import type { EndpointArgs as TrafficManagerEndpointArgs } from "@pulumi/azure-native/trafficmanager/endpoint";
import type { ProfileArgs as TrafficManagerProfileArgs } from "@pulumi/azure-native/trafficmanager/profile";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const TrafficManagerProfile = resourceType<Unwrap<TrafficManagerProfileArgs>>(
  "azure-native:trafficmanager:Profile",
  {
    names: ["profileName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/trafficmanagerprofiles",
  },
);
export const TrafficManagerEndpoint = resourceType<Unwrap<TrafficManagerEndpointArgs>>(
  "azure-native:trafficmanager:Endpoint",
  { names: [] },
);
