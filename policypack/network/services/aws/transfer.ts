import { isGiven, nodeOf } from "../../../core";
import { TransferServer } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { joinTraffic } from "../../aws/port-traffic";
import { publicDoor } from "../../aws/public-door";
import { wordOf } from "../../aws/settings";
import { type Bounded, exactly } from "../../bounded";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import type { Hop } from "../../topology";
import { NO_TRAFFIC, type Traffic, tcp, unionOfTraffic } from "../../traffic";

type Server = Inputs<typeof TransferServer>;

type Ports = ReadonlyMap<string, Bounded<Traffic>>;

const FTP = exactly(unionOfTraffic([tcp(21), tcp(8192, 8200)]));
const SFTP = tcp(22);
const AS2 = tcp(5080);

/**
 * The ports of the protocols. Source: "Create a server in a virtual private cloud" and "Setting up an AS2
 * configuration" of docs.aws.amazon.com/transfer. Not verified: 2222, 2223 and 22000 of SFTP, 443 of AS2.
 */
const PORTS: Ports = new Map([
  ["SFTP", { certain: SFTP, possible: unionOfTraffic([SFTP, tcp(2222), tcp(2223), tcp(22_000)]) }],
  ["FTPS", FTP],
  ["FTP", FTP],
  ["AS2", { certain: AS2, possible: unionOfTraffic([AS2, tcp(443)]) }],
]);
/** Source: repost.aws/knowledge-center/aws-sftp-endpoint-type. */
const PUBLIC_PORTS: Ports = new Map([...PORTS, ["SFTP", exactly(SFTP)]]);

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
    return { listens, interfaces, doors: [publicDoor(listens.possible, opening)] };
  }),
];

/** SFTP alone where no protocol is named. */
function portsOf({ protocols }: Server, ports: Ports): Bounded<Traffic> {
  const elements = elementsOf(protocols);
  const possible = unionOfTraffic([...ports.values()].map((one) => one.possible));
  const unread = { certain: NO_TRAFFIC, possible };
  if (elements === undefined) {
    return unread;
  }
  const named = elements.map(
    (protocol) => ports.get(textOf(protocol)?.toUpperCase() ?? "") ?? unread,
  );
  return joinTraffic(named.length > 0 ? named : [ports.get("SFTP") ?? unread]);
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
