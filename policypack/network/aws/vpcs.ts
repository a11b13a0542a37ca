import { type CheckedValue, nodeOf, type Resource } from "../../core";
import { DefaultVpc, Vpc } from "../../resources/aws";
import { ALL_ADDRESSES, NO_ADDRESSES } from "../address-set";
import type { Found, Survey } from "../survey";
import type { Network } from "../topology";
import { type Block, blocksOfVpc, DEFAULT_VPC_BLOCK, joinBlocks } from "./address-values";
import { UNDECLARED_VPC } from "./default-network";

/** The VPCs that a stack declares or names. */
export interface Vpcs {
  readonly networks: ReadonlyMap<Resource, Network>;
  /** The ranges of each network, for its local routes. */
  readonly blocks: ReadonlyMap<Network, readonly Block[]>;
  /** The network that the id of a VPC names; one that is unseen where that is outside the stack. */
  readonly networkOf: (vpcId: CheckedValue<unknown>) => Network;
  /** The default VPC: the one that the stack adopts, else as AWS makes it. */
  readonly defaultNetwork: Network;
}

export const vpcsOf = (survey: Survey): Vpcs => survey.once(readVpcs);

function readVpcs(survey: Survey): Vpcs {
  const networks = new Map<Resource, Network>();
  const blocks = new Map<Network, readonly Block[]>();
  const found: readonly Found<unknown>[] = [...survey.all(Vpc), ...survey.all(DefaultVpc)];
  for (const vpc of found) {
    const ranges = blocksOfVpc(survey, vpc);
    const network = { resource: vpc.resource, addresses: joinBlocks(ranges) };
    networks.set(vpc.resource, network);
    blocks.set(network, ranges);
  }
  const unseen = new Map<string, Network>();
  const networkOf = (vpcId: CheckedValue<unknown>): Network => {
    const named = survey.target<unknown>(vpcId, Vpc, DefaultVpc);
    const network = named && networks.get(named.resource);
    if (network !== undefined) {
      return network;
    }
    // The same id is the same VPC, wherever that is declared; an unknown one is a VPC of its own.
    const { resource, state, value } = nodeOf(vpcId);
    const key = state === "known" && typeof value === "string" ? `id ${value}` : resource.urn;
    const known = unseen.get(key) ?? {
      resource,
      addresses: { certain: NO_ADDRESSES, possible: ALL_ADDRESSES },
    };
    unseen.set(key, known);
    return known;
  };
  const [adopted] = survey.all(DefaultVpc);
  const defaultNetwork = (adopted && networks.get(adopted.resource)) ?? {
    resource: UNDECLARED_VPC,
    addresses: DEFAULT_VPC_BLOCK.addresses,
  };
  blocks.set(defaultNetwork, blocks.get(defaultNetwork) ?? [DEFAULT_VPC_BLOCK]);
  return { networks, blocks, networkOf, defaultNetwork };
}
