import {
  type CheckedValue,
  checkedInputs,
  checkedOf,
  childOf,
  makeNode,
  nodeOf,
  type Resource,
  type ResourceGraph,
  resourceType,
} from "../core";
import { GLOBAL_CONFIGURATION_TYPES } from "../knowledge/global-azure-types";
import {
  cloudOf,
  isGlobalAwsType,
  isLocatedAzureType,
  isOfUnreadCloud,
} from "../knowledge/resource-types";

/**
 * Where a resource says that it is: the values that name its place, all of which count; why it has
 * no place of its own; or why its place can't be seen.
 */
export type PrimaryPlace =
  | { readonly kind: "named"; readonly places: readonly CheckedValue<string>[] }
  | { readonly kind: "none"; readonly reason: string }
  | { readonly kind: "hidden"; readonly reason: string };

/** Inputs that place a resource; only what decides the place is listed. */
interface PlacedInputs {
  readonly region: string;
  readonly availabilityZone: string;
  readonly availabilityZoneId: string;
  readonly availabilityZoneName: string;
  readonly availabilityZones: readonly string[];
  readonly preferredAvailabilityZones: readonly string[];
  readonly outpostArn: string;
  readonly outpostId: string;
  readonly preferredOutpostArn: string;
  readonly location: string;
  readonly extendedLocation: unknown;
  readonly resourceGroupName: string;
}

const ResourceGroup = resourceType<Pick<PlacedInputs, "location" | "resourceGroupName">>(
  "azure-native:resources:ResourceGroup",
  { names: ["resourceGroupName"] },
);

/**
 * Finds where a resource is, from the strongest statement to the weakest: its own zone and region
 * or location, its provider's, its resource group's. Source of the order for Azure:
 * `getDefaultLocation` in provider.go of pulumi-azure-native.
 */
export function primaryPlaceOf(resource: Resource, graph: ResourceGraph): PrimaryPlace {
  switch (cloudOf(resource.type)) {
    case "aws":
      return awsPlace(resource);
    case "azure":
      return azurePlace(resource, graph);
    default:
      return isOfUnreadCloud(resource.type)
        ? { kind: "hidden", reason: "of a provider whose resources are not read here" }
        : { kind: "none", reason: "not a resource of a cloud" };
  }
}

function awsPlace(resource: Resource): PrimaryPlace {
  if (isGlobalAwsType(resource.type)) {
    return { kind: "none", reason: "belongs to no AWS region" };
  }
  const inputs = checkedInputs<PlacedInputs>(resource);
  if ([inputs.outpostArn, inputs.outpostId, inputs.preferredOutpostArn].some(isGiven)) {
    return { kind: "hidden", reason: "on an Outpost, whose place AWS does not say" };
  }
  const region = firstGiven(inputs.region, providerInput(resource, "region"));
  if (region === undefined) {
    return { kind: "hidden", reason: "in a region that neither it nor its provider says" };
  }
  // A zone can be in another country than its region, so both count.
  const zones = [
    inputs.availabilityZone,
    inputs.availabilityZoneId,
    inputs.availabilityZoneName,
    ...elementsOf(inputs.availabilityZones),
    ...elementsOf(inputs.preferredAvailabilityZones),
  ];
  return { kind: "named", places: [region, ...zones.filter(mayBeElsewhere)] };
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

function azurePlace(resource: Resource, graph: ResourceGraph): PrimaryPlace {
  const inputs = checkedInputs<PlacedInputs>(resource);
  const location = nodeOf(inputs.location);
  if (location.state === "absent" && !isLocatedAzureType(resource.type)) {
    return { kind: "none", reason: "is where its parent resource is" };
  }
  if (isGiven(inputs.extendedLocation)) {
    return { kind: "hidden", reason: "at an extended location, whose place Azure does not say" };
  }
  if (typeof location.value === "string" && location.value.trim().toLowerCase() === "global") {
    return GLOBAL_CONFIGURATION_TYPES.has(resource.type)
      ? { kind: "none", reason: "a global service that holds configuration only" }
      : { kind: "hidden", reason: "a global service, which is in no one place" };
  }
  const ofProvider = providerInput(resource, "location");
  const ofGroup = locationOfGroup(resource, graph);
  const own = isFilledIn(resource)
    ? firstGiven(ofGroup, inputs.location)
    : firstGiven(inputs.location, ofProvider, ofGroup);
  return own === undefined
    ? {
        kind: "hidden",
        reason: "at a location that neither it, its provider nor a visible resource group says",
      }
    : { kind: "named", places: [own] };
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

function isGiven(value: CheckedValue<unknown>): boolean {
  return nodeOf(value).state !== "absent";
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
