import { ANY_RESOURCE, defineStackRule, EXAMPLE_ID, example, idOf } from "../../core";
import { PrivateEndpoint, Subnet, VirtualNetwork } from "../../resources/azure/network";
import { StorageAccount } from "../../resources/azure/storage";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-public-endpoint-closed",
  title: "Services with a private endpoint are closed to the outside",
  rationale:
    "A private endpoint adds a way in and takes none away: as long as the public one is open, so is the service.",
  remediation:
    "Close the public endpoint, by publicNetworkAccess where there is that switch; the private one goes on working.",
  category: "network-exposure",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
    "https://learn.microsoft.com/azure/private-link/private-endpoint-overview",
  ],
  check: (_, { reach }) => reach.closedBesidePrivateEndpoint(),
  examples: {
    compliant: {
      type: StorageAccount,
      inputs: { publicNetworkAccess: "Disabled" },
      around: {
        network: example(VirtualNetwork, { addressSpace: { addressPrefixes: ["10.0.0.0/16"] } }),
        subnet: example(Subnet, {
          virtualNetworkName: idOf("network"),
          addressPrefix: "10.0.1.0/24",
        }),
      },
      attached: [
        example(PrivateEndpoint, {
          subnet: { id: idOf("subnet") },
          privateLinkServiceConnections: [{ privateLinkServiceId: EXAMPLE_ID }],
        }),
      ],
    },
    violating: {
      type: StorageAccount,
      inputs: {
        networkRuleSet: { defaultAction: "Deny", ipRules: [{ iPAddressOrRange: "203.0.113.7" }] },
      },
      around: {
        network: example(VirtualNetwork, { addressSpace: { addressPrefixes: ["10.0.0.0/16"] } }),
        subnet: example(Subnet, {
          virtualNetworkName: idOf("network"),
          addressPrefix: "10.0.1.0/24",
        }),
      },
      attached: [
        example(PrivateEndpoint, {
          subnet: { id: idOf("subnet") },
          privateLinkServiceConnections: [{ privateLinkServiceId: EXAMPLE_ID }],
        }),
      ],
    },
  },
});
