import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  isGiven,
  nodeOf,
  type Resource,
} from "../../core";
import {
  InboundNatRule,
  LoadBalancer,
  LoadBalancerBackendAddressPool,
} from "../../resources/azure";
import type { Bounded } from "../bounded";
import { elementsOf, type Found, type Survey, textOf } from "../survey";
import type { Hop, Interface } from "../topology";
import type { Traffic } from "../traffic";
import { interfacesIn } from "./placement";
import { publicAddressAt } from "./public-addresses";
import { partName, wholeOf } from "./references";
import { type PortRange, portIn, portTraffic } from "./rule-ports";

interface Reference {
  readonly id?: string;
}

interface FrontEndSettings {
  readonly name?: string;
  readonly privateIPAddress?: string;
  readonly privateIPAddressVersion?: string;
  readonly publicIPAddress?: Reference;
  readonly publicIPPrefix?: Reference;
  readonly subnet?: Reference;
}

/** A load balancing rule, an inbound NAT rule or an inbound NAT pool. */
interface BalancingSettings {
  readonly name?: string;
  readonly inboundNatRuleName?: string;
  readonly protocol?: string;
  readonly frontendIPConfiguration?: Reference;
  readonly frontendPort?: number;
  readonly frontendPortRangeStart?: number;
  readonly frontendPortRangeEnd?: number;
  readonly backendPort?: number;
  readonly backendAddressPool?: Reference;
  readonly backendAddressPools?: readonly Reference[];
  readonly disableOutboundSnat?: boolean;
}

interface PoolSettings {
  readonly name?: string;
  readonly backendAddressPoolName?: string;
  readonly loadBalancerBackendAddresses?: readonly { readonly ipAddress?: string }[];
}

interface BalancerSettings {
  readonly sku?: { readonly name?: string };
  readonly frontendIPConfigurations?: readonly FrontEndSettings[];
  readonly backendAddressPools?: readonly PoolSettings[];
  readonly loadBalancingRules?: readonly BalancingSettings[];
  readonly inboundNatRules?: readonly BalancingSettings[];
  readonly inboundNatPools?: readonly BalancingSettings[];
  readonly outboundRules?: readonly Reference[];
}

/** A front end of a load balancer: in a subnet, or with a public address. */
export interface FrontEnd {
  readonly name: string | undefined;
  readonly interfaces: readonly Interface[];
  /** What gives it public addresses; none for an internal one. */
  readonly publicHops: readonly Hop[];
}

/** The front ends of a load balancer. */
export function frontEnds(survey: Survey, balancer: Resource): readonly FrontEnd[] {
  const all = survey.once(FRONT_ENDS);
  let found = all.get(balancer);
  if (found === undefined) {
    const list = settingsOf(balancer).frontendIPConfigurations;
    const elements = elementsOf(list) ?? [list as unknown as Checked<FrontEndSettings>];
    found = elements.map((settings) => frontEnd(survey, settings));
    all.set(balancer, found);
  }
  return found;
}

const FRONT_ENDS = (_survey: Survey): Map<Resource, readonly FrontEnd[]> => new Map();

function frontEnd(survey: Survey, settings: Checked<FrontEndSettings>): FrontEnd {
  const { publicIPPrefix } = settings;
  const prefix: readonly Hop[] = isGiven(publicIPPrefix)
    ? [
        {
          node: nodeOf(publicIPPrefix),
          does: "gives it the addresses of a public prefix",
          isCertain: nodeOf(publicIPPrefix).state === "known",
          change: "remove publicIPPrefix",
        },
      ]
    : [];
  return {
    name: textOf(settings.name)?.toLowerCase(),
    interfaces: interfacesIn(
      { survey },
      {
        subnet: settings.subnet.id,
        address: settings.privateIPAddress,
        version: settings.privateIPAddressVersion,
      },
    ),
    publicHops: [
      ...publicAddressAt(survey, settings.publicIPAddress).map(({ address }) => address.hop),
      ...prefix,
    ],
  };
}

/** A front end that something outside the load balancer names, or may name. */
export interface NamedFrontEnd {
  readonly balancer: Found<unknown>;
  readonly frontEnd: FrontEnd;
  readonly isCertain: boolean;
}

