import { type CheckedValue, formatResource, nodeOf, type Resource } from "../../core";
import type { RelayReading } from "../reader";
import type { Relay } from "../topology";
import { ALL_TRAFFIC, type Traffic } from "../traffic";

/** What is handed on, and how. */
export interface Handover {
  /** The setting that names the target. */
  readonly by: CheckedValue<unknown>;
  readonly mode: Relay["mode"];
  /** What it takes in for the target, and what it sends it. Default: all that either listens to. */
  readonly accepts?: Traffic;
  readonly sends?: Traffic;
  readonly change: string;
}

/** Something that hands on, or is handed on to, where it is an endpoint. */
export interface Referred {
  readonly resource: Resource;
  readonly isCertain: boolean;
}

/** The relay from one resource to another; nothing where either is no endpoint. */
export function relayBetween(
  from: Referred,
  to: Referred,
  { by, mode, accepts = ALL_TRAFFIC, sends = ALL_TRAFFIC, change }: Handover,
  { endpointOf }: RelayReading,
): readonly Relay[] {
  const [source, target] = [endpointOf(from.resource), endpointOf(to.resource)];
  if (source === undefined || target === undefined) {
    return [];
  }
  const verb = mode === "invokes" ? "calls" : "hands requests on to";
  return [
    {
      from: source,
      to: target,
      accepts,
      sends,
      mode,
      hop: {
        node: nodeOf(by),
        does: `${verb} ${formatResource(to.resource)}`,
        isCertain: from.isCertain && to.isCertain,
        change,
      },
    },
  ];
}
