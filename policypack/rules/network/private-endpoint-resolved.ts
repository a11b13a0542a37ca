import {
  asType,
  defineStackRule,
  EXAMPLE_ID,
  equals,
  example,
  isSet,
  matches,
  some,
  when,
} from "../../core";
import { VpcEndpoint } from "../../resources/aws/ec2";
import { PrivateDnsZoneGroup, PrivateEndpoint } from "../../resources/azure/network";
import { PrivateDnsVirtualNetworkLink, PrivateDnsZone } from "../../resources/azure/privatedns";

export default defineStackRule([VpcEndpoint, PrivateEndpoint, PrivateDnsZone], {
  id: "network-private-endpoint-resolved",
  title: "Names of services lead to their private endpoints",
  rationale:
    "Where the name of a service still resolves to its public address, clients go over the internet, past the private endpoint that was made for them.",
  remediation:
    "Set privateDnsEnabled of an interface endpoint to true; add a PrivateDnsZoneGroup to a private endpoint in Azure, and a VirtualNetworkLink to each private DNS zone.",
  category: "network-exposure",
  severity: "low",
  references: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html",
    "https://learn.microsoft.com/azure/private-link/private-endpoint-dns",
  ],
  check: (resource, { attached }) => {
    const endpoint = asType(resource, VpcEndpoint);
    if (endpoint !== undefined) {
      return when(equals(endpoint.vpcEndpointType, "Interface"), () =>
        // Services of other accounts have private names only where their owner proves the domain.
        when(matches(endpoint.serviceName, /^(?!com\.amazonaws\.vpce\.)/, "a service of AWS"), () =>
          equals(endpoint.privateDnsEnabled, true),
        ),
      );
    }
    return asType(resource, PrivateEndpoint) === undefined
      ? some(attached(PrivateDnsVirtualNetworkLink, "privateZoneName"), isSet)
      : some(attached(PrivateDnsZoneGroup, "privateEndpointName"), ({ privateDnsZoneConfigs }) =>
          isSet(privateDnsZoneConfigs),
        );
  },
  examples: {
    compliant: {
      type: PrivateEndpoint,
      inputs: { privateEndpointName: "vault" },
      attached: [
        example(PrivateDnsZoneGroup, {
          privateEndpointName: EXAMPLE_ID,
          privateDnsZoneConfigs: [{ name: "vault" }],
        }),
      ],
    },
    violating: {
      type: VpcEndpoint,
      inputs: {
        serviceName: "com.amazonaws.eu-south-2.kms",
        vpcEndpointType: "Interface",
        privateDnsEnabled: false,
      },
    },
  },
});