/** The front ends that an id names, or may name. */
export function frontEndsNamed(
  survey: Survey,
  id: CheckedValue<unknown>,
): readonly NamedFrontEnd[] {
  return survey.follow<unknown>(wholeOf(id, FRONT_END), LoadBalancer).flatMap((balancer) => {
    const chosen = chosenFrom(frontEnds(survey, balancer.resource), id);
    const isRead = elementsOf(settingsOf(balancer.resource).frontendIPConfigurations) !== undefined;
    const isCertain = balancer.isCertain && isRead && chosen.length === 1;
    return chosen.map((frontEnd) => ({ balancer, frontEnd, isCertain }));
  });
}

const FRONT_END = "frontendIPConfigurations";

/** The front end with the name that an id ends in; all where none has it, or the id isn't known. */
function chosenFrom(all: readonly FrontEnd[], id: CheckedValue<unknown>): readonly FrontEnd[] {
  const named = partName(id, FRONT_END);
  const same = all.filter(({ name }) => name === named);
  return named !== undefined && same.length > 0 ? same : all;
}

export function settingsOf(balancer: Resource): Checked<BalancerSettings> {
  return checkedInputs<BalancerSettings>(balancer);
}

/** Parts of a load balancer that interfaces of hosts refer to. */
export const PARTS = ["backendAddressPools", "inboundNatRules", "inboundNatPools"] as const;
export type Part = (typeof PARTS)[number];

/** A part of a load balancer that is named: by its own name, or as one of them that can't be told. */
export interface NamedPart {
  readonly balancer: Resource;
  readonly part: Part;
  readonly name: string | undefined;
  readonly isCertain: boolean;
}

/** The parts of load balancers that an id names, or may name. */
export function partsNamed(
  survey: Survey,
  id: CheckedValue<unknown>,
  part: Part,
): readonly NamedPart[] {
  if (!isGiven(id)) {
    return [];
  }
  const split = part === "inboundNatPools" ? [] : splitPartsNamed(survey, id, part);
  if (split.some(({ isCertain }) => isCertain)) {
    return split;
  }
  const whole = survey.follow(wholeOf(id, part), LoadBalancer).map(({ resource, isCertain }) => ({
    balancer: resource,
    part,
    name: partName(id, part),
    isCertain,
  }));
  return whole.some(({ isCertain }) => isCertain) ? whole : [...split, ...whole];
}

function splitPartsNamed(
  survey: Survey,
  id: CheckedValue<unknown>,
  part: "backendAddressPools" | "inboundNatRules",
): readonly NamedPart[] {
  const found =
    part === "backendAddressPools"
      ? survey
          .follow(id, LoadBalancerBackendAddressPool)
          .map(({ resource, inputs, isCertain }) => ({
            isCertain,
            balancer: inputs.loadBalancerName,
            name: poolName(resource),
          }))
      : survey.follow(id, InboundNatRule).map(({ resource, inputs, isCertain }) => ({
          isCertain,
          balancer: inputs.loadBalancerName,
          name: ruleName(checkedInputs<BalancingSettings>(resource)),
        }));
  return found.flatMap(({ balancer, name, isCertain }) =>
    survey.follow(balancer, LoadBalancer).map((of) => ({
      balancer: of.resource,
      part,
      name,
      isCertain: isCertain && of.isCertain,
    })),
  );
}

/** A name that isn't given is made by the engine: the resource itself stands for it. */
function poolName(pool: Resource): string {
  const { backendAddressPoolName, name } = checkedInputs<PoolSettings>(pool);
  return (textOf(backendAddressPoolName) ?? textOf(name) ?? pool.urn).toLowerCase();
}

function ruleName(settings: Checked<BalancingSettings>): string {
  const { inboundNatRuleName, name } = settings;
  return (
    textOf(inboundNatRuleName) ??
    textOf(name) ??
    nodeOf(settings).resource.urn
  ).toLowerCase();
}

/** A backend pool with the addresses that it lists itself. */
export interface BackendPool {
  readonly name: string | undefined;
  readonly addresses: readonly CheckedValue<string>[];
  readonly isCertain: boolean;
}

