import { type CheckedValue, hidden, isGiven, nodeOf } from "../../../core";
import { EmrCluster } from "../../../resources/aws";
import { NO_ADDRESSES } from "../../address-set";
import { configuredLaunch, launchedInterfaces } from "../../aws/launching";
import { groupPeers } from "../../aws/security-group-rules";
import { ANY_GROUP, type FilterRule, NOBODY, selectorOf } from "../../filter";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import type { Survey } from "../../survey";
import type { Interface } from "../../topology";
import { ALL_TRAFFIC, NO_TRAFFIC } from "../../traffic";

type Attributes = Inputs<typeof EmrCluster>["ec2Attributes"];

/** The machines of a cluster: one interface for the primary node, one for the others. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(EmrCluster, "host", ({ ec2Attributes }, { survey, resource }) => {
    const { subnetId, subnetIds } = ec2Attributes;
    const subnets = isGiven(subnetId) ? subnetId : subnetIds;
    const made = hidden<unknown>(ec2Attributes, "made by EMR");
    const added = addedRule(survey, ec2Attributes);
    const nodes = (
      managed: CheckedValue<string>,
      additional: CheckedValue<unknown>,
    ): readonly Interface[] => {
      const isNamed = isGiven(managed);
      const interfaces = launchedInterfaces(survey, resource, [
        configuredLaunch({ subnets, securityGroups: [isNamed ? managed : made, additional] }),
      ]);
      return isNamed ? interfaces.map((one) => withRule(one, added)) : interfaces;
    };
    return {
      interfaces: [
        ...nodes(
          ec2Attributes.emrManagedMasterSecurityGroup,
          ec2Attributes.additionalMasterSecurityGroups,
        ),
        ...nodes(
          ec2Attributes.emrManagedSlaveSecurityGroup,
          ec2Attributes.additionalSlaveSecurityGroups,
        ),
      ],
    };
  }),
];

/**
 * EMR makes a group where none is named, and adds rules to that which is, from the groups of the cluster and of
 * its service. Source: "Working with Amazon EMR-managed security groups", docs.aws.amazon.com/emr.
 */
function addedRule(survey: Survey, attributes: Attributes): FilterRule {
  const { emrManagedMasterSecurityGroup, emrManagedSlaveSecurityGroup } = attributes;
  const managed = [emrManagedMasterSecurityGroup, emrManagedSlaveSecurityGroup];
  const groups = managed.every(isGiven)
    ? [...managed, attributes.serviceAccessSecurityGroup]
        .flatMap((id) => groupPeers(survey, id))
        .flatMap(({ whom }) => [...whom.possible.groups])
    : [ANY_GROUP];
  return {
    action: "allow",
    remote: { certain: NOBODY, possible: selectorOf(NO_ADDRESSES, groups) },
    traffic: { certain: NO_TRAFFIC, possible: ALL_TRAFFIC },
    node: nodeOf(attributes),
    does: "names groups to which EMR adds rules for its own machines",
  };
}

function withRule(one: Interface, rule: FilterRule): Interface {
  return {
    ...one,
    filters: one.filters.map((filter) => ({ ...filter, inbound: [...filter.inbound, rule] })),
  };
}
