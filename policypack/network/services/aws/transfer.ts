import { isGiven, nodeOf } from "../../../core";
import { TransferServer } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { publicDoor } from "../../aws/public-door";
import { wordOf } from "../../aws/settings";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import type { Hop } from "../../topology";
import { type Traffic, tcp, unionOfTraffic } from "../../traffic";

type Server = Inputs<typeof TransferServer>;

const FTP = unionOfTraffic([tcp(21), tcp(8192, 8200)]);

/**
 * The ports of the protocols. Source: "Create a server in a virtual private cloud" and "Configuring AS2" of
 * docs.aws.amazon.com/transfer.
 */
const PORTS: ReadonlyMap<string, Traffic> = new Map([
  ["SFTP", unionOfTraffic([tcp(22), tcp(2222), tcp(2223), tcp(22_000)])],
  ["FTPS", FTP],
  ["FTP", FTP],
  ["AS2", unionOfTraffic([tcp(5080), tcp(443)])],
]);
const PUBLIC_PORTS: ReadonlyMap<string, Traffic> = new Map([...PORTS, ["SFTP", tcp(22)]]);

/** What it opens are files: its SSH gives nobody a shell, so it is a store and no machine. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(TransferServer, "store", (server, reading) => {
    const type = wordOf(server.endpointType, "PUBLIC");
    const { endpointDetails } = server;
    const listens = portsOf(server, type === "PUBLIC" ? PUBLIC_PORTS : PORTS);
    const interfaces = isGiven(endpointDetails.subnetIds)
      ? interfacesIn(reading, {
          subnets: endpointDetails.subnetIds,
          securityGroups: [endpointDetails.securityGroupIds],
          publicBy: publicBy(endpointDetails),
        })
      : [];
    if (type === "VPC" || type === "VPC_ENDPOINT") {
      return { listens, interfaces };
    }
    const opening = {
      node: nodeOf(server.endpointType),
      does: isGiven(server.endpointType)
        ? `${type === undefined ? "may open" : "opens"} it to the internet`
        : "is not set, which opens it to the internet",
      isCertain: type !== undefined,
      change: "set endpointType to VPC",
    };
    return { listens, interfaces, doors: [publicDoor(listens, opening)] };
  }),
];

/** SFTP alone where no protocol is named. */
function portsOf({ protocols }: Server, ports: ReadonlyMap<string, Traffic>): Traffic {
  const elements = elementsOf(protocols);
  const all = unionOfTraffic([...ports.values()]);
  if (elements === undefined) {
    return all;
  }
  const named = elements.map((protocol) => ports.get(textOf(protocol)?.toUpperCase() ?? "") ?? all);
  return unionOfTraffic(named.length > 0 ? named : [ports.get("SFTP") ?? all]);
}

/** In a VPC it is public with addresses of one's own only. */
function publicBy({ addressAllocationIds }: Server["endpointDetails"]): Hop | undefined {
  const node = nodeOf(addressAllocationIds);
  const isEmpty = Array.isArray(node.value) && node.value.length === 0;
  return node.state === "absent" || isEmpty
    ? undefined
    : {
        node,
        does: "gives it public addresses",
        isCertain: node.state === "known",
        change: "remove addressAllocationIds",
      };
}
