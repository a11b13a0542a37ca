import {
  type CheckedValue,
  checkedInputs,
  checkedOf,
  childOf,
  describeActual,
  fromJson,
  isGiven,
  makeNode,
  type Node,
  nodeOf,
  type Resource,
  type ResourceGraph,
  resourceType,
} from "../core";
import { GLOBAL_CONFIGURATION_TYPES } from "../knowledge/global-azure-types";
import { hostOf } from "../knowledge/hosts";
import type { Cloud } from "../knowledge/places";
import {
  cloudOf,
  isGlobalAwsType,
  isLocatedAzureType,
  isOfUnreadCloud,
} from "../knowledge/resource-types";
import { atPlace, locate, type Sighting, unplaced } from "./locus";
import type { Places, SiteMark } from "./sites";

/** Where a resource is, by all that it says of its place; or why it has no place of its own. */
export type PrimaryPlace =
  | {
      readonly kind: "at";
      readonly sightings: readonly Sighting[];
      /** True for a global service, which is where its placements say, if they say anything. */
      readonly isGlobal?: boolean;
    }
  | { readonly kind: "none"; readonly reason: string };

/** Inputs that place a resource; only what decides the place is listed. */
interface PlacedInputs {
  readonly region: string;
  readonly availabilityZone: string;
  readonly availabilityZoneId: string;
  readonly availabilityZoneName: string;
  readonly availabilityZones: readonly string[];
  readonly preferredAvailabilityZones: readonly string[];
  readonly preferredCacheClusterAzs: readonly string[];
  readonly scope: string;
  readonly outpostArn: string;
  readonly outpostId: string;
  readonly preferredOutpostArn: string;
  readonly location: string;
  readonly extendedLocation: { readonly name: string };
  readonly resourceGroupName: string;
}

const ResourceGroup = resourceType<Pick<PlacedInputs, "location" | "resourceGroupName">>(
  "azure-native:resources:ResourceGroup",
  { names: ["resourceGroupName"] },
);

const CustomLocation = resourceType<{ readonly resourceName: string }>(
  "azure-native:extendedlocation:CustomLocation",
  {
    names: ["resourceName"],
    within: [],
    armType: "Microsoft.ExtendedLocation/customLocations",
  },
);

/**
 * Finds where a resource is, from the strongest statement to the weakest: a site of its owner, its
 * own zone and region or location, its provider's, its resource group's. Source of the order for
 * Azure: `getDefaultLocation` in provider.go of pulumi-azure-native.
 */
export function primaryPlaceOf(
  resource: Resource,
  graph: ResourceGraph,
  places: Places,
): PrimaryPlace {
  switch (cloudOf(resource.type)) {
    case "aws":
      return awsPlace(resource, places);
    case "azure":
      return azurePlace(resource, graph, places);
    default:
      return isOfUnreadCloud(resource)
        ? hidden(resource, "of a provider whose resources are not read here")
        : { kind: "none", reason: "not a resource of a cloud" };
  }
}

const OUTPOSTS = ["outpostArn", "outpostId", "preferredOutpostArn"] as const;
const ZONES = ["availabilityZone", "availabilityZoneId", "availabilityZoneName"] as const;
const ZONE_LISTS = [
  "availabilityZones",
  "preferredAvailabilityZones",
  "preferredCacheClusterAzs",
] as const;

function awsPlace(resource: Resource, places: Places): PrimaryPlace {
  if (isGlobalAwsType(resource.type)) {
    return { kind: "none", reason: "belongs to no AWS region" };
  }
  const inputs = checkedInputs<PlacedInputs>(resource);
  if (resource.type.startsWith("aws:wafv2/") && nodeOf(inputs.scope).value === "CLOUDFRONT") {
    return { kind: "none", reason: "rules of CloudFront, which are kept in us-east-1 only" };
  }
  // Few resources say any of this, so what isn't there isn't asked for.
  const stated = (name: keyof PlacedInputs) => Object.hasOwn(resource.inputs, name);
  const outpost = OUTPOSTS.filter(stated)
    .map((name) => inputs[name])
    .find(isGiven);
  if (outpost !== undefined) {
    return atSite(outpost, "outposts", places, "on an Outpost, whose place AWS does not say");
  }
  const endpoint = ownEndpoint(resource);
  if (endpoint !== undefined) {
    return atEndpoint(endpoint, places);
  }
  // A list under this name says something else (a replication set's regions).
  const own = Array.isArray(nodeOf(inputs.region).value) ? undefined : inputs.region;
  const region = firstGiven(own, providerInput(resource, "region"));
  if (region === undefined) {
    return hidden(resource, "in a region that neither it nor its provider says");
  }
  // A zone can be in another country than its region, so both count.
  const zones = [
    ...ZONES.filter(stated).map((name) => inputs[name]),
    ...ZONE_LISTS.filter(stated).flatMap((name) => elementsOf(inputs[name])),
  ].filter(mayBeElsewhere);
  // What runs in a zone that is a site is there, and only managed from the region.
  const site = zones.map((zone) => siteOf(nodeOf(zone), "locations", places));
  return site.length > 0 && site.every((found) => found !== undefined)
    ? named(zones, "aws", places)
    : named([region, ...zones], "aws", places);
}

