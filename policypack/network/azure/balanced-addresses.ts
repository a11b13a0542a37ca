import {
  type Checked,
  type CheckedValue,
  formatResource,
  isGiven,
  type Node,
  nodeOf,
  type Resource,
} from "../../core";
import { LoadBalancer, NetworkInterface } from "../../resources/azure";
import { type AddressSet, overlapsAddresses } from "../address-set";
import { addTo } from "../grouping";
import { elementsOf, type Survey, textOf } from "../survey";
import type { Hop, Interface } from "../topology";
import {
  backendPools,
  frontEnds,
  PARTS,
  type Part,
  partsNamed,
  settingsOf,
} from "./load-balancer-settings";
import type { GivenAddress } from "./public-addresses";

interface Reference {
  readonly id?: string;
}

/** What an IP configuration says of the load balancers that it is behind. */
export interface BalancedSettings {
  readonly loadBalancerBackendAddressPools?: readonly Reference[];
  readonly loadBalancerInboundNatRules?: readonly Reference[];
  readonly loadBalancerInboundNatPools?: readonly Reference[];
}

const SETTINGS = {
  backendAddressPools: "loadBalancerBackendAddressPools",
  inboundNatRules: "loadBalancerInboundNatRules",
  inboundNatPools: "loadBalancerInboundNatPools",
} as const;

/** The ids by which an IP configuration names parts of load balancers. */
export function balancerIds(
  settings: Checked<BalancedSettings>,
  part: Part,
): readonly CheckedValue<unknown>[] {
  const list = settings[SETTINGS[part]];
  return (elementsOf(list) ?? [{ id: list as CheckedValue<unknown> }])
    .map(({ id }) => id as CheckedValue<unknown>)
    .filter(isGiven);
}

/** A load balancer outside the stack may have a public address for whoever is behind it. */
export function foreignBalancers(
  survey: Survey,
  settings: Checked<BalancedSettings>,
): readonly GivenAddress[] {
  return PARTS.flatMap((part) =>
    balancerIds(settings, part)
      .filter((id) => partsNamed(survey, id, part).length === 0)
      .map((id) => ({
        address: {
          family: "v4",
          hop: {
            node: nodeOf(id),
            does: "puts it behind a load balancer outside this stack",
            isCertain: false,
          },
          needsRoute: false,
        },
        isOpenAlone: "perhaps",
      })),
  );
}

/**
 * Public load balancers lend their address to those in their pools who go out: by an outbound rule, or by a
 * rule that doesn't switch that off. Source: learn.microsoft.com "Source Network Address Translation (SNAT)
 * for outbound connections".
 */
export function lendingBalancers(
  survey: Survey,
  settings: Checked<BalancedSettings>,
): readonly Hop[] {
  return balancerIds(settings, "backendAddressPools").flatMap((id) =>
    partsNamed(survey, id, "backendAddressPools").flatMap(({ balancer, isCertain }) => {
      return isLender(survey, balancer) ? [lenderHop(nodeOf(id), balancer, isCertain)] : [];
    }),
  );
}

function isLender(survey: Survey, balancer: Resource): boolean {
  const { loadBalancingRules, outboundRules } = settingsOf(balancer);
  const isPublic = frontEnds(survey, balancer).some(({ publicHops }) => publicHops.length > 0);
  const rules = elementsOf(loadBalancingRules);
  const lends = (rules ?? []).some(
    ({ disableOutboundSnat }) => nodeOf(disableOutboundSnat).value !== true,
  );
  return isPublic && (isGiven(outboundRules) || rules === undefined || lends);
}

function lenderHop(node: Node, balancer: Resource, isCertain: boolean): Hop {
  return { node, does: `lends the public address of ${formatResource(balancer)}`, isCertain };
}

/** An address that the pool of a public load balancer lists. */
interface ListedAddress {
  readonly addresses: AddressSet;
  readonly hop: Hop;
}

interface ListedAddresses {
  readonly fixed: readonly ListedAddress[];
  /** By the network interface that an address is read off. */
  readonly byCard: ReadonlyMap<Resource, readonly Hop[]>;
}

/**
 * Pools may list the addresses of their machines instead. Whether these then go out by the load balancer or by
 * Azure's default, even in a private subnet, isn't documented alike everywhere (learn.microsoft.com, "Outbound
 * rules Azure Load Balancer", "Backend pool management"): they may.
 */
function listedAddresses(survey: Survey): ListedAddresses {
  const fixed: ListedAddress[] = [];
  const byCard = new Map<Resource, Hop[]>();
  for (const { resource } of survey.all(LoadBalancer)) {
    const listed = backendPools(survey, resource).flatMap(({ addresses }) => addresses);
    const given = listed.filter(isGiven);
    if (given.length === 0 || !isLender(survey, resource)) continue;
    for (const address of given) {
      const hop = lenderHop(nodeOf(address), resource, false);
      if (textOf(address) !== undefined) {
        fixed.push({ addresses: survey.addresses(address).possible, hop });
        continue;
      }
      for (const { resource: card } of survey.follow(address, NetworkInterface)) {
        addTo(byCard, card, hop);
      }
    }
  }
  return { fixed, byCard };
}

/** The load balancers whose pools list an address of an interface, which may lend it theirs. */
export function lendersByAddress(
  survey: Survey,
  { addresses }: Interface,
  card: Resource | undefined,
): readonly Hop[] {
  const { fixed, byCard } = survey.once(listedAddresses);
  const listed = fixed.find((one) => overlapsAddresses(one.addresses, addresses));
  return [...(listed ? [listed.hop] : []), ...((card && byCard.get(card)) ?? [])];
}
