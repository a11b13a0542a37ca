import { makeResource, type Node, nodeOf, type Resource } from "../../core";
import { DefaultSubnet, DefaultVpc } from "../../resources/aws";
import type { Survey } from "../survey";
import type { DefaultUse } from "../topology";

/** Stands for the default VPC and one of its subnets where the stack uses them undeclared. */
export const UNDECLARED_VPC: Resource = makeResource({
  urn: "urn:pulumi:default::aws::aws:ec2/defaultVpc:DefaultVpc::default",
  type: DefaultVpc.token,
});
export const UNDECLARED_SUBNET: Resource = makeResource({
  urn: "urn:pulumi:default::aws::aws:ec2/defaultSubnet:DefaultSubnet::default",
  type: DefaultSubnet.token,
});

/** What uses the default VPC; readers add to it while endpoints are read. */
export function defaultUses(survey: Survey): DefaultUse[] {
  return survey.once(declaredDefaults);
}

function declaredDefaults(survey: Survey): DefaultUse[] {
  return [...survey.all(DefaultVpc), ...survey.all(DefaultSubnet)].map(({ resource, inputs }) => ({
    resource,
    node: nodeOf(inputs),
    what: "adopts what AWS made in every region",
    isCertain: true,
  }));
}

/** Notes that a resource is in the default VPC, by a setting that says so or by naming no subnet. */
export function inDefaultNetwork(
  survey: Survey,
  resource: Resource,
  node: Node,
  isCertain = true,
): void {
  defaultUses(survey).push({ resource, node, what: "in the default VPC", isCertain });
}
