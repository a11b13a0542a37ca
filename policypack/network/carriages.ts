import { type Bounded, exactly } from "./bounded";
import { both } from "./filter";
import type { Flow, Flows, Search, Ways } from "./flows";
import { addTo } from "./grouping";
import { intersect, isEmpty, overlaps } from "./intervals";
import type { Presence } from "./sources";
import {
  answersOf,
  clientSeen,
  type Endpoint,
  type Hop,
  isHandedOn,
  type Relay,
  type Shown,
  shownBy,
  type Topology,
} from "./topology";
import { NO_TRAFFIC, type Traffic } from "./traffic";

/** How many load balancers and gateways are followed one behind the other. */
export const LONGEST_RELAY = 8;

/** What endpoints hand on, by the endpoint that does. */
export type Relays = ReadonlyMap<Endpoint, readonly Relay[]>;

export function relaysByOrigin({ relays }: Topology): Relays {
  const found = new Map<Endpoint, Relay[]>();
  for (const relay of relays) addTo(found, relay.from, relay);
  return found;
}

/** The way of a client's connection past one intermediary, or several, to who is behind them. */
export interface Carriage {
  readonly to: Endpoint;
  /** What the first intermediary takes in for it, and what the last one sends it. */
  readonly accepts: Traffic;
  readonly sends: Traffic;
  readonly hops: readonly Hop[];
  /** All that hand the connection on, the first of them first. */
  readonly via: readonly Endpoint[];
  /** How the last of them does. */
  readonly last: Relay;
  /** What comes through to it from the last intermediary that shows itself as the client. */
  readonly passes: (on: Ways) => Bounded<Traffic>;
}

/** A flow that others carry to its end. */
export type CarriedFlow = Pick<Flow, "from" | "traffic" | "hops" | "cause">;

/**
 * Connections that intermediaries carry on as their own: load balancers that replace the address of the client,
 * and PrivateLink. The filters of who is behind see only the last intermediary, and the networks of both ends
 * needn't be joined; so nothing but the intermediaries says who reaches whom. Where all of them keep the client's
 * address, and where one opens a connection of its own (HTTP), flows tell everything already.
 */
export class Carriages {
  constructor(
    private readonly relays: Relays,
    private readonly all: Flows,
  ) {}

  /** Everybody to whom an endpoint carries connections on. */
  from(first: Endpoint): readonly Carriage[] {
    return this.onwards(first, undefined);
  }

  private onwards(
    at: Endpoint,
    before: Carriage | undefined,
    shownBefore?: Shown,
  ): readonly Carriage[] {
    const via = [...(before?.via ?? []), at];
    if (via.length > LONGEST_RELAY) return [];
    return (this.relays.get(at) ?? []).flatMap((relay) => {
      const { mode, to, hop, accepts, sends } = relay;
      const isCarried = mode === "forwards" || mode === "translates";
      const isTaken =
        before === undefined || (isHandedOn(before.last, relay) && overlaps(before.sends, accepts));
      if (!isCarried || !isTaken || via.includes(to)) return [];
      // Once the client's address is replaced, the next one sees what stands before it in its own network.
      const shown = shownBy(relay, shownBefore);
      const carriage: Carriage = {
        to,
        accepts: before?.accepts ?? accepts,
        sends,
        hops: [...(before?.hops ?? []), hop],
        via,
        last: relay,
        passes: (on) => this.passing(relay, shown, on),
      };
      return [...(shown === undefined ? [] : [carriage]), ...this.onwards(to, carriage, shown)];
    });
  }

  private passing(relay: Relay, shown: Shown | undefined, on: Ways): Bounded<Traffic> {
    const { to, at, sends } = relay;
    const target = at === undefined ? to : { ...to, interfaces: at };
    const asked = both(exactly(sends), answersOf(to));
    return both(this.all.betweenEndpoints(clientSeen(relay, shown), target, on), asked);
  }

  /**
   * The flows that come to an intermediary and are carried on.
   *
   * @param search which flows to the intermediary are looked for, of the traffic that it carries on
   * @param on the ways on which the last stretch is looked for
   */
  flows(first: Presence, carriage: Carriage, search: Search, on: Ways): readonly CarriedFlow[] {
    const found = this.all.into(first, taken(search, carriage));
    if (found.length === 0) return [];
    const passed = carriage.passes(on);
    if (isEmpty(passed.possible)) return [];
    const perhaps = { certain: NO_TRAFFIC, possible: passed.possible };
    const isSure = carriage.hops.every((hop) => hop.isCertain);
    return found.map(({ from, cause, traffic, hops }) => ({
      from,
      cause,
      traffic: isSure && overlaps(traffic.certain, carriage.accepts) ? passed : perhaps,
      hops: [...hops, ...carriage.hops],
    }));
  }
}

/** The part of a search that an intermediary takes in for somebody behind it. */
function taken(search: Search, { accepts }: Carriage): Search {
  return {
    ...search,
    name: `${search.name} of ${accepts.join()}`,
    asked: (target, from) => intersect(search.asked(target, from), accepts),
  };
}
