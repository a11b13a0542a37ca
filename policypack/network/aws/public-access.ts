import type { Resource } from "../../core";
import {
  DefaultSubnet,
  DefaultVpc,
  Subnet,
  Vpc,
  VpcBlockPublicAccessExclusion,
  VpcBlockPublicAccessOptions,
} from "../../resources/aws";
import { type Found, type Survey, textOf } from "../survey";
import type { Network, Router } from "../topology";
import { inOneAccount } from "./accounts";
import type { Manner, Routers } from "./routers";

/** What is left of the internet for a subnet; undefined where all of it is. */
type Blocked = Manner | undefined;

/**
 * The router of a subnet under VPC Block Public Access, which cuts internet gateways off from all VPCs
 * of an account in a region but for those excluded (docs.aws.amazon.com, "Block public access to VPCs
 * and subnets").
 */
export function publicAccessOf(
  survey: Survey,
  subnet: Found<unknown>,
  network: Network,
  router: Router,
  routers: Routers,
): Router {
  const manner = blockedFor(survey, subnet, network);
  return manner === undefined ? router : routers.inManner(router, manner);
}

function blockedFor(survey: Survey, subnet: Found<unknown>, network: Network): Blocked {
  const options = survey.all(VpcBlockPublicAccessOptions);
  const scopes = options.map(({ resource }) => sameScope(resource, subnet.resource));
  const index = scopes.indexOf("yes");
  const found = options[index];
  if (found === undefined) {
    return scopes.includes("perhaps") ? "unsure" : undefined;
  }
  const mode = textOf(found.inputs.internetGatewayBlockMode);
  if (mode === "off") {
    return undefined;
  }
  const exclusion = exclusionOf(survey, subnet, network);
  if (mode === undefined || exclusion === "unsure") {
    return "unsure";
  }
  if (exclusion === "allow-bidirectional") {
    return undefined;
  }
  // An exclusion for what goes out counts only where nothing may.
  if (mode === "block-ingress") return "ingress-blocked";
  if (mode !== "block-bidirectional") return "unsure";
  return exclusion === "allow-egress" ? "outwards" : "shut";
}

function exclusionOf(survey: Survey, subnet: Found<unknown>, network: Network): string | undefined {
  const all = [
    ...exclusionsBy(survey, subnet.resource, [Subnet, DefaultSubnet], "subnetId"),
    ...exclusionsBy(survey, network.resource, [Vpc, DefaultVpc], "vpcId"),
  ];
  const [first] = all.filter(({ isCertain }) => isCertain);
  if (first === undefined) {
    return all.length > 0 ? "unsure" : undefined;
  }
  return textOf(first.inputs.internetGatewayExclusionMode) ?? "unsure";
}

function exclusionsBy(
  survey: Survey,
  target: Resource,
  types: readonly (typeof Subnet | typeof DefaultSubnet | typeof Vpc | typeof DefaultVpc)[],
  path: "subnetId" | "vpcId",
) {
  return types
    .filter(({ token }) => token === target.type)
    .flatMap((type) => survey.referring(target, type, VpcBlockPublicAccessExclusion, path));
}

/** Whether two resources are in one region of one account. */
function sameScope(a: Resource, b: Resource): "yes" | "perhaps" | "no" {
  const [left, right] = [a, b].map((one) => one.inputs.region ?? one.provider?.inputs.region);
  if (typeof left === "string" && typeof right === "string" && left !== right) {
    return "no";
  }
  return left === right && inOneAccount(a, b) ? "yes" : "perhaps";
}
