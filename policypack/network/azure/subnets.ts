import {
  type Checked,
  type CheckedValue,
  checkedOf,
  childOf,
  dependenciesOf,
  makeNode,
  type Node,
  nodeOf,
  type Resource,
} from "../../core";
import { Subnet, VirtualNetwork } from "../../resources/azure";
import { type AddressSet, intersectAddresses, unionOfAddresses } from "../address-set";
import type { Bounded } from "../bounded";
import { elementsOf, type Found, type Survey, textOf, UNREAD_ADDRESSES } from "../survey";
import { prefixesOf } from "./address-spaces";
import type { Flag } from "./flags";

type SubnetInputs = NonNullable<(typeof Subnet)["inputs"]>;

/** What a subnet says about itself, in a resource of its own or inside its virtual network. */
export type SubnetSettings = Omit<
  SubnetInputs,
  "resourceGroupName" | "virtualNetworkName" | "subnetName"
>;

/** A subnet as a stack declares it: as a resource, inside its network, or in both places. */
export interface DeclaredSubnet {
  readonly resource: Resource;
  /** The resource as a whole, or the element of its network. */
  readonly node: Node;
  /** Its virtual network; undefined where that is outside the stack. */
  readonly network: Found<VirtualNetworkInputs> | undefined;
  /** As declared in each place; the resource of its own comes first. */
  readonly settings: readonly Checked<SubnetSettings>[];
}

type VirtualNetworkInputs = NonNullable<(typeof VirtualNetwork)["inputs"]>;

/** All subnets of a stack, by where they are declared. */
export interface DeclaredSubnets {
  readonly all: readonly DeclaredSubnet[];
  readonly byResource: ReadonlyMap<Resource, DeclaredSubnet>;
  readonly byNetwork: ReadonlyMap<Resource, readonly DeclaredSubnet[]>;
}

export const declaredSubnets = (survey: Survey): DeclaredSubnets => survey.once(readSubnets);

function readSubnets(survey: Survey): DeclaredSubnets {
  const inline = survey.all(VirtualNetwork).flatMap(inlineSubnets);
  const inlineByName = new Map(
    inline.flatMap((subnet) =>
      subnet.name === undefined ? [] : [[nameIn(subnet.resource, subnet.name), subnet] as const],
    ),
  );
  const joined = new Set<DeclaredSubnet>();
  const byResource = new Map<Resource, DeclaredSubnet>();
  for (const { resource, inputs } of survey.all(Subnet)) {
    const networks = survey.follow(inputs.virtualNetworkName, VirtualNetwork);
    const [network] = networks;
    const name = textOf(inputs.subnetName) ?? textOf(inputs.name);
    const twin =
      network?.isCertain === true && name !== undefined
        ? inlineByName.get(nameIn(network.resource, name))
        : undefined;
    if (twin !== undefined) joined.add(twin);
    byResource.set(resource, {
      resource,
      node: nodeOf(inputs),
      network: networks.length > 1 && network ? { ...network, isCertain: false } : network,
      settings: [settingsOf(nodeOf(inputs)), ...(twin?.settings ?? [])],
    });
  }
  const all = [...byResource.values(), ...inline.filter((subnet) => !joined.has(subnet))];
  const byNetwork = new Map<Resource, DeclaredSubnet[]>();
  for (const subnet of all) {
    if (subnet.network === undefined) continue;
    const { resource } = subnet.network;
    const known = byNetwork.get(resource);
    if (known === undefined) byNetwork.set(resource, [subnet]);
    else known.push(subnet);
  }
  return { all, byResource, byNetwork };
}

interface InlineSubnet extends DeclaredSubnet {
  readonly name: string | undefined;
}

function inlineSubnets(network: Found<VirtualNetworkInputs>): readonly InlineSubnet[] {
  return (elementsOf(network.inputs.subnets) ?? []).map((element) => ({
    resource: network.resource,
    node: nodeOf(element),
    network,
    name: textOf(element.name),
    settings: [settingsOf(nodeOf(element))],
  }));
}

function settingsOf(node: Node): Checked<SubnetSettings> {
  return checkedOf<SubnetSettings>(node);
}

function nameIn({ urn }: Resource, name: string): string {
  return `${urn} ${name.toLowerCase()}`;
}

/** A subnet that a value means; undefined stands for one outside the stack. */
export interface MeantSubnet {
  readonly declared: DeclaredSubnet | undefined;
  readonly isCertain: boolean;
  /** The position that means it. */
  readonly node: Node;
}

/** The subnets that an id, or the elements of a list of ids, mean. */
export function subnetsMeant(survey: Survey, ids: CheckedValue<unknown>): readonly MeantSubnet[] {
  const node = nodeOf(ids);
  if (node.state === "absent") {
    return [];
  }
  const { byResource } = declaredSubnets(survey);
  const meant = (found: readonly Found<unknown>[], at: Node) =>
    found.flatMap(({ resource, isCertain }): readonly MeantSubnet[] => {
      const declared = byResource.get(resource);
      return declared === undefined ? [] : [{ declared, isCertain, node: at }];
    });
  if (node.state !== "known" || !Array.isArray(node.value)) {
    return [...meant(survey.follow(ids, Subnet), node), ...otherwiseMeant(survey, node)];
  }
  // A list is known as a set, even where no element is known by itself.
  const found = meant(survey.follow(ids, Subnet), node);
  const elements = node.value.map((_, index) => childOf(node, String(index)));
  return [
    ...found,
    ...elements.flatMap((element) =>
      otherwiseMeant(survey, element).filter(
        ({ declared }) => declared === undefined || !found.some((one) => one.declared === declared),
      ),
    ),
  ];
}

