import { type CheckedValue, checkedOf, nodeOf, type ResourceType } from "../core";
import { type Destination, hostPlace, placeOf } from "./destination";

/** Where an endpoint is: text says its host; else it may be that of a resource of this stack. */
export function endpointPlace(
  value: CheckedValue<string>,
  ...types: readonly ResourceType<unknown>[]
): Destination {
  const node = nodeOf(value);
  // `jdbc:redshift://…` has a scheme before its scheme.
  return typeof node.value === "string"
    ? hostPlace(checkedOf<string>({ ...node, value: node.value.replace(/^jdbc:/i, "") }))
    : placeOf(value, ...types);
}