/** Hosts of AWS itself, in all partitions. Source: partitions in `locations.json`. */
const AWS_HOST =
  /\.(amazonaws\.com(\.cn)?|amazonaws\.eu|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$/;

/** Modules of the SDK that reach AWS by the endpoints of other names. Source: the provider's list of endpoints. */
const ENDPOINTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["alb", ["elbv2", "elasticloadbalancingv2"]],
  ["cfg", ["configservice", "config"]],
  [
    "cloudwatch",
    ["cloudwatch", "cloudwatchevents", "cloudwatchlogs", "eventbridge", "events", "logs"],
  ],
  ["ebs", ["ec2"]],
  ["ec2clientvpn", ["ec2"]],
  ["ec2transitgateway", ["ec2"]],
  ["elasticsearch", ["elasticsearch", "elasticsearchservice", "es"]],
  ["elb", ["elb", "elasticloadbalancing"]],
  ["lb", ["elbv2", "elasticloadbalancingv2"]],
  ["msk", ["kafka", "msk"]],
  ["s3", ["s3", "s3api"]],
  ["vpc", ["ec2"]],
]);

/** The endpoint of the resource's service in its provider, where that is not one of AWS. */
function ownEndpoint(resource: Resource): CheckedValue<string> | undefined {
  const stated = providerInput(resource, "endpoints");
  if (!isGiven(stated)) {
    return undefined;
  }
  const module = resource.type.slice("aws:".length).split("/")[0]?.toLowerCase() ?? "";
  const names = ENDPOINTS.get(module) ?? [module];
  const endpoints = fromJson<readonly Readonly<Record<string, string>>[]>(
    stated as unknown as CheckedValue<string>,
  );
  return elementsOf(endpoints as unknown as CheckedValue<readonly string[]>)
    .flatMap((entry) => names.map((name) => checkedOf<string>(childOf(nodeOf(entry), name))))
    .find((endpoint) => {
      const { state, value } = nodeOf(endpoint);
      return state === "known"
        ? !(typeof value === "string" && AWS_HOST.test(hostOf(value)))
        : state !== "absent";
    });
}

function atEndpoint(endpoint: CheckedValue<string>, places: Places): PrimaryPlace {
  const node = nodeOf(endpoint);
  const site = typeof node.value === "string" ? places.siteOfHost(hostOf(node.value)) : undefined;
  return {
    kind: "at",
    sightings: [
      site === undefined
        ? unplaced(node, `${describeActual(node)}, an endpoint that no site declares`)
        : { node, locus: atPlace(site, describeActual(node), node.secret) },
    ],
  };
}

function siteOf(node: Node, mark: Exclude<SiteMark, "endpoints">, places: Places) {
  return typeof node.value === "string" ? places.site(mark, node.value) : undefined;
}

function atSite(
  value: CheckedValue<string>,
  mark: Exclude<SiteMark, "endpoints">,
  places: Places,
  otherwise: string,
): PrimaryPlace {
  const node = nodeOf(value);
  const site = siteOf(node, mark, places);
  return site === undefined
    ? hidden(node.resource, otherwise)
    : {
        kind: "at",
        sightings: [{ node, locus: atPlace(site, describeActual(node), node.secret) }],
      };
}

function named(
  values: readonly CheckedValue<string>[],
  cloud: Cloud,
  places: Places,
): PrimaryPlace {
  return { kind: "at", sightings: values.map((value) => locate(nodeOf(value), cloud, places)) };
}

function hidden(resource: Resource, reason: string): PrimaryPlace {
  return { kind: "at", sightings: [unplaced(nodeOf(checkedInputs(resource)), reason)] };
}

/** Zones by id (`euc1-az1`) that are plain ones of their region; others (`euc1-ist1-az1`) are not. */
const PLAIN_ZONE_ID = /^[a-z]+\d-az\d+$/;

/** Whether a zone says more about the place than the region does. `all` is how targets say "no zone". */
function mayBeElsewhere(zone: CheckedValue<string>): boolean {
  const { value } = nodeOf(zone);
  return (
    isGiven(zone) && !(typeof value === "string" && (value === "all" || PLAIN_ZONE_ID.test(value)))
  );
}

