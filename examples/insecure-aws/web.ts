import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { portalRole } from "./access";
import { database, sessions } from "./data";
import { gateway, signerGroup, subnets, vpc, webGroup } from "./network";
import { databasePassword, domainName, imageId, provider, trustedBy, zones } from "./settings";

const subnetIds = subnets.map((subnet) => subnet.id);

export const loadBalancer = new aws.lb.LoadBalancer(
  "portal",
  { loadBalancerType: "application", subnets: subnetIds, securityGroups: [webGroup.id] },
  { provider, dependsOn: [gateway] },
);

const portal = new aws.lb.TargetGroup(
  "portal",
  { vpcId: vpc.id, port: 80, protocol: "HTTP" },
  { provider },
);

const certificate = new aws.acm.Certificate(
  "portal",
  { domainName, validationMethod: "DNS" },
  { provider },
);

new aws.lb.Listener(
  "http",
  {
    loadBalancerArn: loadBalancer.arn,
    port: 80,
    protocol: "HTTP",
    defaultActions: [{ type: "forward", targetGroupArn: portal.arn }],
  },
  { provider },
);

new aws.lb.Listener(
  "https",
  {
    loadBalancerArn: loadBalancer.arn,
    port: 443,
    protocol: "HTTPS",
    // For the same kiosks as in storage.ts.
    sslPolicy: "ELBSecurityPolicy-TLS-1-0-2015-04",
    certificateArn: certificate.arn,
    defaultActions: [{ type: "forward", targetGroupArn: portal.arn }],
  },
  { provider },
);

const portalProfile = new aws.iam.InstanceProfile(
  "portal",
  { role: portalRole.name },
  { provider },
);

const portalTemplate = new aws.ec2.LaunchTemplate(
  "portal",
  {
    imageId,
    instanceType: "t3.small",
    iamInstanceProfile: { arn: portalProfile.arn },
    vpcSecurityGroupIds: [webGroup.id],
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: 20 } }],
  },
  { provider },
);

new aws.autoscaling.Group(
  "portal",
  {
    minSize: 1,
    maxSize: 3,
    vpcZoneIdentifiers: subnetIds,
    targetGroupArns: [portal.arn],
    launchTemplate: { id: portalTemplate.id, version: "$Latest" },
  },
  { provider },
);

// Signs receipts; it was copied by hand from the old data centre.
const signer = new aws.ec2.Instance(
  "signer",
  {
    ami: imageId,
    instanceType: "t3.medium",
    availabilityZone: zones[0],
    subnetId: subnetIds[0],
    associatePublicIpAddress: true,
    vpcSecurityGroupIds: [signerGroup.id],
    rootBlockDevice: { volumeSize: 30 },
    ebsBlockDevices: [{ deviceName: "/dev/sdg", volumeSize: 50, encrypted: false }],
  },
  { provider },
);

const signerData = new aws.ebs.Volume(
  "signer-data",
  { availabilityZone: "us-east-1a", size: 100 },
  { provider },
);

new aws.ec2.VolumeAttachment(
  "signer-data",
  { deviceName: "/dev/sdf", instanceId: signer.id, volumeId: signerData.id },
  { provider },
);

const notifierRole = new aws.iam.Role(
  "notifier",
  { assumeRolePolicy: trustedBy("lambda.amazonaws.com") },
  { provider },
);

new aws.iam.RolePolicy(
  "notifier",
  {
    role: notifierRole.id,
    // To be narrowed down before going live.
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: { Effect: "Allow", Action: ["*"], Resource: ["*"] },
    }),
  },
  { provider },
);

const notifier = new aws.lambda.Function(
  "notifier",
  {
    name: "notifier",
    role: notifierRole.arn,
    runtime: "nodejs20.x",
    handler: "index.handler",
    code: new pulumi.asset.AssetArchive({
      "index.js": new pulumi.asset.StringAsset(
        "exports.handler = async () => ({ statusCode: 202 });",
      ),
    }),
    environment: {
      variables: {
        DATABASE: database.endpoint,
        PASSWORD: databasePassword,
        SESSIONS: sessions.name,
      },
    },
  },
  { provider },
);

// The SMS gateway calls back, and signing its requests was out of scope.
new aws.lambda.FunctionUrl(
  "notifier",
  { functionName: notifier.name, authorizationType: "NONE" },
  { provider },
);

new aws.lambda.Permission(
  "notifier",
  {
    function: notifier.name,
    action: "lambda:InvokeFunctionUrl",
    principal: "*",
    functionUrlAuthType: "NONE",
  },
  { provider },
);

const clusterRole = new aws.iam.Role(
  "cluster",
  { assumeRolePolicy: trustedBy("eks.amazonaws.com") },
  { provider },
);

new aws.iam.RolePolicyAttachment(
  "cluster",
  { role: clusterRole.name, policyArn: "arn:aws:iam::aws:policy/AmazonEKSClusterPolicy" },
  { provider },
);

// A trial of the next version of the portal; the pipeline has no fixed address.
new aws.eks.Cluster(
  "trial",
  {
    roleArn: clusterRole.arn,
    vpcConfig: { subnetIds, endpointPublicAccess: true, publicAccessCidrs: ["0.0.0.0/0"] },
  },
  { provider },
);
