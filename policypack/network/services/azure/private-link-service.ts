import { type CheckedValue, formatPath, formatResource, type Node, nodeOf } from "../../../core";
import { PrivateLinkService } from "../../../resources/azure";
import { bothFlags, type Flag } from "../../azure/flags";
import {
  type BalancingRule,
  balancingRules,
  frontEndsNamed,
  type NamedFrontEnd,
} from "../../azure/load-balancer-settings";
import { interfacesIn } from "../../azure/placement";
import { privateEndpointsOf } from "../../azure/private-endpoints";
import { everyone } from "../../azure/service-rules";
import { type Bounded, isExactly } from "../../bounded";
import { either } from "../../filter";
import {
  type EndpointReader,
  endpoint,
  type Inputs,
  type RelayReader,
  relays as relaysOf,
} from "../../reader";
import { elementsOf, type Survey, textOf } from "../../survey";
import type { Door, Hop, Interface, Relay } from "../../topology";
import { ALL_TRAFFIC, NO_TRAFFIC, type Traffic } from "../../traffic";

type Service = Inputs<typeof PrivateLinkService>;

/**
 * `privateLinkServiceConnections` are approved at once, for whoever has rights on the service, as who deploys both
 * has. `manualPrivateLinkServiceConnections` wait for the owner, unless their subscription is in `autoApproval`; of
 * which subscription a private endpoint is isn't seen, so only everybody counts. Source:
 * learn.microsoft.com/azure/private-link/manage-private-endpoint and private-link-service-overview.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(PrivateLinkService, "entry", (service, reading) => ({
    listens: servedBy(service, reading.survey),
    interfaces: privateEndpointsOf(
      reading,
      PrivateLinkService,
      everybodyIn(service.autoApproval.subscriptions).isIn === "yes",
    ),
    doors: serviceDoors(service),
  })),
];

/**
 * What comes to a front end of the load balancer has an address of the service itself, past all networks. Source:
 * learn.microsoft.com/azure/private-link/private-link-service-overview, NAT IP configuration.
 */
export const relays: readonly RelayReader[] = [
  relaysOf(PrivateLinkService, (service, { resource, survey, endpointOf }) => {
    const from = endpointOf(resource);
    const shownAs = addressesOf(service, survey);
    return frontEndsOf(service, survey).flatMap(({ id, named }) =>
      named.flatMap(({ balancer, frontEnd, isCertain }) => {
        const to = endpointOf(balancer.resource);
        return rulesAt(survey, { balancer, frontEnd }).flatMap((rule): readonly Relay[] =>
          from === undefined || to === undefined
            ? []
            : [
                {
                  from,
                  to,
                  at: [],
                  accepts: rule.accepts.possible,
                  sends: rule.accepts.possible,
                  mode: "translates",
                  shownAs,
                  comesInAt: [frontEnd],
                  hop: {
                    node: nodeOf(id),
                    does: `hands requests on to ${formatResource(balancer.resource)}`,
                    isCertain:
                      isCertain &&
                      rule.isCertain &&
                      isExactly(rule.accepts) &&
                      // Without an address there is no service.
                      shownAs.length > 0,
                    change: "remove the front end from the service",
                  },
                },
              ],
        );
      }),
    );
  }),
];

/** An id among the front ends of a service, and those of load balancers of the stack that it may name. */
interface FrontEndId {
  readonly id: CheckedValue<unknown>;
  readonly named: readonly NamedFrontEnd[];
}

function frontEndsOf(
  { loadBalancerFrontendIpConfigurations: list }: Service,
  survey: Survey,
): readonly FrontEndId[] {
  const ids: readonly CheckedValue<unknown>[] = elementsOf(list)?.map(({ id }) => id) ?? [list];
  return ids.map((id) => ({ id, named: frontEndsNamed(survey, id) }));
}

function rulesAt(
  survey: Survey,
  { balancer, frontEnd }: Pick<NamedFrontEnd, "balancer" | "frontEnd">,
): readonly BalancingRule[] {
  return balancingRules(survey, balancer.resource).filter((rule) =>
    rule.frontEnds.includes(frontEnd),
  );
}

