import {
  type CheckedValue,
  dependenciesOf,
  formatResource,
  nodeOf,
  type Resource,
  type ResourceType,
} from "../../core";
import type { AddressSet, Family } from "../address-set";
import type { Found } from "../survey";
import type { RouteTarget } from "../topology";
import type { Ground } from "./ground";

/** One place where a route leads, or may lead. */
export interface Lead {
  readonly to: RouteTarget;
  readonly does: string;
  readonly isCertain: boolean;
  readonly change?: string;
  /** The only addresses that can be reached there. */
  readonly within?: AddressSet;
}

/**
 * Behind an internet gateway only public addresses get anywhere. It lends none: an interface has one of its
 * own, or stays inside (docs.aws.amazon.com, "Enable internet access for a VPC using an internet gateway").
 */
export const GATEWAY: RouteTarget = { kind: "internet", by: "gateway", lenders: [] };
export const TRANSLATION: RouteTarget = { kind: "internet", by: "translation" };
export const ON_PREMISES: RouteTarget = { kind: "on-premises" };
export const NOWHERE: RouteTarget = { kind: "nowhere" };
export const BEYOND: RouteTarget = { kind: "beyond" };

export function lead(to: RouteTarget, does: string, isCertain = true): Lead {
  return { to, does, isCertain };
}

/** To networks outside the stack that can't be the internet. */
export function leadInside({ inside }: Ground, does: string): Lead {
  return { ...lead(BEYOND, does, false), within: inside };
}

/** Where a lead goes for addresses of one family: those of IPv6 are public by themselves. */
export function forFamily(to: RouteTarget, family: Family): RouteTarget {
  return to.kind === "internet" && family === "v6" ? { kind: "internet", by: to.by } : to;
}

export function leadsTo(resource: Resource, isCertain = true): string {
  return `${isCertain ? "leads" : "may lead"} to ${formatResource(resource)}`;
}

/** What a value names: at most one for certain, since a route leads to one place. */
export function namedBy(
  ground: Pick<Ground, "survey">,
  value: CheckedValue<unknown>,
  ...types: readonly ResourceType<unknown>[]
): readonly Found<unknown>[] {
  const found = ground.survey.follow(value, ...types);
  const certain = found.filter(({ isCertain }) => isCertain);
  if (certain.length === 1) {
    return certain;
  }
  const [only, ...others] = found;
  const isOnly = only !== undefined && others.length === 0 && isOnlySource(ground, value, types);
  return found.map((one) => ({ ...one, isCertain: isOnly }));
}

/** Services whose resources give routes their values, and nothing but their own ids and ranges. */
const OF_NETWORKS = /^aws:(ec2|ec2transitgateway|networkfirewall|networkmanager)\//;

/**
 * True where several unknown values of a table all come from network resources, of which only one is of
 * the kind that this value names: one gateway often serves routes of both families.
 */
function isOnlySource(
  { survey }: Pick<Ground, "survey">,
  value: CheckedValue<unknown>,
  types: readonly ResourceType<unknown>[],
): boolean {
  const node = nodeOf(value);
  const known = [...new Set(dependenciesOf(node))].map((urn) => survey.graph.get(urn)?.type ?? "");
  const fitting = known.filter((type) => types.some(({ token }) => token === type));
  return (
    node.state === "unknown" &&
    fitting.length === 1 &&
    known.every((type) => OF_NETWORKS.test(type))
  );
}

export function isSettled(found: readonly { readonly isCertain: boolean }[]): boolean {
  return found.some(({ isCertain }) => isCertain);
}
