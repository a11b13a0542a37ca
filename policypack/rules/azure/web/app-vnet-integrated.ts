import { anyOf, asType, defineStackRule, isSet, some, unless } from "../../../core";
import {
  WebApp,
  WebAppSlot,
  WebAppSwiftVirtualNetworkConnection,
  WebAppSwiftVirtualNetworkConnectionSlot,
} from "../../../resources/azure/web";

export default defineStackRule([WebApp, WebAppSlot], {
  id: "azure-web-app-vnet-integrated",
  title: "Web apps and their slots are integrated with a virtual network",
  rationale:
    "An app outside the network reaches its database and stores only through their public endpoints, and its traffic passes no control.",
  remediation:
    "Set virtualNetworkSubnetId to a delegated subnet, or add a WebAppSwiftVirtualNetworkConnection.",
  category: "network-exposure",
  severity: "medium",
  references: ["https://learn.microsoft.com/azure/app-service/overview-vnet-integration"],
  // What runs in an App Service Environment is inside its network already.
  check: (app, { attached }) =>
    unless(isSet(app.hostingEnvironmentProfile.id), () =>
      anyOf(
        isSet(app.virtualNetworkSubnetId),
        asType(app, WebAppSlot) === undefined
          ? some(attached(WebAppSwiftVirtualNetworkConnection, "name"), ({ subnetResourceId }) =>
              isSet(subnetResourceId),
            )
          : some(
              attached(WebAppSwiftVirtualNetworkConnectionSlot, "slot"),
              ({ subnetResourceId }) => isSet(subnetResourceId),
            ),
      ),
    ),
  examples: {
    compliant: {
      inputs: {
        virtualNetworkSubnetId:
          "/subscriptions/0/resourceGroups/portal/providers/Microsoft.Network/virtualNetworks/portal/subnets/web",
      },
    },
    violating: { inputs: {} },
  },
});
