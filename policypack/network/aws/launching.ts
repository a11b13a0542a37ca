import {
  type Checked,
  type CheckedValue,
  checkedOf,
  childOf,
  isGiven,
  nodeOf,
  type Resource,
  rootOf,
} from "../../core";
import { LaunchConfiguration, LaunchTemplate } from "../../resources/aws";
import type { Inputs } from "../reader";
import { elementsOf, type Survey } from "../survey";
import type { Interface, PublicAddress } from "../topology";
import { interfacesOf } from "./network-interfaces";
import { interfacesAt, knownAddresses, subnetsOrDefault } from "./placement";
import { automaticAddress, type Ipv6Settings, ipv6Hop } from "./public-addresses";
import { type AddedGroup, securityGroups } from "./security-groups";

/** What is said about one interface of an instance before it is launched. */
export interface LaunchSettings {
  /** One id or a list; several where one of them will be chosen. */
  readonly subnets?: CheckedValue<unknown>;
  /** Lists of ids that count together. */
  readonly securityGroups: readonly CheckedValue<unknown>[];
  /** `associatePublicIpAddress`. */
  readonly publicIp?: CheckedValue<unknown>;
  /** Private addresses, alone or in lists. */
  readonly addresses: readonly CheckedValue<unknown>[];
  readonly ipv6: Ipv6Settings;
  /** The id of an interface that is there already. */
  readonly existing?: CheckedValue<unknown>;
  /** False where it isn't known whether instances are launched like this. */
  readonly isCertain: boolean;
}

/** What holds for all interfaces that an instance is launched with, whatever is said elsewhere. */
export interface LaunchOverrides {
  readonly subnets?: CheckedValue<unknown>;
  readonly securityGroups?: readonly CheckedValue<unknown>[];
  readonly publicIp?: CheckedValue<unknown>;
  readonly addresses?: readonly CheckedValue<unknown>[];
  readonly ipv6?: Ipv6Settings;
}

const NO_IPV6: Ipv6Settings = { counts: [], lists: [], zeroMeansNone: false };

/** Settings of an interface that were all given in one place. */
export function configuredLaunch(
  given: Partial<LaunchSettings> & Pick<LaunchSettings, "securityGroups">,
): LaunchSettings {
  return { addresses: [], ipv6: NO_IPV6, isCertain: true, ...given };
}

/**
 * What the launch template says that is named by its id or its name. It counts as the stack
 * declares it, whichever of its versions is asked for.
 */
export function templateSettings(
  survey: Survey,
  ids: readonly CheckedValue<unknown>[],
): readonly LaunchSettings[] {
  const id = ids.find(isGiven);
  if (id === undefined) {
    return [];
  }
  const templates = survey.follow(id, LaunchTemplate);
  return templates.length === 0
    ? [unreadSettings(id)]
    : templates.flatMap((template) => interfacesOfTemplate(template));
}

/** The elements of a list; one that can't be read stands for all where the list itself can't be. */
export function elementsOrUnread<T>(list: CheckedValue<readonly T[]>): readonly Checked<T>[] {
  return elementsOf(list) ?? [checkedOf<T>(childOf(nodeOf(list), "0"))];
}

/** What launch configurations say. */
export function configurationSettings(
  survey: Survey,
  id: CheckedValue<unknown>,
): readonly LaunchSettings[] {
  if (!isGiven(id)) {
    return [];
  }
  const found = survey.follow(id, LaunchConfiguration);
  return found.length === 0
    ? [unreadSettings(id)]
    : found.map(({ inputs, isCertain }) =>
        configuredLaunch({
          securityGroups: [inputs.securityGroups],
          publicIp: inputs.associatePublicIpAddress,
          isCertain,
        }),
      );
}

/** Everything may be said where the template can't be seen: its id stands for each of its settings. */
function unreadSettings(id: CheckedValue<unknown>): LaunchSettings {
  return configuredLaunch({ subnets: id, securityGroups: [id], publicIp: id, isCertain: false });
}

function interfacesOfTemplate({
  inputs,
  isCertain,
}: {
  readonly inputs: Inputs<typeof LaunchTemplate>;
  readonly isCertain: boolean;
}): readonly LaunchSettings[] {
  const elements = elementsOrUnread(inputs.networkInterfaces);
  return elements.length === 0
    ? [
        configuredLaunch({
          securityGroups: [inputs.vpcSecurityGroupIds, inputs.securityGroupNames],
          isCertain,
        }),
      ]
    : elements.map((one) => ({
        subnets: one.subnetId,
        securityGroups: [one.securityGroups],
        // In a Wavelength Zone the address is one of the carrier's.
        publicIp: isGiven(one.associateCarrierIpAddress)
          ? one.associateCarrierIpAddress
          : one.associatePublicIpAddress,
        addresses: [one.privateIpAddress, one.ipv4Addresses],
        ipv6: {
          counts: [one.ipv6AddressCount, one.ipv6PrefixCount, one.primaryIpv6],
          lists: [one.ipv6Addresses, one.ipv6Prefixes],
          zeroMeansNone: false,
        },
        existing: one.networkInterfaceId,
        isCertain,
      }));
}

/** The settings with those put in their place that are given elsewhere. */
export function overridden(
  settings: readonly LaunchSettings[],
  overrides: LaunchOverrides,
): readonly LaunchSettings[] {
  const { subnets, securityGroups: groups, publicIp, addresses, ipv6 } = overrides;
  const given = {
    ...(subnets !== undefined && isGiven(subnets) && { subnets }),
    ...(publicIp !== undefined && isGiven(publicIp) && { publicIp }),
    ...(groups?.some(isGiven) && { securityGroups: groups }),
    ...(addresses?.some(isGiven) && { addresses }),
    ...(ipv6 !== undefined && [...ipv6.counts, ...ipv6.lists].some(isGiven) && { ipv6 }),
  };
  return settings.map((one) => ({ ...one, ...given }));
}

/** What is given to the interfaces of an instance from elsewhere. */
export interface Additions {
  /** Addresses of the first interface. */
  readonly publicAddresses?: readonly PublicAddress[];
  /** Groups of the first interface. */
  readonly groups?: readonly AddedGroup[];
}

/** The interfaces of instances that are launched by these settings. */
export function launchedInterfaces(
  survey: Survey,
  resource: Resource,
  settings: readonly LaunchSettings[],
  { publicAddresses = [], groups = [] }: Additions = {},
): readonly Interface[] {
  return settings.flatMap((one, index) => {
    if (one.existing !== undefined && isGiven(one.existing)) {
      return interfacesOf(survey, one.existing, one.isCertain);
    }
    const isFirst = index === 0;
    const at = one.subnets === undefined ? rootOf(resource) : nodeOf(one.subnets);
    return subnetsOrDefault(survey, resource, one.subnets).flatMap(({ subnet, isCertain }) =>
      interfacesAt({
        subnet,
        node: at,
        membership: securityGroups(
          survey,
          one.securityGroups,
          subnet.network,
          isFirst ? groups : [],
        ),
        publicAddresses: [
          ...automaticAddress(subnet, one.publicIp, at),
          ...(isFirst ? publicAddresses : []),
        ],
        ipv6By: ipv6Hop(subnet, one.ipv6, at),
        ownAddresses: knownAddresses(survey, one.addresses),
        isCertain: isCertain && one.isCertain,
      }),
    );
  });
}
