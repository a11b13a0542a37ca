/**
 * A resource type that rules are written for: its token, typed by the plain shape of its inputs.
 * The tokens are facts of the provider SDKs; nothing of an SDK is loaded to name one.
 */
export interface ResourceType<T> {
  readonly token: string;
  /** The last part of the token, for people: `BucketVersioning`. */
  readonly label: string;
  /** Inputs that name the resource, by which others may refer to it in plain text. */
  readonly names: readonly string[];
  /** Inputs that must agree as well before a name means the same resource (a resource group). */
  readonly within: readonly string[];
  /** What an Azure id calls the type: `Microsoft.KeyVault/vaults`; a child has one step more. */
  readonly armType: string | undefined;
  /** Carries the shape of the inputs at compile time only. */
  readonly inputs?: T;
}

/** How a resource is recognised where others refer to it by plain text. */
export interface Identity<T> {
  readonly names?: readonly (keyof T & string)[];
  /** In the order of an Azure id: the resource group, then the parents. */
  readonly within?: readonly (keyof T & string)[];
  readonly armType?: string;
}

/** Declares a resource type by its canonical token. */
export function resourceType<T>(token: string, identity: Identity<T> = {}): ResourceType<T> {
  return {
    token,
    label: token.slice(token.lastIndexOf(":") + 1),
    names: identity.names ?? ["name"],
    within: identity.within ?? [],
    armType: identity.armType?.toLowerCase(),
  };
}

/** Stands for every resource type, in rules that ask the same of all. */
export const ANY_RESOURCE: ResourceType<Readonly<Record<string, unknown>>> = resourceType("*");
