import {
  type Checked,
  checkedInputs,
  type InputTree,
  makeResource,
  type Resource,
} from "../../policypack/core";

/** A resource of a small stack, with nothing but what is given. */
export function declared(
  type: string,
  name: string,
  inputs: InputTree = {},
  given: Partial<Resource> = {},
): Resource {
  return makeResource({ urn: `urn:pulumi:dev::portal::${type}::${name}`, type, inputs, ...given });
}

/** Plain inputs as a rule sees them. */
export function checked<T>(inputs: InputTree, given: Partial<Resource> = {}): Checked<T> {
  return checkedInputs<T>(declared("test:index:Box", "box", inputs, given));
}
