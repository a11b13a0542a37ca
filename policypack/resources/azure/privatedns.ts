import type { PrivateRecordSetArgs as PrivateDnsRecordSetArgs } from "@pulumi/azure-native/privatedns/privateRecordSet";
import type { PrivateZoneArgs as PrivateDnsZoneArgs } from "@pulumi/azure-native/privatedns/privateZone";
import type { VirtualNetworkLinkArgs as PrivateDnsVirtualNetworkLinkArgs } from "@pulumi/azure-native/privatedns/virtualNetworkLink";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const PrivateDnsZone = resourceType<Unwrap<PrivateDnsZoneArgs>>(
  "azure-native:privatedns:PrivateZone",
  {
    names: ["privateZoneName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/privateDnsZones",
  },
);
export const PrivateDnsVirtualNetworkLink = resourceType<Unwrap<PrivateDnsVirtualNetworkLinkArgs>>(
  "azure-native:privatedns:VirtualNetworkLink",
  { names: [] },
);
export const PrivateDnsRecordSet = resourceType<Unwrap<PrivateDnsRecordSetArgs>>(
  "azure-native:privatedns:PrivateRecordSet",
  { names: [] },
);
