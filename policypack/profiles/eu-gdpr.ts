import { type DataClass, HOSTING_CIRCLES } from "../core";
import { ANYWHERE, EEA, EEA_AND_ADEQUATE } from "../knowledge/countries";
import { FREE_ZONES } from "../network/zones";
import type { ClassDemands } from "../residency/demands";
import { sovereigntyLevelOf } from "./levels";
import type { Profile } from "./profile";

const ANY_OPERATOR = { operatorCountries: ANYWHERE, circles: HOSTING_CIRCLES } as const;

/**
 * Personal data may go to a third country on the ground of an adequacy decision (article 45) without
 * more; by appropriate safeguards (article 46) only after an assessment that no rule can make, so it
 * is not allowed here. Special categories (article 9) stay in the EEA, with keys of the controller's:
 * the cautious reading of EDPB Recommendations 01/2020 on supplementary measures.
 */
const CLASSES: Readonly<Record<DataClass, ClassDemands>> = {
  public: {
    ...ANY_OPERATOR,
    countries: ANYWHERE,
    keyCustody: "provider-managed",
    services: "any",
  },
  internal: {
    ...ANY_OPERATOR,
    countries: EEA_AND_ADEQUATE,
    keyCustody: "provider-managed",
    services: "any",
  },
  sensitive: {
    ...ANY_OPERATOR,
    countries: EEA,
    keyCustody: "customer-managed",
    services: "bounded",
  },
  secret: { ...ANY_OPERATOR, countries: EEA, keyCustody: "hsm", services: "bounded" },
};

export const euGdpr: Profile = {
  id: "eu-gdpr",
  title: "General Data Protection Regulation",
  description:
    "Personal data of people in the European Union: in the EEA, or in a country with an adequacy decision; special categories in the EEA with keys of one's own.",
  source: "Regulation (EU) 2016/679, articles 9, 32 and 44 to 49; EDPB Recommendations 01/2020",
  framework: undefined,
  classes: CLASSES,
  classAliases: { personal: "internal", "special-category": "sensitive" },
  defaultClass: "sensitive",
  zones: FREE_ZONES,
  levelOf: sovereigntyLevelOf,
  inconclusiveLevelOf: () => "advisory",
};
