import { formatResource, nodeOf } from "../../../core";
import { LoadBalancer } from "../../../resources/azure";
import {
  type BalancingRule,
  balancingRules,
  frontEnds,
  settingsOf,
} from "../../azure/load-balancer-settings";
import { type Target, targetsOf } from "../../azure/load-balancer-targets";
import { hasSecurityGroup } from "../../azure/placement";
import { type GivenAddress, opennessOf } from "../../azure/public-addresses";
import { exactly, isExactly } from "../../bounded";
import { ANYONE, type FilterRule } from "../../filter";
import {
  type EndpointReader,
  endpoint,
  type RelayReader,
  type RelayReading,
  relays as relaysOf,
} from "../../reader";
import type { Door, Relay } from "../../topology";
import { describeTraffic, NO_TRAFFIC, unionOfTraffic } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  endpoint(LoadBalancer, "entry", (_, { resource, survey }) => {
    const rules = balancingRules(survey, resource);
    const all = frontEnds(survey, resource);
    return {
      listens: unionOfTraffic(rules.map(({ accepts }) => accepts.possible)),
      interfaces: all.flatMap(({ interfaces }) => interfaces),
      doors: all.flatMap((frontEnd): readonly Door[] =>
        frontEnd.publicHops.map((hop) => ({
          hops: [hop],
          rules: rules.filter((rule) => rule.frontEnds.includes(frontEnd)).map(admission),
        })),
      ),
    };
  }),
];

/** A load balancer takes in what it has a rule for, from anywhere. */
function admission({ settings, accepts, isCertain }: BalancingRule): FilterRule {
  return {
    action: "allow",
    remote: exactly(ANYONE),
    traffic: isCertain ? accepts : { certain: NO_TRAFFIC, possible: accepts.possible },
    node: nodeOf(settings),
    does: `admits ${describeTraffic(accepts.possible)} from any address`,
    change: "remove this rule",
  };
}

export const relays: readonly RelayReader[] = [
  relaysOf(LoadBalancer, (_, reading) => {
    const { resource, survey } = reading;
    const openness = opennessOf(settingsOf(resource).sku.name);
    return balancingRules(survey, resource).flatMap((rule) =>
      targetsOf(survey, resource, rule).flatMap((target) =>
        relaysTo(reading, rule, target, openness),
      ),
    );
  }),
];

/**
 * The connection of the client ends at the host, past the load balancer. From the internet it does so only where a
 * network security group stands before the host, except behind the Basic SKU. Source:
 * learn.microsoft.com "What is Azure Load Balancer?", secure by default.
 */
function relaysTo(
  { resource, survey, endpointOf }: RelayReading,
  rule: BalancingRule,
  target: Target,
  openness: GivenAddress["isOpenAlone"],
): readonly Relay[] {
  const [from, to] = [endpointOf(resource), endpointOf(target.resource)];
  if (from === undefined || to === undefined) {
    return [];
  }
  const isPublic = rule.frontEnds.some(({ publicHops }) => publicHops.length > 0);
  const isExact = isExactly(rule.accepts) && isExactly(rule.sends);
  return target.interfaces.flatMap((at): readonly Relay[] => {
    const guarded = at.filters.length > 0 ? "yes" : hasSecurityGroup(survey, at.subnet);
    const isOpen = isPublic && guarded !== "yes" ? weaker(guarded, openness) : "yes";
    const isCertain = rule.isCertain && target.isCertain && isExact && isOpen === "yes";
    return isOpen === "no"
      ? []
      : [
          {
            from,
            to,
            at: [at],
            accepts: rule.accepts.possible,
            sends: rule.sends.possible,
            mode: "forwards",
            takesInAt: rule.frontEnds,
            hop: {
              node: nodeOf(rule.settings),
              does: `hands on to ${formatResource(target.resource)}`,
              isCertain,
              change: "remove this rule",
            },
          },
        ];
  });
}

type Answer = GivenAddress["isOpenAlone"];

/** Open without a group where the SKU is open; where neither is certain, perhaps. */
function weaker(guarded: Answer, openness: Answer): Answer {
  if (openness === "yes") return "yes";
  return guarded === "perhaps" || openness === "perhaps" ? "perhaps" : "no";
}
