import { type CheckedValue, hidden, isGiven, type Node, nodeOf } from "../../../core";
import { EmrCluster } from "../../../resources/aws";
import { NO_ADDRESSES } from "../../address-set";
import { configuredLaunch, launchedInterfaces } from "../../aws/launching";
import { ANY_GROUP, type FilterRule, NOBODY, selectorOf } from "../../filter";
import { type EndpointReader, endpoint, type Reading } from "../../reader";
import type { Interface } from "../../topology";
import { ALL_TRAFFIC, NO_TRAFFIC } from "../../traffic";

/** The machines of a cluster: one interface for the primary node, one for the others. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(EmrCluster, "host", ({ ec2Attributes }, reading) => {
    const { subnetId, subnetIds } = ec2Attributes;
    const common = {
      subnets: isGiven(subnetId) ? subnetId : subnetIds,
      made: hidden<unknown>(ec2Attributes, "made by EMR"),
    };
    return {
      interfaces: [
        ...nodes(
          ec2Attributes.emrManagedMasterSecurityGroup,
          ec2Attributes.additionalMasterSecurityGroups,
          common,
          reading,
        ),
        ...nodes(
          ec2Attributes.emrManagedSlaveSecurityGroup,
          ec2Attributes.additionalSlaveSecurityGroups,
          common,
          reading,
        ),
      ],
    };
  }),
];

/**
 * EMR makes a group where none is named, and adds rules to that which is, from the groups of the cluster and of
 * its service. Source: "Working with Amazon EMR-managed security groups", docs.aws.amazon.com/emr.
 */
function nodes(
  managed: CheckedValue<string>,
  additional: CheckedValue<unknown>,
  { subnets, made }: Readonly<Record<"subnets" | "made", CheckedValue<unknown>>>,
  { survey, resource }: Reading,
): readonly Interface[] {
  const isNamed = isGiven(managed);
  const interfaces = launchedInterfaces(survey, resource, [
    configuredLaunch({ subnets, securityGroups: [isNamed ? managed : made, additional] }),
  ]);
  return isNamed ? interfaces.map((one) => withAddedRules(one, nodeOf(managed))) : interfaces;
}

function withAddedRules(one: Interface, node: Node): Interface {
  const added: FilterRule = {
    action: "allow",
    remote: { certain: NOBODY, possible: selectorOf(NO_ADDRESSES, [ANY_GROUP]) },
    traffic: { certain: NO_TRAFFIC, possible: ALL_TRAFFIC },
    node,
    does: "is a group to which EMR adds rules for its own machines",
  };
  return {
    ...one,
    filters: one.filters.map((filter) => ({ ...filter, inbound: [...filter.inbound, added] })),
  };
}
