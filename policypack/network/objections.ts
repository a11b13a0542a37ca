import { formatPath, type Node } from "../core";
import { type Bounded, exactly } from "./bounded";
import type { Carriage } from "./carriages";
import { both, isUnseenFilter } from "./filter";
import type { Flow, Opened, Opener, Search, Target } from "./flows";
import type { Access } from "./internet-access";
import { intersect, isEmpty, overlaps, sizeOf, subtract } from "./intervals";
import { isSameZone, UNKNOWN_ZONE } from "./labels";
import type { Presence } from "./sources";
import type { Endpoint, Hop, Interface } from "./topology";
import { ADMINISTRATION, ALL_TRAFFIC, NO_TRAFFIC, STORES, type Traffic, tcp } from "./traffic";
import { allowedBetween, INTERNET_ZONE, type ZonePlan } from "./zones";
import type { Zoning } from "./zoning";

/** What may be asked about ways; see {@link Reach}. */
export const QUESTIONS = [
  "internetToAdministration",
  "internetToStores",
  "internetToUndeclared",
  "addressesToAdministration",
  "betweenZones",
  "betweenTiers",
  "inspectedBetweenZones",
  "storesToInternet",
  "egress",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** The question that a way answers, and the part of its traffic that is objected to. */
export interface Objection {
  readonly question: Question;
  readonly traffic: Bounded<Traffic>;
  /** Other settings that only together with the cause let so much pass. */
  readonly beside?: readonly Hop[];
}

/** Port 0 is none that anybody connects to. */
const ALL_TCP = tcp(1, 65_535);
/** What administers a data store and doesn't ask it for data; SMB does that of file servers. */
const NOT_FOR_DATA = subtract(ADMINISTRATION, tcp(445));
/** Who leaves out no more ports than the system's own (RFC 6335, 0 to 1023) still opens everything. */
const MOST_LEFT_OUT = 1023;

/** Says what is to be said against ways, by the zones of their ends and what the ends are for. */
export class Objections {
  private readonly denied = new Map<string, Map<string, Traffic>>();

  constructor(
    private readonly plan: ZonePlan,
    private readonly zoning: Zoning,
  ) {}

  private isJudgedByZone(from: Pick<Target, "zone">, to: Target): boolean {
    return this.plan.isClosed && from.zone !== undefined && to.zone !== undefined;
  }

  /** What sources may open beyond what their zones allow; of those without a zone, everything. */
  readonly excess: Search = {
    name: "excess",
    asked: (target, zone) => {
      const { endpoint } = target;
      if (this.isJudgedByZone({ zone }, target)) {
        const isOther = !isSameZone(zone, target.zone) && !isCloudService(endpoint);
        return isOther ? this.deniedTo(target, zone ?? "") : NO_TRAFFIC;
      }
      return isMachine(endpoint) ? ALL_TCP : NO_TRAFFIC;
    },
    counts: (flow) => !isFirewall(flow.from) && this.toFlow(flow) !== undefined,
  };

  /** What sources may open to an intermediary that carries it on into a zone to which they may not. */
  carriedExcess(target: Target, { sends }: Carriage): Search {
    const { zone, endpoint } = target;
    const { role, listens } = endpoint;
    return {
      name: `excess on to ${zone} ${role} ${listens.join()} as ${sends.join()}`,
      asked: (_, from) =>
        this.isJudgedByZone({ zone: from }, target) &&
        !isSameZone(from, zone) &&
        overlaps(this.deniedTo(target, from ?? ""), sends)
          ? ALL_TRAFFIC
          : NO_TRAFFIC,
      counts: ({ from }) => !isFirewall(from),
    };
  }

  /** What a zone may not open to a target. Who may use data stores may do so on the ports that a store has itself. */
  private deniedTo({ endpoint, zone = "" }: Target, from: string): Traffic {
    const denied = this.deniedBetween(from, zone);
    return endpoint.role === "store" && !overlaps(denied, STORES)
      ? subtract(denied, subtract(endpoint.listens, NOT_FOR_DATA))
      : denied;
  }

  /** What the matrix doesn't let one zone open to another. */
  private deniedBetween(from: string, to: string): Traffic {
    let ofSource = this.denied.get(from);
    if (ofSource === undefined) {
      ofSource = new Map();
      this.denied.set(from, ofSource);
    }
    let denied = ofSource.get(to);
    if (denied === undefined) {
      denied = subtract(ALL_TRAFFIC, allowedBetween(this.plan.matrix, from, to));
      ofSource.set(to, denied);
    }
    return denied;
  }

  /**
   * The question that a way from the internet answers, with the traffic concerned; undefined where
   * nothing is to be said against it. One way is told once, by the gravest.
   */
  toAccess({ endpoint, isInvoked, isProxied, traffic }: Access): Objection | undefined {
    // Whom a service may call by itself is a matter of its policies, not of networks.
    if (isInvoked) return undefined;
    if (endpoint.role === "store") return { question: "internetToStores", traffic };
    const administration = endpoint.role === "administration" ? ALL_TRAFFIC : ADMINISTRATION;
    const graver =
      within("internetToAdministration", traffic, administration) ??
      within("internetToStores", traffic, STORES);
    // A bastion is there to be reached; who it is that comes, it asks itself.
    if (graver !== undefined || isProxied || endpoint.role === "bastion") return graver;
    const undeclared = subtract(ALL_TRAFFIC, this.declaredPublic(endpoint));
    const objection = within("internetToUndeclared", traffic, undeclared);
    // A zone that isn't known yet may be one that is open to the internet.
    return objection !== undefined && this.zoning.zonesOf(endpoint).includes(UNKNOWN_ZONE)
      ? unproven(objection)
      : objection;
  }

  /** The same for single addresses outside that reach a machine. */
  toKnownAddress({ endpoint, traffic }: Access): Objection | undefined {
    const undeclared = subtract(ADMINISTRATION, this.declaredPublic(endpoint));
    return within("addressesToAdministration", traffic, undeclared);
  }

  /** The same for a flow within the stack. */
  toFlow(flow: Flow): Objection | undefined {
    const { from, to, traffic } = flow;
    // Nothing here decides between those whose surroundings are elsewhere; each is told by its own way out or in.
    if (isElsewhere(from.at) && isElsewhere(to.at)) return undefined;
    if (!this.isJudgedByZone(from, to)) {
      return areTiers(flow) ? toEverything("betweenTiers", flow) : undefined;
    }
    return this.toZones(from, to, traffic);
  }

  /** The same for what comes from one zone to another, by whatever way. */
  toZones(
    from: Pick<Target, "zone">,
    to: Target,
    traffic: Bounded<Traffic>,
  ): Objection | undefined {
    if (isSameZone(from.zone, to.zone) || isCloudService(to.endpoint)) return undefined;
    return within("betweenZones", traffic, this.deniedTo(to, from.zone ?? ""));
  }

  /** The same for what an endpoint may open to the internet. */
  toExit({ endpoint, zone }: Target, exit: Opened): Objection | undefined {
    const { traffic } = exit;
    if (endpoint.role === "store") return { question: "storesToInternet", traffic };
    if (this.plan.isClosed && zone !== undefined) {
      return within("betweenZones", traffic, this.deniedBetween(zone, INTERNET_ZONE));
    }
    return toEverything("egress", exit);
  }

  /** The traffic for which an endpoint's zone is open to the internet. */
  private declaredPublic(endpoint: Endpoint): Traffic {
    // With interfaces in several zones, only what all of them open is declared.
    const [first, ...others] = this.zoning
      .zonesOf(endpoint)
      .map((zone) => allowedBetween(this.plan.matrix, INTERNET_ZONE, zone));
    return others.reduce(intersect, first ?? NO_TRAFFIC);
  }
}

/**
 * The objection to everything being open, which all of TCP is. Where only several rules together open it, the widest
 * of them is the one to tell, so that one way stays one finding; undefined for the others.
 */
function toEverything(question: Question, way: Opened): Objection | undefined {
  const { traffic, whole } = way;
  if (isEverything(traffic.possible)) {
    return { question, traffic: whereEverything(traffic) };
  }
  if (!isEverything(whole.possible)) return undefined;
  const [widest, ...beside] = [...way.openers].sort(byWidth).map(({ hop }) => hop);
  return widest?.node === way.cause.node
    ? { question, traffic: whereEverything(whole), beside }
    : undefined;
}

/** Proven is that everything is open where all of it certainly is. */
function whereEverything({ certain, possible }: Bounded<Traffic>): Bounded<Traffic> {
  return { certain: isEverything(certain) ? certain : NO_TRAFFIC, possible };
}

function isEverything(traffic: Traffic): boolean {
  return sizeOf(intersect(traffic, ALL_TCP)) >= sizeOf(ALL_TCP) - MOST_LEFT_OUT;
}

/** The widest first; among equals the order must not depend on that of declaration. */
function byWidth(a: Opener, b: Opener): number {
  return (
    sizeOf(b.traffic) - sizeOf(a.traffic) || (placeOf(a.hop.node) < placeOf(b.hop.node) ? -1 : 1)
  );
}

function placeOf(node: Node): string {
  return `${node.resource.urn} ${formatPath(node)}`;
}

/** The objection to the part of some traffic that should not be; undefined where it has no such part. */
function within(
  question: Question,
  traffic: Bounded<Traffic>,
  denied: Traffic,
): Objection | undefined {
  const part = both(traffic, exactly(denied));
  return isEmpty(part.possible) ? undefined : { question, traffic: part };
}

function unproven({ question, traffic }: Objection): Objection {
  return { question, traffic: { certain: NO_TRAFFIC, possible: traffic.possible } };
}

/** A firewall hands on what others send; what it may send itself says nothing. */
export function isFirewall({ endpoint }: Pick<Presence, "endpoint">): boolean {
  return endpoint.role === "firewall";
}

/** Machines answer on any port; services only on their own. */
function isMachine({ role }: Endpoint): boolean {
  return role === "host" || role === "function";
}

/**
 * True for what opens connections of its own accord: machines, apps and data stores, not what the cloud
 * runs by itself, such as a load balancer or a bastion.
 */
export function sendsByItself(endpoint: Endpoint): boolean {
  return isMachine(endpoint) || endpoint.role === "store" || endpoint.runsCode === true;
}

/** The cloud's own services are open to every zone through private endpoints. */
function isCloudService({ role }: Endpoint): boolean {
  return role === "service";
}

/**
 * True between those of other filters in other subnets. What only hands on, a load balancer or a bastion, is no tier
 * that sends. Members of one group that EKS makes for its cluster are one tier, whatever other groups they are in.
 */
function areTiers({ from, to, isAmongMembers }: Flow): boolean {
  return (
    !isAmongMembers &&
    isSender(from.endpoint) &&
    isMachine(to.endpoint) &&
    from.at.subnet !== to.at.subnet &&
    !sameFilters(from.at, to.at)
  );
}

/** What opens connections of its own accord, or is others, of whom nothing is known. */
function isSender(endpoint: Endpoint): boolean {
  return sendsByItself(endpoint) || endpoint.role === "outside";
}

/** True for what stands in a subnet of another stack, behind filters of others. */
function isElsewhere({ filters, subnet }: Interface): boolean {
  return (
    subnet.isUnseen === true &&
    filters.every((filter) => filter.isImplied === true || isUnseenFilter(filter))
  );
}

function sameFilters(a: Interface, b: Interface): boolean {
  return (
    a.filters.length > 0 &&
    a.filters.length === b.filters.length &&
    a.filters.every((filter, index) => filter === b.filters[index])
  );
}
