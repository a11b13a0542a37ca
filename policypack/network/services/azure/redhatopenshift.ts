import { type CheckedValue, formatPath, nodeOf } from "../../../core";
import { OpenShiftCluster } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { everyone } from "../../azure/service-rules";
import { lentByBalancer } from "../../azure/ways-out";
import { exactly } from "../../bounded";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import type { Door, Hop } from "../../topology";
import { tcp, unionOfTraffic } from "../../traffic";

const API = tcp(6443);
const WEB = unionOfTraffic([tcp(80), tcp(443)]);

export const endpoints: readonly EndpointReader[] = [
  endpoint(OpenShiftCluster, "administration", (cluster, reading) => {
    const workers = workerSubnets(cluster);
    return {
      listens: unionOfTraffic([API, WEB]),
      interfaces: [cluster.masterProfile.subnetId, ...workers].flatMap((subnet) =>
        interfacesIn(reading, { subnet }),
      ),
      doors: publicApi(cluster.apiserverProfile.visibility),
      others: [
        {
          role: "host",
          interfaces: workers.flatMap((subnet) =>
            interfacesIn(reading, { subnet, lenders: lentAddresses(cluster) }),
          ),
        },
      ],
    };
  }),
];

type Cluster = Inputs<typeof OpenShiftCluster>;

/** The subnets of the nodes that run one's own code; a list that can't be read may mean any. */
function workerSubnets({ workerProfiles: list }: Cluster): readonly CheckedValue<unknown>[] {
  return elementsOf(list)?.map(({ subnetId }) => subnetId) ?? [list];
}

/**
 * Clusters are made with a public load balancer by which they go out, private ones as well, unless they leave that to
 * routes: learn.microsoft.com/azure/openshift/howto-create-private-cluster-4x.
 */
function lentAddresses({ networkProfile: { outboundType } }: Cluster): readonly Hop[] {
  const node = nodeOf(outboundType);
  const said = node.state === "absent" ? "loadbalancer" : textOf(outboundType)?.toLowerCase();
  switch (said) {
    case "userdefinedrouting":
      return [];
    case "loadbalancer":
      return lentByBalancer(node, "yes");
    default:
      return lentByBalancer(node, "perhaps");
  }
}

/**
 * Both kinds of visibility are public by default: learn.microsoft.com/azure/openshift/create-cluster. What is behind
 * the ingress of a cluster is declared in Kubernetes, and not seen here; only its API is.
 */
function publicApi(visibility: CheckedValue<string>): readonly Door[] {
  const node = nodeOf(visibility);
  const said = node.state === "absent" ? "public" : textOf(visibility)?.toLowerCase();
  if (said === "private") return [];
  const isCertain = said === "public";
  const does = "opens the API of the cluster to everyone";
  const rule = everyone(node, does, `set ${formatPath(node)} to Private`);
  return [
    {
      hops: isCertain ? [] : [{ node, does, isCertain }],
      rules: [{ ...rule, traffic: exactly(API) }],
    },
  ];
}
