import { type CheckedValue, nodeOf } from "../../core";

/** Whether a switch is on, which may not be known before deployment. */
export type Flag = "yes" | "perhaps" | "no";

/** A switch with the default that Azure documents for it. */
export function flagOf(value: CheckedValue<boolean>, otherwise: Flag): Flag {
  const node = nodeOf(value);
  if (node.state === "absent") {
    return otherwise;
  }
  return node.state === "known" && typeof node.value === "boolean"
    ? node.value
      ? "yes"
      : "no"
    : "perhaps";
}

/** On only where both are. */
export function bothFlags(a: Flag, b: Flag): Flag {
  if (a === "no" || b === "no") return "no";
  return a === "yes" && b === "yes" ? "yes" : "perhaps";
}

/** On where any is. */
export function anyFlag(flags: readonly Flag[]): Flag {
  if (flags.includes("yes")) return "yes";
  return flags.includes("perhaps") ? "perhaps" : "no";
}
