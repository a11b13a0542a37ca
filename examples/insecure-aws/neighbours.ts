// What others need from the portal, and what stands beside it since somebody tried something out.
import * as aws from "@pulumi/aws";
import { dataGroup, signerGroup, subnets, testVpc, vpc, webGroup } from "./network";
import { imageId, provider } from "./settings";

// Test copies its data from production every night.
new aws.ec2.VpcPeeringConnection(
  "test",
  { vpcId: vpc.id, peerVpcId: testVpc.id, autoAccept: true },
  { provider },
);

// The office of the supplier; more convenient than the VPN.
new aws.vpc.SecurityGroupIngressRule(
  "supplier",
  {
    securityGroupId: signerGroup.id,
    ipProtocol: "tcp",
    fromPort: 22,
    toPort: 22,
    cidrIpv4: "198.51.100.7/32",
  },
  { provider },
);

// The database fetches exchange rates by itself.
new aws.vpc.SecurityGroupEgressRule(
  "data-to-anywhere",
  {
    securityGroupId: dataGroup.id,
    ipProtocol: "tcp",
    fromPort: 443,
    toPort: 443,
    cidrIpv4: "0.0.0.0/0",
  },
  { provider },
);

// Zones as two teams call them, in one subnet.
for (const zone of ["frontend", "backend"]) {
  new aws.ec2.Instance(
    zone,
    {
      ami: imageId,
      instanceType: "t3.small",
      subnetId: subnets[0]?.id,
      vpcSecurityGroupIds: [signerGroup.id],
      tags: { zone },
    },
    { provider },
  );
}

// The reports take whatever the portal's machines send, on whichever port the next report needs.
const reportsGroup = new aws.ec2.SecurityGroup(
  "reports",
  {
    vpcId: vpc.id,
    ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, securityGroups: [webGroup.id] }],
  },
  { provider },
);
for (const [index, subnet] of subnets.entries()) {
  new aws.ec2.Instance(
    `reports-${index}`,
    {
      ami: imageId,
      instanceType: "t3.small",
      subnetId: subnet.id,
      associatePublicIpAddress: false,
      vpcSecurityGroupIds: [reportsGroup.id],
    },
    { provider },
  );
}

// Only for an afternoon, hence without a network.
new aws.ec2.Instance("trial", { ami: imageId, instanceType: "t3.small" }, { provider });

const api = new aws.apigateway.RestApi("portal", { name: "portal" }, { provider });
const deployment = new aws.apigateway.Deployment("portal", { restApi: api.id }, { provider });
new aws.apigateway.Stage(
  "portal",
  { restApi: api.id, deployment: deployment.id, stageName: "v1" },
  { provider },
);

const rules = new aws.networkfirewall.FirewallPolicy(
  "trial",
  {
    firewallPolicy: {
      statelessDefaultActions: ["aws:pass"],
      statelessFragmentDefaultActions: ["aws:pass"],
    },
  },
  { provider },
);

// Bought after the last audit. Nothing is routed through it yet.
new aws.networkfirewall.Firewall(
  "trial",
  {
    firewallPolicyArn: rules.arn,
    vpcId: vpc.id,
    subnetMappings: subnets.map(({ id }) => ({ subnetId: id })),
  },
  { provider },
);
