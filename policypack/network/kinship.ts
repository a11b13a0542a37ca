import { allOf, notApplicable, observe, type Verdict } from "../core";
import { isEmpty } from "./intervals";
import type { Labels } from "./labels";
import type { Joint, Network } from "./topology";
import { saidBetween, type ZonePlan } from "./zones";

/** The networks that joints join are of one environment, and of zones that may speak to each other. */
export function joinsOnlyKin(joints: readonly Joint[], plan: ZonePlan, labels: Labels): Verdict {
  return joints.length === 0
    ? notApplicable("it joins no networks")
    : allOf(...joints.map((joint) => kinship(joint, plan, labels)));
}

function kinship({ node, networks, isCertain }: Joint, plan: ZonePlan, labels: Labels): Verdict {
  const expected = "networks of one environment, in zones that may speak to each other";
  const between = (actual: string) =>
    observe(isCertain ? "violating" : "inconclusive", node, expected, `between the ${actual}`);
  const seen = networks.filter((network) => network !== undefined);
  const environments = seen.map((network) => labels.environmentOf(network.resource));
  const names = new Set(environments.flatMap(({ name }) => name ?? []));
  if (names.size > 1) {
    return between(`environments ${[...names].sort().join(" and ")}`);
  }
  const apart = plan.isClosed ? zonesApart(seen, plan, labels) : undefined;
  if (apart !== undefined) {
    return between(`zones ${apart.join(" and ")}, which may open nothing to each other`);
  }
  const isZoned = plan.isClosed && seen.some(({ resource }) => labels.zoneOf(resource).node);
  if (seen.length < networks.length && (names.size > 0 || isZoned)) {
    return observe("inconclusive", node, expected, "to a network outside this stack");
  }
  const isUnread = environments.some(({ name, node }) => node !== undefined && name === undefined);
  return isUnread
    ? observe("inconclusive", node, expected, "between environments not known yet")
    : observe("compliant", node, expected);
}

function zonesApart(
  networks: readonly Network[],
  { matrix }: ZonePlan,
  labels: Labels,
): readonly [string, string] | undefined {
  const zones = networks.flatMap(({ resource }) => labels.zoneOf(resource).name ?? []);
  const allowed = (a: string, b: string) => !isEmpty(saidBetween(matrix, a, b));
  for (const a of zones) {
    const other = zones.find((b) => a !== b && !allowed(a, b) && !allowed(b, a));
    if (other !== undefined) return [a, other];
  }
  return undefined;
}
