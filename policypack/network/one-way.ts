import type { Node } from "../core";
import { exactly } from "./bounded";
import { ANYONE, type Filter, type FilterRule } from "./filter";
import type { Interface } from "./topology";
import { ALL_TRAFFIC, type Traffic } from "./traffic";

/** What a filter says of the one direction that it lets pass. */
export interface OneWay {
  readonly node: Node;
  /** After the position of the node: `lets the app send through this subnet`. */
  readonly does: string;
  readonly change?: string;
  /** Default: all. */
  readonly traffic?: Traffic;
}

/** A presence that only takes in, and opens no connection itself: a private endpoint. */
export function inwardsOnly(way: OneWay): Filter {
  return oneWay(way.node, [ruleOf(way)], []);
}

/** A presence that only sends, and takes nothing in: an app that is integrated with a network. */
export function outwardsOnly(way: OneWay): Filter {
  return oneWay(way.node, [], [ruleOf(way)]);
}

/** Interfaces that only open connections: of functions, and of apps that are asked elsewhere. */
export function sendingOnly(interfaces: readonly Interface[], node: Node): readonly Interface[] {
  const filter = outwardsOnly({ node, does: "sends anything" });
  return interfaces.map((one) => ({ ...one, filters: [filter, ...one.filters] }));
}

/** Interfaces that only take in: of PrivateLink. */
export function takingOnly(interfaces: readonly Interface[], node: Node): readonly Interface[] {
  const filter = inwardsOnly({ node, does: "takes in what comes" });
  return interfaces.map((one) => ({ ...one, filters: [filter, ...one.filters] }));
}

function oneWay(
  node: Node,
  inbound: readonly FilterRule[],
  outbound: readonly FilterRule[],
): Filter {
  return { node, inbound, outbound, isStateful: true, isWithinSubnet: true, isImplied: true };
}

function ruleOf({ node, does, change, traffic = ALL_TRAFFIC }: OneWay): FilterRule {
  return {
    action: "allow",
    remote: exactly(ANYONE),
    traffic: exactly(traffic),
    node,
    does,
    ...(change !== undefined && { change }),
  };
}
