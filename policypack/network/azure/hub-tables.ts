import {
  type Checked,
  type CheckedValue,
  checkedOf,
  formatResource,
  isGiven,
  type Node,
  nodeOf,
  type Resource,
} from "../../core";
import {
  HubRouteTable,
  HubVirtualNetworkConnection,
  VirtualHub,
  VirtualNetwork,
  VirtualWan,
} from "../../resources/azure";
import { addTo } from "../grouping";
import { elementsOf, type Found, type Survey, textOf } from "../survey";
import type { Hop, Router } from "../topology";
import { addressSpaces, type Space } from "./address-spaces";
import { bothFlags, type Flag, flagOf } from "./flags";

export type HubInputs = NonNullable<(typeof VirtualHub)["inputs"]>;
type HubRouteTableInputs = NonNullable<(typeof HubRouteTable)["inputs"]>;
type ConnectionInputs = NonNullable<(typeof HubVirtualNetworkConnection)["inputs"]>;

/** A route table of a virtual hub: the one that every hub has, or one that a stack declares. */
export interface HubTable {
  readonly hub: Found<HubInputs>;
  readonly node: Node;
  /** Set where the stack declares it. */
  readonly declared: Found<HubRouteTableInputs> | undefined;
  /** Filled after all tables are known. */
  readonly router: Router;
  /** The networks whose addresses are announced to it. */
  readonly learnt: Learnt[];
}

/** A network as a table of a hub knows it. */
export interface Learnt {
  readonly space: Space;
  readonly hop: Hop;
}

/** The connection of a network to a hub. */
export interface HubConnection {
  readonly resource: Resource;
  readonly node: Node;
  readonly space: Space;
  /** The table that decides where its traffic goes; none where the hub is outside the stack. */
  readonly tables: readonly MeantTable[];
  readonly isOutside: boolean;
  readonly isCertain: boolean;
  /** Whether it takes over a default route of the hub. */
  readonly learnsDefault: Flag;
}

interface MeantTable {
  readonly table: HubTable;
  readonly isCertain: boolean;
}

export interface HubTables {
  readonly tables: readonly HubTable[];
  readonly connections: readonly HubConnection[];
  readonly byNetwork: ReadonlyMap<Resource, readonly HubConnection[]>;
  /** The table that every hub has. */
  readonly defaultOf: (hub: Resource) => HubTable | undefined;
}

const DEFAULT_TABLE = "defaultroutetable";
const NO_TABLE = "noneroutetable";
const DEFAULT_LABEL = "default";

export const hubTables = (survey: Survey): HubTables => survey.once(readTables);

/**
 * The tables of all hubs, and the networks that are connected to them. A connection that says nothing about
 * routing uses the default table, and announces itself to those of all hubs of the WAN
 * (learn.microsoft.com, "About virtual hub routing").
 */
function readTables(survey: Survey): HubTables {
  const index = new TableIndex(survey);
  const connections = survey
    .all(HubVirtualNetworkConnection)
    .flatMap((connection) => connectionsOf(survey, connection, index));
  const byNetwork = new Map<Resource, HubConnection[]>();
  for (const connection of connections) {
    const { resource } = connection.space.network;
    addTo(byNetwork, resource, connection);
  }
  return { tables: index.all, connections, byNetwork, defaultOf: (hub) => index.defaultOf(hub) };
}

/** Tables by hub, name and label. */
class TableIndex {
  readonly all: HubTable[] = [];
  private readonly byHub = new Map<Resource, Map<string, HubTable>>();
  private readonly byResource = new Map<Resource, HubTable>();
  private readonly byLabel = new Map<string, HubTable[]>();
  private readonly withUnreadLabels = new Map<string, HubTable[]>();

  constructor(private readonly survey: Survey) {
    for (const declared of survey.all(HubRouteTable)) {
      const hub = survey.target(declared.inputs.virtualHubName, VirtualHub);
      if (hub === undefined) continue;
      const { routeTableName, name, labels } = declared.inputs;
      const node = nodeOf(declared.inputs);
      const table = this.add(hub, textOf(routeTableName) ?? textOf(name), node, declared);
      this.label(table, elementsOf(labels)?.map(textOf) ?? [undefined]);
    }
    for (const hub of survey.all(VirtualHub)) {
      const own = this.defaultOf(hub.resource);
      const table = own ?? this.add(hub, DEFAULT_TABLE, nodeOf(hub.inputs), undefined);
      this.label(table, [DEFAULT_LABEL]);
    }
  }

  defaultOf(hub: Resource): HubTable | undefined {
    return this.byHub.get(hub)?.get(DEFAULT_TABLE);
  }

  private add(
    hub: Found<HubInputs>,
    name: string | undefined,
    node: Node,
    declared: HubTable["declared"],
  ): HubTable {
    const table: HubTable = { hub, node, declared, router: { node, routes: [] }, learnt: [] };
    this.all.push(table);
    const ofHub = this.byHub.get(hub.resource) ?? new Map<string, HubTable>();
    this.byHub.set(hub.resource, ofHub.set(name?.toLowerCase() ?? node.resource.urn, table));
    if (declared !== undefined) this.byResource.set(declared.resource, table);
    return table;
  }

  private label(table: HubTable, labels: readonly (string | undefined)[]): void {
    const wan = wanOf(this.survey, table.hub);
    for (const label of labels) {
      const [index, key] =
        label === undefined
          ? [this.withUnreadLabels, wan]
          : [this.byLabel, `${wan} ${label.toLowerCase()}`];
      const known = index.get(key);
      if (known === undefined) index.set(key, [table]);
      else if (!known.includes(table)) known.push(table);
    }
  }

