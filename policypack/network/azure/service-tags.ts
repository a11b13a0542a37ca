import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  isGiven,
  nodeOf,
  type Resource,
} from "../../core";
import {
  HubVirtualNetworkConnection,
  Subnet,
  VirtualNetwork,
  VirtualNetworkPeering,
} from "../../resources/azure";
import {
  type AddressSet,
  INTERNET_ADDRESSES,
  intersectAddresses,
  NO_ADDRESSES,
  PRIVATE_ADDRESSES,
  subtractAddresses,
  unionOfAddresses,
} from "../address-set";
import { type Bounded, exactly } from "../bounded";
import {
  ANYONE,
  type Group,
  NOBODY,
  type Selector,
  SOMEONE,
  selectorOf,
  tagGroup,
} from "../filter";
import { elementsOf, type Survey, textOf } from "../survey";
import type { Network } from "../topology";
import { addressSpaces } from "./address-spaces";
import { flagOf } from "./flags";
import { gatewayRoutes } from "./gateways";
import { networkGroup } from "./network-groups";

/** What service tags stand for where a network security group is used. */
export interface TagScope {
  readonly virtualNetwork: Bounded<Selector>;
  readonly internet: Bounded<Selector>;
}

const SCOPES = (_survey: Survey): Map<Network, TagScope> => new Map();

/** The meaning of service tags in a VNet; computed once. */
export function tagScope(survey: Survey, network: Network): TagScope {
  const scopes = survey.once(SCOPES);
  let scope = scopes.get(network);
  if (scope === undefined) {
    scope = {
      virtualNetwork: virtualNetworkTag(survey, network),
      internet: exactly(
        selectorOf(subtractAddresses(INTERNET_ADDRESSES, network.addresses.certain)),
      ),
    };
    scopes.set(network, scope);
  }
  return scope;
}

/** Service tags are a name, or several joined by dots: `Sql.WestEurope`. */
const TAG = /^[a-z][a-z0-9]*(\.[a-z0-9]+)*$/i;

/**
 * Whom an address prefix of a rule speaks of: `*`, an address, a range, or a service tag. Meaning of the tags:
 * learn.microsoft.com "Virtual network service tags".
 */
export function prefixSelector(
  survey: Survey,
  prefix: CheckedValue<string>,
  scope: TagScope,
): Bounded<Selector> {
  const text = textOf(prefix);
  if (text === undefined) {
    return nodeOf(prefix).state === "absent" ? exactly(NOBODY) : SOMEONE;
  }
  if (text === "*") {
    return ANYBODY;
  }
  if (TAG.test(text)) {
    return selectorOfTag(text.toLowerCase(), scope);
  }
  const { certain, possible } = survey.addresses(prefix);
  return certain === possible ? exactly(selectorOf(possible)) : SOMEONE;
}

const ANYBODY = exactly(ANYONE);

/**
 * AzureCloud are all public addresses of Azure: machines that anybody may rent. Which addresses these
 * are changes every week, so that it is perhaps any of the internet.
 */
const RENTED: Bounded<Selector> = { certain: NOBODY, possible: selectorOf(INTERNET_ADDRESSES) };

function selectorOfTag(tag: string, scope: TagScope): Bounded<Selector> {
  if (tag === "virtualnetwork") return scope.virtualNetwork;
  if (tag === "internet") return scope.internet;
  if (tag === "any") return ANYBODY;
  if (tag === "azurecloud" || tag.startsWith("azurecloud.")) return RENTED;
  return exactly(selectorOf(NO_ADDRESSES, [tagGroup(tag)]));
}

/**
 * VirtualNetwork: the VNet, the VNets peered with it, and what is behind its gateways and user-defined routes. The
 * last may lead to any private address. (The tag can even take in the default route; then nothing from
 * the internet finds its way back, so that this is left out.)
 */
function virtualNetworkTag(survey: Survey, network: Network): Bounded<Selector> {
  const { resource, addresses } = network;
  const peers = peersOf(survey, resource);
  const sure = peers.filter(({ isCertain }) => isCertain);
  const certain = selectorOf(
    unionOfAddresses([
      addresses.certain,
      ...sure.map((peer) => peer.addresses.certain),
      ...premisesOf(survey, resource),
    ]),
    [networkGroup(resource), ...sure.flatMap((peer) => peer.groups)],
  );
  const reaches = isConnectedFurther(survey, resource)
    ? PRIVATE_ADDRESSES
    : unionOfAddresses(
        [addresses, ...peers.map((peer) => peer.addresses)].map(({ possible }) =>
          intersectAddresses(possible, PRIVATE_ADDRESSES),
        ),
      );
  const possible = selectorOf(unionOfAddresses([certain.addresses, reaches]), [
    networkGroup(resource),
    ...peers.flatMap((peer) => peer.groups),
  ]);
  return isSame(certain, possible) ? exactly(possible) : { certain, possible };
}

