import type { Node } from "../../core";
import { exactly } from "../bounded";
import { ANYONE, type Filter } from "../filter";
import type { Interface } from "../topology";
import { ALL_TRAFFIC } from "../traffic";

/**
 * Interfaces that only open connections. Those of functions take in none: "Giving Lambda functions access
 * to resources in an Amazon VPC" of docs.aws.amazon.com/lambda.
 */
export function outwardsOnly(interfaces: readonly Interface[], node: Node): readonly Interface[] {
  const filter: Filter = {
    node,
    inbound: [],
    outbound: [
      {
        action: "allow",
        remote: exactly(ANYONE),
        traffic: exactly(ALL_TRAFFIC),
        node,
        does: "sends anything",
      },
    ],
    isStateful: true,
    isWithinSubnet: true,
  };
  return interfaces.map((one) => ({ ...one, filters: [filter, ...one.filters] }));
}
