import { ANYWHERE, type CountrySet, country } from "./countries";

/** Regions in Frankfurt, Ireland, Paris, Stockholm, Milan and Spain; outside the EU, London and Zurich. */
const EUROPE: CountrySet = {
  name: "the countries of Bedrock's geography EU, with Switzerland and the United Kingdom",
  countries: new Set(["DE", "IE", "FR", "GB", "SE", "IT", "ES", "CH"]),
};

/** Regions in Asia and Oceania, and the one in the United Arab Emirates. */
const ASIA_PACIFIC: CountrySet = {
  name: "the countries of Bedrock's geography APAC, with the United Arab Emirates",
  countries: new Set(["JP", "KR", "IN", "SG", "AU", "ID", "MY", "TH", "TW", "AE"]),
};

/**
 * Where a profile may process requests, by the geography that its id begins with. Which of the
 * regions it uses depends on the model and on the region that calls. Source: AWS CDK,
 * https://docs.aws.amazon.com/cdk/api/v2/docs/@aws-cdk_aws-bedrock-alpha.CrossRegionInferenceProfileRegion.html;
 * for `global`, https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html.
 */
const GEOGRAPHIES: ReadonlyMap<string, CountrySet> = new Map([
  ["us", country("US")],
  ["us-gov", country("US")],
  ["eu", EUROPE],
  ["apac", ASIA_PACIFIC],
  ["jp", country("JP")],
  ["au", country("AU")],
  ["global", ANYWHERE],
]);

/** `ca.amazon.nova-lite-v1:0`; ids of models begin with the vendor: `amazon.nova-lite-v1:0`. */
const WITH_GEOGRAPHY = /^[a-z-]+\.(?:[a-z]+|ai21)\.[a-z]/;

/** Profiles and routers of an account, whose ids don't say where they process. */
const WITHOUT_GEOGRAPHY = /:(?:application-inference-profile|(?:default-)?prompt-router)\//;

/**
 * The countries in which what is named may process requests: a model, an inference profile or a
 * guardrail profile, by id or ARN. Undefined for one that stays in a single region; "unlisted" for
 * one that may cross regions, nobody knows which.
 */
export function inferenceCountries(name: string): CountrySet | "unlisted" | undefined {
  const id = name.slice(name.lastIndexOf("/") + 1);
  const geography = GEOGRAPHIES.get(id.split(".", 1)[0] ?? "");
  if (geography !== undefined) {
    return geography;
  }
  return WITH_GEOGRAPHY.test(id) || WITHOUT_GEOGRAPHY.test(name) ? "unlisted" : undefined;
}
