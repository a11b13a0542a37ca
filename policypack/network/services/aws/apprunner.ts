import { isGiven, nodeOf } from "../../../core";
import { AppRunnerService, AppRunnerVpcConnector } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { HTTPS } from "../../aws/policy-doors";
import { publicDoor } from "../../aws/public-door";
import { switchOf, wordOf } from "../../aws/settings";
import { sendingOnly } from "../../one-way";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import type { Hop, Interface } from "../../topology";
import { unseenSubnet } from "../../unseen";

type Network = Inputs<typeof AppRunnerService>["networkConfiguration"];

/**
 * Public unless it says otherwise, and with a way out of its own unless that leads through a connector. Source:
 * "Networking with App Runner" of docs.aws.amazon.com/apprunner.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(AppRunnerService, "function", ({ networkConfiguration }, reading) => {
    const { isPubliclyAccessible } = networkConfiguration.ingressConfiguration;
    const isPublic = switchOf(isPubliclyAccessible, true);
    const opening = {
      node: nodeOf(isPubliclyAccessible),
      does: isGiven(isPubliclyAccessible)
        ? `${isPublic === true ? "opens" : "may open"} it to the internet on TCP 443`
        : "is not set, which opens it to the internet on TCP 443",
      isCertain: isPublic === true,
      change: "set isPubliclyAccessible to false",
    };
    return {
      listens: HTTPS,
      doors: isPublic === false ? [] : [publicDoor(HTTPS, opening)],
      ...waysOut(networkConfiguration, reading),
    };
  }),
];

function waysOut(
  { egressConfiguration }: Network,
  reading: Reading,
): { readonly freeExit: Hop } | { readonly interfaces: readonly Interface[] } {
  const { egressType, vpcConnectorArn } = egressConfiguration;
  const type = wordOf(egressType, "DEFAULT");
  const node = nodeOf(egressType);
  if (type !== "VPC") {
    const freeExit: Hop = {
      node,
      does: `${type === undefined ? "may let" : "lets"} it reach the internet through a network of AWS`,
      isCertain: type !== undefined,
      change: "set egressType to VPC and vpcConnectorArn to a connector",
    };
    return { freeExit };
  }
  const connectors = reading.survey.follow(vpcConnectorArn, AppRunnerVpcConnector);
  const interfaces = connectors.flatMap(({ inputs, isCertain }) =>
    interfacesIn(reading, {
      subnets: inputs.subnets,
      securityGroups: [inputs.securityGroups],
    }).map((one) => ({ ...one, isCertain: one.isCertain && isCertain })),
  );
  return {
    interfaces: sendingOnly(
      connectors.length > 0 ? interfaces : [beyond(nodeOf(vpcConnectorArn))],
      node,
    ),
  };
}

/** The interface of a connector that is declared elsewhere. */
function beyond(node: ReturnType<typeof nodeOf>): Interface {
  const subnet = unseenSubnet(node);
  const none = new Set<string>();
  return {
    subnet,
    node,
    addresses: subnet.addresses.possible,
    groups: { certain: none, possible: none },
    filters: [],
    publicAddresses: [],
    isCertain: false,
    isPrivateEndpoint: false,
  };
}
