import { allOf, notApplicable, observe, type Resource, type Verdict } from "../core";
import { isEmpty } from "./intervals";
import type { Labels } from "./labels";
import type { Joint } from "./topology";
import { saidBetween, type ZonePlan } from "./zones";

/**
 * The networks that joints join are of one environment, and of zones that may speak to each other.
 *
 * @param isOutsider whether a resource leads to others, whose zone and environment it then says
 */
export function joinsOnlyKin(
  joints: readonly Joint[],
  plan: ZonePlan,
  labels: Labels,
  isOutsider: (resource: Resource) => boolean,
): Verdict {
  return joints.length === 0
    ? notApplicable("it joins no networks")
    : allOf(...joints.map((joint) => kinship(joint, plan, labels, isOutsider(joint.resource))));
}

function kinship(
  { resource: own, node, networks, isCertain }: Joint,
  plan: ZonePlan,
  labels: Labels,
  isOutsider: boolean,
): Verdict {
  const expected = plan.isClosed
    ? "networks of one environment, in zones that may speak to each other"
    : "networks of one environment";
  const between = (actual: string) =>
    observe(isCertain ? "violating" : "inconclusive", node, expected, `between the ${actual}`);
  const seen = networks.flatMap((network) => network?.resource ?? []);
  const isUnseen = seen.length < networks.length;
  const ends = isUnseen && isOutsider ? [...seen, own] : seen;
  const environments = ends
    .map((end) => labels.environmentOf(end))
    .filter(({ name }) => name === undefined || !labels.sharedEnvironments.has(name));
  const names = new Set(environments.flatMap(({ name }) => name ?? []));
  if (names.size > 1) {
    return between(`environments ${[...names].sort().join(" and ")}`);
  }
  const apart = plan.isClosed ? zonesApart(ends, plan, labels) : undefined;
  if (apart !== undefined) {
    return between(`zones ${apart.join(" and ")}, which may open nothing to each other`);
  }
  const isPlaced = isOutsider && labels.environmentOf(own).node !== undefined;
  // Whether others have a zone is asked where their connection is asked for it.
  const isZoned =
    plan.isClosed && !isOutsider && seen.some((resource) => labels.zoneOf(resource).node);
  if (isUnseen && ((names.size > 0 && !isPlaced) || isZoned)) {
    return observe("inconclusive", node, expected, "a way to a network outside this stack");
  }
  const isUnread = environments.some(({ name, node }) => node !== undefined && name === undefined);
  return isUnread
    ? observe("inconclusive", node, expected, "between environments not known yet")
    : observe("compliant", node, expected);
}

function zonesApart(
  ends: readonly Resource[],
  { matrix }: ZonePlan,
  labels: Labels,
): readonly [string, string] | undefined {
  const zones = ends.flatMap((end) => labels.zoneOf(end).name ?? []);
  const allowed = (a: string, b: string) => !isEmpty(saidBetween(matrix, a, b));
  for (const a of zones) {
    const other = zones.find((b) => a !== b && !allowed(a, b) && !allowed(b, a));
    if (other !== undefined) return [a, other];
  }
  return undefined;
}
