import type { Node } from "../../core";
import type { Hop } from "../topology";
import type { Flag } from "./flags";

/** Where something that Azure runs may be kept in a network of the stack. */
export interface Whereabouts {
  /** The setting that keeps it there, or would. */
  readonly node: Node;
  readonly isInside: Flag;
  /** What to change to put it there. */
  readonly change: string;
}

/** What may let something out past all networks of the stack. */
export interface FreeExit {
  readonly freeExit?: Hop;
}

/** The way out of what may be in no network of the stack; none where it certainly is in one. */
export function exitOutside({ node, isInside, change }: Whereabouts): FreeExit {
  return isInside === "yes"
    ? {}
    : {
        freeExit: {
          node,
          does: `${lettingIt(node, isInside)} the internet through a network of Azure`,
          isCertain: isInside === "no",
          change,
        },
      };
}

function lettingIt({ state }: Node, isInside: Flag): string {
  if (isInside === "perhaps") return "may let it reach";
  return state === "absent" ? "is not set, so that it reaches" : "lets it reach";
}

/** A change that puts something in a network, by the setting that does so. */
export function placedBy(setting: string): string {
  return `set ${setting} to a subnet whose routes lead out only where they have to`;
}

/** A public address by which what is in a subnet goes out, unless its routes lead elsewhere. */
export function lentBy(node: Node, does: string, lends: Flag): readonly Hop[] {
  return lends === "no"
    ? []
    : [
        {
          node,
          does,
          isCertain: lends === "yes",
          change: "name a routeTable in the subnet that sends 0.0.0.0/0 elsewhere",
        },
      ];
}

/** A load balancer that a cluster has made for its nodes to go out by. */
export function lentByBalancer(node: Node, lends: Flag): readonly Hop[] {
  const lending = node.state === "absent" ? "is not set, so that" : "says that";
  const by = "a load balancer lends the nodes a public address";
  return lentBy(
    node,
    lends === "yes" ? `${lending} ${by}` : "may lend the nodes a public address",
    lends,
  );
}
