import { type CheckedValue, checkedOf, isGiven, nodeOf } from "../../core";
import {
  ApiManagementService,
  ApplicationGateway,
  ContainerApp,
  ContainerGroup,
  LoadBalancer,
  PrivateLinkService,
  PublicIPAddress,
  StaticSite,
  StorageAccount,
  WebApp,
  WebAppSlot,
} from "../../resources/azure";
import { isWide } from "../address-set";
import { type Bounded, exactly, isExactly } from "../bounded";
import { tagGroup } from "../filter";
import type { RelayReading } from "../reader";
import { textOf } from "../survey";
import type { Endpoint, Hop, Relay } from "../topology";
import { type Traffic, tcp, unionOfTraffic } from "../traffic";

/** What front doors may stand before. */
const ORIGINS = [
  ApiManagementService,
  ApplicationGateway,
  ContainerApp,
  ContainerGroup,
  LoadBalancer,
  PrivateLinkService,
  PublicIPAddress,
  StaticSite,
  StorageAccount,
  WebApp,
  WebAppSlot,
];

/** Where a front door hands requests on to. */
export interface Origin {
  readonly hostName: CheckedValue<string>;
  /** The service itself, where the front door reaches it by a private link. */
  readonly privateLink: CheckedValue<string>;
  readonly accepts: Traffic;
  readonly sends: Bounded<Traffic>;
  /** False where it isn't known that requests are handed to this origin. */
  readonly isCertain: boolean;
}

/** The relays from a front door to one of its origins, as far as that is in the stack and lets it in. */
export function relaysTo(
  from: Endpoint,
  { hostName, privateLink, accepts, sends, isCertain }: Origin,
  { survey, endpointOf }: RelayReading,
): readonly Relay[] {
  const isPrivate = isGiven(privateLink);
  const named = isPrivate ? privateLink : ofHost(hostName);
  const node = nodeOf(isPrivate ? privateLink : hostName);
  return survey.follow<unknown>(named, ...ORIGINS).flatMap((found) => {
    const to = endpointOf(found.resource);
    const entrance = to === undefined ? "no" : isPrivate ? "yes" : entranceOf(to);
    if (to === undefined || entrance === "no") return [];
    const hop: Hop = {
      node,
      does: isPrivate ? "is handed requests by a private link" : "is handed requests",
      isCertain: isCertain && found.isCertain && entrance === "yes" && isExactly(sends),
      change: "remove this origin",
    };
    const mode = isPrivate ? "invokes" : "proxies";
    return [{ from, to, accepts, sends: sends.possible, mode, hop }];
  });
}

/** The ports of an origin, which front doors ask at the usual ones where it names none. */
export interface OriginPorts {
  readonly httpPort: CheckedValue<number>;
  readonly httpsPort: CheckedValue<number>;
}

/** What a front door sends by the protocols that it forwards with. */
export function sentToOrigin(
  { httpPort, httpsPort }: OriginPorts,
  forwards: { readonly http: boolean; readonly https: boolean } = { http: true, https: true },
): Bounded<Traffic> {
  const ports = [
    ...(forwards.http ? [portOf(httpPort, 80)] : []),
    ...(forwards.https ? [portOf(httpsPort, 443)] : []),
  ];
  const read = ports.flatMap((port) => port ?? []);
  const traffic = unionOfTraffic(read.map((port) => tcp(port)));
  return read.length === ports.length
    ? exactly(traffic)
    : { certain: traffic, possible: tcp(0, 65_535) };
}

/** Undefined where it can't be read. */
function portOf(port: CheckedValue<number>, unset: number): number | undefined {
  const { state, value } = nodeOf(port);
  if (state === "absent") return unset;
  return state === "known" && typeof value === "number" ? value : undefined;
}

/** Suffixes of host names that begin with the name of the resource. */
const NAMED_HOSTS =
  /^([a-z0-9-]+)\.(?:azurewebsites\.net|azure-api\.net|(?:blob|z\d+\.web)\.core\.windows\.net)$/i;

/** What a host name names: the resource that it is computed from, or that has its first label as name. */
function ofHost(hostName: CheckedValue<string>): CheckedValue<string> {
  const label = NAMED_HOSTS.exec(textOf(hostName) ?? "")?.[1];
  return label === undefined ? hostName : checkedOf<string>({ ...nodeOf(hostName), value: label });
}

/** Whether the public endpoint of an origin lets front doors in. */
function entranceOf({ doors, interfaces }: Endpoint): "yes" | "perhaps" | "no" {
  const isOpen = doors.some(
    ({ hops, rules }) =>
      hops.every((hop) => hop.isCertain) &&
      rules.some(
        ({ action, remote }) =>
          action === "allow" &&
          (isWide(remote.certain.addresses) || remote.certain.groups.has(FRONT_DOORS)),
      ),
  );
  const isPublic = interfaces.some(({ publicAddresses }) => publicAddresses.length > 0);
  return isOpen ? "yes" : doors.length > 0 || isPublic ? "perhaps" : "no";
}

const FRONT_DOORS = tagGroup("AzureFrontDoor.Backend");
