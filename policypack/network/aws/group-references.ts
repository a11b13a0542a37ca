import { type CheckedValue, childOf, type Node, nodeOf, type Resource } from "../../core";
import {
  DefaultSecurityGroup,
  DefaultVpc,
  EksCluster,
  SecurityGroup,
  Vpc,
} from "../../resources/aws";
import type { Group } from "../filter";
import type { Survey } from "../survey";

/** A security group of the stack: declared, adopted, or one that AWS makes with a VPC or an EKS cluster. */
export interface GroupHandle {
  readonly key: Group;
  /** The group, or what it is made with. */
  readonly resource: Resource;
}

/** The groups that a value names. */
export interface NamedGroups {
  readonly certain: readonly GroupHandle[];
  readonly possible: readonly GroupHandle[];
  /** True where it may name a group that is declared elsewhere. */
  readonly hasUnseen: boolean;
}

const NO_NAMES: NamedGroups = { certain: [], possible: [], hasUnseen: false };

/**
 * The groups that an id, or a list of ids, names. The inputs of an EKS cluster, and whatever comes from one,
 * name the group that EKS makes for it.
 */
export function groupsNamed(survey: Survey, ids: CheckedValue<unknown>): NamedGroups {
  const node = nodeOf(ids);
  if (node.state === "absent") {
    return NO_NAMES;
  }
  if (node.parent === undefined && node.resource.type === EksCluster.token) {
    return { ...NO_NAMES, certain: [clusterGroup(node.resource)] };
  }
  const declared = survey.follow<unknown>(ids, SecurityGroup, DefaultSecurityGroup);
  const certain = new Map<Group, GroupHandle>();
  const possible = new Map<Group, GroupHandle>();
  for (const { resource, isCertain } of declared) {
    (isCertain ? certain : possible).set(resource.urn, { key: resource.urn, resource });
  }
  const elements = elementNodes(node);
  const wanted = elements.filter((element) => element.state !== "absent").length;
  if (certain.size < wanted) {
    // The only group that comes from a VPC is its default group; from a cluster, that of the cluster.
    const isOnlyMakers = survey.comesFrom(node, isMaker);
    for (const found of survey.follow<unknown>(ids, Vpc, DefaultVpc, EksCluster)) {
      for (const { handle, isCertain } of groupsMadeWith(survey, found.resource)) {
        (found.isCertain && isCertain && isOnlyMakers ? certain : possible).set(handle.key, handle);
      }
    }
  }
  for (const key of certain.keys()) possible.delete(key);
  const isWhole =
    certain.size >= wanted && (Array.isArray(node.value) || isNamedWhole(survey, node));
  const hasUnseen =
    !isWhole && !areOnlyGroups(survey, node, elements, [...certain.keys(), ...possible.keys()]);
  return {
    certain: [...certain.values()],
    // What can't be seen stands for all that is possible.
    possible: hasUnseen ? [] : [...possible.values()],
    hasUnseen,
  };
}

const GROUP_TOKENS: ReadonlySet<string> = new Set([
  SecurityGroup.token,
  DefaultSecurityGroup.token,
]);
const MAKER_TOKENS: ReadonlySet<string> = new Set([
  ...GROUP_TOKENS,
  Vpc.token,
  DefaultVpc.token,
  EksCluster.token,
]);
const isMaker = (type: string) => MAKER_TOKENS.has(type);

function elementNodes(node: Node): readonly Node[] {
  return node.state === "known" && Array.isArray(node.value)
    ? node.value.map((_, index) => childOf(node, String(index)))
    : [node];
}

function isNamedWhole(survey: Survey, node: Node): boolean {
  return node.state === "known" || survey.comesFrom(node, isMaker) || !isTopLevel(node);
}

function isTopLevel(node: Node): boolean {
  return node.parent?.parent === undefined;
}

/** Whether nothing but the groups that were found can be meant. */
function areOnlyGroups(
  survey: Survey,
  node: Node,
  elements: readonly Node[],
  found: readonly Group[],
): boolean {
  return (
    found.length > 0 &&
    elements.every(({ state }) => state === "unknown") &&
    survey.comesFrom(node, isMaker)
  );
}

/** The group that EKS makes for a cluster and puts on its nodes. */
function clusterGroup(resource: Resource): GroupHandle {
  return { key: `${resource.urn}#cluster`, resource };
}

function groupsMadeWith(
  survey: Survey,
  resource: Resource,
): readonly { readonly handle: GroupHandle; readonly isCertain: boolean }[] {
  return resource.type === EksCluster.token
    ? [{ handle: clusterGroup(resource), isCertain: true }]
    : defaultGroups(survey, resource);
}

/** The default group of a VPC: AWS's own, unless the stack adopts it. */
export function defaultGroups(
  survey: Survey,
  vpc: Resource,
): readonly { readonly handle: GroupHandle; readonly isCertain: boolean }[] {
  const vpcType = vpc.type === Vpc.token ? Vpc : DefaultVpc;
  const adopters = survey.referring<unknown>(vpc, vpcType, DefaultSecurityGroup, "vpcId");
  const adopted = adopters.map(({ resource, isCertain }) => ({
    handle: { key: resource.urn, resource },
    isCertain: isCertain && adopters.length === 1,
  }));
  const own = { key: `${vpc.urn}#default`, resource: vpc };
  return adopted.some(({ isCertain }) => isCertain)
    ? adopted
    : [...adopted, { handle: own, isCertain: adopted.length === 0 }];
}
