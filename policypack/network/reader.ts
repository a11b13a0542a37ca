import type { Checked, InputsOf, Resource, ResourceType } from "../core";
import type { Bounded } from "./bounded";
import type { Survey } from "./survey";
import type { Door, Endpoint, EndpointRole, Hop, Interface, Relay } from "./topology";
import { ALL_TRAFFIC, type Traffic } from "./traffic";

/** What a reader of endpoints is given beside the inputs of the resource. */
export interface Reading {
  readonly resource: Resource;
  readonly survey: Survey;
}

/** What a resource is on the network. */
export interface EndpointParts {
  readonly role?: EndpointRole;
  /** What it answers to. Default: everything. */
  readonly listens?: Traffic | Bounded<Traffic>;
  readonly interfaces?: readonly Interface[];
  readonly doors?: readonly Door[];
  readonly partOf?: Resource | undefined;
  readonly runsCode?: true;
  readonly freeExit?: Hop;
  /** What else stands on the network by the same resource: the nodes of a cluster, beside its API. */
  readonly others?: readonly OtherParts[];
}

/** A further endpoint of a resource, with a role of its own. */
export type OtherParts = Omit<EndpointParts, "others"> & { readonly role: EndpointRole };

/** Reads one resource type as endpoints, the resource itself first; none where it is nothing on the network. */
export interface EndpointReader {
  readonly type: ResourceType<unknown>;
  readonly read: (inputs: never, reading: Reading) => readonly Endpoint[];
}

/** The inputs of a resource type as readers see them: `Inputs<typeof LoadBalancer>`. */
export type Inputs<R> = Checked<InputsOf<R>>;

/** Declares how the resources of a type stand on the network. */
export function endpoint<T>(
  type: ResourceType<T>,
  role: EndpointRole,
  read: (inputs: Checked<T>, reading: Reading) => EndpointParts | undefined,
): EndpointReader {
  return {
    type,
    read: (inputs, reading) => {
      const parts = read(inputs, reading);
      return parts === undefined
        ? []
        : [{ role, ...parts }, ...(parts.others ?? [])].map((one) => endpointOf(reading, one));
    },
  };
}

function listening(
  listens: Traffic | Bounded<Traffic>,
): Pick<Endpoint, "listens" | "listensCertainly"> {
  if (!("certain" in listens)) {
    return { listens };
  }
  const { certain, possible } = listens;
  return certain === possible
    ? { listens: possible }
    : { listens: possible, listensCertainly: certain };
}

function endpointOf({ resource }: Reading, parts: OtherParts): Endpoint {
  return {
    resource,
    role: parts.role,
    ...listening(parts.listens ?? ALL_TRAFFIC),
    interfaces: parts.interfaces ?? [],
    doors: parts.doors ?? [],
    ...(parts.partOf && { partOf: parts.partOf }),
    ...(parts.runsCode && { runsCode: true }),
    ...(parts.freeExit && { freeExit: parts.freeExit }),
  };
}

/** What a reader of relays is given beside. */
export interface RelayReading extends Reading {
  /** The endpoint that a resource is itself. */
  readonly endpointOf: (resource: Resource) => Endpoint | undefined;
}

/** Reads what the resources of one type hand on from endpoint to endpoint. */
export interface RelayReader {
  readonly type: ResourceType<unknown>;
  readonly read: (inputs: never, reading: RelayReading) => readonly Relay[];
}

/** Declares what the resources of a type hand on: listeners, backend pools, integrations. */
export function relays<T>(
  type: ResourceType<T>,
  read: (inputs: Checked<T>, reading: RelayReading) => readonly Relay[],
): RelayReader {
  return { type, read };
}
