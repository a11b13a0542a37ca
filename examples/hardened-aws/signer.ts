// Signs receipts with the seal of the authority. Its licence is bound to one machine, hence a
// single instance with a disk of its own.
import * as aws from "@pulumi/aws";
import { diskKey } from "./disks";
import { applicationSubnetIds, signerGroup } from "./network";
import { signerRole } from "./roles";
import { provider, signerImageId, zones } from "./settings";

// Gives operators a shell without any open port.
new aws.iam.RolePolicyAttachment(
  "signer-shell",
  { role: signerRole.name, policyArn: "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore" },
  { provider },
);

const profile = new aws.iam.InstanceProfile("signer", { role: signerRole.name }, { provider });

const signer = new aws.ec2.Instance(
  "signer",
  {
    ami: signerImageId,
    instanceType: "m6i.large",
    subnetId: applicationSubnetIds[0],
    associatePublicIpAddress: false,
    vpcSecurityGroupIds: [signerGroup.id],
    iamInstanceProfile: profile.name,
    metadataOptions: {
      httpEndpoint: "enabled",
      httpTokens: "required",
      httpPutResponseHopLimit: 1,
    },
    rootBlockDevice: { volumeType: "gp3", volumeSize: 30, encrypted: true, kmsKeyId: diskKey.arn },
    disableApiTermination: true,
    monitoring: true,
  },
  { provider },
);

const spool = new aws.ebs.Volume(
  "signer-spool",
  { availabilityZone: zones[0], type: "gp3", size: 100, encrypted: true, kmsKeyId: diskKey.arn },
  { provider },
);

new aws.ec2.VolumeAttachment(
  "signer-spool",
  { deviceName: "/dev/sdf", instanceId: signer.id, volumeId: spool.id },
  { provider },
);
