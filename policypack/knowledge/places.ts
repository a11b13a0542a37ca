import { type HostingCircle, nearestSpelling } from "../core";
import catalogue from "./locations.json";

export type Cloud = "aws" | "azure";

/** Somewhere in a cloud: a region, a zone of its own country, a wider geography; or a site of one's own. */
export interface Place {
  /** The cloud that manages the place. Undefined for a site that belongs to none. */
  readonly cloud: Cloud | undefined;
  readonly partition: string;
  /** As the cloud writes it: `eu-south-2`, `spaincentral`. */
  readonly id: string;
  readonly display: string;
  readonly kind: string;
  /** ISO 3166-1 alpha-2; null where it isn't published, which no rule may take for allowed. */
  readonly country: string | null;
  /** Who runs the place; null where it isn't known. */
  readonly operator: string | null;
  /** Country of the operator's ultimate parent, whose law reaches the operator. */
  readonly operatorCountry: string | null;
  /** Null where nobody has said. */
  readonly circle: HostingCircle | null;
  /** The Azure region that geo-redundant copies go to. */
  readonly pairedRegion: string | null;
}

/** A place of the catalogue, which always belongs to a cloud. */
export interface CataloguePlace extends Place {
  readonly cloud: Cloud;
}

interface Operator {
  readonly legal: string | null;
  readonly parentCountry: string;
}

const operators: Readonly<Record<string, Operator>> = catalogue.operators;

/** Partitions that are open to whoever pays: public clouds, whoever runs them. */
const PUBLIC_PARTITIONS: ReadonlySet<string> = new Set([
  "aws",
  "aws-cn",
  "aws-eusc",
  "AzureCloud",
  "AzureChinaCloud",
]);

const places: readonly CataloguePlace[] = catalogue.places.map((place) => {
  const operator = place.operator === null ? undefined : operators[place.operator];
  return {
    ...place,
    cloud: place.cloud as Cloud,
    // Who stands behind it has a field of its own.
    operator: operator?.legal?.split(";")[0] ?? place.operator,
    operatorCountry: operator?.parentCountry ?? null,
    circle: PUBLIC_PARTITIONS.has(place.partition) ? 3 : null,
  };
});
const byId = new Map(places.map((place) => [`${place.cloud} ${place.id}`, place]));

/** All places of the catalogue; its sources stand in `locations.json`. */
export function allPlaces(): readonly CataloguePlace[] {
  return places;
}

/**
 * The place that a region, zone or location text names. Azure display names ("Spain Central") are
 * normalised. A Local Zone is found before its region, because its country may be another.
 */
export function findPlace(cloud: Cloud, text: string): CataloguePlace | undefined {
  const id = normalise(cloud, text);
  const exact = byId.get(`${cloud} ${id}`);
  if (exact !== undefined || cloud === "azure") {
    return exact;
  }
  // Only a letter behind a region makes an availability zone of it: Wavelength Zones
  // (`eu-west-2-wl1-…`) and Local Zones missing here may be in another country.
  const region = /^([a-z]+(?:-[a-z]+)+-\d)[a-z]$/.exec(id)?.[1];
  return region === undefined ? undefined : byId.get(`${cloud} ${region}`);
}

/** The id of the place whose spelling is nearest to an unknown one. */
export function suggestPlace(cloud: Cloud, text: string): string | undefined {
  const ids = places.filter((place) => place.cloud === cloud).map((place) => place.id);
  return nearestSpelling(normalise(cloud, text), ids);
}

function normalise(cloud: Cloud, text: string): string {
  const lower = text.trim().toLowerCase();
  return cloud === "azure" ? lower.replaceAll(/[\s()-]/g, "") : lower;
}
