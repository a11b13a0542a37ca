import { type CheckedValue, checkedInputs, nodeOf, type Resource } from "../../core";
import { DefaultSubnet, Subnet } from "../../resources/aws";
import type { AddressSet } from "../address-set";
import type { Survey } from "../survey";
import type { Inspection, Network, Router, Subnet as SubnetOfNetwork } from "../topology";
import type { Manner, Routers } from "./routers";

/** What the readers of routes build on: all but the routes themselves. */
export interface Ground {
  readonly survey: Survey;
  readonly routers: Routers;
  /** By VPC. */
  readonly networks: ReadonlyMap<Resource, Network>;
  readonly subnets: ReadonlyMap<Resource, SubnetOfNetwork>;
  /** Addresses that only networks have. */
  readonly inside: AddressSet;
  /** Gateways that routes lead to, each read once. */
  readonly gateways: Map<string, Router>;
  /** The network that a router stands at the entrance of. */
  readonly arrivals: Map<Router, Network>;
}

/** The router that a gateway is; made before it is filled, since gateways lead to each other. */
export function gatewayRouter(
  { gateways, routers }: Ground,
  resource: Resource,
  fill: (router: Router) => void,
  { part = "", isBoundary = true, isTranslator = false, inspection }: GatewayOptions = {},
): Router {
  const key = `${resource.urn} ${part}`;
  let router = gateways.get(key);
  if (router === undefined) {
    const node = nodeOf(checkedInputs(resource));
    router = { node, routes: [], ...(inspection && { inspection }) };
    if (isBoundary) routers.boundaries.add(router);
    if (isTranslator) routers.translators.add(router);
    gateways.set(key, router);
    fill(router);
  }
  return router;
}

interface GatewayOptions {
  /** Where one resource is several routers: an attachment or table of it. */
  readonly part?: string;
  /** Whether what passes has left its own network, or has been translated. */
  readonly isBoundary?: boolean;
  /** Whether it may put an address of its own in the place of any other. */
  readonly isTranslator?: boolean;
  readonly inspection?: Inspection;
}

/** Where a router leads, and whether it certainly does. */
export interface Onward {
  readonly router: Router;
  readonly isCertain: boolean;
}

/** The same ways on in another manner. */
export function inMannerOf(
  { routers }: Ground,
  onward: readonly Onward[],
  manner: Manner,
): readonly Onward[] {
  return onward.map((one) => ({ ...one, router: routers.inManner(one.router, manner) }));
}

/** The routers of the subnets that a value names, or may name. */
export function subnetRouters(
  { survey, subnets }: Ground,
  ids: CheckedValue<unknown>,
): readonly Onward[] {
  return survey.follow<unknown>(ids, Subnet, DefaultSubnet).flatMap(({ resource, isCertain }) => {
    const subnet = subnets.get(resource);
    return subnet === undefined ? [] : [{ router: subnet.router, isCertain }];
  });
}
