import { equals, isSet, nodeOf, not } from "../../core";
import { LogGroup } from "../../resources/aws/cloudwatch";
import { EbsSnapshot, EbsSnapshotCopy, EbsSnapshotImport } from "../../resources/aws/ebs";
import {
  Ami,
  AmiCopy,
  AmiFromInstance,
  AmiLaunchPermission,
  Ec2Instance,
  FlowLog,
  LaunchTemplate,
  NetworkInterface,
  SnapshotCreateVolumePermission,
  SpotFleetRequest,
  SpotInstanceRequest,
  Subnet,
  TrafficMirrorTarget,
  Vpc,
  VpcEndpoint,
  VpcEndpointService,
  VpcPeeringConnection,
} from "../../resources/aws/ec2";
import { FirehoseDeliveryStream } from "../../resources/aws/kinesis";
import { LoadBalancer } from "../../resources/aws/lb";
import { Bucket } from "../../resources/aws/s3";
import { bucketPlace, here, outpostPlace, placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";
import { derived } from "../shared/derived";
import { volumeKey } from "../shared/volume-key";

const IMAGES = [Ami, AmiCopy, AmiFromInstance];

export const copies: readonly Extractor[] = [
  ...copiesOf(AmiCopy, ({ sourceAmiId, destinationOutpostArn }) => [
    ...derived("snapshot", "copied image", sourceAmiId, ...IMAGES),
    ...copy("snapshot", "copied image", outpostPlace(destinationOutpostArn)),
  ]),
  ...copiesOf(AmiFromInstance, ({ sourceInstanceId }) =>
    derived("snapshot", "image of an instance", sourceInstanceId, Ec2Instance),
  ),
  ...copiesOf(AmiLaunchPermission, (permission) =>
    [
      permission.accountId,
      permission.group,
      permission.organizationArn,
      permission.organizationalUnitArn,
    ].flatMap((recipient) =>
      copy("share", "image", here(recipient), {
        of: from(permission.imageId, ...IMAGES),
        recipient,
      }),
    ),
  ),
  ...copiesOf(SnapshotCreateVolumePermission, ({ snapshotId, accountId }) =>
    copy("share", "snapshot", here(accountId), {
      of: from(snapshotId, EbsSnapshot, EbsSnapshotCopy, EbsSnapshotImport),
      recipient: accountId,
    }),
  ),
  ...copiesOf(FlowLog, (log) => {
    const of = [
      from(log.vpcId, Vpc),
      from(log.subnetId, Subnet),
      from(log.eniId, NetworkInterface),
    ];
    const isInBucket = equals(log.logDestinationType, "s3");
    return [
      ...copiesWhen(isInBucket, () =>
        copy("log", "flow logs", bucketPlace(log.logDestination, Bucket), { of }),
      ),
      ...copiesWhen(not(isInBucket), () =>
        copy("log", "flow logs", placeOf(log.logDestination, LogGroup, FirehoseDeliveryStream), {
          of,
        }),
      ),
    ];
  }),
  ...copiesOf(TrafficMirrorTarget, (target) => [
    ...copy("export", "mirrored traffic", placeOf(target.networkLoadBalancerArn, LoadBalancer)),
    ...copy("export", "mirrored traffic", placeOf(target.networkInterfaceId, NetworkInterface)),
    ...copy(
      "export",
      "mirrored traffic",
      placeOf(target.gatewayLoadBalancerEndpointId, VpcEndpoint),
    ),
  ]),
  ...copiesOf(VpcEndpoint, ({ serviceRegion }) =>
    copy("path", "service behind the endpoint", region(serviceRegion)),
  ),
  ...copiesOf(VpcEndpointService, ({ supportedRegions, allowedPrincipals }) => [
    ...each(supportedRegions, (supported) =>
      copy("path", "consumers of the service", region(supported)),
    ),
    ...each(allowedPrincipals, (principal) =>
      copy("path", "consumers of the service", here(principal), { recipient: principal }),
    ),
  ]),
  ...copiesOf(VpcPeeringConnection, ({ peerRegion, peerOwnerId }) => [
    // Without a region, the peer is in that of the connection.
    ...copy("path", "peered network", region(peerRegion)),
    ...copy("path", "peered network", here(peerOwnerId), { recipient: peerOwnerId }),
  ]),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(AmiCopy, (image) => volumeKey(image, image.sourceAmiId)),
  ...keysOf([Ec2Instance, SpotInstanceRequest], (instance) => [
    // A template may encrypt the root device that the instance says nothing of.
    ...volumeKey(instance.rootBlockDevice, instance.launchTemplate),
    ...each(instance.ebsBlockDevices, (device) => volumeKey(device, device.snapshotId)),
  ]),
  ...keysOf(SpotFleetRequest, ({ launchSpecifications }) =>
    each(launchSpecifications, ({ rootBlockDevices, ebsBlockDevices }) => [
      ...each(rootBlockDevices, (device) => volumeKey(device)),
      ...each(ebsBlockDevices, (device) => volumeKey(device, device.snapshotId)),
    ]),
  ),
  ...keysOf(LaunchTemplate, ({ blockDeviceMappings }) =>
    nodeOf(blockDeviceMappings).state === "absent"
      ? // A template that names no device launches with the root device of the image.
        keyUse("storage", blockDeviceMappings, { encrypted: isSet(blockDeviceMappings) })
      : each(blockDeviceMappings, ({ ebs }) =>
          nodeOf(ebs).state === "absent" ? [] : volumeKey(ebs, ebs.snapshotId),
        ),
  ),
];
