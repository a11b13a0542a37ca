import { type Checked, formatResource, type Node, nodeOf, type Resource } from "../../core";
import { VirtualNetwork, VirtualNetworkPeering } from "../../resources/azure";
import { addTo } from "../grouping";
import { elementsOf, type Survey } from "../survey";
import type { Hop, Joint } from "../topology";
import { addressSpaces, type Prefixes, prefixesOf, type Space } from "./address-spaces";
import { bothFlags, type Flag, flagOf } from "./flags";

type VirtualNetworkInputs = NonNullable<(typeof VirtualNetwork)["inputs"]>;
type PeeringSettings = NonNullable<VirtualNetworkInputs["virtualNetworkPeerings"]>[number];

/** What a peering opens to one of its networks: the other. */
export interface Peer {
  /** Undefined where it is outside the stack. */
  readonly space: Space | undefined;
  /** Addresses of a network outside the stack. */
  readonly prefixes: Prefixes;
  /** What leads to a network that is certainly outside the stack, and whether it is open from here. */
  readonly outsider: { readonly resource: Resource; readonly isCertain: boolean } | undefined;
  readonly hop: Hop;
  /** Whether the other network takes in what comes from elsewhere by way of this one. */
  readonly takesForwarded: Flag;
  /** Whether this network uses the other's gateway to reach what is on the premises. */
  readonly usesGateway: Flag;
}

/** All peerings of a stack, which is one side each. */
export interface Peerings {
  readonly peersOf: (network: Resource) => readonly Peer[];
  readonly joints: readonly Joint[];
}

/** One side of a peering: that which one of its networks declares. */
interface Side {
  readonly resource: Resource;
  readonly node: Node;
  readonly from: Resource;
  /** Undefined where it is outside the stack. */
  readonly to: Resource | undefined;
  readonly settings: Checked<PeeringSettings>;
  /** Whether it is between these two networks, and of all of them. */
  readonly isCertain: boolean;
}

export const peerings = (survey: Survey): Peerings => survey.once(readPeerings);

/**
 * Networks are joined only where both declare it, and what a network reaches its peers don't reach through it
 * (learn.microsoft.com, "Virtual network peering"). Without allowVirtualNetworkAccess a network leaves the
 * other out of its tag VirtualNetwork, but traffic that security groups admit still flows
 * (learn.microsoft.com, "Create, change, or delete a virtual network peering"): then they are perhaps joined.
 */
function readPeerings(survey: Survey): Peerings {
  const spaces = addressSpaces(survey);
  const sides = [...splitSides(survey), ...inlineSides(survey)];
  const byNetworks = new Map<Resource, Map<Resource | undefined, Side[]>>();
  for (const side of sides) {
    const ofNetwork = byNetworks.get(side.from) ?? new Map<Resource | undefined, Side[]>();
    byNetworks.set(side.from, ofNetwork);
    addTo(ofNetwork, side.to, side);
  }
  const peers = new Map<Resource, Peer[]>();
  const joints: Joint[] = [];
  for (const side of sides) {
    const { from, to, resource, node } = side;
    const back = to && strongest(byNetworks.get(to)?.get(from) ?? []);
    if (back === undefined && to !== undefined) continue;
    const isSure = isOpenBetween(side, back);
    const peer = peerOf(survey, side, back, isSure, to && spaces.get(to));
    addTo(peers, from, peer);
    const networks = [from, to].map((one) => one && spaces.get(one)?.network);
    // Both sides declare one peering; it is told at one of them.
    if (back === undefined || resource.urn <= back.resource.urn) {
      joints.push({ resource, node, networks, isCertain: isSure });
    }
  }
  return { peersOf: (network) => peers.get(network) ?? [], joints };
}

function strongest(sides: readonly Side[]): Side | undefined {
  return sides.find(({ isCertain }) => isCertain) ?? sides[0];
}

/**
 * Whether one side opens a peering. No document names a default for `allowVirtualNetworkAccess`: the portal and
 * PowerShell set it, the command line without its flag leaves it off (Azure/azure-cli issue 26066). So it is perhaps on.
 */
function isOpen({ settings, isCertain }: Side): boolean {
  return isCertain && flagOf(settings.allowVirtualNetworkAccess, "perhaps") === "yes";
}

function isOpenBetween(side: Side, back: Side | undefined): boolean {
  return back !== undefined && isOpen(side) && isOpen(back);
}

function peerOf(
  survey: Survey,
  side: Side,
  back: Side | undefined,
  isCertain: boolean,
  space: Space | undefined,
): Peer {
  const { from, node, resource, settings, to } = side;
  const name = to === undefined ? "a network outside this stack" : formatResource(to);
  return {
    space,
    prefixes: outsidePrefixes(survey, settings),
    outsider:
      to === undefined && resource.type === VirtualNetworkPeering.token
        ? { resource, isCertain: isOpen(side) }
        : undefined,
    hop: {
      node,
      does: `joins ${formatResource(from)} with ${name}`,
      isCertain,
      change: "remove this peering",
    },
    takesForwarded:
      back === undefined ? "perhaps" : flagOf(back.settings.allowForwardedTraffic, "no"),
    usesGateway: bothFlags(
      flagOf(settings.useRemoteGateways, "no"),
      back === undefined ? "perhaps" : flagOf(back.settings.allowGatewayTransit, "no"),
    ),
  };
}

function outsidePrefixes(survey: Survey, settings: Checked<PeeringSettings>): Prefixes {
  const spaces = [settings.remoteVirtualNetworkAddressSpace, settings.remoteAddressSpace];
  const given = spaces.find((one) => nodeOf(one).state !== "absent");
  return prefixesOf(survey, (given ?? settings.remoteAddressSpace).addressPrefixes);
}

function splitSides(survey: Survey): readonly Side[] {
  return survey.all(VirtualNetworkPeering).flatMap(({ resource, inputs }) => {
    const ends = survey.follow(inputs.virtualNetworkName, VirtualNetwork);
    return ends.flatMap((from) =>
      sidesOf(survey, resource, nodeOf(inputs), from.resource, inputs, from.isCertain),
    );
  });
}

function inlineSides(survey: Survey): readonly Side[] {
  return survey
    .all(VirtualNetwork)
    .flatMap(({ resource, inputs }) =>
      (elementsOf(inputs.virtualNetworkPeerings) ?? []).flatMap((peering) =>
        sidesOf(survey, resource, nodeOf(peering), resource, peering, true),
      ),
    );
}

function sidesOf(
  survey: Survey,
  resource: Resource,
  node: Node,
  from: Resource,
  settings: Checked<PeeringSettings>,
  isCertain: boolean,
): readonly Side[] {
  const remotes = survey
    .follow(settings.remoteVirtualNetwork.id, VirtualNetwork)
    .filter((remote) => remote.resource !== from);
  const isOfAll = isCertain && isComplete(settings);
  const outside: Side = { resource, node, from, to: undefined, settings, isCertain: isOfAll };
  return remotes.length === 0
    ? [outside]
    : remotes.map((remote) => ({
        ...outside,
        to: remote.resource,
        isCertain: isOfAll && remote.isCertain,
      }));
}

/** Whether a peering is of all addresses of both networks, not of some of their subnets only. */
function isComplete(settings: Checked<PeeringSettings>): boolean {
  return (
    flagOf(settings.peerCompleteVnets, "yes") === "yes" &&
    flagOf(settings.enableOnlyIPv6Peering, "no") === "no"
  );
}