/** Azure types that stand for hardware elsewhere: their location is only where Azure keeps its record. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ["azure-native:azurestackhci:Cluster", "clusterName"],
  ["azure-native:extendedlocation:CustomLocation", "resourceName"],
  ["azure-native:hybridcompute:Machine", "machineName"],
  ["azure-native:kubernetes:ConnectedCluster", "clusterName"],
]);

function azurePlace(resource: Resource, graph: ResourceGraph, places: Places): PrimaryPlace {
  const inputs = checkedInputs<PlacedInputs>(resource);
  const host = nodeOf(providerInput(resource, "metadataHost"));
  const isAzure = typeof host.value === "string" && AZURE_HOSTS.has(hostOf(host.value));
  if (host.state !== "absent" && !isAzure) {
    return atEndpoint(checkedOf<string>(host), places);
  }
  const naming = ELSEWHERE.get(resource.type);
  if (naming !== undefined) {
    const name = checkedOf<string>(childOf(nodeOf(inputs), naming));
    return atSite(name, "resources", places, "hardware elsewhere, whose place Azure does not say");
  }
  const location = nodeOf(inputs.location);
  if (location.state === "absent" && !isLocatedAzureType(resource.type)) {
    return { kind: "none", reason: "is where its parent resource is" };
  }
  if (isGiven(inputs.extendedLocation)) {
    return atExtendedLocation(inputs.extendedLocation.name, graph, places);
  }
  if (typeof location.value === "string" && location.value.trim().toLowerCase() === "global") {
    return GLOBAL_CONFIGURATION_TYPES.has(resource.type)
      ? { kind: "none", reason: "a global service that holds configuration only" }
      : {
          kind: "at",
          sightings: [unplaced(nodeOf(inputs), "a global service, which is in no one place")],
          isGlobal: true,
        };
  }
  const ofProvider = providerInput(resource, "location");
  const ofGroup = locationOfGroup(resource, graph);
  const own = isFilledIn(resource)
    ? firstGiven(ofGroup, inputs.location)
    : firstGiven(inputs.location, ofProvider, ofGroup);
  return own === undefined
    ? hidden(
        resource,
        "at a location that neither it, its provider nor a visible resource group says",
      )
    : named([own], "azure", places);
}

/** Where Azure's own clouds are managed. Source: cloud definitions of Azure CLI (`az cloud list`). */
const AZURE_HOSTS: ReadonlySet<string> = new Set([
  "management.azure.com",
  "management.chinacloudapi.cn",
  "management.usgovcloudapi.net",
]);

/** An edge zone, or a custom location, which may be declared in this stack. */
function atExtendedLocation(
  name: CheckedValue<string>,
  graph: ResourceGraph,
  places: Places,
): PrimaryPlace {
  const [only, ...others] = graph.referents(nodeOf(name), CustomLocation).certain;
  const declared =
    only === undefined || others.length > 0
      ? undefined
      : nodeOf(checkedInputs<{ resourceName: string }>(only).resourceName).value;
  const site = typeof declared === "string" ? places.site("resources", declared) : undefined;
  const node = nodeOf(name);
  if (site !== undefined) {
    return { kind: "at", sightings: [{ node, locus: atPlace(site, `"${String(declared)}"`) }] };
  }
  return atSite(
    name,
    "extendedLocations",
    places,
    "at an extended location, whose place Azure does not say",
  );
}

/**
 * Whether it was the provider that left the location open: it does so where nothing says one and
 * the resource group, which will, is still unknown.
 */
function isFilledIn(resource: Resource): boolean {
  const { location, resourceGroupName } = checkedInputs<PlacedInputs>(resource);
  return (
    nodeOf(location).state === "unknown" &&
    nodeOf(resourceGroupName).state === "unknown" &&
    (resource.propertyDependencies.location ?? []).length === 0 &&
    !isGiven(providerInput(resource, "location"))
  );
}

function locationOfGroup(
  resource: Resource,
  graph: ResourceGraph,
): CheckedValue<string> | undefined {
  const group = checkedInputs<PlacedInputs>(resource).resourceGroupName;
  const [only, ...others] = graph.referents(nodeOf(group), ResourceGroup).certain;
  if (only === undefined || others.length > 0) {
    return undefined;
  }
  return firstGiven(checkedInputs<PlacedInputs>(only).location, providerInput(only, "location"));
}

function providerInput(resource: Resource, key: string): CheckedValue<string> {
  const raw = resource.provider?.inputs[key];
  return checkedOf<string>(makeNode(resource, raw, undefined, `the ${key} of its provider`));
}

function firstGiven(
  ...values: readonly (CheckedValue<string> | undefined)[]
): CheckedValue<string> | undefined {
  return values.find((value) => value !== undefined && isGiven(value));
}

function elementsOf(list: CheckedValue<readonly string[]>): readonly CheckedValue<string>[] {
  const node = nodeOf(list);
  if (!Array.isArray(node.value)) {
    return [list as unknown as CheckedValue<string>];
  }
  return node.value.map((_, index) => checkedOf<string>(childOf(node, String(index))));
}
