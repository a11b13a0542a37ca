import { asType, defineStackRule, EXAMPLE_ID, equals, example, idOf, when } from "../../core";
import { Vpc, VpcEndpoint } from "../../resources/aws/ec2";
import { PrivateDnsZoneGroup, PrivateEndpoint } from "../../resources/azure/network";
import { PrivateDnsZone } from "../../resources/azure/privatedns";
import { isNamedInAws, mayHavePrivateName } from "./private-names-aws";
import { isAsked, isNamedInAzure } from "./private-names-azure";

export default defineStackRule([VpcEndpoint, PrivateEndpoint, PrivateDnsZone], {
  id: "network-private-endpoint-resolved",
  title: "Names of services lead to their private endpoints",
  rationale:
    "Where the name of a service still resolves to its public address, clients go over the internet, past the private endpoint that was made for them. Central DNS adds the name from another stack, account or subscription, or by a policy, so that its lack in this stack alone proves nothing; it does where this stack gives other endpoints their names, or declares the zone, and leaves this one out.",
  remediation:
    "Add here what is expected; where DNS is kept centrally, see that the name leads to the endpoint there.",
  category: "network-exposure",
  severity: "low",
  references: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html",
    "https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/centralized-access-to-vpc-private-endpoints.html",
    "https://learn.microsoft.com/azure/private-link/private-endpoint-dns",
    "https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/private-link-and-dns-integration-at-scale",
  ],
  check: (resource, stack) => {
    const inAws = asType(resource, VpcEndpoint);
    if (inAws !== undefined) {
      return when(equals(inAws.vpcEndpointType, "Interface"), () =>
        when(mayHavePrivateName(inAws, stack), () => isNamedInAws(inAws, stack)),
      );
    }
    const inAzure = asType(resource, PrivateEndpoint);
    return inAzure === undefined ? isAsked(resource, stack) : isNamedInAzure(inAzure, stack);
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
        vpcId: idOf("network"),
        serviceName: "com.amazonaws.eu-south-2.kms",
        vpcEndpointType: "Interface",
        privateDnsEnabled: false,
      },
      around: {
        network: example(Vpc, { cidrBlock: "10.0.0.0/16", enableDnsHostnames: true }),
        logs: example(VpcEndpoint, {
          vpcId: idOf("network"),
          serviceName: "com.amazonaws.eu-south-2.logs",
          vpcEndpointType: "Interface",
          privateDnsEnabled: true,
        }),
      },
    },
  },
});
