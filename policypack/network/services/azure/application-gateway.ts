import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  formatResource,
  isGiven,
  nodeOf,
  type Resource,
} from "../../../core";
import { ApplicationGateway, ContainerApp, WebApp } from "../../../resources/azure";
import { interfaceByAddress } from "../../azure/host-addresses";
import { hosts } from "../../azure/hosts";
import { interfacesIn } from "../../azure/placement";
import { publicAddressAt } from "../../azure/public-addresses";
import { partName, wholeOf } from "../../azure/references";
import { portIn } from "../../azure/rule-ports";
import { type Bounded, exactly, isExactly } from "../../bounded";
import { ANYONE, type Filter } from "../../filter";
import { subtract } from "../../intervals";
import {
  type EndpointReader,
  endpoint,
  type RelayReader,
  type RelayReading,
  relays as relaysOf,
} from "../../reader";
import { elementsOf, type Survey, textOf } from "../../survey";
import type { Relay } from "../../topology";
import {
  ADMINISTRATION,
  ALL_TRAFFIC,
  describeTraffic,
  NO_TRAFFIC,
  STORES,
  type Traffic,
  tcp,
  unionOfTraffic,
} from "../../traffic";

interface Reference {
  readonly id?: string;
}

interface GatewaySettings {
  readonly gatewayIPConfigurations?: readonly { readonly subnet?: Reference }[];
  readonly frontendIPConfigurations?: readonly FrontEndSettings[];
  readonly frontendPorts?: readonly { readonly name?: string; readonly port?: number }[];
  readonly httpListeners?: readonly ListenerSettings[];
  readonly listeners?: readonly ListenerSettings[];
  readonly backendAddressPools?: readonly PoolSettings[];
  readonly backendHttpSettingsCollection?: readonly BackendSettings[];
  readonly backendSettingsCollection?: readonly BackendSettings[];
  readonly requestRoutingRules?: readonly RoutingSettings[];
  readonly routingRules?: readonly RoutingSettings[];
  readonly urlPathMaps?: readonly PathMapSettings[];
}

interface FrontEndSettings {
  readonly name?: string;
  readonly publicIPAddress?: Reference;
}

interface ListenerSettings {
  readonly name?: string;
  readonly frontendIPConfiguration?: Reference;
  readonly frontendPort?: Reference;
}

interface PoolSettings {
  readonly name?: string;
  readonly backendAddresses?: readonly { readonly fqdn?: string; readonly ipAddress?: string }[];
}

interface BackendSettings {
  readonly name?: string;
  readonly port?: number;
}

interface RoutingSettings {
  readonly httpListener?: Reference;
  readonly listener?: Reference;
  readonly backendAddressPool?: Reference;
  readonly backendHttpSettings?: Reference;
  readonly backendSettings?: Reference;
  readonly urlPathMap?: Reference;
  readonly redirectConfiguration?: Reference;
}

interface PathMapSettings {
  readonly name?: string;
  readonly defaultBackendAddressPool?: Reference;
  readonly defaultBackendHttpSettings?: Reference;
  readonly pathRules?: readonly PathSettings[];
}

interface PathSettings {
  readonly backendAddressPool?: Reference;
  readonly backendHttpSettings?: Reference;
}

const settingsOf = (resource: Resource) => checkedInputs<GatewaySettings>(resource);

export const endpoints: readonly EndpointReader[] = [
  endpoint(ApplicationGateway, "entry", (_, { resource, survey }) => {
    const gateway = settingsOf(resource);
    const ports = listenersOf(gateway);
    const subnets = elementsOf(gateway.gatewayIPConfigurations) ?? [];
    return {
      listens: unionOfTraffic(ports.map(({ traffic }) => traffic.possible)),
      interfaces: subnets.flatMap(({ subnet }) =>
        (elementsOf(gateway.frontendIPConfigurations) ?? []).flatMap((frontEnd) =>
          interfacesIn(
            { survey },
            {
              subnet: subnet.id,
              filters: [listenersAt(frontEnd, ports)],
              publicAddresses: publicAddressAt(survey, frontEnd.publicIPAddress).map(
                ({ address }) => address,
              ),
            },
          ),
        ),
      ),
    };
  }),
];

interface Listener {
  readonly settings: Checked<ListenerSettings>;
  readonly name: string | undefined;
  /** The front end that it is at; undefined where that can't be read. */
  readonly frontEnd: string | undefined;
  readonly traffic: Bounded<Traffic>;
}

function listenersOf(gateway: Checked<GatewaySettings>): readonly Listener[] {
  const listenersIn = (list: CheckedValue<readonly ListenerSettings[]>, anything: Traffic) =>
    listed(list)
      .filter(isGiven)
      .map((settings) => ({
        settings,
        name: nameOf(settings),
        frontEnd: partIn(
          gateway.frontendIPConfigurations,
          settings.frontendIPConfiguration.id,
          "frontendIPConfigurations",
        ),
        traffic: portsOf(gateway, settings, anything),
      }));
  return [
    ...listenersIn(gateway.httpListeners, WEB_AT_ANY_PORT),
    ...listenersIn(gateway.listeners, ANY_TCP),
  ];
}

