import {
  asType,
  type CheckedValue,
  checkedInputs,
  isGiven,
  nodeOf,
  type Resource,
} from "../../core";
import { NatGateway } from "../../resources/aws";
import { exactly } from "../bounded";
import { routeForAll } from "../routing";
import type { Hop, Router } from "../topology";
import { type Ground, gatewayRouter, subnetRouters } from "./ground";
import {
  BEYOND,
  isSettled,
  type Lead,
  lead,
  leadInside,
  leadsTo,
  namedBy,
  TRANSLATION,
} from "./leads";

/** Where `natGatewayId` leads: on by the table of the NAT gateway's own subnet. */
export function throughNatGateway(ground: Ground, id: CheckedValue<string>): readonly Lead[] {
  const found = namedBy(ground, id, NatGateway);
  const leads = found.map(({ resource, isCertain }) => {
    const router = gatewayRouter(ground, resource, (made) => fillNat(ground, resource, made));
    return lead({ kind: "router", router }, leadsTo(resource, isCertain), isCertain);
  });
  const elsewhere = "leads to a NAT gateway outside this stack";
  return isSettled(found)
    ? leads
    : [...leads, lead(TRANSLATION, elsewhere, false), leadInside(ground, elsewhere)];
}

/**
 * A public NAT gateway lets out to the internet if its own subnet leads to an internet gateway; a
 * private one has no public address (docs.aws.amazon.com, "NAT gateways").
 */
function fillNat(ground: Ground, resource: Resource, router: Router): void {
  const nat = asType(checkedInputs(resource), NatGateway);
  if (nat === undefined) {
    return;
  }
  const { connectivityType, subnetId } = nat;
  const { state, value } = nodeOf(connectivityType);
  const isPrivate = value === "private";
  const isKnown = state === "absent" || isPrivate || value === "public";
  const hop = (place: CheckedValue<unknown>, does: string, isCertain: boolean): Hop => ({
    node: nodeOf(place),
    does,
    isCertain: isCertain && isKnown,
  });
  if (!isGiven(subnetId)) {
    // A regional one has no subnet; AWS itself leads it to the internet gateway.
    const does = "translates to public addresses";
    if (!isPrivate) router.routes.push(routeForAll(TRANSLATION, hop(nat, does, true)));
    return;
  }
  const subnets = subnetRouters(ground, subnetId);
  for (const { router: own, isCertain } of subnets) {
    const next = ground.routers.inManner(own, isPrivate ? "shut" : "translated");
    const does = isPrivate
      ? "names the subnet whose route table leads on"
      : "names the subnet whose route table leads on, from a public address";
    router.routes.push(
      routeForAll({ kind: "router", router: next }, hop(subnetId, does, isCertain)),
    );
  }
  if (!isSettled(subnets)) {
    const outside = hop(
      subnetId,
      "names a subnet outside this stack, whose route table leads on",
      false,
    );
    if (!isPrivate) router.routes.push(routeForAll(TRANSLATION, outside));
    router.routes.push({ ...routeForAll(BEYOND, outside), destinations: exactly(ground.inside) });
  }
}
