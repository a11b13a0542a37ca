import { type CheckedValue, type Node, nodeOf } from "../../../core";
import { HdinsightCluster } from "../../../resources/azure";
import { INTERNET_ADDRESSES } from "../../address-set";
import { anyFlag, type Flag } from "../../azure/flags";
import { managedNodes } from "../../azure/managed-nodes";
import { interfacesIn } from "../../azure/placement";
import { everyone, GUARD_SUBNET } from "../../azure/service-rules";
import { namesSubnet } from "../../azure/subnets";
import { exitOutside } from "../../azure/ways-out";
import { exactly } from "../../bounded";
import { type FilterRule, selectorOf } from "../../filter";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import type { Door, Hop } from "../../topology";
import { ALL_TRAFFIC, tcp, unionOfTraffic } from "../../traffic";

/**
 * The gateway, and SSH to the head and edge nodes; inside its network a cluster answers on many ports more:
 * learn.microsoft.com/azure/hdinsight/hdinsight-hadoop-port-settings-for-services.
 */
const PUBLIC = unionOfTraffic([tcp(22, 23), tcp(443)]);

export const endpoints: readonly EndpointReader[] = [
  endpoint(HdinsightCluster, "host", ({ properties }, reading) => {
    const subnets = subnetsOf(properties);
    const isInside = anyFlag(subnets.map((subnet) => namesSubnet(reading.survey, subnet)));
    const hop = publicHop(properties);
    return {
      listens: { certain: PUBLIC, possible: ALL_TRAFFIC },
      interfaces: subnets.flatMap((subnet) =>
        interfacesIn(reading, {
          subnet,
          filters: [managedNodes(nodeOf(subnet), publicSide(nodeOf(subnet)))],
          publicAddresses: hop ? [{ family: "v4", hop, needsRoute: false }] : [],
        }),
      ),
      // In a network the security group of the subnet stands before the public address.
      doors: hop === undefined ? [] : doorsAt(hop, isInside),
      ...exitOutside({
        node: nodeOf(subnets[0] ?? properties.computeProfile.roles),
        isInside,
        change:
          "set virtualNetworkProfile of all roles to a network whose routes lead out only where they have to",
      }),
    };
  }),
];

type Properties = Inputs<typeof HdinsightCluster>["properties"];

/** The subnets of the nodes, which all roles name alike; roles that can't be read may name any. */
function subnetsOf({ computeProfile }: Properties): readonly CheckedValue<string>[] {
  const { roles } = computeProfile;
  return (
    elementsOf(roles)?.map(({ virtualNetworkProfile }) => virtualNetworkProfile.subnet) ?? [
      roles as CheckedValue<unknown> as CheckedValue<string>,
    ]
  );
}

/**
 * Public unless the cluster asks Azure, and not Azure the cluster:
 * learn.microsoft.com/azure/hdinsight/hdinsight-restrict-public-connectivity.
 */
function publicHop({ networkProperties }: Properties): Hop | undefined {
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

/** Past the security group of its subnet, the internet reaches only what has a public side. */
function publicSide(subnet: Node): FilterRule {
  return {
    ...everyone(subnet, "leaves its gateway and SSH open to the internet", GUARD_SUBNET),
    remote: exactly(selectorOf(INTERNET_ADDRESSES)),
    traffic: exactly(PUBLIC),
  };
}

function doorsAt(hop: Hop, isInSubnet: Flag): readonly Door[] {
  const isCertain = hop.isCertain && isInSubnet === "no";
  return isInSubnet === "yes"
    ? []
    : [
        {
          hops: isCertain ? [] : [{ ...hop, isCertain }],
          rules: [{ ...everyone(hop.node, hop.does, hop.change), traffic: exactly(PUBLIC) }],
        },
      ];
}
