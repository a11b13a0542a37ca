import type { Node } from "../core";
import { ALL_ADDRESSES, NO_ADDRESSES } from "./address-set";
import { exactly } from "./bounded";
import type { Network, Route, Router, Subnet } from "./topology";

/** A route for everything to something outside the stack, of which nothing is known. */
export function routeBeyond(node: Node, does: string): Route {
  return {
    destinations: exactly(ALL_ADDRESSES),
    prefixLength: 0,
    rank: 9,
    to: { kind: "beyond" },
    hop: { node, does, isCertain: false },
  };
}

/**
 * A subnet that is named in the stack and declared elsewhere. Nothing is known of its addresses and routes, so
 * that nothing about it is ever proven.
 */
export function unseenSubnet(node: Node): Subnet {
  const addresses = { certain: NO_ADDRESSES, possible: ALL_ADDRESSES };
  const network: Network = { resource: node.resource, addresses };
  const router: Router = { node, routes: [routeBeyond(node, "is outside this stack")] };
  return {
    resource: node.resource,
    node,
    network,
    addresses,
    filters: [],
    router,
    isUnseen: true,
  };
}
