import { type DataClass, HOSTING_CIRCLES } from "../core";
import { ANYWHERE, countriesNamed, country } from "../knowledge/countries";
import { FREE_ZONES } from "../network/zones";
import type { ClassDemands } from "../residency/demands";
import { sovereigntyLevelOf } from "./levels";
import type { Profile } from "./profile";

const MOROCCO = country("MA");

/**
 * Personal data may leave for countries whose protection the CNDP finds sufficient (law 09-08,
 * articles 43 and 44). Its list isn't at hand, so only the EEA is taken for sufficient: to be
 * reviewed, and widened by the setting `territory`.
 */
const MOROCCO_OR_EEA = countriesNamed(["MA", "EEA"]);

/**
 * Sensitive data of critical infrastructures are hosted on national soil, under contracts of
 * Moroccan law (décret 2-15-712). No cloud region is there: only declared sites can comply.
 */
const CLASSES: Readonly<Record<DataClass, ClassDemands>> = {
  public: {
    countries: ANYWHERE,
    operatorCountries: ANYWHERE,
    circles: HOSTING_CIRCLES,
    keyCustody: "provider-managed",
    services: "any",
  },
  internal: {
    countries: MOROCCO_OR_EEA,
    operatorCountries: ANYWHERE,
    circles: HOSTING_CIRCLES,
    keyCustody: "customer-managed",
    services: "any",
  },
  sensitive: {
    countries: MOROCCO,
    operatorCountries: MOROCCO,
    circles: HOSTING_CIRCLES,
    keyCustody: "customer-managed",
    services: "bounded",
  },
  secret: {
    countries: MOROCCO,
    operatorCountries: MOROCCO,
    circles: HOSTING_CIRCLES,
    keyCustody: "hsm",
    services: "bounded",
  },
};

export const maDnssi: Profile = {
  id: "ma-dnssi",
  title:
    "Directive nationale de la sécurité des systèmes d'information (Moroccan national directive)",
  description:
    "Administrations and critical infrastructures of Morocco: sensitive data only on national sites, which the setting sites declares.",
  source: "DNSSI of the DGSSI; décret 2-15-712 (2016); law 09-08 on personal data",
  framework: undefined,
  classes: CLASSES,
  classAliases: { interne: "internal", sensible: "sensitive" },
  defaultClass: "sensitive",
  zones: FREE_ZONES,
  levelOf: sovereigntyLevelOf,
  inconclusiveLevelOf: ({ category }) => (category === "residency" ? "mandatory" : "advisory"),
};
