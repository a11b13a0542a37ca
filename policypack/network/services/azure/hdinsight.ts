import { type CheckedValue, nodeOf } from "../../../core";
import { HdinsightCluster } from "../../../resources/azure";
import type { Flag } from "../../azure/flags";
import { interfacesIn } from "../../azure/placement";
import { everyone } from "../../azure/service-rules";
import { namesSubnet } from "../../azure/subnets";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import type { Door, Hop } from "../../topology";
import { tcp, unionOfTraffic } from "../../traffic";

/** The gateway, and SSH to the head nodes: learn.microsoft.com/azure/hdinsight/hdinsight-hadoop-port-settings-for-services. */
const PUBLIC = unionOfTraffic([tcp(22), tcp(443)]);

export const endpoints: readonly EndpointReader[] = [
  endpoint(HdinsightCluster, "host", ({ properties }, reading) => {
    const roles = elementsOf(properties.computeProfile.roles) ?? [];
    const subnets = roles.map(({ virtualNetworkProfile }) => virtualNetworkProfile.subnet);
    const hop = publicHop(properties);
    return {
      listens: PUBLIC,
      interfaces: subnets.flatMap((subnet) =>
        interfacesIn(reading, {
          subnet,
          publicAddresses: hop ? [{ family: "v4", hop, needsRoute: false }] : [],
        }),
      ),
      // In a network the security group of the subnet stands before the public address.
      doors: hop === undefined ? [] : doorsAt(hop, inSubnet(subnets, reading)),
    };
  }),
];

/**
 * Public unless the cluster asks Azure, and not Azure the cluster:
 * learn.microsoft.com/azure/hdinsight/hdinsight-restrict-public-connectivity.
 */
function publicHop({
  networkProperties,
}: Inputs<typeof HdinsightCluster>["properties"]): Hop | undefined {
  const connection = networkProperties.resourceProviderConnection;
  const node = nodeOf(connection);
  const said = node.state === "absent" ? "inbound" : textOf(connection)?.toLowerCase();
  return said === "outbound"
    ? undefined
    : {
        node,
        does: "gives the cluster public addresses",
        isCertain: said === "inbound",
        change: "set resourceProviderConnection to Outbound",
      };
}

/** Whether the nodes are in a subnet of one's own, which all roles name alike. */
function inSubnet(subnets: readonly CheckedValue<string>[], { survey }: Reading): Flag {
  const flags = subnets.map((subnet) => namesSubnet(survey, subnet));
  return flags.find((flag) => flag === "yes") ?? flags.find((flag) => flag === "perhaps") ?? "no";
}

function doorsAt(hop: Hop, isInSubnet: Flag): readonly Door[] {
  const isCertain = hop.isCertain && isInSubnet === "no";
  return isInSubnet === "yes"
    ? []
    : [
        {
          hops: isCertain ? [] : [{ ...hop, isCertain }],
          rules: [everyone(hop.node, hop.does, hop.change)],
        },
      ];
}
