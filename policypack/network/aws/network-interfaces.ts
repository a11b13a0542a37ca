import {
  type CheckedValue,
  checkedInputs,
  nodeOf,
  type Resource,
  type ResourceType,
} from "../../core";
import {
  Ec2Instance,
  LaunchTemplate,
  NetworkInterface,
  NetworkInterfaceAttachment,
  NetworkInterfaceSecurityGroupAttachment,
} from "../../resources/aws";
import type { Inputs } from "../reader";
import { elementsOf, type Survey } from "../survey";
import type { Interface } from "../topology";
import { unseenSubnet } from "../unseen";
import { subnetsNamed } from "./networks";
import { interfacesAt, knownAddresses } from "./placement";
import { elasticAddresses, ipv6Hop } from "./public-addresses";
import { type AddedGroup, securityGroups, unseenGroups } from "./security-groups";

/** The presences of the network interface that an id names. */
export function interfacesOf(
  survey: Survey,
  id: CheckedValue<unknown>,
  isCertain: boolean,
): readonly Interface[] {
  const found = survey.follow(id, NetworkInterface);
  return found.length === 0
    ? unseenInterface(id)
    : found.flatMap((one) => presencesOf(survey, one.resource, isCertain && one.isCertain));
}

/** The presences of a network interface that the stack declares. */
export function presencesOf(
  survey: Survey,
  resource: Resource,
  isCertain: boolean,
): readonly Interface[] {
  const inputs = checkedInputs(resource) as Inputs<typeof NetworkInterface>;
  const at = nodeOf(inputs.subnetId);
  return subnetsNamed(survey, inputs.subnetId).flatMap((named) =>
    interfacesAt({
      subnet: named.subnet,
      node: at,
      membership: securityGroups(
        survey,
        [inputs.securityGroups],
        named.subnet.network,
        addedGroups(survey, resource, NetworkInterface),
      ),
      // A public address of its own is given only to interfaces that are made with an instance.
      publicAddresses: elasticAddresses(survey, resource, NetworkInterface),
      ipv6By: ipv6Hop(
        named.subnet,
        {
          counts: [inputs.ipv6AddressCount, inputs.ipv6PrefixCount, inputs.enablePrimaryIpv6],
          lists: [inputs.ipv6Addresses, inputs.ipv6AddressLists, inputs.ipv6Prefixes],
          zeroMeansNone: true,
        },
        at,
      ),
      ownAddresses: knownAddresses(survey, [
        inputs.privateIp,
        inputs.privateIps,
        inputs.privateIpLists,
      ]),
      isCertain: isCertain && named.isCertain,
    }),
  );
}

/** Groups that are put on an interface, or on the first one of an instance, by resources of their own. */
export function addedGroups(
  survey: Survey,
  resource: Resource,
  type: ResourceType<unknown>,
): readonly AddedGroup[] {
  return survey
    .referring(resource, type, NetworkInterfaceSecurityGroupAttachment, "networkInterfaceId")
    .map(({ inputs, isCertain }) => ({ id: inputs.securityGroupId, isCertain }));
}

/** An interface that is declared elsewhere: nothing about it is known. */
function unseenInterface(id: CheckedValue<unknown>): readonly Interface[] {
  const node = nodeOf(id);
  const subnet = unseenSubnet(node);
  return interfacesAt({
    subnet,
    node,
    membership: unseenGroups(id),
    publicAddresses: [
      {
        family: "v4",
        hop: {
          node,
          does: "names an interface outside this stack, which may have a public address",
          isCertain: false,
        },
        needsRoute: true,
      },
    ],
    ipv6By: {
      node,
      does: "names an interface outside this stack, which may have an address of IPv6",
      isCertain: false,
    },
    isCertain: false,
  });
}

/** The ways in which network interfaces come to instances. */
const ATTACHING: readonly (readonly [ResourceType<unknown>, string])[] = [
  [Ec2Instance, "primaryNetworkInterface.networkInterfaceId"],
  [Ec2Instance, "networkInterfaces[].networkInterfaceId"],
  [NetworkInterfaceAttachment, "networkInterfaceId"],
  [LaunchTemplate, "networkInterfaces[].networkInterfaceId"],
];

/** True where an interface is certainly that of an instance of the stack, which tells of it. */
export function isAttached(survey: Survey, resource: Resource): boolean {
  const { attachments } = checkedInputs(resource) as Inputs<typeof NetworkInterface>;
  const isAttachedItself = elementsOf(attachments)?.some(
    ({ instance }) => survey.target(instance, Ec2Instance) !== undefined,
  );
  return (
    isAttachedItself === true ||
    ATTACHING.some(([type, path]) =>
      survey.referring(resource, NetworkInterface, type, path).some(({ isCertain }) => isCertain),
    )
  );
}

/** The interfaces that are attached to an instance, beside those that it names itself. */
export function attachedInterfaces(survey: Survey, instance: Resource): readonly Interface[] {
  const byAttachment = survey
    .referring(instance, Ec2Instance, NetworkInterfaceAttachment, "instanceId")
    .flatMap(({ inputs, isCertain }) => interfacesOf(survey, inputs.networkInterfaceId, isCertain));
  const bySelf = survey
    .referring(instance, Ec2Instance, NetworkInterface, "attachments[].instance")
    .flatMap(({ resource, isCertain }) => presencesOf(survey, resource, isCertain));
  return [...byAttachment, ...bySelf];
}
