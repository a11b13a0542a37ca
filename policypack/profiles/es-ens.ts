import { type DataClass, HOSTING_CIRCLES, type Rule } from "../core";
import { ENS, type EnsCategory, isAskedIn } from "../frameworks/ens";
import { ANYWHERE, country, EEA } from "../knowledge/countries";
import { TIERED_ZONES } from "../network/zones";
import type { ClassDemands } from "../residency/demands";
import type { Profile } from "./profile";

const SPAIN = country("ES");

/** The ENS asks providers for conformity, not for a nationality (op.nub.1, op.ext.1). */
const ANY_OPERATOR = {
  operatorCountries: ANYWHERE,
  circles: HOSTING_CIRCLES,
  services: "any",
} as const;

/**
 * Territory by confidentiality. What may leave is the system owner's decision under RD 311/2022,
 * article 3 (personal data) and measure op.nub.1 (cloud services); this is the cautious reading: personal
 * data in the EEA by Regulation (EU) 2016/679, chapter V, and confidential data in Spain.
 */
const CLASSES: Readonly<Record<DataClass, ClassDemands>> = {
  public: { ...ANY_OPERATOR, countries: ANYWHERE, keyCustody: "provider-managed" },
  internal: { ...ANY_OPERATOR, countries: EEA, keyCustody: "customer-managed" },
  sensitive: {
    ...ANY_OPERATOR,
    countries: SPAIN,
    keyCustody: "customer-managed",
    services: "bounded",
  },
  secret: { ...ANY_OPERATOR, countries: SPAIN, keyCustody: "hsm", services: "bounded" },
};

/** Levels of the confidentiality dimension (RD 311/2022, Annex I): bajo, medio, alto. */
const CLASS_ALIASES: Readonly<Record<string, DataClass>> = {
  bajo: "internal",
  medio: "sensitive",
  alto: "secret",
};

/** A system's category is that of its highest dimension, so it bounds the confidentiality inside. */
const HIGHEST_CLASS: Readonly<Record<EnsCategory, DataClass>> = {
  basic: "internal",
  medium: "sensitive",
  high: "secret",
};

const CATEGORY_NAMES: Readonly<Record<EnsCategory, string>> = {
  basic: "categoría básica (basic category)",
  medium: "categoría media (medium category)",
  high: "categoría alta (high category)",
};

function ensProfile(category: EnsCategory): Profile {
  return {
    id: `es-ens-${category}`,
    title: `ENS, ${CATEGORY_NAMES[category]}`,
    description:
      "Information systems of the Spanish public sector and its suppliers. A rule is mandatory where a measure that it serves applies to the category, else advisory.",
    source: "Real Decreto 311/2022, Annexes I and II (BOE-A-2022-7191)",
    framework: ENS,
    classes: CLASSES,
    classAliases: CLASS_ALIASES,
    defaultClass: HIGHEST_CLASS[category],
    zones: TIERED_ZONES,
    levelOf: (rule: Rule) => (isAskedIn(category, rule.id) ? "mandatory" : "advisory"),
    inconclusiveLevelOf: (rule: Rule) =>
      category === "high" && rule.category === "residency" ? "mandatory" : "advisory",
  };
}

export const ensBasic = ensProfile("basic");
export const ensMedium = ensProfile("medium");
export const ensHigh = ensProfile("high");
