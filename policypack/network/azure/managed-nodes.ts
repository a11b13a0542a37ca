import type { Node } from "../../core";
import { PRIVATE_ADDRESSES } from "../address-set";
import { exactly } from "../bounded";
import { type Filter, type FilterRule, selectorOf } from "../filter";
import { everyone, GUARD_SUBNET } from "./service-rules";

/**
 * What Azure itself lets to the nodes of a cluster that it manages in a subnet: from the internet one thing only, from
 * the networks around whatever the security group of the subnet admits.
 *
 * @param opened what it lets in from the internet
 */
export function managedNodes(subnet: Node, opened: FilterRule): Filter {
  return {
    node: opened.node,
    inbound: [
      opened,
      {
        ...everyone(subnet, "leaves its nodes open to the networks around", GUARD_SUBNET),
        remote: exactly(selectorOf(PRIVATE_ADDRESSES)),
      },
    ],
    outbound: [everyone(subnet, "lets its nodes send through this subnet")],
    isStateful: true,
    isWithinSubnet: true,
    isImplied: true,
  };
}
