import { type CheckedValue, nodeOf } from "../../core";

/** A known text in words, unless it is a secret, or may be one. */
export function shown(value: CheckedValue<unknown>, tell: (known: string) => string): string {
  const { state, secret, resource, value: known } = nodeOf(value);
  if (state !== "known" || (typeof known !== "string" && typeof known !== "number")) {
    return "a value not known yet";
  }
  return secret || !resource.secretsMarked ? "a secret value" : tell(String(known));
}
