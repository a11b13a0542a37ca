import { createHash } from "node:crypto";
import type { SdkOutput } from "./sdk-properties";

export type Properties = Record<string, unknown>;

/** The engine's mark for a value that is not known yet. */
export const UNKNOWN_MARK = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** A resource that the engine asks a provider about. */
export interface Asked {
  /** Type token. */
  readonly token: string;
  readonly urn: string;
  /** Name in the program. */
  readonly name: string;
  /** Of the provider. */
  readonly configuration: Properties;
}

/** What one cloud's provider does with a resource, as far as a program or a policy can notice. */
export interface ProviderBehaviour {
  /** Completes what a program has given. */
  check(asked: Asked, news: Properties, olds: Properties, seed: Uint8Array): Properties;
  /** What is known before it is done of what a resource will be, and was if it exists already. */
  preview(asked: Asked, inputs: Properties, before: Properties): Properties;
  create(asked: Asked, inputs: Properties): { readonly id: string; readonly outputs: Properties };
  /** What it looks like once it exists. */
  outputs(asked: Asked, id: string, inputs: Properties): Properties;
  /** Arguments of a provider function, with what the provider's own configuration adds. */
  argumentsOf(configuration: Properties, given: Properties): Properties;
}

/** Hexadecimal digits that follow from what they are drawn for: the same in every run. */
export function hexadecimal(length: number, ...drawnFor: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of drawnFor) {
    hash.update(part);
  }
  return hash.digest("hex").slice(0, length);
}

/** As {@link hexadecimal}, written as a UUID. */
export function universallyUnique(...drawnFor: readonly (string | Uint8Array)[]): string {
  return hexadecimal(32, ...drawnFor).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Whether something in a value is not known yet. */
export function hasUnknown(value: unknown): boolean {
  if (typeof value !== "object" || value === null) {
    return value === UNKNOWN_MARK;
  }
  return Object.values(value).some(hasUnknown);
}

/** What a cloud says of a setting that nobody made: nothing, in the type that the SDK declares. */
export function unsetValue({ type }: SdkOutput): unknown {
  if (type.endsWith("[]")) {
    return [];
  }
  return ({ boolean: false, number: 0, string: "" } as Properties)[type];
}

/** A value that only the cloud gives, for programs to go on with. */
export function madeUpValue(output: SdkOutput, text: string): unknown {
  return output.type === "string" ? text : (unsetValue(output) ?? {});
}

/** Without what providers note for themselves. */
export function withoutNotes(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !key.startsWith("__")));
}
