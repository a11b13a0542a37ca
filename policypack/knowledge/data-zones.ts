import { type CountrySet, country, EUROPEAN_UNION } from "./countries";

/**
 * Data zones in which Azure AI processes prompts of a `DataZone` deployment: anywhere in the United
 * States for a resource there, anywhere in the member states of the European Union for one in any
 * of them.
 * Source: https://learn.microsoft.com/azure/ai-services/openai/how-to/deployment-types.
 */
const DATA_ZONES: readonly CountrySet[] = [country("US"), EUROPEAN_UNION];

/** The data zone of a country; undefined where it has none. */
export function dataZoneOf(code: string): CountrySet | undefined {
  return DATA_ZONES.find(({ countries }) => countries !== "anywhere" && countries.has(code));
}
