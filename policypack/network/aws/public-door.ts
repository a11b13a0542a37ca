import { type CheckedValue, type Node, nodeOf } from "../../core";
import { exactly } from "../bounded";
import { ANYONE, NOBODY } from "../filter";
import type { Door, Hop } from "../topology";
import type { Traffic } from "../traffic";
import { switchOf } from "./settings";

/** What makes a service public. */
export interface Opening {
  /** The switch that opens it. */
  readonly node: Node;
  readonly does: string;
  /** False where the switch can't be read. */
  readonly isCertain: boolean;
  readonly change: string;
  /** What else has to be so, before the switch. */
  readonly hops?: readonly Hop[];
}

/** A door that a service holds open for everybody on the internet. */
export function publicDoor(traffic: Traffic, opening: Opening): Door {
  const { node, does, isCertain, change, hops = [] } = opening;
  const remote = isCertain ? exactly(ANYONE) : { certain: NOBODY, possible: ANYONE };
  return {
    hops,
    rules: [{ action: "allow", remote, traffic: exactly(traffic), node, does, change }],
  };
}

/** What gives a store a public address: a switch, and what holds where it isn't set. */
export function publicBy(
  value: CheckedValue<boolean>,
  byDefault: "private" | "perhaps" | "public" = "private",
): Opening | undefined {
  const node = nodeOf(value);
  const change = `set ${node.key} to false`;
  if (node.state === "absent") {
    const does = "isn't set, which gives it a public address";
    return byDefault === "private"
      ? undefined
      : { node, does, isCertain: byDefault === "public", change };
  }
  const isPublic = switchOf(value, false);
  const does = `${isPublic ? "gives" : "may give"} it a public address`;
  return isPublic === false ? undefined : { node, does, isCertain: isPublic === true, change };
}

/** The way in that such a switch opens where the store is in no network of the stack. */
export function doorBy(value: CheckedValue<boolean>, listens: Traffic): readonly Door[] {
  const opening = publicBy(value);
  return opening === undefined ? [] : [publicDoor(listens, opening)];
}
