/** A set of countries as a profile asks for it, with the name that messages use. */
export interface CountrySet {
  readonly name: string;
  /** ISO 3166-1 alpha-2 codes; "anywhere" asks nothing. */
  readonly countries: ReadonlySet<string> | "anywhere";
}

/** Member states of the European Union. Source: Treaty on European Union, article 52; 27 since 2020. */
const EU = [
  ...["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"],
  ...["IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"],
];

/** EFTA states in the European Economic Area. Source: Agreement on the EEA, article 2(b). */
const EFTA_IN_EEA = ["IS", "LI", "NO"];

export const ANYWHERE: CountrySet = { name: "anywhere", countries: "anywhere" };

export const EEA: CountrySet = {
  name: "the European Economic Area",
  countries: new Set([...EU, ...EFTA_IN_EEA]),
};

/** The set of one country. */
export function country(code: string): CountrySet {
  return { name: countryName(code), countries: new Set([code]) };
}

let names: Intl.DisplayNames | undefined;

/** The English name of a country code. */
export function countryName(code: string): string {
  names ??= new Intl.DisplayNames("en", { type: "region" });
  return names.of(code) ?? code;
}
