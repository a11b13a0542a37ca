import {
  allOf,
  formatResource,
  nearestSpelling,
  notApplicable,
  observe,
  rootOf,
  type Verdict,
} from "../core";
import { addTo } from "./grouping";
import { isEmpty } from "./intervals";
import { type Label, type Labels, NO_LABEL, zoneNamed } from "./labels";
import type { Presence } from "./sources";
import { answersOf, type Endpoint, type Interface } from "./topology";
import { ALL_TRAFFIC } from "./traffic";

/** Which zones endpoints are in. */
export class Zoning {
  constructor(private readonly labels: Labels) {}

  /** The zone of an endpoint: its own, else that of what it is part of, of its subnet, of its network. */
  zoneAt({ resource, partOf }: Endpoint, at: Interface | undefined): Label {
    const bearers = [
      resource,
      ...(partOf === undefined ? [] : [partOf]),
      ...(at ? [at.subnet.resource, at.subnet.network.resource] : []),
    ];
    const said = bearers.map((bearer) => this.labels.zoneOf(bearer));
    return said.find(({ node }) => node !== undefined) ?? NO_LABEL;
  }

  /** The zones of an endpoint: its own, else those of its interfaces. */
  zonesOf(endpoint: Endpoint): readonly string[] {
    return [undefined, ...endpoint.interfaces].flatMap(
      (at) => zoneNamed(this.zoneAt(endpoint, at)) ?? [],
    );
  }

  /**
   * Everything in a network has a zone that there is.
   *
   * @param zones all that there are; undefined where anyone may name zones
   */
  zoned(presences: readonly Presence[], zones: readonly string[] | undefined): Verdict {
    return allOf(...presences.map((presence) => this.hasZone(presence, zones)));
  }

  private hasZone({ endpoint, at }: Presence, zones: readonly string[] | undefined): Verdict {
    // What joins zones is of none.
    if (endpoint.role === "firewall") return notApplicable("it stands between zones");
    // The cloud's own services are open to every zone.
    if (endpoint.role === "service") return notApplicable("it is a service for every zone");
    const root = rootOf(endpoint.resource);
    const expected = zones === undefined ? "a zone" : `one of the zones ${zones.join(", ")}`;
    const { name, node } = this.zoneAt(endpoint, at);
    if (node === undefined && endpoint.role === "outside") {
      return observe("inconclusive", root, expected, "a way for others, of whom no zone is said");
    }
    if (node === undefined && mayServeAll(endpoint, at)) {
      return observe("inconclusive", at.node, expected, "perhaps to a service for every zone");
    }
    if (node === undefined) {
      return at.subnet.isUnseen === true || !at.isCertain
        ? observe("inconclusive", at.node, expected, "in a subnet of another stack")
        : observe("violating", root, expected, "of no zone");
    }
    if (name === undefined) return observe("inconclusive", node, expected);
    if (zones === undefined || zones.includes(name)) return observe("compliant", root, expected);
    const nearest = nearestSpelling(name, zones);
    const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    return observe("violating", node, `${expected}${hint}`);
  }

  /** In no subnet that a resource declares stand endpoints of several zones. */
  singleZone(inside: readonly Presence[]): Verdict {
    // A network may declare several subnets inline.
    const bySubnet = new Map<unknown, Presence[]>();
    for (const presence of inside) {
      if (opensConnections(presence)) addTo(bySubnet, presence.at.subnet.node, presence);
    }
    const verdicts = [...bySubnet.values()].map((those) => this.zonesShared(those));
    return verdicts.length === 0 ? notApplicable("nothing in it has a zone") : allOf(...verdicts);
  }

  private zonesShared(inside: readonly Presence[]): Verdict {
    const expected = "of one zone";
    const said = inside.map((presence) => ({
      ...presence,
      label: this.zoneAt(presence.endpoint, presence.at),
    }));
    const node = inside[0]?.at.subnet.node;
    const named = said.filter(({ label }) => label.name !== undefined);
    const zones = new Map(named.map((one) => [one.label.name, one]));
    const certain = new Map(
      named.filter(({ at }) => at.isCertain).map((one) => [one.label.name, one]),
    );
    const shown = certain.size > 1 ? certain : zones;
    const told = [...shown].map(
      ([zone, { endpoint }]) => `${zone} (${formatResource(endpoint.resource)})`,
    );
    if (node !== undefined && shown.size > 1) {
      const actual = `shared by the zones ${told.join(" and ")}`;
      return certain.size > 1
        ? observe("violating", node, expected, actual)
        : observe("inconclusive", node, expected, `perhaps ${actual}`);
    }
    const open = said.find(({ label }) => label.node !== undefined && label.name === undefined);
    if (open?.label.node !== undefined && said.length > 1) {
      return observe("inconclusive", open.label.node, "the zone of its neighbours");
    }
    return node !== undefined && zones.size > 0
      ? observe("compliant", node, expected)
      : notApplicable("nothing in it has a zone");
  }
}

/**
 * An entry of which nothing is known that it answers to: perhaps one to a service of the cloud itself. What has a
 * private endpoint is declared in the stack, and no such service.
 */
function mayServeAll(endpoint: Endpoint, at: Interface): boolean {
  const { certain, possible } = answersOf(endpoint);
  return (
    endpoint.role === "entry" &&
    !at.isPrivateEndpoint &&
    isEmpty(certain) &&
    possible === ALL_TRAFFIC
  );
}

/** What only takes in, one private endpoint beside the other, is no way from one zone to another. */
function opensConnections({ endpoint, at }: Presence): boolean {
  return !at.isPrivateEndpoint && endpoint.role !== "service";
}
