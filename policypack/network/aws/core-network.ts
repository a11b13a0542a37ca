import { type CheckedValue, type Node, nodeOf, type Resource } from "../../core";
import { CoreNetwork, DefaultVpc, NetworkManagerVpcAttachment, Vpc } from "../../resources/aws";
import type { Joint, Network } from "../topology";
import { type Ground, gatewayRouter } from "./ground";
import { type Lead, lead, leadInside, leadsTo, namedBy, TRANSLATION } from "./leads";

/**
 * Where `coreNetworkArn` leads: perhaps to every other VPC that is attached. Which segments meet is up
 * to a policy that sorts attachments by tags, regions and accounts, so that it is never certain.
 */
export function throughCoreNetwork(ground: Ground, id: CheckedValue<string>): readonly Lead[] {
  const leads = namedBy(ground, id, CoreNetwork).map(({ resource }) => {
    const router = gatewayRouter(ground, resource, (made) => {
      for (const { network, node } of attachedTo(ground, resource)) {
        made.routes.push({
          destinations: network.addresses,
          prefixLength: 0,
          rank: 0,
          to: { kind: "network", network },
          hop: { node, does: "attaches this VPC", isCertain: false },
        });
      }
    });
    return lead({ kind: "router", router }, leadsTo(resource, false), false);
  });
  return [
    ...leads,
    leadInside(ground, "leads to a core network, which may join more networks"),
    lead(TRANSLATION, "leads to a core network, which may lead out to the internet", false),
  ];
}

function attachedTo(
  { survey, networks }: Ground,
  coreNetwork: Resource,
): readonly { readonly network: Network; readonly node: Node }[] {
  return survey
    .referring(coreNetwork, CoreNetwork, NetworkManagerVpcAttachment, "coreNetworkId")
    .flatMap(({ inputs }) =>
      survey.follow<unknown>(inputs.vpcArn, Vpc, DefaultVpc).flatMap((vpc) => {
        const network = networks.get(vpc.resource);
        return network === undefined ? [] : [{ network, node: nodeOf(inputs) }];
      }),
    );
}

/** Each core network, as what may join the VPCs that are attached to it. */
export function coreNetworkJoints(ground: Ground): readonly Joint[] {
  return ground.survey.all(CoreNetwork).flatMap(({ resource, inputs }) => {
    const networks = [...new Set(attachedTo(ground, resource).map(({ network }) => network))];
    return networks.length < 2
      ? []
      : [{ resource, node: nodeOf(inputs), networks, isCertain: false }];
  });
}