const ANYTHING: Bounded<Traffic> = { certain: NO_TRAFFIC, possible: ALL_TRAFFIC };
const NOTHING: Bounded<Traffic> = { certain: NO_TRAFFIC, possible: NO_TRAFFIC };

/** What the front ends answer to; perhaps anything where a load balancer of another stack, or an address, does. */
function servedBy(service: Service, survey: Survey): Bounded<Traffic> {
  const frontEndIds = frontEndsOf(service, survey);
  return frontEndIds.length === 0
    ? ANYTHING
    : frontEndIds.map(({ named }) => answeredAt(named, survey)).reduce(either);
}

function answeredAt(named: readonly NamedFrontEnd[], survey: Survey): Bounded<Traffic> {
  const isInStack = named.some(({ balancer }) => balancer.isCertain);
  return named
    .flatMap((one) =>
      rulesAt(survey, one).map(({ accepts, isCertain }) =>
        one.isCertain && isCertain ? accepts : { ...accepts, certain: NO_TRAFFIC },
      ),
    )
    .reduce(either, isInStack ? NOTHING : ANYTHING);
}

/**
 * The addresses of a service before its load balancer. Network security groups of the subnet don't hold for them:
 * learn.microsoft.com/azure/private-link/disable-private-link-service-network-policy.
 */
function addressesOf({ ipConfigurations }: Service, survey: Survey): readonly Interface[] {
  const places = elementsOf(ipConfigurations)?.map((one) => ({
    subnet: one.subnet.id,
    address: one.privateIPAddress,
    version: one.privateIPAddressVersion,
  })) ?? [{ subnet: ipConfigurations }];
  return places
    .flatMap((place) => interfacesIn({ survey }, place))
    .map((one) => ({ ...one, subnet: { ...one.subnet, filters: [] } }));
}

/**
 * The service is open to whoever has a subscription of Azure where everybody sees it and is approved at once; where
 * everybody only sees it, its owner approves each by hand. Source:
 * learn.microsoft.com/azure/private-link/private-link-service-overview, Control service exposure and access.
 */
function serviceDoors({ visibility, autoApproval }: Service): readonly Door[] {
  const seen = everybodyIn(visibility.subscriptions);
  const approved = everybodyIn(autoApproval.subscriptions);
  if (bothFlags(seen.isIn, approved.isIn) === "no") return [];
  const shows = opening(seen, "shows itself to everybody with an Azure subscription");
  const approves = opening(approved, "approves the connections of everybody");
  return [
    {
      hops: [shows, ...(approves.isCertain ? [] : [approves])],
      rules: [everyone(approves.node, approves.does, approves.change)],
    },
  ];
}

function opening({ isIn, node }: Everybody, does: string): Hop {
  const isCertain = isIn === "yes";
  const change = `name known subscriptions in ${listName(node)}`;
  return { node, does: isCertain ? does : `perhaps ${does}`, isCertain, change };
}

/** The list that a position is, or is in: `visibility.subscriptions`. */
function listName(node: Node): string {
  return formatPath(node).replace(/\[\d+\]$/, "");
}

/** Whether a list of subscriptions holds everybody, and the position that says so. */
interface Everybody {
  readonly isIn: Flag;
  readonly node: Node;
}

function everybodyIn(subscriptions: CheckedValue<readonly string[]>): Everybody {
  const list = nodeOf(subscriptions);
  const elements = elementsOf<string>(subscriptions);
  if (elements === undefined) return { isIn: "perhaps", node: list };
  const everybody = elements.find((one) => textOf(one) === "*");
  if (everybody !== undefined) return { isIn: "yes", node: nodeOf(everybody) };
  const unread = elements.find((one) => textOf(one) === undefined);
  return unread === undefined
    ? { isIn: "no", node: list }
    : { isIn: "perhaps", node: nodeOf(unread) };
}
