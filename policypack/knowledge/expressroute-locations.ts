import { type CountrySet, country } from "./countries";

/**
 * Cities in which ExpressRoute meets providers, by country. A city with several sites numbers them:
 * `Amsterdam2`. Source:
 * https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers.
 */
const CITIES: Readonly<Record<string, readonly string[]>> = {
  AE: ["Abu Dhabi", "Dubai"],
  AU: ["Canberra", "Melbourne", "Perth", "Sydney"],
  BE: ["Brussels"],
  BR: ["Campinas", "Rio de Janeiro", "Sao Paulo"],
  CA: ["Montreal", "Quebec City", "Toronto", "Vancouver"],
  CH: ["Geneva", "Zurich"],
  CL: ["Santiago"],
  CO: ["Bogota"],
  DE: ["Berlin", "Dusseldorf", "Frankfurt", "Munich"],
  DK: ["Copenhagen"],
  ES: ["Barcelona", "Madrid"],
  FI: ["Helsinki"],
  FR: ["Marseille", "Paris"],
  GB: ["London", "Newport(Wales)"],
  GR: ["Athens"],
  HK: ["Hong Kong"],
  ID: ["Jakarta"],
  IE: ["Dublin"],
  IL: ["Tel Aviv"],
  IN: ["Chennai", "Hyderabad", "Mumbai", "Pune"],
  IT: ["Milan", "Rome"],
  JP: ["Osaka", "Tokyo"],
  KR: ["Busan", "Seoul"],
  MX: ["Queretaro"],
  MY: ["Kuala Lumpur"],
  NL: ["Amsterdam"],
  NO: ["Oslo", "Stavanger"],
  NZ: ["Auckland"],
  PL: ["Warsaw"],
  PT: ["Lisbon"],
  QA: ["Doha"],
  SE: ["Gavle", "Stockholm"],
  SG: ["Singapore"],
  TH: ["Bangkok"],
  TW: ["Taipei"],
  US: [
    ...["Atlanta", "Chicago", "Dallas", "Denver", "Las Vegas", "Los Angeles", "Miami"],
    ...["Minneapolis", "New York", "Phoenix", "Portland", "San Antonio", "Seattle"],
    ...["Silicon Valley", "Washington DC"],
  ],
  ZA: ["Cape Town", "Johannesburg"],
};

const countryByCity: ReadonlyMap<string, string> = new Map(
  Object.entries(CITIES).flatMap(([code, cities]) =>
    cities.map((city): [string, string] => [city.toLowerCase(), code]),
  ),
);

/** The country of a peering location; undefined where it isn't known. */
export function peeringCountry(location: string): CountrySet | undefined {
  const city = location
    .trim()
    .toLowerCase()
    .replace(/\s*\d+$/, "");
  const code = countryByCity.get(city);
  return code === undefined ? undefined : country(code);
}