/** The addresses on the premises that a VNet certainly reaches by gateways. */
function premisesOf(survey: Survey, network: Resource): readonly AddressSet[] {
  const space = addressSpaces(survey).get(network);
  return space === undefined
    ? []
    : gatewayRoutes(survey, space)
        .filter(({ hop, to }) => to.kind === "outside" && hop.isCertain)
        .map(({ destinations }) => destinations.certain);
}

function isSame(a: Selector, b: Selector): boolean {
  return (
    a.groups.size === b.groups.size &&
    a.addresses.v4.join() === b.addresses.v4.join() &&
    a.addresses.v6.join() === b.addresses.v6.join()
  );
}

interface NetworkSettings {
  readonly addressSpace?: { readonly addressPrefixes?: readonly string[] };
  readonly virtualNetworkPeerings?: readonly Peering[];
  readonly subnets?: readonly SubnetSettings[];
}

function inputsOf(network: Resource): Checked<NetworkSettings> {
  return checkedInputs<NetworkSettings>(network);
}

interface Peer {
  readonly groups: readonly Group[];
  readonly addresses: Bounded<AddressSet>;
  readonly isCertain: boolean;
}

interface Peering {
  readonly remoteVirtualNetwork?: { readonly id?: string };
  readonly allowVirtualNetworkAccess?: boolean;
}

function peersOf(survey: Survey, network: Resource): readonly Peer[] {
  const inline = (elementsOf<Peering>(inputsOf(network).virtualNetworkPeerings) ?? []).map(
    (inputs) => ({ inputs, isCertain: true }),
  );
  const split = survey.referring(
    network,
    VirtualNetwork,
    VirtualNetworkPeering,
    "virtualNetworkName",
  );
  return [...inline, ...split].flatMap(({ inputs, isCertain }) => {
    // Without access, the tag doesn't take the peer in: learn.microsoft.com, "Create, change, or delete a virtual
    // network peering", settings.
    const access = flagOf(inputs.allowVirtualNetworkAccess, "perhaps");
    if (access === "no") return [];
    const remotes = survey.follow(inputs.remoteVirtualNetwork.id, VirtualNetwork);
    return remotes.length === 0
      ? [{ groups: [], addresses: PRIVATE, isCertain: false }]
      : remotes.map((remote) => ({
          groups: [networkGroup(remote.resource)],
          addresses: addressSpace(survey, remote.resource),
          isCertain: isCertain && access === "yes" && remote.isCertain,
        }));
  });
}

const PRIVATE: Bounded<AddressSet> = { certain: NO_ADDRESSES, possible: PRIVATE_ADDRESSES };

/** The addresses that a VNet declares as its own; a pool may give it any private ones. */
export function addressSpace(survey: Survey, network: Resource): Bounded<AddressSet> {
  const prefixes = inputsOf(network).addressSpace.addressPrefixes;
  const ranges = (elementsOf(prefixes) ?? []).map((prefix) => survey.addresses(prefix));
  return ranges.length === 0
    ? PRIVATE
    : {
        certain: unionOfAddresses(ranges.map(({ certain }) => certain)),
        possible: unionOfAddresses(ranges.map(({ possible }) => possible)),
      };
}

/** A subnet as a VNet declares it inline, or a resource of its own. */
interface SubnetSettings {
  readonly name?: string;
  readonly subnetName?: string;
  readonly routeTable?: { readonly id?: string };
}

/** Whether a VNet has routes of one's own, or a gateway to other networks. */
function isConnectedFurther(survey: Survey, network: Resource): boolean {
  const inline = elementsOf<SubnetSettings>(inputsOf(network).subnets) ?? [];
  const split = survey
    .referring(network, VirtualNetwork, Subnet, "virtualNetworkName")
    .map(({ inputs }) => inputs as Checked<SubnetSettings>);
  return (
    [...inline, ...split].some(
      (subnet) =>
        isGiven(subnet.routeTable) ||
        [subnet.name, subnet.subnetName].some((name) => textOf(name) === "GatewaySubnet"),
    ) ||
    survey.referring(
      network,
      VirtualNetwork,
      HubVirtualNetworkConnection,
      "remoteVirtualNetwork.id",
    ).length > 0
  );
}
