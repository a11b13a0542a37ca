import { type DataClass, HOSTING_CIRCLES, type HostingCircle } from "../core";
import { ANYWHERE, country, EUROPEAN_UNION } from "../knowledge/countries";
import { FREE_ZONES } from "../network/zones";
import type { ClassDemands } from "../residency/demands";
import { sovereigntyLevelOf } from "./levels";
import type { Profile } from "./profile";

const FRANCE = country("FR");

/**
 * The three circles: a cloud of the state (1), a cloud with the SecNumCloud qualification, under
 * the law and on the soil of the Union (2: SecNumCloud 3.2, section 19), and public clouds for what
 * is not sensitive (3). No region of the catalogue is of circle 1 or 2; the setting `sites` declares
 * those that are.
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
    countries: EUROPEAN_UNION,
    operatorCountries: ANYWHERE,
    circles: HOSTING_CIRCLES,
    keyCustody: "customer-managed",
    services: "any",
  },
  sensitive: {
    countries: EUROPEAN_UNION,
    operatorCountries: EUROPEAN_UNION,
    circles: [1, 2],
    keyCustody: "customer-managed",
    services: "bounded",
  },
  secret: {
    countries: FRANCE,
    operatorCountries: FRANCE,
    circles: [1],
    keyCustody: "hsm",
    services: "bounded",
  },
};

/** A system belongs to the innermost circle that its data ask for, so that bounds its classes. */
const HIGHEST_CLASS: Readonly<Record<HostingCircle, DataClass>> = {
  1: "secret",
  2: "sensitive",
  3: "internal",
};

const TITLES: Readonly<Record<HostingCircle, string>> = {
  1: "premier cercle (first circle): cloud of the state",
  2: "deuxième cercle (second circle): qualified cloud",
  3: "troisième cercle (third circle): public cloud",
};

function circleProfile(circle: HostingCircle): Profile {
  return {
    id: `fr-circle-${circle}`,
    title: `France, ${TITLES[circle]}`,
    description:
      "Information systems of the French state and of operators of vital importance, by the hosting circle that their data ask for.",
    source:
      "Circulaire n° 6282-SG (doctrine « cloud au centre », cloud first), 2021; ANSSI, SecNumCloud 3.2, section 19",
    framework: undefined,
    classes: CLASSES,
    classAliases: { interne: "internal", sensible: "sensitive" },
    defaultClass: HIGHEST_CLASS[circle],
    zones: FREE_ZONES,
    levelOf: sovereigntyLevelOf,
    inconclusiveLevelOf: ({ category }) =>
      circle < 3 && category === "residency" ? "mandatory" : "advisory",
  };
}

export const frCircle1 = circleProfile(1);
export const frCircle2 = circleProfile(2);
export const frCircle3 = circleProfile(3);
