import { type CheckedValue, isGiven } from "../../../core";
import {
  Ec2Fleet,
  Ec2Instance,
  InstanceConnectEndpoint,
  NetworkInterface,
  SpotFleetRequest,
  SpotInstanceRequest,
} from "../../../resources/aws";
import {
  configuredLaunch,
  elementsOrUnread,
  type LaunchSettings,
  launchedInterfaces,
  overridden,
  templateSettings,
} from "../../aws/launching";
import {
  addedGroups,
  attachedInterfaces,
  interfacesOf,
  isAttached,
  presencesOf,
} from "../../aws/network-interfaces";
import { interfacesIn } from "../../aws/placement";
import { elasticAddresses } from "../../aws/public-addresses";
import { type EndpointReader, endpoint, type Inputs, type Reading } from "../../reader";
import { elementsOf } from "../../survey";
import type { Interface } from "../../topology";

export const endpoints: readonly EndpointReader[] = [
  endpoint(Ec2Instance, "host", (instance, reading) => ({
    interfaces: interfacesOfInstance(instance, reading),
  })),
  endpoint(NetworkInterface, "host", (_, { survey, resource }) =>
    isAttached(survey, resource) ? undefined : { interfaces: presencesOf(survey, resource, true) },
  ),
  endpoint(SpotInstanceRequest, "host", (request, { survey, resource }) => ({
    interfaces: launchedInterfaces(survey, resource, [
      configuredLaunch({
        subnets: request.subnetId,
        securityGroups: [request.vpcSecurityGroupIds, request.securityGroups],
        publicIp: request.associatePublicIpAddress,
        addresses: [request.privateIp],
        ipv6: {
          counts: [request.ipv6AddressCount],
          lists: [request.ipv6Addresses],
          zeroMeansNone: false,
        },
      }),
    ]),
  })),
  endpoint(SpotFleetRequest, "host", (fleet, reading) => ({
    interfaces: interfacesOfSpotFleet(fleet, reading),
  })),
  endpoint(Ec2Fleet, "host", (fleet, reading) => ({
    interfaces: interfacesOfFleet(fleet, reading),
  })),
  endpoint(InstanceConnectEndpoint, "bastion", (connect, reading) => ({
    interfaces: interfacesIn(reading, {
      subnets: connect.subnetId,
      securityGroups: [connect.securityGroupIds],
    }),
  })),
];

/**
 * An instance is launched with one interface, or those of its template; or it is given ones that are there
 * already, and more of them later.
 */
function interfacesOfInstance(
  instance: Inputs<typeof Ec2Instance>,
  { survey, resource }: Reading,
): readonly Interface[] {
  const named = [
    ...(isGiven(instance.primaryNetworkInterface)
      ? [instance.primaryNetworkInterface.networkInterfaceId]
      : []),
    ...(elementsOf(instance.networkInterfaces)?.map((one) => one.networkInterfaceId) ?? [
      instance.networkInterfaces,
    ]),
  ];
  const own = {
    subnets: instance.subnetId,
    securityGroups: [instance.vpcSecurityGroupIds, instance.securityGroups],
    publicIp: instance.associatePublicIpAddress,
    addresses: [instance.privateIp, instance.secondaryPrivateIps],
    ipv6: {
      counts: [instance.ipv6AddressCount, instance.enablePrimaryIpv6],
      lists: [instance.ipv6Addresses],
      zeroMeansNone: false,
    },
  };
  const { launchTemplate } = instance;
  const templates = templateSettings(survey, [launchTemplate.id, launchTemplate.name]);
  const settings = templates.length === 0 ? [configuredLaunch(own)] : overridden(templates, own);
  const first =
    named.length > 0
      ? named.flatMap((id) => interfacesOf(survey, id, true))
      : launchedInterfaces(survey, resource, settings, {
          publicAddresses: elasticAddresses(survey, resource, Ec2Instance),
          groups: addedGroups(survey, resource, Ec2Instance),
        });
  return [...first, ...attachedInterfaces(survey, resource)];
}

function interfacesOfSpotFleet(
  fleet: Inputs<typeof SpotFleetRequest>,
  { survey, resource }: Reading,
): readonly Interface[] {
  const specifications = elementsOrUnread(fleet.launchSpecifications).map((one) =>
    configuredLaunch({
      subnets: one.subnetId,
      securityGroups: [one.vpcSecurityGroupIds],
      publicIp: one.associatePublicIpAddress,
    }),
  );
  const configurations = elementsOrUnread(fleet.launchTemplateConfigs).flatMap((one) => {
    const { id, name } = one.launchTemplateSpecification;
    return inSubnets(templateSettings(survey, [id, name]), one.overrides);
  });
  return launchedInterfaces(survey, resource, [...specifications, ...configurations]);
}

function interfacesOfFleet(
  fleet: Inputs<typeof Ec2Fleet>,
  { survey, resource }: Reading,
): readonly Interface[] {
  const settings = elementsOrUnread(fleet.launchTemplateConfigs).flatMap((one) => {
    const { launchTemplateId, launchTemplateName } = one.launchTemplateSpecification;
    return inSubnets(
      templateSettings(survey, [launchTemplateId, launchTemplateName]),
      one.overrides,
    );
  });
  return launchedInterfaces(survey, resource, settings);
}

/** The settings of a template in each of the subnets that take the place of its own. */
function inSubnets(
  template: readonly LaunchSettings[],
  overrides: CheckedValue<readonly { readonly subnetId?: string | undefined }[]>,
): readonly LaunchSettings[] {
  const subnets = elementsOrUnread(overrides).map(({ subnetId }) => subnetId);
  return subnets.length === 0
    ? template
    : subnets.flatMap((subnetId) => overridden(template, { subnets: subnetId }));
}
