import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  isGiven,
  type Node,
  nodeOf,
  type Resource,
} from "../../core";
import { NetworkInterface, VirtualMachine, VirtualMachineScaleSet } from "../../resources/azure";
import { ALL_ADDRESSES } from "../address-set";
import { ANY_GROUP, unseenFilter } from "../filter";
import { elementsOf, type Survey } from "../survey";
import type { Hop, Interface } from "../topology";
import { unseenSubnet } from "../unseen";
import {
  type BalancedSettings,
  foreignBalancers,
  lendersByAddress,
  lendingBalancers,
} from "./balanced-addresses";
import { interfacesIn } from "./placement";
import { configuredAddress, publicAddressAt } from "./public-addresses";
import { followAll } from "./references";
import { applicationGroups } from "./security-groups";

interface Reference {
  readonly id?: string;
}

/** An IP configuration, of a network interface or of a machine that makes its own. */
export interface IpConfiguration extends BalancedSettings {
  readonly subnet?: Reference;
  readonly privateIPAddress?: string;
  readonly privateIPAddressVersion?: string;
  readonly publicIPAddress?: Reference;
  readonly publicIPAddressConfiguration?: {
    readonly sku?: { readonly name?: string };
    readonly publicIPAddressVersion?: string;
  };
  readonly applicationSecurityGroups?: readonly Reference[];
  readonly applicationGatewayBackendAddressPools?: readonly Reference[];
}

interface InterfaceSettings {
  readonly networkSecurityGroup?: Reference;
  readonly ipConfigurations?: readonly IpConfiguration[];
}

interface NetworkProfile {
  readonly networkInterfaces?: readonly Reference[];
  readonly networkInterfaceConfigurations?: readonly InterfaceSettings[];
}

/** One IP configuration of a host, in each subnet that it may be in. */
export interface HostPort {
  readonly interfaces: readonly Interface[];
  readonly settings: Checked<IpConfiguration>;
  /** The network interface that declares it; undefined where the machine makes its own. */
  readonly card: Resource | undefined;
}

/** All that has network interfaces of its own, each with its IP configurations. */
export const hosts = (survey: Survey): ReadonlyMap<Resource, readonly HostPort[]> =>
  survey.once(readHosts);

/** The network interfaces of a machine; none where the resource is no host. */
export function interfacesOfHost(survey: Survey, resource: Resource): readonly Interface[] {
  return (
    hosts(survey)
      .get(resource)
      ?.flatMap(({ interfaces }) => interfaces) ?? []
  );
}

function readHosts(survey: Survey): ReadonlyMap<Resource, readonly HostPort[]> {
  const all = new Map<Resource, readonly HostPort[]>();
  const cards = new Map(
    survey
      .all(NetworkInterface)
      .map(({ resource }) => [
        resource,
        portsOf(survey, checkedInputs<InterfaceSettings>(resource), resource),
      ]),
  );
  const taken = new Set<Resource>();
  for (const { resource, inputs } of survey.all(VirtualMachine)) {
    const profile = inputs.networkProfile as unknown as Checked<NetworkProfile>;
    all.set(resource, [
      ...attached(survey, profile.networkInterfaces, cards, taken),
      ...configured(survey, profile),
    ]);
  }
  for (const { resource, inputs } of survey.all(VirtualMachineScaleSet)) {
    const profile = inputs.virtualMachineProfile
      .networkProfile as unknown as Checked<NetworkProfile>;
    all.set(resource, configured(survey, profile));
  }
  // An interface that is certainly a machine's is told as that machine.
  for (const [resource, ports] of cards) {
    if (!taken.has(resource)) all.set(resource, ports);
  }
  return all;
}

function configured(survey: Survey, profile: Checked<NetworkProfile>): readonly HostPort[] {
  const { networkInterfaceConfigurations: list } = profile;
  if (isGiven(profile) && nodeOf(list).state === "unknown") {
    return [unseenPort(nodeOf(list), list as unknown as Checked<IpConfiguration>)];
  }
  return (elementsOf(list) ?? []).flatMap((settings) => portsOf(survey, settings));
}

/** The network interfaces of the stack that a machine names, and one for all that are elsewhere. */
function attached(
  survey: Survey,
  list: CheckedValue<readonly Reference[]>,
  cards: ReadonlyMap<Resource, readonly HostPort[]>,
  taken: Set<Resource>,
): readonly HostPort[] {
  const ids = (elementsOf(list) ?? [{ id: list }]).map(({ id }) => id as CheckedValue<unknown>);
  const { found, outside } = followAll(survey, ids, NetworkInterface);
  const ports = found.flatMap(({ resource, isCertain }) => {
    if (isCertain) taken.add(resource);
    const own = cards.get(resource) ?? [];
    return isCertain ? own : own.map(perhaps);
  });
  const [unseen] = outside;
  return unseen === undefined
    ? ports
    : [...ports, unseenPort(nodeOf(unseen), unseen as unknown as Checked<IpConfiguration>)];
}

function perhaps({ interfaces, ...port }: HostPort): HostPort {
  return { ...port, interfaces: interfaces.map((one) => ({ ...one, isCertain: false })) };
}

/** An interface of which nothing is known: it may have a public address, and no filter. */
function unseenPort(node: Node, settings: Checked<IpConfiguration>): HostPort {
  const does = "names a network interface outside this stack";
  return {
    settings,
    card: undefined,
    interfaces: [
      {
        subnet: unseenSubnet(node),
        node,
        addresses: ALL_ADDRESSES,
        groups: { certain: new Set(), possible: new Set([ANY_GROUP]) },
        filters: [unseenFilter(node, does)],
        publicAddresses: [
          { family: "v4", hop: { node, does, isCertain: false }, needsRoute: false },
        ],
        isCertain: false,
        isPrivateEndpoint: false,
      },
    ],
  };
}

function withLenders(one: Interface, more: readonly Hop[]): Interface {
  return more.length === 0 ? one : { ...one, lenders: [...(one.lenders ?? []), ...more] };
}

function portsOf(
  survey: Survey,
  { ipConfigurations: list, networkSecurityGroup }: Checked<InterfaceSettings>,
  card?: Resource,
): readonly HostPort[] {
  const elements = elementsOf(list) ?? [list as unknown as Checked<IpConfiguration>];
  return elements.map((settings) => ({
    settings,
    card,
    interfaces: interfacesIn(
      { survey },
      {
        subnet: settings.subnet.id,
        securityGroup: networkSecurityGroup.id,
        groups: applicationGroups(survey, settings.applicationSecurityGroups),
        address: settings.privateIPAddress,
        version: settings.privateIPAddressVersion,
        lenders: lendingBalancers(survey, settings),
        given: [
          ...foreignBalancers(survey, settings),
          ...publicAddressAt(survey, settings.publicIPAddress),
          ...configuredAddress(settings.publicIPAddressConfiguration),
        ],
      },
    ).map((one) => withLenders(one, lendersByAddress(survey, one, card))),
  }));
}
