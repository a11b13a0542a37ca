import { ensBasic, ensHigh, ensMedium } from "./es-ens";
import type { Profile } from "./profile";

export type { InconclusiveLevel, Profile } from "./profile";

/** All profiles, by id. */
export const PROFILES: ReadonlyMap<string, Profile> = new Map(
  [ensBasic, ensMedium, ensHigh].map((profile) => [profile.id, profile]),
);

export const DEFAULT_PROFILE = ensMedium;
