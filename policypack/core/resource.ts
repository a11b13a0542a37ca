import type { InputTree } from "./value";

/** Where in the program a resource was declared. */
export interface SourcePosition {
  readonly file: string;
  /** One-based. */
  readonly line: number;
}

/** The provider that a resource uses, with its configuration. */
export interface ResourceProvider {
  readonly type: string;
  readonly inputs: InputTree;
}

/** One resource of a stack, as the program declared it. */
export interface Resource {
  readonly urn: string;
  /** Type token without API version and historic twins; what rules are written for. */
  readonly type: string;
  /** Type token as the program used it. */
  readonly token: string;
  readonly name: string;
  readonly inputs: InputTree;
  /** Outputs known so far, by their paths; only text matters, to recognise the resource by id, ARN or name. */
  readonly outputs: InputTree;
  readonly parent: string | undefined;
  readonly provider: ResourceProvider | undefined;
  /** For each top-level property, the URNs of the resources that its value comes from. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  /** False when it isn't known which inputs are secret; then no input is ever shown. */
  readonly secretsMarked: boolean;
  readonly source: SourcePosition | undefined;
}

/** Makes a resource, with nothing set but what is given. */
export function makeResource(
  given: Pick<Resource, "urn" | "type"> & Partial<Omit<Resource, "urn" | "type">>,
): Resource {
  return {
    token: given.type,
    name: nameOfUrn(given.urn),
    inputs: {},
    outputs: {},
    parent: undefined,
    provider: undefined,
    propertyDependencies: {},
    secretsMarked: true,
    source: undefined,
    ...given,
  };
}

/** The logical name at the end of a URN. */
export function nameOfUrn(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}
