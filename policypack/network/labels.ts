import type { Node, Resource } from "../core";

/** The zone or environment that a resource says it is of. */
export interface Label {
  /** Undefined where it says nothing, or nothing that can be read. */
  readonly name: string | undefined;
  /** Where it says so. */
  readonly node: Node | undefined;
}

/** What hubs are usually tagged with: environments that serve all others. */
export const SHARED_ENVIRONMENTS: ReadonlySet<string> = new Set(["shared", "hub"]);

/** Of what says nothing. */
export const NO_LABEL: Label = { name: undefined, node: undefined };

/** What a tag says. A secret is as good as not known: its text stands in every message about it. */
export function labelAt(node: Node | undefined): Label {
  const isReadable =
    node?.state === "known" &&
    typeof node.value === "string" &&
    !node.secret &&
    node.resource.secretsMarked;
  return { name: isReadable ? (node.value as string) : undefined, node };
}

/** Stands for a zone that isn't known yet: it may be any, so that nothing about it is proven. */
export const UNKNOWN_ZONE = "not known yet";

/** The zone that a label gives, {@link UNKNOWN_ZONE} where it can't be read; undefined for none. */
export function zoneNamed({ name, node }: Label): string | undefined {
  return name ?? (node === undefined ? undefined : UNKNOWN_ZONE);
}

/** True where two zones certainly are one. */
export function isSameZone(a: string | undefined, b: string | undefined): boolean {
  return a === b && isNamedZone(a);
}

/** True for what is the name of a zone, and not the lack of one. */
export function isNamedZone(zone: string | undefined): zone is string {
  return zone !== undefined && zone !== UNKNOWN_ZONE;
}

/** What a stack says about its resources beside what the resources do. */
export interface Labels {
  zoneOf(resource: Resource): Label;
  environmentOf(resource: Resource): Label;
  /** Environments that serve all others. */
  readonly sharedEnvironments: ReadonlySet<string>;
}
