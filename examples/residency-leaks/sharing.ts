import * as aws from "@pulumi/aws";
import * as storage from "@pulumi/azure-native/storage";
import { location, provider, resourceGroupName, tags } from "./settings";

// Whoever owns an account of any tenant can be given a copy of these blobs.
new storage.StorageAccount("documents", {
  accountName: "stregisterdocuments",
  resourceGroupName,
  location,
  kind: "StorageV2",
  sku: { name: "Standard_ZRS" },
  allowCrossTenantReplication: true,
  tags,
});

// The image holds the data of the demonstration; everyone can start it, anywhere.
new aws.ec2.AmiLaunchPermission(
  "demonstration",
  { imageId: "ami-0123456789abcdef0", group: "all" },
  { provider },
);

const vpc = new aws.ec2.Vpc("register", { cidrBlock: "10.0.0.0/16", tags }, { provider });

// A road to the office in Ohio, for whatever anybody likes to send over it.
new aws.ec2.VpcPeeringConnection(
  "ohio",
  { vpcId: vpc.id, peerVpcId: "vpc-0123456789abcdef0", peerRegion: "us-east-2", tags },
  { provider },
);
