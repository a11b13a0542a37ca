import { checkedInputs, type Node, nodeOf, type Resource } from "../../core";
import { PeeringAttachment, TransitGateway } from "../../resources/aws";
import { addTo } from "../grouping";
import type { Joint, Network } from "../topology";
import type { Ground } from "./ground";
import { tableRouter } from "./transit";
import { readAttachments } from "./transit-attachments";

/** The networks that use a table, and those that it leads into, each whether for certain. */
interface TableLinks {
  readonly users: Map<Network, boolean>;
  readonly leadsInto: ReadonlyMap<Network, boolean>;
}

/**
 * Each transit gateway, as what joins the VPCs that its tables connect in both directions. Those that
 * all reach each other are one joint; a hub and each of its spokes are one each, because spokes that
 * meet only in a hub aren't joined.
 */
export function transitJoints(ground: Ground): readonly Joint[] {
  const { all } = ground.survey.once(readAttachments);
  const byGateway = new Map<Resource, Map<Resource, TableLinks>>();
  for (const { gateway, associated, network } of all.values()) {
    if (gateway === undefined) continue;
    const tables = byGateway.get(gateway) ?? new Map<Resource, TableLinks>();
    byGateway.set(gateway, tables);
    for (const { table, isCertain } of associated) {
      const links = tables.get(table) ?? { users: new Map(), leadsInto: ledInto(ground, table) };
      tables.set(table, links);
      links.users.set(network, isCertain || links.users.get(network) === true);
    }
  }
  return [
    ...[...byGateway].flatMap(([gateway, tables]) => jointsOf(gateway, [...tables.values()])),
    ...peeringJoints(ground),
  ];
}

function ledInto(ground: Ground, table: Resource): ReadonlyMap<Network, boolean> {
  const found = new Map<Network, boolean>();
  for (const { to, hop } of tableRouter(ground, table).routes) {
    const network =
      to.kind === "network"
        ? to.network
        : to.kind === "router"
          ? ground.arrivals.get(to.router)
          : undefined;
    if (network !== undefined) {
      found.set(network, hop.isCertain || found.get(network) === true);
    }
  }
  return found;
}

function jointsOf(gateway: Resource, tables: readonly TableLinks[]): readonly Joint[] {
  const node = nodeOf(checkedInputs(gateway));
  const joint = (networks: readonly Network[], isCertain: boolean): Joint => ({
    resource: gateway,
    node,
    networks,
    isCertain,
  });
  const meshes = tables.map((table) => linked(table, table));
  return tables.flatMap((table, index) => {
    const mesh = meshes[index] ?? [];
    const own =
      mesh.length < 2
        ? []
        : [
            joint(
              mesh.map(([network]) => network),
              allCertain(mesh),
            ),
          ];
    const others = tables.slice(index + 1).flatMap((other, offset) => {
      const [here, there] = [linked(table, other), linked(other, table)];
      const isMesh =
        includesAll(mesh, here) && includesAll(meshes[index + 1 + offset] ?? [], there);
      if (here.length === 0 || there.length === 0) return [];
      return isMesh
        ? [
            joint(
              [...here, ...there].map(([network]) => network),
              allCertain([...here, ...there]),
            ),
          ]
        : here.flatMap(([from, isSure]) =>
            there.map(([to, isAlsoSure]) => joint([from, to], isSure && isAlsoSure)),
          );
    });
    return [...own, ...others];
  });
}

type Linked = readonly (readonly [Network, boolean])[];

/** The users of one table whom another one leads to. */
function linked({ users }: TableLinks, { leadsInto }: TableLinks): Linked {
  return [...users].flatMap(([network, isCertain]) => {
    const isLed = leadsInto.get(network);
    return isLed === undefined ? [] : [[network, isCertain && isLed] as const];
  });
}

function allCertain(all: Linked): boolean {
  return all.every(([, isCertain]) => isCertain);
}

function includesAll(outer: Linked, inner: Linked): boolean {
  const known = new Set(outer.map(([network]) => network));
  return inner.every(([network]) => known.has(network));
}

/** Each peering of transit gateways, as what may join the networks of both. */
function peeringJoints({ survey }: Ground): readonly Joint[] {
  const byGateway = new Map<Resource, Network[]>();
  for (const { gateway, network } of survey.once(readAttachments).all.values()) {
    if (gateway !== undefined) addTo(byGateway, gateway, network);
  }
  return survey.all(PeeringAttachment).map(({ resource, inputs }) => {
    const node: Node = nodeOf(inputs);
    const sides = [inputs.transitGatewayId, inputs.peerTransitGatewayId].map((id) => {
      const gateway = survey.target(id, TransitGateway);
      return gateway === undefined ? [undefined] : (byGateway.get(gateway.resource) ?? []);
    });
    return { resource, node, networks: [...new Set(sides.flat())], isCertain: false };
  });
}