const ANY_TCP = tcp(0, 65_535);
/** What speaks HTTP is neither administered nor a store, whatever its port. */
const WEB_AT_ANY_PORT = subtract(ANY_TCP, unionOfTraffic([ADMINISTRATION, STORES]));

/**
 * What a listener takes: the front-end port that it names. Its id is mostly put together from the id of a resource
 * group, and not known before deployment; but it always is one of the gateway's own.
 */
function portsOf(
  { frontendPorts }: Checked<GatewaySettings>,
  { frontendPort }: Checked<ListenerSettings>,
  anything: Traffic,
): Bounded<Traffic> {
  const named = partName(frontendPort.id, "frontendPorts");
  const all = listed(frontendPorts).filter(isGiven);
  const same = all.filter((one) => named !== undefined && nameOf(one) === named);
  const chosen = same.length > 0 ? same : all;
  const ranges = chosen.map(({ port }) => portIn(port));
  if (ranges.length === 0 || ranges.includes(undefined)) {
    return { certain: NO_TRAFFIC, possible: anything };
  }
  const traffic = unionOfTraffic(ranges.flatMap((range) => (range ? [tcp(...range)] : [])));
  return ranges.length === 1 ? exactly(traffic) : { certain: NO_TRAFFIC, possible: traffic };
}

/** The name of a part that an id names; where it can't be read, that of the only one there is. */
function partIn<T extends { readonly name?: string }>(
  list: CheckedValue<readonly T[]>,
  id: CheckedValue<unknown>,
  kind: string,
): string | undefined {
  const all = elementsOf(list) ?? [];
  const [only] = all;
  return partName(id, kind) ?? (all.length === 1 && only ? nameOf(only) : undefined);
}

/** The elements of a list; a list that can't be read counts as one of which nothing is known. */
function listed<T>(list: CheckedValue<readonly T[]>): readonly Checked<T>[] {
  return elementsOf(list) ?? [list as unknown as Checked<T>];
}

function nameOf({ name }: Checked<{ readonly name?: string }>): string | undefined {
  return textOf(name)?.toLowerCase();
}

function trafficText(traffic: Traffic): string {
  return traffic === WEB_AT_ANY_PORT
    ? "HTTP, on a port not known before deployment,"
    : describeTraffic(traffic);
}

/** At a front end, only what a listener of its own takes gets in. */
function listenersAt(frontEnd: Checked<FrontEndSettings>, all: readonly Listener[]): Filter {
  const node = nodeOf(frontEnd);
  const name = nameOf(frontEnd);
  return {
    node,
    inbound: all
      .filter((one) => one.frontEnd === undefined || name === undefined || one.frontEnd === name)
      .map(({ settings, frontEnd: at, traffic }) => ({
        action: "allow",
        remote: exactly(ANYONE),
        traffic: at === undefined ? { certain: NO_TRAFFIC, possible: traffic.possible } : traffic,
        node: nodeOf(settings),
        does: `admits ${trafficText(traffic.possible)} from any address`,
        change: "remove this listener, or give it a front end without publicIPAddress",
      })),
    outbound: [
      {
        action: "allow",
        remote: exactly(ANYONE),
        traffic: exactly(ALL_TRAFFIC),
        node,
        does: "opens connections to its backends",
      },
    ],
    isStateful: true,
    isWithinSubnet: true,
  };
}

export const relays: readonly RelayReader[] = [
  relaysOf(ApplicationGateway, (_, reading) => {
    const gateway = settingsOf(reading.resource);
    const all = listenersOf(gateway);
    return [...listed(gateway.requestRoutingRules), ...listed(gateway.routingRules)].flatMap(
      (rule) => relaysBy(reading, gateway, all, rule),
    );
  }),
];

/** A pool with the settings by which a rule asks it. */
interface Backend {
  readonly pool: CheckedValue<unknown>;
  readonly settings: CheckedValue<unknown>;
}

function backendsOf(
  gateway: Checked<GatewaySettings>,
  rule: Checked<RoutingSettings>,
): readonly Backend[] {
  const own: Backend = {
    pool: rule.backendAddressPool.id,
    settings: isGiven(rule.backendHttpSettings)
      ? rule.backendHttpSettings.id
      : rule.backendSettings.id,
  };
  if (!isGiven(rule.urlPathMap)) {
    return [own];
  }
  const named = partName(rule.urlPathMap.id, "urlPathMaps");
  const maps = listed(gateway.urlPathMaps);
  return maps
    .filter((map) => named === undefined || nameOf(map) === undefined || nameOf(map) === named)
    .flatMap((map) => [
      { pool: map.defaultBackendAddressPool.id, settings: map.defaultBackendHttpSettings.id },
      ...listed(map.pathRules).map((path) => ({
        pool: path.backendAddressPool.id,
        settings: path.backendHttpSettings.id,
      })),
    ]);
}

