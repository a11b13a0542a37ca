import { type CheckedValue, nodeOf } from "../../../core";
import { ApiManagementService } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { service } from "../../azure/service-doors";
import { someone } from "../../azure/service-rules";
import { outwardsOnly } from "../../one-way";
import type { EndpointReader, Inputs, Reading } from "../../reader";
import { textOf } from "../../survey";
import type { Interface } from "../../topology";
import { tcp, udp, unionOfTraffic } from "../../traffic";

const WEB = unionOfTraffic([tcp(80), tcp(443)]);
/**
 * What a gateway in a subnet answers to beside clients: its management, its load balancer, and its own machines.
 * Source: learn.microsoft.com/azure/api-management/virtual-network-reference, "Required ports".
 */
const IN_SUBNET = {
  certain: WEB,
  possible: unionOfTraffic([WEB, tcp(3443), tcp(6381, 6383), tcp(6390, 6391), udp(4290)]),
};

/** How a gateway stands to a network: learn.microsoft.com/azure/api-management/virtual-network-concepts. */
type Mode = "outside" | "integrated" | "external" | "internal" | "unread";

export const endpoints: readonly EndpointReader[] = [
  service(ApiManagementService, "entry", (gateway, reading) => {
    const mode = modeOf(gateway.virtualNetworkType, gateway.sku.name);
    const isPublic = mode === "outside" || mode === "integrated" || mode === "unread";
    return {
      listens: mode === "outside" || mode === "integrated" ? WEB : IN_SUBNET,
      interfaces: presences(gateway, mode, reading),
      open: isPublic
        ? [
            {
              access: gateway.publicNetworkAccess,
              ...(mode === "unread" && { rules: [someone(nodeOf(gateway.virtualNetworkType))] }),
            },
          ]
        : [],
    };
  }),
];

function modeOf(type: CheckedValue<string>, sku: CheckedValue<string>): Mode {
  const said = nodeOf(type).state === "absent" ? "none" : textOf(type)?.toLowerCase();
  const isV2 = textOf(sku)?.toLowerCase().endsWith("v2") === true;
  switch (said) {
    case "none":
      return "outside";
    case "external":
      // In the v2 tiers it is for what the gateway sends; its public endpoint stays where it is.
      return isV2 ? "integrated" : "external";
    case "internal":
      return "internal";
    default:
      return "unread";
  }
}

function presences(
  { virtualNetworkConfiguration, virtualNetworkType }: Inputs<typeof ApiManagementService>,
  mode: Mode,
  reading: Reading,
): readonly Interface[] {
  const subnet = virtualNetworkConfiguration.subnetResourceId;
  const node = nodeOf(virtualNetworkType);
  switch (mode) {
    case "outside":
      return [];
    case "integrated":
      return interfacesIn(reading, {
        subnet,
        filters: [outwardsOnly({ node, does: "lets the gateway send through its subnet" })],
      });
    case "external":
    case "unread":
      return interfacesIn(reading, {
        subnet,
        given: [
          {
            address: {
              family: "v4",
              needsRoute: false,
              hop: {
                node,
                does: "gives the gateway a public address",
                isCertain: mode === "external",
                change: "set virtualNetworkType to Internal",
              },
            },
            // Its platform decides whether the address is of the kind that a security group must open.
            isOpenAlone: "perhaps",
          },
        ],
      });
    case "internal":
      return interfacesIn(reading, { subnet });
  }
}
