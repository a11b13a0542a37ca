import {
  formatResource,
  type Node,
  notApplicable,
  type Passage,
  type Resource,
  type Verdict,
} from "../core";
import type { Filter } from "./filter";
import { isEmpty, union } from "./intervals";
import { UNKNOWN_ZONE } from "./labels";
import { type Objection, QUESTIONS, type Question } from "./objections";
import type { Endpoint, Hop } from "./topology";
import { describeTraffic, type Traffic } from "./traffic";

/** The other end of ways in and out. */
export const THE_INTERNET = "the internet";

/** One end of a way by its zone, in words. */
export function zoneText(zone: string | undefined): string {
  return `zone ${zone}`;
}

/** A way that is open and should not be, with all who are reached, or reach out, through it. */
export interface OpenWay {
  readonly question: Question;
  readonly from: string;
  readonly to: string;
  /** The endpoints that are reached; for ways out, those that reach out. */
  readonly endpoints: Set<Endpoint>;
  /** Those within the stack that reach them, as far as they were looked for. */
  readonly sources: Set<Endpoint>;
  traffic: Traffic;
  readonly isCertain: boolean;
  readonly hops: readonly Hop[];
  readonly cause: Hop;
}

/** A way that somebody objects to, for one endpoint; ways with the same cause are told as one. */
export interface Opening {
  /** The ends in words. */
  readonly from: string;
  readonly to: string;
  readonly endpoint: Endpoint;
  /** Who within the stack comes by it. */
  readonly source?: Endpoint;
  readonly way: { readonly hops: readonly Hop[]; readonly cause: Hop };
  readonly objection: Objection;
}

/** The open ways of a stack by the settings that open them, with all who were asked about. */
export class OpenWays {
  private readonly ways = new Map<Question, Map<Resource, Map<string, OpenWay>>>();
  private readonly asked = new Map<Question, Set<Resource>>();
  private readonly makers = new Map<Filter, ReadonlySet<Resource>>();

  /** All of them, in the order of the questions. */
  get all(): readonly OpenWay[] {
    return QUESTIONS.flatMap((question) =>
      [...(this.ways.get(question)?.values() ?? [])].flatMap((ofCause) => [...ofCause.values()]),
    );
  }

  /** Notes who is judged by a question: an endpoint, and whatever filters stand before it. */
  ask(question: Question, endpoint: Endpoint): void {
    const asked = this.asked.get(question) ?? new Set();
    this.asked.set(question, asked.add(endpoint.resource));
    for (const { filters, subnet } of endpoint.interfaces) {
      for (const filter of [...filters, ...subnet.filters]) {
        for (const resource of this.makersOf(filter)) asked.add(resource);
      }
    }
  }

  /** The resources whose settings make up a filter. */
  private makersOf(filter: Filter): ReadonlySet<Resource> {
    let makers = this.makers.get(filter);
    if (makers === undefined) {
      const rules = [...filter.inbound, ...filter.outbound];
      makers = new Set([filter.node, ...rules.map(({ node }) => node)].map((one) => one.resource));
      this.makers.set(filter, makers);
    }
    return makers;
  }

  /** Notes a way, with those of the same cause. */
  add({ from, to, endpoint, source, way: { cause, hops }, objection }: Opening): void {
    const { question, beside = [] } = objection;
    const isOpen = [from, to].includes(zoneText(UNKNOWN_ZONE));
    const isCertain = !isOpen && !isEmpty(objection.traffic.certain);
    const traffic = objection.traffic[isCertain ? "certain" : "possible"];
    const ofCause = this.ofCause(question, cause.node.resource);
    // Who is on the side that may be many is listed; the rest tells ways of one cause apart.
    const ends = isByZone(question) ? `${from} ${to}` : to === THE_INTERNET ? to : "";
    const key = [keyOf(cause.node), cause.does, ends, isCertain].join("|");
    const known = ofCause.get(key);
    if (known === undefined) {
      ofCause.set(key, {
        question,
        from,
        to,
        endpoints: new Set([endpoint]),
        sources: new Set(source === undefined ? [] : [source]),
        traffic,
        isCertain,
        hops: withOthers(hops, beside, cause),
        cause,
      });
    } else {
      known.endpoints.add(endpoint);
      if (source !== undefined) known.sources.add(source);
      known.traffic = union(known.traffic, traffic);
    }
  }

