import { type CountrySet, country } from "./countries";

/**
 * Countries of the tags of places that availability tests run from. The tags are older than the
 * places: `emea-se-sto-edge` is UK West. Source: "Location population tags" in
 * https://learn.microsoft.com/azure/azure-monitor/app/availability.
 */
const COUNTRIES: Readonly<Record<string, string>> = {
  "apac-hk-hkn-azr": "HK",
  "apac-jp-kaw-edge": "JP",
  "apac-sg-sin-azr": "SG",
  "emea-au-syd-edge": "AU",
  "emea-ch-zrh-edge": "FR",
  "emea-fr-pra-edge": "FR",
  "emea-gb-db3-azr": "IE",
  "emea-nl-ams-azr": "NL",
  "emea-ru-msa-edge": "GB",
  "emea-se-sto-edge": "GB",
  "latam-br-gru-edge": "BR",
  "us-ca-sjc-azr": "US",
  "us-fl-mia-edge": "US",
  "us-il-ch1-azr": "US",
  "us-tx-sn1-azr": "US",
  "us-va-ash-azr": "US",
};

/** The country of a tag; undefined where it isn't known. */
export function webTestCountry(tag: string): CountrySet | undefined {
  const code = COUNTRIES[tag.trim().toLowerCase()];
  return code === undefined ? undefined : country(code);
}
