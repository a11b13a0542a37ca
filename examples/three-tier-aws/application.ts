import * as aws from "@pulumi/aws";
import { customerKey } from "./keys";
import {
  application,
  caseFile,
  data,
  databaseGroup,
  dmz,
  internetRoute,
  loadBalancerGroup,
  serverGroup,
} from "./network";
import { domainName, named, provider } from "./settings";

const dataKey = customerKey("data");

const loadBalancer = new aws.lb.LoadBalancer(
  "case-file",
  {
    loadBalancerType: "application",
    internal: false,
    subnets: dmz.subnetIds,
    securityGroups: [loadBalancerGroup.id],
    dropInvalidHeaderFields: true,
    enableDeletionProtection: true,
  },
  { provider, dependsOn: [internetRoute] },
);

const servers = new aws.lb.TargetGroup(
  "servers",
  {
    vpcId: caseFile.id,
    port: 443,
    protocol: "HTTPS",
    healthCheck: { protocol: "HTTPS", path: "/health" },
  },
  { provider },
);

const certificate = new aws.acm.Certificate(
  "case-file",
  { domainName, validationMethod: "DNS" },
  { provider },
);

new aws.lb.Listener(
  "http",
  {
    loadBalancerArn: loadBalancer.arn,
    port: 80,
    protocol: "HTTP",
    defaultActions: [
      { type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" } },
    ],
  },
  { provider },
);

new aws.lb.Listener(
  "https",
  {
    loadBalancerArn: loadBalancer.arn,
    port: 443,
    protocol: "HTTPS",
    sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
    certificateArn: certificate.arn,
    defaultActions: [{ type: "forward", targetGroupArn: servers.arn }],
  },
  { provider },
);

const webFirewall = new aws.wafv2.WebAcl(
  "case-file",
  {
    scope: "REGIONAL",
    defaultAction: { allow: {} },
    visibilityConfig: {
      metricName: "case-file",
      cloudwatchMetricsEnabled: true,
      sampledRequestsEnabled: true,
    },
    rules: [
      {
        name: "common",
        priority: 1,
        overrideAction: { none: {} },
        statement: {
          managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" },
        },
        visibilityConfig: {
          metricName: "common",
          cloudwatchMetricsEnabled: true,
          sampledRequestsEnabled: true,
        },
      },
    ],
  },
  { provider },
);

new aws.wafv2.WebAclAssociation(
  "case-file",
  { resourceArn: loadBalancer.arn, webAclArn: webFirewall.arn },
  { provider },
);

/** A server of the application; its image and role are the matter of others. */
export function server(
  name: string,
  subnetId: (typeof dmz.subnetIds)[number],
  group = serverGroup,
) {
  return new aws.ec2.Instance(
    name,
    {
      ami: "ami-0123456789abcdef0",
      instanceType: "m6i.large",
      subnetId,
      vpcSecurityGroupIds: [group.id],
      associatePublicIpAddress: false,
      metadataOptions: { httpEndpoint: "enabled", httpTokens: "required" },
      rootBlockDevice: { encrypted: true, kmsKeyId: dataKey.arn },
    },
    { provider },
  );
}

application.subnetIds.forEach((subnetId, index) => {
  const { id } = server(`server-${index}`, subnetId);
  new aws.lb.TargetGroupAttachment(
    `server-${index}`,
    { targetGroupArn: servers.arn, targetId: id, port: 443 },
    { provider },
  );
});

const databaseSubnets = new aws.rds.SubnetGroup(
  "case-file",
  { name: named("database"), subnetIds: data.subnetIds },
  { provider },
);

new aws.rds.Instance(
  "case-file",
  {
    engine: "postgres",
    engineVersion: "16",
    instanceClass: "db.m6i.large",
    allocatedStorage: 100,
    username: "administrator",
    manageMasterUserPassword: true,
    masterUserSecretKmsKeyId: dataKey.arn,
    storageEncrypted: true,
    kmsKeyId: dataKey.arn,
    dbSubnetGroupName: databaseSubnets.name,
    vpcSecurityGroupIds: [databaseGroup.id],
    publiclyAccessible: false,
    multiAz: true,
    backupRetentionPeriod: 35,
    deletionProtection: true,
    finalSnapshotIdentifier: named("final"),
  },
  { provider },
);
