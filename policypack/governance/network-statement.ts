import { formatPath, formatResource, type Node, type ResourceGraph } from "../core";
import { describeAddresses } from "../network/address-set";
import type { Bounded } from "../network/bounded";
import { isEmpty } from "../network/intervals";
import { isNamedZone } from "../network/labels";
import type { Objection, Question } from "../network/objections";
import type { Segmentation } from "../network/segmentation";
import type { Endpoint, Hop, Subnet } from "../network/topology";
import { describeTraffic, type Traffic } from "../network/traffic";
import { INTERNET_ZONE, type ZonePlan } from "../network/zones";
import { StackCircumstances } from "./circumstances";
import type { Settings } from "./settings";

/** What may pass: proven, and beyond that what can't be decided. Empty text is nothing. */
export interface StatedTraffic {
  readonly proven: string;
  readonly possible: string;
}

/** One setting that lets traffic through, in words. */
export interface StatedHop {
  readonly urn: string;
  /** Property path of the setting; empty where it is the resource as a whole. */
  readonly path: string;
  readonly does: string;
  readonly isCertain: boolean;
}

/** A VPC or VNet. */
export interface StatedNetwork {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  /** In CIDR notation or as ranges; empty where they aren't known. */
  readonly addresses: readonly string[];
  readonly zone: string | undefined;
  readonly environment: string | undefined;
}

export interface StatedSubnet {
  /** Names the subnet within the statement. */
  readonly id: string;
  readonly name: string;
  /** URN of its network. */
  readonly network: string;
  readonly addresses: readonly string[];
}

/** A resource that can be reached, or that reaches others. */
export interface StatedEndpoint {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly role: Endpoint["role"];
  readonly zone: string | undefined;
  /** Ids of the subnets that it is in. */
  readonly subnets: readonly string[];
}

/** What one end may open to another. `internet` and URNs of endpoints name the ends. */
export interface StatedFlow {
  /** The sources that no rule tells apart. */
  readonly from: readonly string[];
  readonly to: string;
  readonly traffic: StatedTraffic;
  readonly hops: readonly StatedHop[];
  /** Ids of the rules that object to the flow. */
  readonly findings: readonly string[];
}

/** One entry of the flow matrix. */
export interface StatedAllowance {
  readonly from: string;
  readonly to: string;
  readonly traffic: string;
}

/** Networks that are joined. */
export interface StatedJoint {
  readonly urn: string;
  readonly networks: readonly string[];
  /** True where it also leads outside the stack. */
  readonly leadsOut: boolean;
}

/** Who reaches whom in a stack, as data for pictures. */
export interface NetworkStatement {
  readonly profile: string;
  readonly zones: readonly string[];
  /** Whether flows that the matrix doesn't name are denied. */
  readonly isClosed: boolean;
  readonly matrix: readonly StatedAllowance[];
  readonly networks: readonly StatedNetwork[];
  readonly subnets: readonly StatedSubnet[];
  readonly endpoints: readonly StatedEndpoint[];
  readonly joints: readonly StatedJoint[];
  readonly flows: readonly StatedFlow[];
}

/** The rule that asks each question about ways. */
const RULE_OF: Readonly<Record<Question, string>> = {
  internetToAdministration: "network-administration-closed-to-internet",
  internetToStores: "network-data-store-closed-to-internet",
  internetToUndeclared: "network-exposure-declared",
  addressesToAdministration: "network-administration-through-bastion",
  betweenZones: "network-zone-flow-allowed",
  betweenTiers: "network-tier-traffic-specific",
  inspectedBetweenZones: "network-zone-traffic-inspected",
  storesToInternet: "network-data-store-without-internet-egress",
  egress: "network-egress-restricted",
};

/** States who reaches whom in a stack under the settings. */
export function stateNetwork(settings: Settings, graph: ResourceGraph): NetworkStatement {
  const { segmentation } = new StackCircumstances(settings, graph);
  const { topology, plan, labels } = segmentation;
  return {
    profile: settings.profile.id,
    zones: zonesOf(segmentation),
    isClosed: plan.isClosed,
    matrix: matrixOf(plan),
    networks: topology.networks.map(({ resource, addresses }) => ({
      urn: resource.urn,
      type: resource.type,
      name: resource.name,
      addresses: describeAddresses(addresses.certain),
      zone: labels.zoneOf(resource).name,
      environment: labels.environmentOf(resource).name,
    })),
    subnets: topology.subnets.map((subnet) => ({
      id: idOfSubnet(subnet),
      name: subnet.resource === subnet.network.resource ? nameInside(subnet) : subnet.resource.name,
      network: subnet.network.resource.urn,
      addresses: describeAddresses(subnet.addresses.certain),
    })),
    endpoints: topology.endpoints.map((endpoint) => ({
      urn: endpoint.resource.urn,
      type: endpoint.resource.type,
      name: endpoint.resource.name,
      role: endpoint.role,
      zone: segmentation.zoneAt(endpoint, endpoint.interfaces[0]).name,
      subnets: [...new Set(endpoint.interfaces.map(({ subnet }) => idOfSubnet(subnet)))],
    })),
    joints: topology.joints.map(({ resource, networks }) => ({
      urn: resource.urn,
      networks: networks.flatMap((network) => network?.resource.urn ?? []),
      leadsOut: networks.includes(undefined),
    })),
    flows: flowsOf(segmentation),
  };
}

