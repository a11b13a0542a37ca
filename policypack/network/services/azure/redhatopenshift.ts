import { type CheckedValue, formatPath, nodeOf } from "../../../core";
import { OpenShiftCluster } from "../../../resources/azure";
import { interfacesIn } from "../../azure/placement";
import { everyone } from "../../azure/service-rules";
import { exactly } from "../../bounded";
import { type EndpointReader, endpoint } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import type { Door } from "../../topology";
import { tcp, unionOfTraffic } from "../../traffic";

const API = tcp(6443);
const WEB = unionOfTraffic([tcp(80), tcp(443)]);

export const endpoints: readonly EndpointReader[] = [
  endpoint(OpenShiftCluster, "administration", (cluster, reading) => ({
    listens: unionOfTraffic([API, WEB]),
    interfaces: [
      ...interfacesIn(reading, { subnet: cluster.masterProfile.subnetId }),
      ...(elementsOf(cluster.workerProfiles) ?? []).flatMap(({ subnetId }) =>
        interfacesIn(reading, { subnet: subnetId }),
      ),
    ],
    doors: publicApi(cluster.apiserverProfile.visibility),
  })),
];

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
