import * as aws from "@pulumi/aws";
import { logGroup, streamsOf } from "./logs";
import { policyOf } from "./policies";
import { flowLogRole } from "./roles";
import { accountId, arnOf, named, provider, region, zones } from "./settings";

export const vpc = new aws.ec2.Vpc(
  "main",
  { cidrBlock: "10.20.0.0/16", enableDnsHostnames: true, enableDnsSupport: true },
  { provider },
);

// Whatever is created without a group gets this one, and with it no connection at all.
new aws.ec2.DefaultSecurityGroup("main", { vpcId: vpc.id }, { provider });

const FLOW_LOG_GROUP = named("flow-log");
const flowLogGroup = logGroup("flow-log", FLOW_LOG_GROUP);

new aws.iam.RolePolicy(
  "flow-log",
  {
    role: flowLogRole.name,
    policy: policyOf(
      {
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
        Resource: streamsOf(FLOW_LOG_GROUP),
      },
      { Effect: "Allow", Action: "logs:DescribeLogGroups", Resource: arnOf("logs", "log-group:*") },
    ),
  },
  { provider },
);

new aws.ec2.FlowLog(
  "main",
  {
    vpcId: vpc.id,
    trafficType: "ALL",
    logDestination: flowLogGroup.arn,
    iamRoleArn: flowLogRole.arn,
  },
  { provider },
);

export const internetGateway = new aws.ec2.InternetGateway("main", { vpcId: vpc.id }, { provider });

const publicRoutes = new aws.ec2.RouteTable(
  "public",
  { vpcId: vpc.id, routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: internetGateway.id }] },
  { provider },
);

// No NAT gateway either: what runs in private subnets reaches AWS through endpoints, nothing else.
const privateRoutes = new aws.ec2.RouteTable("private", { vpcId: vpc.id }, { provider });

function subnets(tier: string, firstBlock: number, routes: aws.ec2.RouteTable) {
  return zones.map((availabilityZone, index) => {
    const subnet = new aws.ec2.Subnet(
      `${tier}-${index}`,
      {
        vpcId: vpc.id,
        cidrBlock: `10.20.${firstBlock + index}.0/24`,
        availabilityZone,
        mapPublicIpOnLaunch: false,
        tags: { Name: `${tier}-${index}`, tier },
      },
      { provider },
    );
    new aws.ec2.RouteTableAssociation(
      `${tier}-${index}`,
      { subnetId: subnet.id, routeTableId: routes.id },
      { provider },
    );
    return subnet.id;
  });
}

export const publicSubnetIds = subnets("public", 0, publicRoutes);
export const applicationSubnetIds = subnets("application", 10, privateRoutes);
export const dataSubnetIds = subnets("data", 20, privateRoutes);

/** A group without rules: closed in both directions until `allow` opens a way. */
function closedGroup(part: string, description: string) {
  return new aws.ec2.SecurityGroup(part, { vpcId: vpc.id, description }, { provider });
}

export const loadBalancerGroup = closedGroup("load-balancer", "Load balancer of the portal");
export const portalGroup = closedGroup("portal", "Servers of the portal");
export const signerGroup = closedGroup("signer", "Signs receipts");
export const intakeGroup = closedGroup("intake", "Function that checks documents");
export const databaseGroup = closedGroup("database", "Database");
export const searchGroup = closedGroup("search", "Search");
export const attachmentsGroup = closedGroup("attachments", "Shared file system");
const endpointsGroup = closedGroup("endpoints", "Endpoints of AWS services");

/** Opens one port from one group to another, on both sides. */
function allow(name: string, from: aws.ec2.SecurityGroup, to: aws.ec2.SecurityGroup, port: number) {
  const flow = { ipProtocol: "tcp", fromPort: port, toPort: port, description: name };
  new aws.vpc.SecurityGroupEgressRule(
    name,
    { ...flow, securityGroupId: from.id, referencedSecurityGroupId: to.id },
    { provider },
  );
  new aws.vpc.SecurityGroupIngressRule(
    name,
    { ...flow, securityGroupId: to.id, referencedSecurityGroupId: from.id },
    { provider },
  );
}

// The portal is there for everybody; port 80 only sends browsers on to 443.
for (const port of [80, 443]) {
  new aws.vpc.SecurityGroupIngressRule(
    `internet-to-load-balancer-${port}`,
    {
      securityGroupId: loadBalancerGroup.id,
      description: "Citizens",
      ipProtocol: "tcp",
      fromPort: port,
      toPort: port,
      cidrIpv4: "0.0.0.0/0",
    },
    { provider },
  );
}

export const PORTAL_PORT = 8443;

allow("load-balancer-to-portal", loadBalancerGroup, portalGroup, PORTAL_PORT);
allow("portal-to-database", portalGroup, databaseGroup, 5432);
allow("portal-to-search", portalGroup, searchGroup, 443);
allow("portal-to-attachments", portalGroup, attachmentsGroup, 2049);
allow("portal-to-signer", portalGroup, signerGroup, PORTAL_PORT);
allow("portal-to-endpoints", portalGroup, endpointsGroup, 443);
allow("signer-to-endpoints", signerGroup, endpointsGroup, 443);

// An intruder with another account cannot carry data to it through the endpoint.
const ownDataOnly: aws.iam.PolicyStatement = {
  Effect: "Allow",
  Principal: "*",
  Action: "*",
  Resource: "*",
  Condition: { StringEquals: { "aws:ResourceAccount": accountId } },
};

// The packages of Amazon Linux come from buckets of AWS.
const packages: aws.iam.PolicyStatement = {
  Effect: "Allow",
  Principal: "*",
  Action: "s3:GetObject",
  Resource: `arn:aws:s3:::al2023-repos-${region}-*/*`,
};

/** A way to a service that stays in the network of AWS, for some groups only. */
function gatewayEndpoint(
  service: string,
  users: Record<string, aws.ec2.SecurityGroup>,
  ...statements: aws.iam.PolicyStatement[]
) {
  const endpoint = new aws.ec2.VpcEndpoint(
    service,
    {
      vpcId: vpc.id,
      serviceName: `com.amazonaws.${region}.${service}`,
      vpcEndpointType: "Gateway",
      routeTableIds: [privateRoutes.id],
      policy: policyOf(...statements),
    },
    { provider },
  );
  for (const [name, group] of Object.entries(users)) {
    new aws.vpc.SecurityGroupEgressRule(
      `${name}-to-${service}`,
      {
        securityGroupId: group.id,
        description: `${name}-to-${service}`,
        ipProtocol: "tcp",
        fromPort: 443,
        toPort: 443,
        prefixListId: endpoint.prefixListId,
      },
      { provider },
    );
  }
}

gatewayEndpoint(
  "s3",
  { portal: portalGroup, signer: signerGroup, intake: intakeGroup },
  ownDataOnly,
  packages,
);
gatewayEndpoint("dynamodb", { portal: portalGroup }, ownDataOnly);

// The first three, of Systems Manager, replace SSH: who opened a shell stands in the audit trail.
for (const service of ["ssm", "ssmmessages", "ec2messages", "logs"]) {
  new aws.ec2.VpcEndpoint(
    service,
    {
      vpcId: vpc.id,
      serviceName: `com.amazonaws.${region}.${service}`,
      vpcEndpointType: "Interface",
      privateDnsEnabled: true,
      subnetIds: applicationSubnetIds,
      securityGroupIds: [endpointsGroup.id],
    },
    { provider },
  );
}
