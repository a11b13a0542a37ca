import type { Node, Resource } from "../core";
import { type AddressSet, type Family, ofFamily } from "./address-set";
import { type Bounded, exactly } from "./bounded";
import type { Filter, FilterRule, Group, Party, RuleList } from "./filter";
import type { Traffic } from "./traffic";

/** One step of a way that traffic takes: the setting that lets it through, and what that does. */
export interface Hop {
  readonly node: Node;
  /** After the position of the setting: `leads to InternetGateway "igw"`. */
  readonly does: string;
  readonly isCertain: boolean;
  /** What to change to close the way here, as a sentence without a full stop. */
  readonly change?: string;
}

/** A virtual network: VPC or VNet. */
export interface Network {
  readonly resource: Resource;
  readonly addresses: Bounded<AddressSet>;
}

/** A part of a network, with the filters and routes that hold for all in it. */
export interface Subnet {
  readonly resource: Resource;
  /** Position that declares the subnet; a VNet may do that inline. */
  readonly node: Node;
  readonly network: Network;
  readonly addresses: Bounded<AddressSet>;
  readonly filters: readonly Filter[];
  readonly router: Router;
  /** True where it is declared elsewhere, so that nothing is known of it. */
  readonly isUnseen?: true;
}

/** Whatever decides where traffic goes next: a route table, a transit gateway's table, a firewall. */
export interface Router {
  readonly node: Node;
  /** Filled after all routers are made, because they lead to each other. */
  readonly routes: Route[];
  /** Set where what passes is looked at on the way. */
  readonly inspection?: Inspection;
}

/** A firewall on the way. */
export interface Inspection {
  readonly resource: Resource;
  /** Sources are `remote`, destinations `local`; undefined where the rules can't be read. */
  readonly rules: RuleList | undefined;
}

export interface Route {
  readonly destinations: Bounded<AddressSet>;
  /** Among routes to one address the longest prefix wins, then the lowest rank. */
  readonly prefixLength: number;
  readonly rank: number;
  readonly to: RouteTarget;
  readonly hop: Hop;
}

export type RouteTarget =
  /** All subnets of a network. */
  | { readonly kind: "network"; readonly network: Network }
  /** On to the next table. */
  | { readonly kind: "router"; readonly router: Router }
  /** `gateway` works both ways for what has a public address, the others only outwards. */
  | {
      readonly kind: "internet";
      readonly by: "gateway" | "translation";
      /**
       * What lends a public address to those without one when they go out. Where it is given, nobody
       * goes out who neither has an address nor is lent one.
       */
      readonly lenders?: readonly Hop[];
    }
  | { readonly kind: "on-premises" }
  /** Out of the stack by a connection that it declares, to a network of others. */
  | { readonly kind: "outside"; readonly network: Network }
  /** A service of the cloud, without the internet. */
  | { readonly kind: "service" }
  | { readonly kind: "nowhere" }
  /** Something outside the stack. */
  | { readonly kind: "beyond" };

/** A presence of an endpoint in a subnet. */
export interface Interface {
  readonly subnet: Subnet;
  /** Where the interface is declared, for evidence. */
  readonly node: Node;
  /** Its address where it is given, else those that it may get. */
  readonly addresses: AddressSet;
  readonly groups: Bounded<ReadonlySet<Group>>;
  /** Filters at the interface itself; those of the subnet stand before them. */
  readonly filters: readonly Filter[];
  /** Public addresses, each with what gives it. */
  readonly publicAddresses: readonly PublicAddress[];
  /** What lends it a public address when it goes out: a load balancer in front of it. */
  readonly lenders?: readonly Hop[];
  /** False where it is not known whether the endpoint is in this subnet. */
  readonly isCertain: boolean;
  /** True for the private endpoint of a service that is elsewhere. */
  readonly isPrivateEndpoint: boolean;
}

export interface PublicAddress {
  readonly family: Family;
  readonly hop: Hop;
  /** True where it works only with a route to an internet gateway. */
  readonly needsRoute: boolean;
}

/** What an endpoint is for; `outside` are all who are in a network of others. */
export const ENDPOINT_ROLES = [
  "host",
  "store",
  "entry",
  "administration",
  "function",
  "service",
  "bastion",
  "firewall",
  "outside",
] as const;
export type EndpointRole = (typeof ENDPOINT_ROLES)[number];

