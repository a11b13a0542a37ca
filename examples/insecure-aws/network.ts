import * as aws from "@pulumi/aws";
import { provider, zones } from "./settings";

export const vpc = new aws.ec2.Vpc(
  "main",
  { cidrBlock: "10.0.0.0/16", enableDnsHostnames: true, tags: { environment: "production" } },
  { provider },
);

export const gateway = new aws.ec2.InternetGateway("main", { vpcId: vpc.id }, { provider });

const routes = new aws.ec2.RouteTable(
  "main",
  { vpcId: vpc.id, routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: gateway.id }] },
  { provider },
);

// One kind of subnet for everything: nobody has to think about NAT gateways.
export const subnets = zones.map((availabilityZone, index) => {
  const subnet = new aws.ec2.Subnet(
    `main-${index}`,
    {
      vpcId: vpc.id,
      cidrBlock: `10.0.${index}.0/24`,
      availabilityZone,
      mapPublicIpOnLaunch: true,
    },
    { provider },
  );
  new aws.ec2.RouteTableAssociation(
    `main-${index}`,
    { subnetId: subnet.id, routeTableId: routes.id },
    { provider },
  );
  return subnet;
});

const anywhere = { cidrBlocks: ["0.0.0.0/0"], ipv6CidrBlocks: ["::/0"] };

export const webGroup = new aws.ec2.SecurityGroup(
  "web",
  {
    vpcId: vpc.id,
    ingress: [
      { protocol: "tcp", fromPort: 80, toPort: 80, ...anywhere },
      { protocol: "tcp", fromPort: 443, toPort: 443, ...anywhere },
      // So that whoever is on call can get in from home.
      { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"] },
    ],
    egress: [{ protocol: "-1", fromPort: 0, toPort: 0, ...anywhere }],
  },
  { provider },
);

export const dataGroup = new aws.ec2.SecurityGroup("data", { vpcId: vpc.id }, { provider });

// Opened while the supplier migrated the old database.
new aws.ec2.SecurityGroupRule(
  "data-migration",
  {
    type: "ingress",
    securityGroupId: dataGroup.id,
    protocol: "-1",
    fromPort: 0,
    toPort: 0,
    cidrBlocks: ["0.0.0.0/0"],
  },
  { provider },
);

export const attachmentsGroup = new aws.ec2.SecurityGroup(
  "attachments",
  {
    vpcId: vpc.id,
    // NFS needs several ports, and nobody remembered which.
    ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
  },
  { provider },
);

export const signerGroup = new aws.ec2.SecurityGroup("signer", { vpcId: vpc.id }, { provider });

new aws.vpc.SecurityGroupIngressRule(
  "signer-ssh",
  {
    securityGroupId: signerGroup.id,
    ipProtocol: "tcp",
    fromPort: 22,
    toPort: 22,
    cidrIpv4: "0.0.0.0/0",
    description: "Maintenance by the supplier",
  },
  { provider },
);

new aws.vpc.SecurityGroupIngressRule(
  "signer-everything",
  {
    securityGroupId: signerGroup.id,
    ipProtocol: "-1",
    cidrIpv6: "::/0",
    description: "The branch offices change their addresses often",
  },
  { provider },
);

export const testVpc = new aws.ec2.Vpc(
  "test",
  { cidrBlock: "10.1.0.0/16", tags: { environment: "test" } },
  { provider },
);

// The test environment has no groups of its own: all that runs there shares the default one.
new aws.ec2.DefaultSecurityGroup(
  "test",
  {
    vpcId: testVpc.id,
    ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, self: true }],
    egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
  },
  { provider },
);
