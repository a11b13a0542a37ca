import { ClientVpnEndpoint, ClientVpnNetworkAssociation } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { type EndpointReader, endpoint } from "../../reader";
import { NO_TRAFFIC } from "../../traffic";

/**
 * Whoever is let into the VPN reaches the VPC from an interface in each subnet that it is associated with,
 * under the groups of the VPN ("How AWS Client VPN works", docs.aws.amazon.com/vpn). Nothing reaches it
 * through these interfaces.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(ClientVpnEndpoint, "bastion", ({ securityGroupIds }, reading) => {
    const { survey, resource } = reading;
    return {
      listens: NO_TRAFFIC,
      interfaces: survey
        .referring(resource, ClientVpnEndpoint, ClientVpnNetworkAssociation, "clientVpnEndpointId")
        .flatMap(({ inputs, isCertain }) =>
          interfacesIn(reading, {
            subnets: inputs.subnetId,
            securityGroups: [securityGroupIds],
            isCertain,
          }),
        ),
    };
  }),
];
