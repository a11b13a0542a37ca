import { ref, unknown } from "../../../policypack/kit/rule-table";
import { LogGroup } from "../../../policypack/resources/aws/cloudwatch";
import { EbsSnapshot } from "../../../policypack/resources/aws/ebs";
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
  TrafficMirrorTarget,
  Vpc,
  VpcEndpoint,
  VpcEndpointService,
  VpcPeeringConnection,
} from "../../../policypack/resources/aws/ec2";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { LoadBalancer } from "../../../policypack/resources/aws/lb";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("ec2", {
  "an image copied from abroad": [
    {
      copied: inSpain(AmiCopy, { sourceAmiId: ref("image"), sourceAmiRegion: "eu-west-1" }),
      image: inRegion("eu-west-1", Ami),
    },
    ["snapshot at eu-south-2 of image"],
  ],
  "an image copied to an Outpost": [
    {
      copied: inSpain(AmiCopy, {
        sourceAmiId: "ami-0123456789abcdef0",
        destinationOutpostArn: "arn:aws:outposts:eu-south-2:111122223333:outpost/op-1",
      }),
    },
    ["snapshot at eu-south-2", "snapshot unknown"],
  ],
  "an image of an instance": [
    {
      image: inSpain(AmiFromInstance, { sourceInstanceId: ref("instance") }),
      instance: inSpain(Ec2Instance),
    },
    ["snapshot at eu-south-2 of instance"],
  ],
  "an image for another account": [
    {
      permission: inSpain(AmiLaunchPermission, {
        imageId: ref("image"),
        accountId: "444455556666",
      }),
      image: inSpain(AmiCopy),
    },
    ["share at eu-south-2 of image for 444455556666"],
  ],
  "an image for everybody": [
    { permission: inSpain(AmiLaunchPermission, { imageId: "ami-1", group: "all" }) },
    ["share at eu-south-2 for all"],
  ],
  "an image for somebody known only after deployment": [
    { permission: inSpain(AmiLaunchPermission, { imageId: "ami-1", accountId: unknown() }) },
    ["share at eu-south-2 for ?"],
  ],
  "a snapshot for another account": [
    {
      permission: inSpain(SnapshotCreateVolumePermission, {
        snapshotId: ref("snapshot"),
        accountId: "444455556666",
      }),
      snapshot: inSpain(EbsSnapshot),
    },
    ["share at eu-south-2 of snapshot for 444455556666"],
  ],
  "flow logs without a destination": [{ log: inSpain(FlowLog) }, []],
  "flow logs into a prefix of a bucket abroad": [
    {
      log: inSpain(FlowLog, {
        logDestinationType: "s3",
        logDestination: "arn:aws:s3:::flows/prefix",
        vpcId: ref("vpc"),
      }),
      vpc: inSpain(Vpc),
      bucket: inRegion("us-east-1", Bucket, { bucket: "flows" }),
    },
    ["log at us-east-1 of vpc"],
  ],
  "flow logs into a log group, by its ARN": [
    {
      log: inSpain(FlowLog, {
        logDestination: "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/vpc/flows:*",
      }),
    },
    ["log at eu-west-1"],
  ],
  "flow logs into a log group of this stack": [
    { log: inSpain(FlowLog, { logDestination: ref("group") }), group: inSpain(LogGroup) },
    ["log at eu-south-2"],
  ],
  "flow logs into something known only after deployment": [
    { log: inSpain(FlowLog, { logDestination: unknown(), logDestinationType: unknown() }) },
    ["perhaps log unknown", "perhaps log unknown"],
  ],
  "traffic mirrored to a load balancer": [
    {
      target: inSpain(TrafficMirrorTarget, { networkLoadBalancerArn: ref("balancer") }),
      balancer: inSpain(LoadBalancer),
    },
    ["export at eu-south-2"],
  ],
  "traffic mirrored to an interface and an endpoint": [
    {
      target: inSpain(TrafficMirrorTarget, {
        networkInterfaceId: ref("interface"),
        gatewayLoadBalancerEndpointId: unknown(),
      }),
      interface: inSpain(NetworkInterface),
    },
    ["export at eu-south-2", "export unknown"],
  ],
  "an endpoint of a service nearby": [
    { endpoint: inSpain(VpcEndpoint, { serviceName: "com.amazonaws.eu-south-2.s3" }) },
    [],
  ],
  "an endpoint of a service abroad": [
    { endpoint: inSpain(VpcEndpoint, { serviceRegion: "us-east-1" }) },
    ["path at us-east-1"],
  ],
  "an endpoint of a service in a region known only after deployment": [
    { endpoint: inSpain(VpcEndpoint, { serviceRegion: unknown() }) },
    ["path unknown"],
  ],
  "an endpoint service for oneself": [
    { service: inSpain(VpcEndpointService, { acceptanceRequired: true }) },
    [],
  ],
  "an endpoint service for regions abroad and for everybody": [
    {
      service: inSpain(VpcEndpointService, {
        supportedRegions: ["eu-west-1"],
        allowedPrincipals: ["*"],
      }),
    },
    ["path at eu-west-1", "path at eu-south-2 for *"],
  ],
  "a peer in the same region": [
    { peering: inSpain(VpcPeeringConnection, { vpcId: "vpc-1", peerVpcId: "vpc-2" }) },
    [],
  ],
  "a peer abroad, of another account": [
    {
      peering: inSpain(VpcPeeringConnection, {
        peerRegion: "us-east-1",
        peerOwnerId: "444455556666",
      }),
    },
    ["path at us-east-1", "path at eu-south-2 for 444455556666"],
  ],
  "a peer in a region known only after deployment": [
    { peering: inSpain(VpcPeeringConnection, { peerRegion: unknown() }) },
    ["path unknown"],
  ],
});

