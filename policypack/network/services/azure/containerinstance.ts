import { nodeOf } from "../../../core";
import { ContainerGroup } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { everyone } from "../../azure/service-rules";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import type { Door } from "../../topology";
import { ALL_TRAFFIC, type Traffic, trafficOf, unionOfTraffic } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  endpoint(ContainerGroup, "host", (group, reading) => ({
    listens: exposedPorts(group.ipAddress),
    interfaces: (elementsOf(group.subnetIds) ?? []).flatMap(({ id }) =>
      interfacesIn(reading, { subnet: id }),
    ),
    doors: publicAddress(group.ipAddress),
  })),
];

type Address = Inputs<typeof ContainerGroup>["ipAddress"];

/** Only ports that the group exposes are forwarded to its containers. */
function exposedPorts({ ports }: Address): Traffic {
  const exposed = elementsOf(ports)?.map(({ port, protocol }) => {
    const { value } = nodeOf(port);
    const name = nodeOf(protocol).state === "absent" ? "tcp" : textOf(protocol);
    return typeof value === "number" && name !== undefined
      ? trafficOf(name, value, value)
      : undefined;
  });
  return exposed?.every((traffic) => traffic !== undefined) ? unionOfTraffic(exposed) : ALL_TRAFFIC;
}

function publicAddress({ type }: Address): readonly Door[] {
  const node = nodeOf(type);
  const kind = textOf(type)?.toLowerCase();
  if (node.state === "absent" || kind === "private") return [];
  const isCertain = kind === "public";
  const does = isCertain ? "gives it a public address" : "may give it a public address";
  const change = "set ipAddress.type to Private and name a subnet in subnetIds";
  return [
    {
      hops: isCertain ? [] : [{ node, does, isCertain }],
      rules: [everyone(node, does, change)],
    },
  ];
}