  private ofCause(question: Question, resource: Resource): Map<string, OpenWay> {
    let ofQuestion = this.ways.get(question);
    if (ofQuestion === undefined) {
      ofQuestion = new Map();
      this.ways.set(question, ofQuestion);
    }
    let ofCause = ofQuestion.get(resource);
    if (ofCause === undefined) {
      ofCause = new Map();
      ofQuestion.set(resource, ofCause);
    }
    return ofCause;
  }

  /** The answer to a question about a resource: the ways that its settings open. */
  verdictOn(question: Question, resource: Resource): Verdict {
    const ways = [...(this.ways.get(question)?.get(resource)?.values() ?? [])];
    const certain = ways.filter(({ isCertain }) => isCertain);
    if (ways.length > 0) {
      const open = ways.filter(({ isCertain }) => !isCertain);
      return {
        outcome: certain.length > 0 ? "violating" : "inconclusive",
        evidence: [...certain, ...open].map(passageOf),
      };
    }
    return this.asked.get(question)?.has(resource)
      ? { outcome: "compliant", evidence: [] }
      : notApplicable("it opens no way of this kind");
  }
}

/** The hops of a way with the other settings that open it just before its cause. */
function withOthers(hops: readonly Hop[], others: readonly Hop[], { node }: Hop): readonly Hop[] {
  const at = others.length === 0 ? 0 : hops.findIndex((hop) => hop.node === node);
  return [...hops.slice(0, at), ...others, ...hops.slice(at)];
}

function isByZone(question: Question): boolean {
  return question === "betweenZones" || question === "inspectedBetweenZones";
}

function keyOf(node: Node): string {
  return node.parent === undefined ? node.resource.urn : `${keyOf(node.parent)}/${node.key}`;
}

const MOST_NAMED = 3;

function listOf(endpoints: ReadonlySet<Endpoint>): string {
  // Several endpoints may be parts of one resource.
  const names = [...new Set([...endpoints].map(({ resource }) => formatResource(resource)))].sort();
  const more = names.length - MOST_NAMED;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
  const last = shown.at(-1) ?? "";
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${last}` : last;
}

/** A zone with those of it who are concerned, or these alone. */
function whoIs(zone: string | undefined, endpoints: ReadonlySet<Endpoint>): string {
  const listed = listOf(endpoints);
  if (zone === undefined || listed === "") {
    return zone ?? listed;
  }
  return `${zone} (${listed})`;
}

/** Tells an open way from its start to its end. */
function passageOf(way: OpenWay): Passage {
  const { question, from, to, endpoints, sources, traffic, isCertain, hops, cause } = way;
  const isOutwards = to === THE_INTERNET;
  const byZone = isByZone(question);
  const senders = isOutwards ? endpoints : sources;
  const start = whoIs(byZone || senders.size === 0 ? from : undefined, senders);
  const end = isOutwards ? to : whoIs(byZone ? to : undefined, endpoints);
  const isMany = !byZone && senders.size > 1;
  const reaches = isCertain ? (isMany ? "reach" : "reaches") : "may reach";
  const open = hops.find((hop) => !hop.isCertain);
  const what = `${start} ${reaches} ${end} on ${describeTraffic(traffic)}`;
  return {
    kind: "passage",
    what,
    steps: hops.map(({ node, does }) => ({ node, does })),
    ...(!isCertain && open && { open }),
    change:
      cause.change ??
      (isCertain ? "change this setting" : "see that it is closed where it is declared"),
  };
}
