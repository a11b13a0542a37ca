import { checkedInputs, type Resource } from "../../core";
import {
  DefaultVpc,
  SecurityGroup,
  SecurityGroupVpcAssociation,
  Vpc,
  VpcPeeringConnection,
} from "../../resources/aws";
import type { Inputs } from "../reader";
import type { Survey } from "../survey";
import type { Network } from "../topology";
import { awsNetworks } from "./networks";
import { vpcsOf } from "./vpcs";

/**
 * False where a rule names a group that is certainly of another VPC, to which no peering leads. Through a transit
 * gateway such a rule works only where that is switched on at both ends. Source: "Security group referencing",
 * docs.aws.amazon.com/vpc.
 */
export function worksAcross(survey: Survey, own: Resource, other: Resource): boolean {
  if (own === other) {
    return true;
  }
  const [here, there] = [networksOf(survey, own), networksOf(survey, other)];
  const peered = survey.once(readPeered);
  return (
    here.length === 0 ||
    there.length === 0 ||
    here.some((one) => there.some((two) => one === two || peered.get(one)?.has(two) === true))
  );
}

const newCache = (_: Survey) => new Map<Resource, readonly Network[]>();

/** The VPCs that a group is of; none where that isn't known. */
function networksOf(survey: Survey, resource: Resource): readonly Network[] {
  const known = survey.once(newCache);
  let found = known.get(resource);
  if (found === undefined) {
    found = readNetworks(survey, resource);
    known.set(resource, found);
  }
  return found;
}

function readNetworks(survey: Survey, resource: Resource): readonly Network[] {
  const { networks, networkOf, blocks } = vpcsOf(survey);
  if (resource.type === Vpc.token || resource.type === DefaultVpc.token) {
    const network = networks.get(resource);
    return network === undefined ? [] : [network];
  }
  if (resource.type !== SecurityGroup.token) {
    return [];
  }
  const own = networkOf((checkedInputs(resource) as Inputs<typeof SecurityGroup>).vpcId);
  const added = survey
    .referring(resource, SecurityGroup, SecurityGroupVpcAssociation, "securityGroupId")
    .map(({ inputs }) => networkOf(inputs.vpcId));
  const all = [own, ...added];
  return all.every((network) => blocks.has(network)) ? all : [];
}

function readPeered(survey: Survey): ReadonlyMap<Network, ReadonlySet<Network>> {
  const peered = new Map<Network, Set<Network>>();
  const add = (from: Network, to: Network) =>
    peered.set(from, (peered.get(from) ?? new Set<Network>()).add(to));
  for (const { resource, networks } of awsNetworks(survey).joints) {
    const [one, two] = networks;
    if (resource.type === VpcPeeringConnection.token && one !== undefined && two !== undefined) {
      add(one, two);
      add(two, one);
    }
  }
  return peered;
}