describeKeys("ec2", {
  "an instance that says nothing": [
    { instance: inSpain(Ec2Instance) },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "an instance of a template": [
    { instance: inSpain(Ec2Instance, { launchTemplate: { id: "lt-1" } }) },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
  "an instance with a key of this stack, and a device with none": [
    {
      instance: inSpain(Ec2Instance, {
        rootBlockDevice: { encrypted: true, kmsKeyId: "alias/aws/ebs" },
        ebsBlockDevices: [{ encrypted: true, kmsKeyId: ref("key") }, { encrypted: false }],
      }),
      key: inSpain(KmsKey),
    },
    [
      "storage: provider-managed at eu-south-2",
      "storage: customer-managed at eu-south-2",
      "unencrypted storage: provider-managed at eu-south-2",
    ],
  ],
  "a spot instance with an encrypted root device": [
    { instance: inSpain(SpotInstanceRequest, { rootBlockDevice: { encrypted: true } }) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "a spot fleet": [
    {
      fleet: inSpain(SpotFleetRequest, {
        launchSpecifications: [
          { rootBlockDevices: [{ encrypted: true }], ebsBlockDevices: [{ encrypted: false }] },
        ],
      }),
    },
    [
      "storage: provider-managed at eu-south-2",
      "unencrypted storage: provider-managed at eu-south-2",
    ],
  ],
  "a template that names no device": [
    { template: inSpain(LaunchTemplate) },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "a template with a device, and with one that isn't of EBS": [
    {
      template: inSpain(LaunchTemplate, {
        blockDeviceMappings: [{ ebs: { encrypted: "true" } }, { virtualName: "ephemeral0" }],
      }),
    },
    ["storage: provider-managed at eu-south-2"],
  ],
  "a template whose devices are known only after deployment": [
    { template: inSpain(LaunchTemplate, { blockDeviceMappings: unknown() }) },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
  "a copied image that is as its source": [
    { image: inSpain(AmiCopy, { sourceAmiId: "ami-1", encrypted: false }) },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
});
