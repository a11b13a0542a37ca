import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { VpcEndpoint } from "../../../policypack/resources/aws/ec2";
import { PrivateDnsZoneGroup, PrivateEndpoint } from "../../../policypack/resources/azure/network";
import {
  PrivateDnsVirtualNetworkLink,
  PrivateDnsZone,
} from "../../../policypack/resources/azure/privatedns";
import rule from "../../../policypack/rules/network/private-endpoint-resolved";
import { describeRule } from "../../support/describe-rule";

const KMS = "com.amazonaws.eu-south-2.kms";
const endpoint = (inputs: Record<string, unknown>) =>
  resource(VpcEndpoint, { vpcEndpointType: "Interface", serviceName: KMS, ...inputs });
const azure = (privateDnsZoneConfigs: unknown) =>
  stack({
    endpoint: resource(PrivateEndpoint, {
      resourceGroupName: "rg",
      privateEndpointName: "pe-vault",
    }),
    group: resource(PrivateDnsZoneGroup, {
      resourceGroupName: "rg",
      privateEndpointName: ref("endpoint"),
      privateDnsZoneConfigs,
    }),
  });
const zone = resource(PrivateDnsZone, {
  resourceGroupName: "rg",
  privateZoneName: "privatelink.vaultcore.azure.net",
});

describeRule(rule, {
  compliant: {
    "an endpoint with the name of its service": endpoint({ privateDnsEnabled: true }),
    "a private endpoint with a group of zones": azure([{ name: "vault" }]),
    "a zone that a network asks": stack({
      zone,
      link: resource(PrivateDnsVirtualNetworkLink, {
        resourceGroupName: "rg",
        privateZoneName: ref("zone"),
      }),
    }),
  },
  violating: {
    "an endpoint without a name": endpoint({}),
    "a private endpoint without zones": resource(PrivateEndpoint, { privateEndpointName: "pe" }),
    "a group without zones": azure([]),
    "a zone that nobody asks": zone,
  },
  inconclusive: { "a switch that isn't known": endpoint({ privateDnsEnabled: unknown() }) },
  notApplicable: {
    "a gateway endpoint": resource(VpcEndpoint, { vpcEndpointType: "Gateway" }),
    "a service of another account": endpoint({
      serviceName: "com.amazonaws.vpce.eu-south-2.vpce-svc-0123456789abcdef0",
    }),
  },
});
