import { type CountrySet, countriesNamed, country } from "./countries";

/**
 * Where Microsoft keeps and processes what services within it hold for customers in Europe: the
 * European Union, Iceland, Liechtenstein, Norway and Switzerland.
 * Source: https://learn.microsoft.com/privacy/eudb/eu-data-boundary-learn.
 */
export const EU_DATA_BOUNDARY: CountrySet = {
  ...countriesNamed(["EEA", "CH"]),
  name: "the EU Data Boundary",
};

/** Whether a country belongs to the EU Data Boundary. */
export function isInEuDataBoundary(code: string): boolean {
  const { countries } = EU_DATA_BOUNDARY;
  return countries !== "anywhere" && countries.has(code);
}

/** Whether all of a set of countries belong to the EU Data Boundary. */
export function isWithinEuDataBoundary({ countries }: CountrySet): boolean {
  return countries !== "anywhere" && [...countries].every(isInEuDataBoundary);
}

/**
 * Countries of Europe outside the EU Data Boundary that have Azure regions: services that tell
 * Europe from the rest of the world don't say what they count them as.
 */
const OTHER_EUROPE: ReadonlySet<string> = new Set(["GB"]);

/**
 * Where Microsoft Sentinel processes the logs of a workspace: in Europe for one in Europe, else in
 * the United States; undefined where that isn't certain.
 * Source: https://learn.microsoft.com/azure/sentinel/geographical-availability-data-residency.
 */
export function sentinelProcessingOf(code: string): CountrySet | undefined {
  if (OTHER_EUROPE.has(code)) {
    return undefined;
  }
  return isInEuDataBoundary(code) ? EU_DATA_BOUNDARY : country("US");
}

/**
 * Countries of the data locations of Azure Communication Services. Africa and Asia Pacific are left
 * out: no source says which countries they are.
 * Sources: https://learn.microsoft.com/azure/communication-services/concepts/privacy; for Europe
 * https://learn.microsoft.com/azure/communication-services/concepts/european-union-data-boundary.
 */
const COMMUNICATION_DATA: ReadonlyMap<string, CountrySet> = new Map([
  ["australia", country("AU")],
  ["brazil", country("BR")],
  ["canada", country("CA")],
  ["europe", EU_DATA_BOUNDARY],
  ["france", country("FR")],
  ["germany", country("DE")],
  ["india", country("IN")],
  ["japan", country("JP")],
  ["korea", country("KR")],
  ["norway", country("NO")],
  ["switzerland", country("CH")],
  ["uae", country("AE")],
  ["uk", country("GB")],
  ["united states", country("US")],
]);

/** The countries of a data location of Azure Communication Services; undefined if not known. */
export function communicationCountries(dataLocation: string): CountrySet | undefined {
  return COMMUNICATION_DATA.get(dataLocation.trim().toLowerCase());
}
