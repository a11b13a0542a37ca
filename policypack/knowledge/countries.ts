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

/**
 * Countries that the European Commission found to protect personal data adequately, for all or most
 * of the private sector. Source: decisions under Regulation (EU) 2016/679, article 45, as listed at
 * https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en.
 * Left out is the United States, where it depends on the recipient's certification and not on the place.
 */
const ADEQUATE = [
  ...["AD", "AR", "CA", "CH", "FO", "GB", "GG", "IL"],
  ...["IM", "JE", "JP", "KR", "NZ", "UY"],
];

export const ANYWHERE: CountrySet = { name: "anywhere", countries: "anywhere" };

export const EEA: CountrySet = {
  name: "the European Economic Area",
  countries: new Set([...EU, ...EFTA_IN_EEA]),
};

export const EUROPEAN_UNION: CountrySet = {
  name: "the European Union",
  countries: new Set(EU),
};

/** The EEA and the countries that protect personal data adequately, hence may receive them. */
export const EEA_AND_ADEQUATE: CountrySet = {
  name: "the European Economic Area or a country with an adequacy decision",
  countries: new Set([...EU, ...EFTA_IN_EEA, ...ADEQUATE]),
};

/** Names of groups of countries, as settings write them. */
export const COUNTRY_GROUPS: ReadonlyMap<string, CountrySet> = new Map([
  ["anywhere", ANYWHERE],
  ["EU", EUROPEAN_UNION],
  ["EEA", EEA],
  ["adequacy", { name: "a country with an adequacy decision", countries: new Set(ADEQUATE) }],
]);

/** True for a country code of ISO 3166-1 alpha-2. */
export function isCountry(code: string): boolean {
  const known = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return /^[A-Z]{2}$/.test(code) && known.of(code) !== undefined && code !== "ZZ";
}

/** The union of groups and countries, by the names that settings use. */
export function countriesNamed(names: readonly string[]): CountrySet {
  const sets = names.map((name) => COUNTRY_GROUPS.get(name) ?? country(name));
  const [only, ...others] = sets;
  if (only !== undefined && others.length === 0) {
    return only;
  }
  return {
    name: sets.map((set) => set.name).join(" or "),
    countries: sets.some((set) => set.countries === "anywhere")
      ? "anywhere"
      : new Set(sets.flatMap((set) => [...(set.countries as ReadonlySet<string>)])),
  };
}

/** The set of one country. */
export function country(code: string): CountrySet {
  return { name: countryName(code), countries: new Set([code]) };
}

let names: Intl.DisplayNames | undefined;
const known = new Map<string, string>();

/** The English name of a country code. */
export function countryName(code: string): string {
  let name = known.get(code);
  if (name === undefined) {
    names ??= new Intl.DisplayNames("en", { type: "region" });
    name = names.of(code) ?? code;
    known.set(code, name);
  }
  return name;
}