/** A resource that can be reached, or reaches others. */
export interface Endpoint {
  readonly resource: Resource;
  readonly role: EndpointRole;
  /** The whole whose zone it shares unless it says otherwise: the cluster of a node, the file system of a target. */
  readonly partOf?: Resource;
  /** What it answers to, where that is known; hosts answer to whatever they like. */
  readonly listens: Traffic;
  /** The part of it that it certainly answers to. Default: all of it. */
  readonly listensCertainly?: Traffic;
  readonly interfaces: readonly Interface[];
  /** Ways in from outside that the service itself opens, without an interface in a network. */
  readonly doors: readonly Door[];
  /** True for an entry behind which code of one's own runs: a web app, and no load balancer. */
  readonly runsCode?: true;
  /** Set where it reaches the internet without a network of the stack: a function outside a VPC. */
  readonly freeExit?: Hop;
}

/** What an endpoint answers to, as far as that is known. */
export function answersOf({ listens, listensCertainly }: Endpoint): Bounded<Traffic> {
  return listensCertainly === undefined
    ? exactly(listens)
    : { certain: listensCertainly, possible: listens };
}

/** A way in that a service opens by its own switches: a public endpoint with its firewall rules. */
export interface Door {
  readonly rules: readonly FilterRule[];
  /** The switch, and what stands before the rules. */
  readonly hops: readonly Hop[];
}

/** One endpoint hands what it is asked on to another: a load balancer to its targets. */
export interface Relay {
  readonly from: Endpoint;
  readonly to: Endpoint;
  /** The interfaces of `to` that it goes to; none for what comes past all networks. Default: all. */
  readonly at?: readonly Interface[];
  /** What `from` takes in for this target, and what it sends it. */
  readonly accepts: Traffic;
  readonly sends: Traffic;
  /**
   * `forwards`: the client's own connection ends at the target, whose filters see the client;
   * `translates`: so it does, but the filters see `from`; `proxies`: `from` opens a connection of its
   * own; `invokes`: by the cloud, past all networks.
   */
  readonly mode: "forwards" | "translates" | "proxies" | "invokes";
  /** The interfaces that those behind see as the client, where they aren't those of whoever hands on: NAT. */
  readonly shownAs?: readonly Interface[];
  /** The parts of `to` that it comes to: front ends of a load balancer. Default: all. */
  readonly comesInAt?: readonly object[];
  /** The parts of `from` at which it takes in what it hands on. Default: all. */
  readonly takesInAt?: readonly object[];
  readonly hop: Hop;
}

/** Whether what comes by one relay, or from outside by none, is handed on by the next. */
export function isHandedOn(before: Pick<Relay, "comesInAt"> | undefined, next: Relay): boolean {
  const [came, taken] = [before?.comesInAt, next.takesInAt];
  return came === undefined || taken === undefined || came.some((part) => taken.includes(part));
}

/** Whom those behind relays see as the client. */
export interface Shown {
  /** Undefined: whoever stands right before them. */
  readonly as: readonly Interface[] | undefined;
}

/** Whom those behind a relay see; undefined for the client itself. */
export function shownBy({ mode, shownAs }: Relay, before: Shown | undefined): Shown | undefined {
  return mode === "forwards" ? before : { as: shownAs };
}

/** Where a connection comes from as the target of a relay sees it, behind something that shows itself. */
export function clientSeen({ from }: Relay, shown: Shown | undefined): Endpoint {
  return shown?.as === undefined ? from : { ...from, interfaces: shown.as };
}

/** All that a stack declares about its networks. */
export interface Topology {
  readonly networks: readonly Network[];
  readonly subnets: readonly Subnet[];
  readonly endpoints: readonly Endpoint[];
  readonly relays: readonly Relay[];
  /** Networks that are joined with each other or with the outside, each as declared once. */
  readonly joints: readonly Joint[];
  /** What uses networks, subnets or filters that the cloud made by itself. */
  readonly defaults: readonly DefaultUse[];
}

/** A use of what the cloud makes by itself: a default VPC, subnet or security group. */
export interface DefaultUse {
  readonly resource: Resource;
  readonly node: Node;
  /** `in the default VPC`. */
  readonly what: string;
  readonly isCertain: boolean;
}

/** A peering, or the attachments of a transit gateway or hub. */
export interface Joint {
  readonly resource: Resource;
  readonly node: Node;
  /** The networks that it joins; undefined where one is outside the stack. */
  readonly networks: readonly (Network | undefined)[];
  readonly isCertain: boolean;
}

/** The side of an interface in a connection, one address family at a time. */
export function partyOf({ addresses, groups }: Interface, family: Family): Party {
  return { addresses: ofFamily(addresses, family), groups };
}
