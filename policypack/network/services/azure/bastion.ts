import { BastionHost } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { publicAddressAt } from "../../azure/public-addresses";
import { type EndpointReader, endpoint } from "../../reader";
import { elementsOf } from "../../survey";
import { tcp } from "../../traffic";

/**
 * Azure Bastion is asked over HTTPS, and reaches the machines of its VNet from its subnet:
 * learn.microsoft.com/azure/bastion/bastion-nsg.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(BastionHost, "bastion", (bastion, { survey }) => ({
    listens: tcp(443),
    interfaces: (elementsOf(bastion.ipConfigurations) ?? []).flatMap((configuration) =>
      interfacesIn(
        { survey },
        {
          subnet: configuration.subnet.id,
          // Azure puts the group of a bastion's subnet there itself, or asks for its rules.
          publicAddresses: publicAddressAt(survey, configuration.publicIPAddress).map(
            ({ address }) => address,
          ),
        },
      ),
    ),
  })),
];
