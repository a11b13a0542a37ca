import { type CheckedValue, nodeOf } from "../../core";
import { numberOf, textOf } from "../survey";

/** What a switch says, or does by default where it isn't set; undefined where it can't be read. */
export function switchOf(value: CheckedValue<boolean>, byDefault: boolean): boolean | undefined {
  const { state, value: known } = nodeOf(value);
  if (state === "absent") {
    return byDefault;
  }
  // The providers take text for true and false as well.
  if (known === true || known === "true") return true;
  return known === false || known === "false" ? false : undefined;
}

/** One of a set of words, in capitals; the default where it isn't set, undefined where it can't be read. */
export function wordOf(value: CheckedValue<string>, byDefault: string): string | undefined {
  return nodeOf(value).state === "absent" ? byDefault : textOf(value)?.toUpperCase();
}

/** A port; undefined where it is not set or can't be read. */
export function portOf(value: CheckedValue<number>): number | undefined {
  const port = numberOf(value);
  return port !== undefined && port >= 0 && port <= 65_535 ? port : undefined;
}
