import { hidden, isGiven, nodeOf } from "../../../core";
import { EksCluster, EksNodeGroup } from "../../../resources/aws";
import {
  configuredLaunch,
  launchedInterfaces,
  overridden,
  templateSettings,
} from "../../aws/launching";
import { groupPeers } from "../../aws/security-group-rules";
import { exactly } from "../../bounded";
import { ANYONE, type Filter, type FilterRule } from "../../filter";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { type Survey, textOf } from "../../survey";
import type { Interface } from "../../topology";
import { describeTraffic, tcp } from "../../traffic";

/**
 * The nodes of a managed group are instances in the group that EKS makes for the cluster, unless a launch template
 * names others ("Customize managed nodes with launch templates", docs.aws.amazon.com/eks).
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(EksNodeGroup, "host", (group, { survey, resource }) => {
    const { launchTemplate, subnetIds, clusterName } = group;
    const cluster = survey.target(clusterName, EksCluster);
    const ofCluster = [
      cluster?.inputs ?? hidden(group, "made by EKS for a cluster outside this stack"),
    ];
    const templates = templateSettings(survey, [launchTemplate.id, launchTemplate.name]);
    const settings =
      templates.length === 0
        ? [configuredLaunch({ securityGroups: ofCluster })]
        : templates.map((one) =>
            one.securityGroups.some(isGiven) ? one : { ...one, securityGroups: ofCluster },
          );
    return {
      partOf: cluster?.resource,
      interfaces: withRemoteAccess(
        launchedInterfaces(survey, resource, overridden(settings, { subnets: subnetIds })),
        remoteAccessRules(survey, group),
      ),
    };
  }),
];

/** EKS makes another group for remote access, which is open to everybody unless sources are named. */
function remoteAccessRules(
  survey: Survey,
  { remoteAccess, amiType }: Inputs<typeof EksNodeGroup>,
): readonly FilterRule[] {
  const { ec2SshKey, sourceSecurityGroupIds: sources } = remoteAccess;
  if (!isGiven(ec2SshKey)) {
    return [];
  }
  const isWindows = textOf(amiType)?.startsWith("WINDOWS") === true;
  const traffic = exactly(isWindows ? tcp(3389) : tcp(22));
  const told = describeTraffic(traffic.possible);
  return isGiven(sources)
    ? groupPeers(survey, sources).map(({ whom, node, name, change }) => ({
        action: "allow",
        remote: whom,
        traffic,
        node,
        does: `admits ${told} from ${name}`,
        change,
      }))
    : [
        {
          action: "allow",
          remote: exactly(ANYONE),
          traffic,
          node: nodeOf(ec2SshKey),
          does: `admits ${told} from everybody, because no source is named`,
          change: "set remoteAccess.sourceSecurityGroupIds",
        },
      ];
}

function withRemoteAccess(
  interfaces: readonly Interface[],
  rules: readonly FilterRule[],
): readonly Interface[] {
  if (rules.length === 0) {
    return interfaces;
  }
  // One and the same filter stays one.
  const opened = new Map<Filter, Filter>();
  const open = (filter: Filter): Filter => {
    const known = opened.get(filter) ?? { ...filter, inbound: [...filter.inbound, ...rules] };
    opened.set(filter, known);
    return known;
  };
  return interfaces.map((one) => ({ ...one, filters: one.filters.map(open) }));
}
