import type { HostingCircle } from "../core";
import { type Cloud, findPlace, type Place, suggestPlace } from "../knowledge/places";

/**
 * A place that its owner declares: an own or national data centre that a cloud's tools manage, or a
 * region that the catalogue doesn't know yet. It is recognised by any of its marks.
 */
export interface Site {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly operator: string;
  /** Country whose law reaches the operator. Default: that of the site. */
  readonly operatorCountry?: string | undefined;
  readonly circle?: HostingCircle | undefined;
  /** Regions, locations and zones as the cloud writes them; also Dedicated Local Zones. */
  readonly locations?: readonly string[] | undefined;
  /** Hosts of the provider's endpoints, and hosts that data are sent to; `*.` takes all below. */
  readonly endpoints?: readonly string[] | undefined;
  /** ARNs or ids of AWS Outposts. */
  readonly outposts?: readonly string[] | undefined;
  /** Names or ids of Azure custom locations and edge zones. */
  readonly extendedLocations?: readonly string[] | undefined;
  /** Names or ids of Azure resources that stand for hardware there: clusters, machines, private clouds. */
  readonly resources?: readonly string[] | undefined;
}

const MARKS = ["locations", "endpoints", "outposts", "extendedLocations", "resources"] as const;
export type SiteMark = (typeof MARKS)[number];

/** Two declarations that can't both hold. */
export interface SiteConflict {
  readonly site: string;
  readonly mark: SiteMark;
  readonly value: string;
  /** What says otherwise, in words. */
  readonly against: string;
}

/** The places of the catalogue, and the sites of the one who asks. */
export class Places {
  private readonly sites = new Map<string, Place>();

  constructor(declared: readonly Site[] = []) {
    for (const site of declared) {
      for (const mark of MARKS) {
        for (const value of site[mark] ?? []) {
          this.sites.set(keyOf(mark, value), placeOf(site));
        }
      }
    }
  }

  /** The place that a region, zone or location text names. */
  find(cloud: Cloud, text: string): Place | undefined {
    return this.site("locations", text) ?? findPlace(cloud, text);
  }

  /** The id of the place whose spelling is nearest to an unknown one. */
  suggest(cloud: Cloud, text: string): string | undefined {
    return suggestPlace(cloud, text);
  }

  /** The site with a mark. An id also carries the mark of its last part, the name. */
  site(mark: Exclude<SiteMark, "endpoints">, text: string): Place | undefined {
    const name = text.slice(text.lastIndexOf("/") + 1);
    return this.sites.get(keyOf(mark, text)) ?? this.sites.get(keyOf(mark, name));
  }

  /** The site that a host belongs to. */
  siteOfHost(host: string): Place | undefined {
    let found = this.sites.get(keyOf("endpoints", host));
    for (let rest = host; found === undefined && rest.includes("."); ) {
      rest = rest.slice(rest.indexOf(".") + 1);
      found = this.sites.get(keyOf("endpoints", `*.${rest}`));
    }
    return found;
  }
}

/** Finds the first declaration that contradicts another, or the catalogue. */
export function conflictAmong(sites: readonly Site[]): SiteConflict | undefined {
  const claimed = new Map<string, string>();
  for (const site of sites) {
    for (const mark of MARKS) {
      for (const value of site[mark] ?? []) {
        const key = keyOf(mark, value);
        const against =
          claimed.get(key) ??
          (mark === "locations" ? contradictedCatalogue(site, value) : undefined);
        if (against !== undefined) {
          return { site: site.name, mark, value, against };
        }
        claimed.set(key, `the site ${site.name}`);
      }
    }
  }
  return undefined;
}

/** A site may say more of a place of the catalogue (its operator), but not move it elsewhere. */
function contradictedCatalogue(site: Site, location: string): string | undefined {
  const places = (["aws", "azure"] as const).map((cloud) => findPlace(cloud, location));
  const known = places.find((place) => place !== undefined && place.country !== site.country);
  return known === undefined || known.country === null
    ? undefined
    : `the catalogue, where it is ${known.display}, in ${known.country}`;
}

function placeOf(site: Site): Place {
  return {
    cloud: undefined,
    partition: "site",
    id: site.name,
    display: site.name,
    kind: "site",
    country: site.country,
    operator: site.operator,
    operatorCountry: site.operatorCountry ?? site.country,
    circle: site.circle ?? null,
    pairedRegion: null,
  };
}

function keyOf(mark: SiteMark, value: string): string {
  const lower = value.trim().toLowerCase();
  return `${mark} ${mark === "locations" ? lower.replaceAll(/\s/g, "") : lower}`;
}
