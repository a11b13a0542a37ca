import { type CheckedValue, childOf, nodeOf } from "../../../core";
import { ContainerGroup } from "../../../resources/azure";
import { anyFlag } from "../../azure/flags";
import { interfacesIn } from "../../azure/placement";
import { everyone } from "../../azure/service-rules";
import { namesSubnet } from "../../azure/subnets";
import { exitOutside, placedBy } from "../../azure/ways-out";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import type { Door } from "../../topology";
import { ALL_TRAFFIC, type Traffic, trafficOf, unionOfTraffic } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  endpoint(ContainerGroup, "host", (group, reading) => {
    const subnets = subnetsOf(group);
    // Versions of the API before 2021-09-01 put a group in a network by a profile that isn't read.
    const hasProfile = childOf(nodeOf(group), "networkProfile").state !== "absent";
    return {
      listens: exposedPorts(group.ipAddress),
      interfaces: subnets.flatMap((subnet) => interfacesIn(reading, { subnet })),
      doors: publicAddress(group.ipAddress),
      ...exitOutside({
        node: nodeOf(group.subnetIds),
        isInside: anyFlag([
          ...subnets.map((subnet) => namesSubnet(reading.survey, subnet)),
          hasProfile ? "perhaps" : "no",
        ]),
        change: placedBy("subnetIds"),
      }),
    };
  }),
];

/** The subnets of a group; a list that can't be read may mean any. */
function subnetsOf({
  subnetIds: list,
}: Inputs<typeof ContainerGroup>): readonly CheckedValue<unknown>[] {
  return elementsOf(list)?.map(({ id }) => id) ?? [list];
}

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
