import { asType, type CheckedValue, checkedInputs, type Resource } from "../../core";
import { Ec2Instance, NetworkInterface } from "../../resources/aws";
import { type Ground, gatewayRouter, inMannerOf, subnetRouters } from "./ground";
import { BEYOND, isSettled, type Lead, lead, leadsTo, namedBy } from "./leads";
import { forwardBy } from "./routers";

/**
 * Where `networkInterfaceId` leads: to an appliance, which may look at what passes and hand it on by the
 * table of its own subnet. What it really does isn't declared anywhere.
 */
export function throughAppliance(ground: Ground, id: CheckedValue<string>): readonly Lead[] {
  const found = namedBy(ground, id, NetworkInterface, Ec2Instance);
  const leads = found.map(({ resource, isCertain }) => {
    const subnetId = subnetOf(resource);
    const router = gatewayRouter(
      ground,
      resource,
      (made) => {
        const subnets = subnetId === undefined ? [] : subnetRouters(ground, subnetId);
        // As it comes, or under an address of its own: a NAT instance.
        const lent = inMannerOf(ground, subnets, "lent");
        made.routes.push(...forwardBy(made.node, lent, "may hand on what it is sent", false));
      },
      { isBoundary: false, isTranslator: true, inspection: { resource, rules: undefined } },
    );
    return lead({ kind: "router", router }, leadsTo(resource, isCertain), isCertain);
  });
  return isSettled(found)
    ? leads
    : [...leads, lead(BEYOND, "leads to an appliance outside this stack", false)];
}

function subnetOf(resource: Resource): CheckedValue<string> | undefined {
  const inputs = checkedInputs(resource);
  return asType(inputs, NetworkInterface)?.subnetId ?? asType(inputs, Ec2Instance)?.subnetId;
}