/** The gateway ends the client's connection and opens one of its own. */
function relaysBy(
  reading: RelayReading,
  gateway: Checked<GatewaySettings>,
  all: readonly Listener[],
  rule: Checked<RoutingSettings>,
): readonly Relay[] {
  const { resource, survey, endpointOf } = reading;
  const from = endpointOf(resource);
  if (from === undefined) {
    return [];
  }
  const listenerId = isGiven(rule.httpListener) ? rule.httpListener.id : rule.listener.id;
  const listener = partName(listenerId, "httpListeners") ?? partName(listenerId, "listeners");
  const heard = all.filter(({ name }) => listener === undefined || name === listener);
  const accepts = unionOfTraffic(heard.map(({ traffic }) => traffic.possible));
  return backendsOf(gateway, rule)
    .filter(({ pool }) => isGiven(pool))
    .flatMap(({ pool, settings }) => {
      const sends = sentBy(gateway, settings);
      return targetsOf(survey, resource, gateway, pool).flatMap((target): readonly Relay[] => {
        const to = endpointOf(target.resource);
        const isCertain = target.isCertain && heard.length === 1 && isExactly(sends);
        return to === undefined
          ? []
          : [
              {
                from,
                to,
                accepts,
                sends: sends.possible,
                mode: "proxies",
                hop: {
                  node: nodeOf(rule),
                  does: `hands on to ${formatResource(target.resource)}`,
                  isCertain,
                  change: "remove this rule",
                },
              },
            ];
      });
    });
}

/** The port that a gateway asks its backends at. */
function sentBy(gateway: Checked<GatewaySettings>, id: CheckedValue<unknown>): Bounded<Traffic> {
  const named =
    partName(id, "backendHttpSettingsCollection") ?? partName(id, "backendSettingsCollection");
  const all = [
    ...listed(gateway.backendHttpSettingsCollection),
    ...listed(gateway.backendSettingsCollection),
  ].filter(isGiven);
  const [only, ...others] = all.filter((one) => named === undefined || nameOf(one) === named);
  const range = only === undefined || others.length > 0 ? undefined : portIn(only.port);
  return range === undefined
    ? { certain: NO_TRAFFIC, possible: tcp(0, 65_535) }
    : exactly(tcp(...range));
}

interface Target {
  readonly resource: Resource;
  readonly isCertain: boolean;
}

/** Who is in a pool: by address, by name, or because its interface says so. */
function targetsOf(
  survey: Survey,
  gateway: Resource,
  { backendAddressPools }: Checked<GatewaySettings>,
  id: CheckedValue<unknown>,
): readonly Target[] {
  const named = partName(id, "backendAddressPools");
  const pools = listed(backendAddressPools).filter(isGiven);
  const chosen = pools.filter((pool) => named === undefined || nameOf(pool) === named);
  const isOne = chosen.length === 1;
  const listedIn = chosen.flatMap((pool) =>
    listed(pool.backendAddresses).flatMap(({ ipAddress, fqdn }) => [
      ...(isGiven(ipAddress) ? interfaceByAddress(survey, ipAddress) : []),
      ...(isGiven(fqdn) ? survey.follow<unknown>(fqdn, WebApp, ContainerApp) : []),
    ]),
  );
  const attached = (survey.once(attachments).get(gateway) ?? []).filter(
    (one) => one.name === undefined || named === undefined || one.name === named,
  );
  return [
    ...listedIn.map(({ resource, isCertain }) => ({ resource, isCertain: isCertain && isOne })),
    ...attached.map(({ resource, isCertain, name }) => ({
      resource,
      isCertain: isCertain && (pools.length === 1 || (name !== undefined && name === named)),
    })),
  ];
}

interface Attachment extends Target {
  readonly name: string | undefined;
}

/** What hosts say of the gateways that they are behind, by gateway. */
function attachments(survey: Survey): ReadonlyMap<Resource, readonly Attachment[]> {
  const all = new Map<Resource, Attachment[]>();
  for (const [resource, ports] of hosts(survey)) {
    for (const { settings } of ports) {
      for (const { id } of elementsOf(settings.applicationGatewayBackendAddressPools) ?? []) {
        const name = partName(id, "backendAddressPools");
        for (const of of survey.follow(wholeOf(id, "backendAddressPools"), ApplicationGateway)) {
          const known = all.get(of.resource) ?? [];
          all.set(of.resource, known);
          known.push({ resource, name, isCertain: of.isCertain });
        }
      }
    }
  }
  return all;
}
