import type { Node } from "../../core";
import { exactly } from "../bounded";
import { ANYONE, type Filter, type FilterRule } from "../filter";
import { ALL_TRAFFIC, type Traffic } from "../traffic";

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

function oneWay(
  node: Node,
  inbound: readonly FilterRule[],
  outbound: readonly FilterRule[],
): Filter {
  return { node, inbound, outbound, isStateful: true, isWithinSubnet: true };
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
