import {
  type CheckedValue,
  checkedInputs,
  checkedOf,
  type Node,
  nodeOf,
  type Resource,
  rootOf,
} from "../../core";
import { NetworkSecurityGroup, SecurityRule } from "../../resources/azure";
import { type Filter, unseenFilter } from "../filter";
import { elementsOf, type Survey, textOf } from "../survey";
import type { Network } from "../topology";
import { adminRules } from "./admin-rules";
import { defaultSecurityRules, everythingElse } from "./default-security-rules";
import { inOrder } from "./rule-order";
import {
  type DirectedRules,
  perhaps,
  readSecurityRule,
  type SecuritySettings,
} from "./security-rules";
import { addressSpace, type TagScope, tagScope } from "./service-tags";

export { applicationGroups } from "./application-security-groups";

interface GroupSettings {
  readonly securityRules?: readonly SecuritySettings[];
}

const FILTERS = (_survey: Survey): Map<Network, Map<Resource | string, readonly Filter[]>> =>
  new Map();

/**
 * The filter that a network security group amounts to, with Azure's default rules behind its own; none
 * where no group is named, one that can't be seen where the group is outside the stack.
 *
 * @param network the VNet that the group is used in, which the tag VirtualNetwork stands for
 */
export function securityGroupFilters(
  survey: Survey,
  id: CheckedValue<unknown>,
  network: Network,
): readonly Filter[] {
  const node = nodeOf(id);
  if (node.state === "absent") {
    return [];
  }
  const group = survey.target(id, NetworkSecurityGroup);
  const key = group?.resource ?? textOf(id as CheckedValue<string>)?.toLowerCase();
  if (key === undefined) {
    return [
      unseenFilter(node, "names a network security group that isn't known before deployment"),
    ];
  }
  const ofNetworks = survey.once(FILTERS);
  const known = ofNetworks.get(network) ?? new Map<Resource | string, readonly Filter[]>();
  ofNetworks.set(network, known);
  let filters = known.get(key);
  if (filters === undefined) {
    filters = [
      group === undefined
        ? unseenFilter(node, "names a network security group outside this stack")
        : filterOf(survey, group.resource, network),
    ];
    known.set(key, filters);
  }
  return filters;
}

function filterOf(survey: Survey, resource: Resource, network: Network): Filter {
  const inputs = checkedInputs<GroupSettings>(resource);
  const scope = tagScope(survey, network);
  const rules: readonly DirectedRules[] = [
    ...inlineRules(survey, inputs.securityRules, scope),
    ...survey
      .referring(resource, NetworkSecurityGroup, SecurityRule, "networkSecurityGroupName")
      .map(({ resource: split, isCertain }) => {
        const settings = checkedInputs<SecuritySettings>(split);
        const { inbound, outbound } = readSecurityRule(survey, settings, scope);
        return isCertain
          ? { inbound, outbound }
          : { inbound: perhaps(inbound), outbound: perhaps(outbound) };
      }),
  ];
  const node = rootOf(resource);
  const own = defaultSecurityRules(node, scope);
  const { alwaysAllowed } = adminRules(survey, network.resource, scope);
  return {
    node,
    inbound: [
      ...alwaysAllowed.inbound.map(({ rule }) => rule),
      ...inOrder(rules.flatMap(({ inbound }) => inbound)),
      ...own.inbound,
    ],
    outbound: [
      ...alwaysAllowed.outbound.map(({ rule }) => rule),
      ...inOrder(rules.flatMap(({ outbound }) => outbound)),
      ...own.outbound,
    ],
    isStateful: true,
    isWithinSubnet: true,
  };
}

function inlineRules(
  survey: Survey,
  list: CheckedValue<readonly SecuritySettings[]>,
  scope: TagScope,
): readonly DirectedRules[] {
  const elements = elementsOf(list);
  // A list that can't be read counts as one rule of which nothing is known.
  const settings = elements ?? [checkedOf<SecuritySettings>(nodeOf(list))];
  return settings.map((one) => readSecurityRule(survey, one, scope));
}

const ADMIN_FILTERS = (_survey: Survey): Map<Resource, readonly Filter[]> => new Map();

/**
 * What security admin rules deny in a VNet, before all network security groups; what they always allow stands in
 * front of the groups' own rules.
 */
export function adminFilters(survey: Survey, network: Resource): readonly Filter[] {
  const ofNetworks = survey.once(ADMIN_FILTERS);
  let filters = ofNetworks.get(network);
  if (filters === undefined) {
    const scope = tagScope(survey, { resource: network, addresses: addressSpace(survey, network) });
    const { denials } = adminRules(survey, network, scope);
    filters = denials.map((ofConfiguration) => adminFilter(rootOf(network), ofConfiguration));
    ofNetworks.set(network, filters);
  }
  return filters;
}

function adminFilter(node: Node, { inbound, outbound }: DirectedRules): Filter {
  const rest = everythingElse(
    node,
    "lets pass what its security admin rules leave open",
    "associate a network security group with the subnet",
  );
  return {
    node,
    inbound: [...inOrder(inbound), rest],
    outbound: [...inOrder(outbound), rest],
    isStateful: true,
    isWithinSubnet: true,
  };
}
