import type { Resource } from "../../core";
import type { Group } from "../filter";

/** The group of all that is in a VNet: what the service tag VirtualNetwork stands for first of all. */
export function networkGroup({ urn }: Resource): Group {
  return `network:${urn}`;
}