/** Whether an id names a subnet at all: one that isn't known yet, and comes from no subnet, may be absent. */
export function namesSubnet(survey: Survey, id: CheckedValue<unknown>): Flag {
  const node = nodeOf(id);
  if (node.state === "absent") return "no";
  const isNamed =
    node.state === "known" ||
    subnetsMeant(survey, id).every(({ declared }) => declared !== undefined);
  return isNamed ? "yes" : "perhaps";
}

/** What an id means that isn't certainly that of a subnet resource. */
function otherwiseMeant(survey: Survey, node: Node): readonly MeantSubnet[] {
  if (node.state === "absent") {
    return [];
  }
  const resources = survey.follow(checkedOf(node), Subnet);
  if (resources.some(({ isCertain }) => isCertain)) {
    return [];
  }
  // What isn't known yet may turn out to be nothing at all.
  const isCertain = resources.length === 0 && node.state === "known";
  const outside: MeantSubnet = { declared: undefined, isCertain, node };
  const named = SUBNET_ID.exec(typeof node.value === "string" ? node.value : "");
  const [, networkId, subnetName] = named ?? [];
  if (networkId !== undefined && subnetName !== undefined) {
    const ofNetwork = survey.follow(checkedOf(textNode(node, networkId)), VirtualNetwork);
    const inside = inlineOf(survey, ofNetwork).filter(
      ({ declared }) => nameOf(declared)?.toLowerCase() === subnetName.toLowerCase(),
    );
    return inside.length > 0
      ? inside.map((one) => ({ ...one, node }))
      : resources.length > 0
        ? []
        : [outside];
  }
  if (node.state === "known") {
    return resources.length > 0 ? [] : [outside];
  }
  if (isAstray(node)) {
    return [
      ...inlineOf(survey, survey.all(VirtualNetwork)).map((one) => ({
        ...one,
        isCertain: false,
        node,
      })),
      outside,
    ];
  }
  // What isn't known yet and comes from a network is one of its subnets.
  const inside = resources.length > 0 ? [] : fromNetworks(survey, node);
  return inside.length > 0 ? inside : resources.length > 0 ? [] : [outside];
}

const SUBNET_ID = /^(.+\/virtualNetworks\/[^/]+)\/subnets\/([^/]+)$/i;

/** The subnets that a network declares itself. */
function inlineOf(
  survey: Survey,
  networks: readonly Found<unknown>[],
): readonly { readonly declared: DeclaredSubnet; readonly isCertain: boolean }[] {
  const { byNetwork } = declaredSubnets(survey);
  return networks.flatMap(({ resource, isCertain }) =>
    (byNetwork.get(resource) ?? []).map((declared) => ({ declared, isCertain })),
  );
}

function fromNetworks(survey: Survey, node: Node): readonly MeantSubnet[] {
  const candidates = inlineOf(survey, survey.follow(checkedOf(node), VirtualNetwork));
  return candidates.map(({ declared, isCertain }) => ({
    declared,
    isCertain: isCertain && candidates.length === 1,
    node,
  }));
}

function nameOf({ node, settings }: DeclaredSubnet): string | undefined {
  const own = childOf(node, "subnetName");
  const name = settings.map((one) => textOf(one.name)).find((text) => text !== undefined);
  return own.state === "known" && typeof own.value === "string" ? own.value : name;
}

/** The same position with a part of its text. */
function textNode(node: Node, text: string): Node {
  return makeNode(node.resource, text, node.parent, node.key);
}

/** True where a value that isn't known comes from no resource: it may mean anything. */
function isAstray(node: Node): boolean {
  return (dependenciesOf(node) ?? []).length === 0;
}

/** The settings of one property wherever the subnet is declared; only those that are given. */
export function givenIn<T>(
  { settings }: DeclaredSubnet,
  read: (one: Checked<SubnetSettings>) => CheckedValue<T>,
): readonly CheckedValue<T>[] {
  return settings.map(read).filter((value) => nodeOf(value).state !== "absent");
}

/** The addresses of a subnet; where it is declared twice, those of either declaration. */
export function subnetAddresses(survey: Survey, { settings }: DeclaredSubnet): Bounded<AddressSet> {
  const all = settings.map(({ addressPrefix, addressPrefixes }) => {
    const { addresses, known, isWhole } = prefixesOf(survey, addressPrefixes, addressPrefix);
    // A subnet always has some: what isn't given comes from a pool.
    return isWhole && known.length === 0 ? UNREAD_ADDRESSES : addresses;
  });
  const [first = UNREAD_ADDRESSES, ...others] = all;
  return others.reduce(
    (sum, one) => ({
      certain: intersectAddresses(sum.certain, one.certain),
      possible: unionOfAddresses([sum.possible, one.possible]),
    }),
    first,
  );
}
