/**
 * How data, or a key to them, come to be at a place.
 * - `primary`: the resource itself;
 * - `replica`, `backup`, `snapshot`: copies of what it holds;
 * - `log`: records about its use;
 * - `export`: what it sends to something else;
 * - `edge`: what is held or decrypted close to users, wherever they are;
 * - `key`: a key, or a copy of one;
 * - `processing`: where data are worked on without being kept;
 * - `share`: what another account, tenant or the public may read;
 * - `path`: a network over which data can travel.
 */
export const PLACEMENT_KINDS = [
  "primary",
  "replica",
  "backup",
  "snapshot",
  "log",
  "export",
  "edge",
  "key",
  "processing",
  "share",
  "path",
] as const;
export type PlacementKind = (typeof PLACEMENT_KINDS)[number];