  labelled(hub: Found<HubInputs>, label: string): readonly MeantTable[] {
    const wan = wanOf(this.survey, hub);
    const sure = this.byLabel.get(`${wan} ${label.toLowerCase()}`) ?? [];
    const unsure = this.withUnreadLabels.get(wan) ?? [];
    return [
      ...sure.map((table) => ({ table, isCertain: true })),
      ...unsure.map((table) => ({ table, isCertain: false })),
    ];
  }

  /** The tables that an id means; perhaps any of the hub where it can't be read. */
  meant(hub: Found<HubInputs>, id: CheckedValue<string>): readonly MeantTable[] {
    const ofHub = this.byHub.get(hub.resource);
    const [, name] = /\/hubRouteTables\/([^/]+)$/i.exec(textOf(id) ?? "") ?? [];
    if (name?.toLowerCase() === NO_TABLE) {
      return [];
    }
    const named = name && ofHub?.get(name.toLowerCase());
    if (named) {
      return [{ table: named, isCertain: true }];
    }
    const found = this.survey.follow(id, HubRouteTable).flatMap(({ resource, isCertain }) => {
      const table = this.byResource.get(resource);
      return table ? [{ table, isCertain }] : [];
    });
    return found.length > 0
      ? found
      : [...(ofHub?.values() ?? [])].map((table) => ({ table, isCertain: false }));
  }
}

/** Hubs of one WAN exchange what their tables of one label know. */
function wanOf(survey: Survey, { resource, inputs }: Found<HubInputs>): string {
  const { id } = inputs.virtualWan;
  return survey.target(id, VirtualWan)?.resource.urn ?? textOf(id)?.toLowerCase() ?? resource.urn;
}

function connectionsOf(
  survey: Survey,
  { resource, inputs }: Found<ConnectionInputs>,
  index: TableIndex,
): readonly HubConnection[] {
  const hubs = survey.follow(inputs.virtualHubName, VirtualHub);
  const networks = survey.follow(inputs.remoteVirtualNetwork.id, VirtualNetwork);
  const spaces = addressSpaces(survey);
  return networks.flatMap((network): readonly HubConnection[] => {
    const space = spaces.get(network.resource);
    if (space === undefined) {
      return [];
    }
    const connection = {
      resource,
      node: nodeOf(inputs),
      space,
      learnsDefault: bothFlags(flagOf(inputs.enableInternetSecurity, "perhaps"), "yes"),
    };
    return hubs.length === 0
      ? [{ ...connection, tables: [], isOutside: true, isCertain: false }]
      : hubs.map((hub) => {
          const isCertain = hub.isCertain && network.isCertain && !isBasic(survey, hub);
          announce(inputs, hub, index, space, isCertain);
          const { associatedRouteTable } = inputs.routingConfiguration;
          const own = index.defaultOf(hub.resource);
          const tables = isGiven(associatedRouteTable)
            ? index.meant(hub, associatedRouteTable.id)
            : own
              ? [{ table: own, isCertain: true }]
              : [];
          return { ...connection, tables, isOutside: false, isCertain };
        });
  });
}

/** A basic WAN joins no networks with each other (learn.microsoft.com, "What is Azure Virtual WAN?"). */
function isBasic(survey: Survey, { inputs }: Found<HubInputs>): boolean {
  const wan = survey.target(inputs.virtualWan.id, VirtualWan);
  const type = wan === undefined ? undefined : nodeOf(wan.inputs.type);
  return (
    type !== undefined &&
    type.state !== "absent" &&
    !(typeof type.value === "string" && type.value.toLowerCase() === "standard")
  );
}

/** Tells the tables that a connection names of its network. */
function announce(
  inputs: Checked<ConnectionInputs>,
  hub: Found<HubInputs>,
  index: TableIndex,
  space: Space,
  isCertain: boolean,
): void {
  const { resource } = space.network;
  for (const { table, isCertain: isMeant } of announcedTo(inputs, hub, index)) {
    table.learnt.push({
      space,
      hop: {
        node: nodeOf(inputs),
        does: `joins ${formatResource(resource)} to its hub`,
        isCertain: isCertain && isMeant,
        change: "leave the table out of propagatedRouteTables",
      },
    });
  }
}

function announcedTo(
  { routingConfiguration }: Checked<ConnectionInputs>,
  hub: Found<HubInputs>,
  index: TableIndex,
): readonly MeantTable[] {
  const { propagatedRouteTables } = routingConfiguration;
  const meant = isGiven(propagatedRouteTables)
    ? [
        ...(elementsOf(propagatedRouteTables.ids)?.flatMap(({ id }) => index.meant(hub, id)) ??
          index.meant(hub, checkedOf<string>(nodeOf(propagatedRouteTables.ids)))),
        ...(elementsOf(propagatedRouteTables.labels) ?? []).flatMap((label) => {
          const text = textOf(label);
          return text === undefined ? index.meant(hub, label) : index.labelled(hub, text);
        }),
      ]
    : index.labelled(hub, DEFAULT_LABEL);
  const byTable = new Map<HubTable, boolean>();
  for (const { table, isCertain } of meant) {
    byTable.set(table, isCertain || byTable.get(table) === true);
  }
  return [...byTable].map(([table, isCertain]) => ({ table, isCertain }));
}
