import { asType, type CheckedValue, checkedInputs, type Resource } from "../../core";
import { Firewall, NetworkFirewallVpcEndpointAssociation, VpcEndpoint } from "../../resources/aws";
import { elementsOf } from "../survey";
import type { Router } from "../topology";
import { type Ground, gatewayRouter, inMannerOf, subnetRouters } from "./ground";
import { BEYOND, isSettled, type Lead, lead, leadsTo, namedBy } from "./leads";
import { firewallRules } from "./network-firewall";
import { forwardBy } from "./routers";

/**
 * Where `vpcEndpointId` leads: through a firewall, or the appliances behind a Gateway Load Balancer,
 * and on by the table of the endpoint's own subnet.
 */
export function throughEndpoint(ground: Ground, id: CheckedValue<string>): readonly Lead[] {
  const found = namedBy(ground, id, Firewall, NetworkFirewallVpcEndpointAssociation, VpcEndpoint);
  const leads = found.map(({ resource, isCertain }) =>
    lead(
      { kind: "router", router: inspectionRouter(ground, resource) },
      leadsTo(resource, isCertain),
      isCertain,
    ),
  );
  return isSettled(found)
    ? leads
    : [...leads, lead(BEYOND, "leads to an endpoint outside this stack", false)];
}

function inspectionRouter(ground: Ground, resource: Resource): Router {
  const { firewall, subnets } = stationOf(ground, resource);
  // What stands behind a Gateway Load Balancer may translate; a network firewall doesn't.
  const isUnseen = firewall === undefined;
  return gatewayRouter(
    ground,
    resource,
    (made) => {
      const does = "hands on what it lets pass by the route table of its subnet";
      const onward = subnets.flatMap((ids) => subnetRouters(ground, ids));
      made.routes.push(
        ...forwardBy(made.node, isUnseen ? inMannerOf(ground, onward, "lent") : onward, does),
      );
    },
    {
      isBoundary: false,
      isTranslator: isUnseen,
      inspection: {
        resource: firewall ?? resource,
        rules: firewall && firewallRules(ground, firewall),
      },
    },
  );
}

/** What looks at the traffic, and in which subnets. */
function stationOf(
  { survey }: Ground,
  resource: Resource,
): {
  readonly firewall?: Resource | undefined;
  readonly subnets: readonly CheckedValue<unknown>[];
} {
  const inputs = checkedInputs(resource);
  const firewall = asType(inputs, Firewall);
  if (firewall !== undefined) {
    return {
      firewall: resource,
      subnets: elementsOf(firewall.subnetMappings)?.map(({ subnetId }) => subnetId) ?? [],
    };
  }
  const association = asType(inputs, NetworkFirewallVpcEndpointAssociation);
  if (association !== undefined) {
    const named = survey.target(association.firewallArn, Firewall);
    return { firewall: named?.resource, subnets: [association.subnetMapping.subnetId] };
  }
  const endpoint = asType(inputs, VpcEndpoint);
  return { subnets: endpoint === undefined ? [] : [endpoint.subnetIds] };
}
