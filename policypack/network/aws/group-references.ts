import {
  type CheckedValue,
  checkedOf,
  childOf,
  type Node,
  nodeOf,
  type Resource,
  type ResourceType,
} from "../../core";
import { CLUSTER_GROUP, DEFAULT_GROUP } from "../../knowledge/made-groups";
import {
  DefaultSecurityGroup,
  DefaultVpc,
  EksCluster,
  SecurityGroup,
  Vpc,
} from "../../resources/aws";
import type { Group } from "../filter";
import type { Found, Survey } from "../survey";

/** A security group of the stack: declared, adopted, or one that AWS makes with a VPC or an EKS cluster. */
export interface GroupHandle {
  readonly key: Group;
  /** The group, or what it is made with. */
  readonly resource: Resource;
}

/** A group that is declared elsewhere, named by its id. */
export interface OutsideGroup {
  readonly key: Group;
  readonly id: CheckedValue<unknown>;
}

/** The groups that a value names. */
export interface NamedGroups {
  readonly certain: readonly GroupHandle[];
  readonly possible: readonly GroupHandle[];
  /** Groups that certainly are named, and are none of the stack. */
  readonly outside: readonly OutsideGroup[];
  /** True where it may name any group, of the stack or not. */
  readonly hasUnseen: boolean;
}

const NO_NAMES: NamedGroups = { certain: [], possible: [], outside: [], hasUnseen: false };

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
  const all = elementNodes(node);
  const outside = all.filter((element) => isOutside(survey, element));
  const elements = all.filter((element) => !outside.includes(element));
  // An id that is known tells by itself what it names, whatever else the list depends on.
  const areIds = elements.every(isGroupId);
  const values = areIds ? elements.map((element) => checkedOf<unknown>(element)) : [ids];
  const follow = (types: readonly ResourceType<unknown>[]) =>
    values.flatMap((value) => survey.follow(value, ...types));
  const certain = new Map<Group, GroupHandle>();
  const possible = new Map<Group, GroupHandle>();
  for (const { resource, isCertain } of follow(DECLARED)) {
    (isCertain ? certain : possible).set(resource.urn, { key: resource.urn, resource });
  }
  const wanted = elements.filter((element) => element.state !== "absent").length;
  if (certain.size < wanted) {
    // The only group that comes from a VPC is its default group; from a cluster, that of the cluster.
    const isOnlyMakers = areIds || survey.comesFrom(node, isOfStack);
    const byId = elements.flatMap(({ value }) => survey.once(groupsMade).makers.get(value) ?? []);
    for (const found of [...byId, ...follow(MAKERS)]) {
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
    // What can't be seen stands for all that is possible; and an id that is known leaves nothing open.
    possible: hasUnseen || areIds ? [] : [...possible.values()],
    outside: outside.map((element) => ({
      key: `outside:${element.value}`,
      id: checkedOf<unknown>(element),
    })),
    hasUnseen,
  };
}

function isGroupId({ state, value }: Node): boolean {
  return state === "known" && typeof value === "string" && /^sg-[0-9a-f]+$/.test(value);
}

/** Whether a value is the id of a group that is none of the stack: one that isn't made yet has no id to be known. */
function isOutside(survey: Survey, node: Node): boolean {
  const { declared, makers, areAllSeen } = survey.once(groupsMade);
  return (
    areAllSeen &&
    isGroupId(node) &&
    !declared.has(node.value) &&
    !makers.has(node.value) &&
    survey.target<unknown>(checkedOf(node), ...DECLARED, ...MAKERS) === undefined
  );
}

/** The groups of the stack that are there already. */
interface GroupsMade {
  /** The ids of those that are declared. */
  readonly declared: ReadonlySet<unknown>;
  /** What the others are made with, by their ids. */
  readonly makers: ReadonlyMap<unknown, Found<unknown>>;
  /** False where one may be there whose id isn't known. */
  readonly areAllSeen: boolean;
}

function groupsMade(survey: Survey): GroupsMade {
  const adopted = survey.all(DefaultSecurityGroup);
  const declared = [...survey.all(SecurityGroup), ...adopted].flatMap(
    ({ resource }) => outputText(resource, "id") ?? [],
  );
  const makers = MAKERS.flatMap((type) => survey.all(type)).map((found) => {
    const { resource } = found;
    const id = outputText(
      resource,
      resource.type === EksCluster.token ? CLUSTER_GROUP : DEFAULT_GROUP,
    );
    // The default VPC, too, was there before the stack.
    const isThere = resource.type === DefaultVpc.token || outputText(resource, "id") !== undefined;
    return { found, id, isThere };
  });
  return {
    declared: new Set(declared),
    makers: new Map(makers.flatMap(({ found, id }) => (id === undefined ? [] : [[id, found]]))),
    areAllSeen:
      makers.every(({ id, isThere }) => id !== undefined || !isThere) &&
      // The group of a VPC of the stack is seen with that.
      adopted.every(
        ({ resource, inputs }) =>
          outputText(resource, "id") !== undefined ||
          survey.target(inputs.vpcId, Vpc) !== undefined,
      ),
  };
}

function outputText({ outputs }: Resource, path: string): string | undefined {
  const text = outputs[path];
  return typeof text === "string" ? text : undefined;
}

const DECLARED: readonly ResourceType<unknown>[] = [SecurityGroup, DefaultSecurityGroup];
const MAKERS: readonly ResourceType<unknown>[] = [Vpc, DefaultVpc, EksCluster];
const MAKER_TOKENS: ReadonlySet<string> = new Set(
  [...DECLARED, ...MAKERS].map(({ token }) => token),
);
/** What else a property may refer to that has groups in it; no output of these types is the id of a group. */
const WITHOUT_GROUPS: RegExp = /^aws:(?:iam|kms)\/|^aws:ec2\/(?:subnet:Subnet|keyPair:KeyPair)$/;
/** Whether a group that comes from a type is declared in the stack, or made with what is. */
const isOfStack = (type: string) => MAKER_TOKENS.has(type) || WITHOUT_GROUPS.test(type);

function elementNodes(node: Node): readonly Node[] {
  return node.state === "known" && Array.isArray(node.value)
    ? node.value.map((_, index) => childOf(node, String(index)))
    : [node];
}

function isNamedWhole(survey: Survey, node: Node): boolean {
  return node.state === "known" || survey.comesFrom(node, isOfStack) || !isTopLevel(node);
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
    survey.comesFrom(node, isOfStack)
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