function zonesOf({ plan, flows }: Segmentation): readonly string[] {
  const used = flows.zones.filter(isNamedZone);
  return [...new Set([INTERNET_ZONE, ...(plan.zones ?? []), ...used])];
}

function matrixOf({ matrix }: ZonePlan): readonly StatedAllowance[] {
  return [...matrix].flatMap(([from, row]) =>
    [...row].map(([to, traffic]) => ({
      from,
      to,
      traffic: describeTraffic(traffic, Number.POSITIVE_INFINITY),
    })),
  );
}

function flowsOf(segmentation: Segmentation): readonly StatedFlow[] {
  const { access, flows, topology } = segmentation;
  const inwards = topology.endpoints.flatMap((endpoint) =>
    access
      .of(endpoint)
      .map((one) => ({ one, objection: segmentation.objections.toAccess(one) }))
      // Behind a proxy the way goes on from there, unless it is the whole of it that matters.
      .filter(({ one, objection }) => !one.isProxied || objection !== undefined)
      .map(({ one, objection }) =>
        stateFlow([INTERNET_ZONE], endpoint.resource.urn, one, objection),
      ),
  );
  const between = flows.presences.flatMap((target) =>
    flows
      .allInto(target)
      .map(({ flow, sources }) =>
        stateFlow(
          [...new Set(sources.map(({ endpoint }) => endpoint.resource.urn))].sort(),
          target.endpoint.resource.urn,
          flow,
          segmentation.objections.toFlow(flow),
        ),
      ),
  );
  const outwards = segmentation.senders.flatMap((from) =>
    flows
      .exits(from)
      .map((exit) =>
        stateFlow(
          [from.endpoint.resource.urn],
          INTERNET_ZONE,
          exit,
          segmentation.objections.toExit(exit.from, exit),
        ),
      ),
  );
  const relayed = topology.relays
    .filter(({ mode }) => mode !== "forwards")
    .map(({ from, hop, sends, to }) => {
      const traffic = { certain: hop.isCertain ? sends : [], possible: sends };
      return stateFlow([from.resource.urn], to.resource.urn, { hops: [hop], traffic }, undefined);
    });
  const carried = flows.presences.flatMap((presence) =>
    segmentation
      .carried(presence)
      .map(({ target, flow, objection }) =>
        stateFlow([flow.from.endpoint.resource.urn], target.endpoint.resource.urn, flow, objection),
      ),
  );
  return distinct([...inwards, ...between, ...outwards, ...relayed, ...carried]);
}

/** The same by several pairs of subnets is told once. */
function distinct(flows: readonly StatedFlow[]): readonly StatedFlow[] {
  return [...new Map(flows.map((flow) => [JSON.stringify(flow), flow])).values()];
}

function stateFlow(
  from: readonly string[],
  to: string,
  { hops, traffic }: { readonly hops: readonly Hop[]; readonly traffic: Bounded<Traffic> },
  objection: Objection | undefined,
): StatedFlow {
  return {
    from,
    to,
    traffic: stated(traffic),
    hops: hops.map(statedHop),
    findings: objection === undefined ? [] : [RULE_OF[objection.question]],
  };
}

function stated({ certain, possible }: Bounded<Traffic>): StatedTraffic {
  return {
    proven: isEmpty(certain) ? "" : describeTraffic(certain),
    possible: certain.join() === possible.join() ? "" : describeTraffic(possible),
  };
}

function statedHop({ node, does, isCertain }: Hop): StatedHop {
  return { urn: node.resource.urn, path: formatPath(node), does, isCertain };
}

function idOfSubnet({ node, resource }: Subnet): string {
  const path = formatPath(node);
  return path === "" ? resource.urn : `${resource.urn}#${path}`;
}

function nameInside({ node, resource }: Subnet): string {
  const { name } = nameHolder(node);
  return typeof name === "string" ? name : formatResource(resource);
}

function nameHolder({ value }: Node): { readonly name?: unknown } {
  return typeof value === "object" && value !== null ? value : {};
}
