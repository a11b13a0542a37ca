import { type CheckedValue, hidden, type Node, nodeOf } from "../../../core";
import { EksCluster, EksFargateProfile } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { switchOf } from "../../aws/settings";
import { shown } from "../../aws/shown";
import { exactly } from "../../bounded";
import { ANYONE, type FilterRule, NOBODY, selectorOf } from "../../filter";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { elementsOf, type Survey } from "../../survey";
import type { Door, Hop } from "../../topology";
import { tcp } from "../../traffic";

const API_SERVER = tcp(443);

export const endpoints: readonly EndpointReader[] = [
  endpoint(EksCluster, "administration", (cluster, reading) => {
    const { subnetIds, securityGroupIds } = cluster.vpcConfig;
    return {
      listens: API_SERVER,
      interfaces: interfacesIn(reading, {
        subnets: subnetIds,
        // The group that EKS makes for the cluster comes on top.
        securityGroups: [securityGroupIds, cluster],
      }),
      doors: publicEndpoint(cluster.vpcConfig, reading.survey),
    };
  }),
  endpoint(EksFargateProfile, "host", (profile, reading) => {
    const cluster = reading.survey.target(profile.clusterName, EksCluster)?.inputs;
    return {
      interfaces: interfacesIn(reading, {
        subnets: profile.subnetIds,
        securityGroups: [
          cluster ?? hidden(profile, "made by EKS for a cluster outside this stack"),
        ],
      }),
    };
  }),
];

/**
 * The public endpoint of the API server: open to everybody unless switched off or narrowed. Source: "Cluster API
 * server endpoint" of docs.aws.amazon.com/eks.
 */
function publicEndpoint(
  { endpointPublicAccess, publicAccessCidrs }: Inputs<typeof EksCluster>["vpcConfig"],
  survey: Survey,
): readonly Door[] {
  const isPublic = switchOf(endpointPublicAccess, true);
  if (isPublic === false) {
    return [];
  }
  const node = nodeOf(endpointPublicAccess);
  const hop: Hop = {
    node,
    does:
      node.state === "absent"
        ? "is not set, which makes its API server public"
        : `${isPublic === true ? "makes" : "may make"} its API server public`,
    isCertain: isPublic === true,
    change: "set endpointPublicAccess to false",
  };
  return [{ hops: [hop], rules: admitted(publicAccessCidrs, survey) }];
}

function admitted(cidrs: CheckedValue<string[]>, survey: Survey): readonly FilterRule[] {
  const node = nodeOf(cidrs);
  const elements = elementsOf<string>(cidrs);
  const isUnset = node.state === "absent" || elements?.length === 0;
  if (isUnset || elements === undefined) {
    const remote = isUnset ? exactly(ANYONE) : { certain: NOBODY, possible: ANYONE };
    const does = isUnset
      ? "is not set, so that it admits TCP 443 from everybody"
      : "may admit TCP 443 from everybody";
    return [ruleOf(node, remote, does)];
  }
  return elements.map((cidr) => {
    const { certain, possible } = survey.addresses(cidr);
    const remote =
      certain === possible
        ? exactly(selectorOf(possible))
        : { certain: selectorOf(certain), possible: selectorOf(possible) };
    return ruleOf(nodeOf(cidr), remote, `admits TCP 443 from ${shown(cidr, (known) => known)}`);
  });
}

function ruleOf(node: Node, remote: FilterRule["remote"], does: string): FilterRule {
  return {
    action: "allow",
    remote,
    traffic: exactly(API_SERVER),
    node,
    does,
    change: "set publicAccessCidrs to the addresses of those who administer the cluster",
  };
}