/** The backend pools of a load balancer, inline and as resources of their own. */
export function backendPools(survey: Survey, balancer: Resource): readonly BackendPool[] {
  const addressesIn = (settings: Checked<PoolSettings>) => {
    const list = settings.loadBalancerBackendAddresses;
    const elements = elementsOf(list) ?? [list as unknown as Checked<{ ipAddress?: string }>];
    return elements.map(({ ipAddress }) => ipAddress);
  };
  return [
    ...(elementsOf(settingsOf(balancer).backendAddressPools) ?? []).map((settings) => ({
      name: textOf(settings.name)?.toLowerCase(),
      addresses: addressesIn(settings),
      isCertain: true,
    })),
    ...survey
      .referring(balancer, LoadBalancer, LoadBalancerBackendAddressPool, "loadBalancerName")
      .map(({ resource, isCertain }) => ({
        name: poolName(resource),
        addresses: addressesIn(checkedInputs<PoolSettings>(resource)),
        isCertain,
      })),
  ];
}

/** What a load balancer takes in at a front end and hands on. */
export interface BalancingRule {
  readonly settings: Checked<BalancingSettings>;
  readonly kind: "rule" | "inboundNatRules" | "inboundNatPools";
  readonly name: string | undefined;
  readonly frontEnds: readonly FrontEnd[];
  readonly accepts: Bounded<Traffic>;
  readonly sends: Bounded<Traffic>;
  /** The ids of the pools that it hands on to. */
  readonly pools: readonly CheckedValue<unknown>[];
  readonly isCertain: boolean;
}

/** The rules of a load balancer, inline and as resources of their own. */
export function balancingRules(survey: Survey, balancer: Resource): readonly BalancingRule[] {
  const inputs = settingsOf(balancer);
  const all = frontEnds(survey, balancer);
  const inline = (list: CheckedValue<readonly BalancingSettings[]>, kind: BalancingRule["kind"]) =>
    (elementsOf(list) ?? [list as unknown as Checked<BalancingSettings>]).map((settings) =>
      balancingRule(settings, kind, all, nodeOf(settings).state === "known"),
    );
  return [
    ...inline(inputs.loadBalancingRules, "rule"),
    ...inline(inputs.inboundNatRules, "inboundNatRules"),
    ...inline(inputs.inboundNatPools, "inboundNatPools"),
    ...survey
      .referring(balancer, LoadBalancer, InboundNatRule, "loadBalancerName")
      .map(({ resource, isCertain }) =>
        balancingRule(
          checkedInputs<BalancingSettings>(resource),
          "inboundNatRules",
          all,
          isCertain,
        ),
      ),
  ];
}

function balancingRule(
  settings: Checked<BalancingSettings>,
  kind: BalancingRule["kind"],
  all: readonly FrontEnd[],
  isCertain: boolean,
): BalancingRule {
  const chosen = chosenFrom(all, settings.frontendIPConfiguration.id);
  const accepts = portTraffic(settings.protocol, [frontPorts(settings)]);
  return {
    settings,
    kind,
    name: kind === "rule" ? undefined : ruleName(settings),
    frontEnds: chosen,
    accepts,
    sends: isGiven(settings.backendPort)
      ? portTraffic(settings.protocol, [portIn(settings.backendPort)])
      : accepts,
    pools: [
      settings.backendAddressPool.id,
      ...(elementsOf(settings.backendAddressPools) ?? []).map(({ id }) => id),
    ].filter(isGiven),
    isCertain: isCertain && chosen.length === 1,
  };
}

function frontPorts(settings: Checked<BalancingSettings>): PortRange | undefined {
  const { frontendPort, frontendPortRangeStart, frontendPortRangeEnd } = settings;
  if (isGiven(frontendPort)) {
    return portIn(frontendPort);
  }
  const [first] = portIn(frontendPortRangeStart) ?? [];
  const [, last] = portIn(frontendPortRangeEnd) ?? [];
  return first !== undefined && last !== undefined && first <= last ? [first, last] : undefined;
}
