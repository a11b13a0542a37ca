import { ensBasic, ensHigh, ensMedium } from "./es-ens";
import { euGdpr } from "./eu-gdpr";
import { frCircle1, frCircle2, frCircle3 } from "./fr-circle";
import { maDnssi } from "./ma-dnssi";
import type { Profile } from "./profile";

export type { InconclusiveLevel, Profile } from "./profile";

/** All profiles, by id. */
export const PROFILES: ReadonlyMap<string, Profile> = new Map(
  [ensBasic, ensMedium, ensHigh, euGdpr, frCircle1, frCircle2, frCircle3, maDnssi].map(
    (profile) => [profile.id, profile],
  ),
);

export const DEFAULT_PROFILE = ensMedium;
