import {
  type Checked,
  type CheckedValue,
  formatPath,
  type Node,
  nodeOf,
  type ResourceType,
} from "../../core";
import type { RuleList } from "../filter";
import { type EndpointParts, type EndpointReader, endpoint, type Reading } from "../reader";
import type { Door, EndpointRole, Hop, Interface } from "../topology";
import type { Traffic } from "../traffic";
import { type Perimeter, perimetersOf } from "./perimeters";
import { privateEndpointsOf } from "./private-endpoints";
import { everyone } from "./service-rules";
import { namesSubnet } from "./subnets";

/** A public endpoint of a service, with the switch that turns it off and whom it admits. */
export interface PublicEndpoint {
  /** The switch; a service without one answers as long as its rules let it. */
  readonly access?: CheckedValue<string | boolean>;
  /**
   * What Azure takes where the switch isn't set. Default: on. `automatic` is on until the service has a
   * private endpoint; `unread` is where no document says it.
   */
  readonly unset?: "on" | "off" | "automatic" | "unread";
  /** Whom it admits; everyone where the service has no rules of its own. */
  readonly rules?: RuleList;
  /** What it is called. Default: `its public endpoint`. */
  readonly name?: string;
  /** The subnet that the service may be put in instead: there it has no public endpoint. */
  readonly unlessIn?: CheckedValue<string>;
  /** What may stand before it: a network that only its own members reach. */
  readonly behind?: readonly Hop[];
}

/** What a service that Azure runs outside its customers' networks is. */
export interface ServiceParts extends Omit<EndpointParts, "doors"> {
  readonly open?: readonly PublicEndpoint[];
}

/**
 * Declares a service that has a public endpoint, and is reached from networks through private
 * endpoints. Network security perimeters stand before its own rules.
 */
export function service<T>(
  type: ResourceType<T>,
  role: EndpointRole,
  read: (inputs: Checked<T>, reading: Reading) => ServiceParts | undefined,
): EndpointReader {
  return endpoint<T>(type, role, (inputs, reading) => {
    const parts = read(inputs, reading);
    if (parts === undefined) return undefined;
    const { open = [], interfaces = [], ...rest } = parts;
    const endpoints = privateEndpointsOf(reading, type);
    const perimeters = perimetersOf(reading.survey, reading.resource, type);
    return {
      ...rest,
      interfaces: [...endpoints, ...interfaces],
      doors: open.flatMap((one) =>
        one.unlessIn !== undefined && namesSubnet(reading.survey, one.unlessIn) === "yes"
          ? []
          : doorsOf(one, nodeOf(inputs), endpoints, perimeters),
      ),
    };
  });
}

/** Declares services that have a switch for their public endpoint, and no rules of their own behind it. */
export function switchedService<T>(
  type: ResourceType<T>,
  role: EndpointRole,
  listens: Traffic,
  access: (inputs: Checked<T>) => CheckedValue<string | boolean>,
  unset: PublicEndpoint["unset"] = "on",
): EndpointReader {
  return service(type, role, (inputs) => ({ listens, open: [{ access: access(inputs), unset }] }));
}

/** How far a switch is turned: by its text, or what Azure takes where there is none. */
type Position = "on" | "off" | "perimeter" | "unread";

const POSITIONS: ReadonlyMap<string, Position> = new Map([
  ["enabled", "on"],
  // Azure Virtual Desktop: one of the two sides at least comes from the internet.
  ["enabledforclientsonly", "on"],
  ["enabledforsessionhostsonly", "on"],
  ["true", "on"],
  ["disabled", "off"],
  ["false", "off"],
  ["securedbyperimeter", "perimeter"],
]);

function positionOf(
  { access, unset = "on" }: PublicEndpoint,
  privateEndpoints: readonly Interface[],
): Position {
  if (access === undefined) return "on";
  const { state, value } = nodeOf(access);
  if (state === "absent") return unset === "automatic" ? automatic(privateEndpoints) : unset;
  if (state !== "known") return "unread";
  const isPlain = typeof value === "string" || typeof value === "boolean";
  return (isPlain && POSITIONS.get(String(value).toLowerCase())) || "unread";
}

function automatic(privateEndpoints: readonly Interface[]): Position {
  if (privateEndpoints.some((one) => one.isCertain)) return "off";
  return privateEndpoints.length === 0 ? "on" : "unread";
}

/**
 * The doors of a public endpoint. An enforced perimeter replaces the service's own rules, one that
 * is learning adds to them, and `SecuredByPerimeter` leaves only those of the perimeter:
 * learn.microsoft.com/azure/private-link/network-security-perimeter-transition.
 */
function doorsOf(
  open: PublicEndpoint,
  root: Node,
  privateEndpoints: readonly Interface[],
  perimeters: readonly Perimeter[],
): readonly Door[] {
  const position = positionOf(open, privateEndpoints);
  const ofPerimeters = perimeters.map(({ mode, hop, rules }): Door => {
    // Which of both holds where the switch is off isn't said.
    const isUnread = mode === "learning" && position === "off";
    return { hops: [isUnread ? { ...hop, isCertain: false } : hop], rules };
  });
  const isReplaced = perimeters.some(({ mode, hop }) => mode === "enforced" && hop.isCertain);
  if (position === "off" || position === "perimeter" || isReplaced) {
    return ofPerimeters;
  }
  const isCertain = position === "on" && perimeters.every(({ mode }) => mode === "learning");
  return [ownDoor(open, root, isCertain), ...ofPerimeters];
}

function ownDoor(open: PublicEndpoint, root: Node, isCertain: boolean): Door {
  const { access, rules, name = "its public endpoint" } = open;
  const before = hopsBefore(open);
  if (access === undefined) {
    const hop = { node: root, does: "has a public endpoint", isCertain };
    return {
      hops: [...before, ...(isCertain ? [] : [hop])],
      rules: rules ?? [everyone(root, hop.does)],
    };
  }
  const node = nodeOf(access);
  const hop: Hop = {
    node,
    does: `${verbOf(node)} ${name} on`,
    isCertain,
    change: `set ${formatPath(node)} to ${typeof node.value === "boolean" ? "false" : "Disabled"}`,
  };
  return rules === undefined
    ? {
        hops: [...before, ...(isCertain ? [] : [hop])],
        rules: [everyone(node, hop.does, hop.change)],
      }
    : { hops: [...before, hop], rules };
}

/** What isn't known of the place of a service, by which its public endpoint may not be there. */
function hopsBefore({ behind = [], unlessIn }: PublicEndpoint): readonly Hop[] {
  return unlessIn === undefined || nodeOf(unlessIn).state === "absent"
    ? behind
    : [
        {
          node: nodeOf(unlessIn),
          does: "may name no subnet, and so leave it outside all networks",
          isCertain: false,
        },
        ...behind,
      ];
}

function verbOf({ state }: Node): string {
  if (state === "absent") return "isn't set, which leaves";
  return state === "known" ? "turns" : "may turn";
}
