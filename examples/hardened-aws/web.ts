import * as aws from "@pulumi/aws";
import { SESSIONS } from "./data";
import { diskKey } from "./disks";
import { documents } from "./documents";
import { accessLogs, deliveries, logGroup, streamsOf } from "./logs";
import {
  applicationSubnetIds,
  internetGateway,
  loadBalancerGroup,
  PORTAL_PORT,
  portalGroup,
  publicSubnetIds,
  vpc,
} from "./network";
import { policyOf } from "./policies";
import { portalRole, scalingRole } from "./roles";
import { arnOf, domainName, named, provider } from "./settings";

export const loadBalancer = new aws.lb.LoadBalancer(
  "portal",
  {
    loadBalancerType: "application",
    // Whatever is in this zone may be reached from the internet, nothing else.
    tags: { zone: "dmz" },
    subnets: publicSubnetIds,
    securityGroups: [loadBalancerGroup.id],
    dropInvalidHeaderFields: true,
    enableDeletionProtection: true,
    accessLogs: { enabled: true, bucket: accessLogs.name, prefix: "load-balancer" },
  },
  // When it is created, AWS tries the way out and whether its logs can be written.
  { provider, dependsOn: [internetGateway, accessLogs] },
);

const portal = new aws.lb.TargetGroup(
  "portal",
  {
    vpcId: vpc.id,
    port: PORTAL_PORT,
    // Encrypted inside the network as well.
    protocol: "HTTPS",
    healthCheck: { protocol: "HTTPS", path: "/health" },
  },
  { provider },
);

const certificate = new aws.acm.Certificate(
  "portal",
  { domainName, validationMethod: "DNS" },
  { provider },
);

// Waits until whoever runs the domain has published the record that ACM asks for.
const validCertificate = new aws.acm.CertificateValidation(
  "portal",
  { certificateArn: certificate.arn },
  { provider },
);

new aws.lb.Listener(
  "http",
  {
    loadBalancerArn: loadBalancer.arn,
    port: 80,
    protocol: "HTTP",
    defaultActions: [
      {
        type: "redirect",
        redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" },
      },
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
    certificateArn: validCertificate.certificateArn,
    routingHttpResponseStrictTransportSecurityHeaderValue: "max-age=31536000; includeSubDomains",
    defaultActions: [{ type: "forward", targetGroupArn: portal.arn }],
  },
  { provider },
);

function visibleAs(metricName: string) {
  return { metricName, cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true };
}

const managedRuleGroups = [
  "AWSManagedRulesAmazonIpReputationList",
  "AWSManagedRulesCommonRuleSet",
  "AWSManagedRulesKnownBadInputsRuleSet",
  "AWSManagedRulesSQLiRuleSet",
];

const firewall = new aws.wafv2.WebAcl(
  "portal",
  {
    scope: "REGIONAL",
    defaultAction: { allow: {} },
    visibilityConfig: visibleAs("portal"),
    rules: [
      {
        name: "one-address-at-a-time",
        priority: 0,
        action: { block: {} },
        statement: { rateBasedStatement: { limit: 2000, aggregateKeyType: "IP" } },
        visibilityConfig: visibleAs("rate"),
      },
      ...managedRuleGroups.map((name, index) => ({
        name,
        priority: index + 1,
        overrideAction: { none: {} },
        statement: { managedRuleGroupStatement: { vendorName: "AWS", name } },
        visibilityConfig: visibleAs(name),
      })),
    ],
  },
  { provider },
);

new aws.wafv2.WebAclAssociation(
  "portal",
  { resourceArn: loadBalancer.arn, webAclArn: firewall.arn },
  { provider },
);

// WAF accepts only log groups whose name begins like this.
const firewallLogs = logGroup("firewall", `aws-waf-logs-${named("portal")}`);

new aws.wafv2.WebAclLoggingConfiguration(
  "portal",
  {
    resourceArn: firewall.arn,
    logDestinationConfigs: [firewallLogs.arn],
    // Whoever reads the logs must not be able to enter as the citizen.
    redactedFields: [
      { singleHeader: { name: "authorization" } },
      { singleHeader: { name: "cookie" } },
    ],
  },
  { provider, dependsOn: [deliveries] },
);

const PORTAL_LOG_GROUP = named("portal");
logGroup("portal", PORTAL_LOG_GROUP);

const portalPolicy = new aws.iam.Policy(
  "portal",
  {
    description: "What the servers of the portal do",
    policy: policyOf(
      {
        Effect: "Allow",
        Action: ["s3:GetObject", "s3:PutObject"],
        Resource: documents.objectsIn(),
      },
      {
        Effect: "Allow",
        Action: [
          "dynamodb:GetItem",
          "dynamodb:PutItem",
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
        ],
        Resource: arnOf("dynamodb", `table/${SESSIONS}`),
      },
      {
        // A database has an id only once it exists; this user exists in one database only.
        Effect: "Allow",
        Action: "rds-db:connect",
        Resource: arnOf("rds-db", "dbuser:*/portal"),
      },
      {
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: streamsOf(PORTAL_LOG_GROUP),
      },
    ),
  },
  { provider },
);

new aws.iam.RolePolicyAttachment(
  "portal",
  { role: portalRole.name, policyArn: portalPolicy.arn },
  { provider },
);

new aws.iam.RolePolicyAttachment(
  "portal-shell",
  { role: portalRole.name, policyArn: "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore" },
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
    imageId: "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
    instanceType: "m6i.large",
    iamInstanceProfile: { arn: portalProfile.arn },
    vpcSecurityGroupIds: [portalGroup.id],
    // Version 2 only: a forged request from the web cannot fetch the credentials of the role.
    metadataOptions: {
      httpEndpoint: "enabled",
      httpTokens: "required",
      httpPutResponseHopLimit: 1,
    },
    monitoring: { enabled: true },
    blockDeviceMappings: [
      {
        deviceName: "/dev/xvda",
        ebs: { volumeType: "gp3", volumeSize: 30, encrypted: "true", kmsKeyId: diskKey.arn },
      },
    ],
  },
  { provider },
);

new aws.autoscaling.Group(
  "portal",
  {
    minSize: 2,
    maxSize: 6,
    vpcZoneIdentifiers: applicationSubnetIds,
    targetGroupArns: [portal.arn],
    healthCheckType: "ELB",
    serviceLinkedRoleArn: scalingRole.arn,
    launchTemplate: {
      id: portalTemplate.id,
      version: portalTemplate.latestVersion.apply(String),
    },
  },
  { provider },
);
