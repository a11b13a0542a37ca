import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { customerKey } from "./keys";
import { arnOf, named, provider, region, zones } from "./settings";

const FLOW_LOGS = named("flow-logs");

const logsKey = customerKey("logs", {
  Effect: "Allow",
  Principal: { Service: `logs.${region}.amazonaws.com` },
  Action: ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*"],
  Resource: "*",
  Condition: {
    ArnLike: { "kms:EncryptionContext:aws:logs:arn": arnOf("logs", "log-group:*") },
  },
});

const flowLogs = new aws.cloudwatch.LogGroup(
  "flow-logs",
  { name: FLOW_LOGS, retentionInDays: 731, kmsKeyId: logsKey.arn },
  { provider },
);

const flowLogRole = new aws.iam.Role(
  "flow-logs",
  {
    assumeRolePolicy: pulumi.jsonStringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "vpc-flow-logs.amazonaws.com" },
          Action: "sts:AssumeRole",
        },
      ],
    }),
  },
  { provider },
);

new aws.iam.RolePolicy(
  "flow-logs",
  {
    role: flowLogRole.name,
    policy: pulumi.jsonStringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
          Resource: arnOf("logs", `log-group:${FLOW_LOGS}:*`),
        },
      ],
    }),
  },
  { provider },
);

/** A network whose flows are logged, and whose default group lets nothing pass. */
export function network(name: string, cidrBlock: string, tags: Record<string, string> = {}) {
  const vpc = new aws.ec2.Vpc(
    name,
    { cidrBlock, enableDnsHostnames: true, enableDnsSupport: true, tags },
    { provider },
  );
  new aws.ec2.DefaultSecurityGroup(name, { vpcId: vpc.id }, { provider });
  new aws.ec2.FlowLog(
    name,
    {
      vpcId: vpc.id,
      trafficType: "ALL",
      logDestination: flowLogs.arn,
      iamRoleArn: flowLogRole.arn,
    },
    { provider },
  );
  return vpc;
}

/** A route table, and a subnet in each availability zone that uses it. */
export function tier(vpc: aws.ec2.Vpc, name: string, zone: string, blocks: readonly string[]) {
  const table = new aws.ec2.RouteTable(name, { vpcId: vpc.id }, { provider });
  const subnetIds = blocks.map((cidrBlock, index) => {
    const subnet = new aws.ec2.Subnet(
      `${name}-${index}`,
      {
        vpcId: vpc.id,
        cidrBlock,
        availabilityZone: zones[index % zones.length] ?? zones[0],
        mapPublicIpOnLaunch: false,
        tags: { zone },
      },
      { provider },
    );
    new aws.ec2.RouteTableAssociation(
      `${name}-${index}`,
      { subnetId: subnet.id, routeTableId: table.id },
      { provider },
    );
    return subnet.id;
  });
  return { table, subnetIds };
}

/** A group without rules: closed both ways until `allow` opens one. */
export function closedGroup(vpc: aws.ec2.Vpc, name: string): aws.ec2.SecurityGroup {
  return new aws.ec2.SecurityGroup(name, { vpcId: vpc.id, description: name }, { provider });
}

/** Opens one port from one group to another, on both sides. */
export function allow(
  from: readonly [string, aws.ec2.SecurityGroup],
  to: readonly [string, aws.ec2.SecurityGroup],
  port: number,
): void {
  const name = `${from[0]}-to-${to[0]}-${port}`;
  const flow = { ipProtocol: "tcp", fromPort: port, toPort: port, description: name };
  new aws.vpc.SecurityGroupEgressRule(
    name,
    { ...flow, securityGroupId: from[1].id, referencedSecurityGroupId: to[1].id },
    { provider },
  );
  new aws.vpc.SecurityGroupIngressRule(
    name,
    { ...flow, securityGroupId: to[1].id, referencedSecurityGroupId: from[1].id },
    { provider },
  );
}

export const caseFile = network("case-file", "10.20.0.0/16");

const gateway = new aws.ec2.InternetGateway("case-file", { vpcId: caseFile.id }, { provider });

export const dmz = tier(caseFile, "dmz", "dmz", ["10.20.0.0/24", "10.20.1.0/24"]);
export const application = tier(caseFile, "application", "application", [
  "10.20.10.0/24",
  "10.20.11.0/24",
]);
export const data = tier(caseFile, "data", "data", ["10.20.20.0/24", "10.20.21.0/24"]);

// Only the zone dmz has a way to the internet.
export const internetRoute = new aws.ec2.Route(
  "dmz-to-internet",
  {
    routeTableId: dmz.table.id,
    destinationCidrBlock: "0.0.0.0/0",
    gatewayId: gateway.id,
  },
  { provider },
);

export const loadBalancerGroup = closedGroup(caseFile, "load-balancer");
export const serverGroup = closedGroup(caseFile, "server");
export const databaseGroup = closedGroup(caseFile, "database");
export const endpointGroup = closedGroup(caseFile, "endpoint");

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

allow(["load-balancer", loadBalancerGroup], ["server", serverGroup], 443);
allow(["server", serverGroup], ["database", databaseGroup], 5432);
allow(["server", serverGroup], ["endpoint", endpointGroup], 443);

// The services of AWS are reached without the internet.
for (const service of ["logs", "secretsmanager"]) {
  new aws.ec2.VpcEndpoint(
    service,
    {
      vpcId: caseFile.id,
      serviceName: `com.amazonaws.${region}.${service}`,
      vpcEndpointType: "Interface",
      privateDnsEnabled: true,
      subnetIds: application.subnetIds,
      securityGroupIds: [endpointGroup.id],
    },
    { provider },
  );
}
