// Style sheets, scripts and forms to print: public, hence the only thing that CloudFront may copy
// to the edge. Everything with data of citizens goes through the load balancer in Spain.
import * as aws from "@pulumi/aws";
import { PrivateBucket } from "./buckets";
import { customerKey } from "./keys";
import { accessLogs } from "./logs";
import {
  accountId,
  assetsCertificateId,
  assetsDomainName,
  named,
  PUBLIC,
  provider,
} from "./settings";

// The exact ARN of the distribution exists only after the deployment, and the whole policy of the
// bucket could not be read in a preview. For files that are public anyway the account is enough.
const fromOurDistributions = {
  ArnLike: { "aws:SourceArn": `arn:aws:cloudfront::${accountId}:distribution/*` },
};

const assetsKey = customerKey("assets", "Public files of the portal", {
  Sid: "CloudFront",
  Effect: "Allow",
  Principal: { Service: "cloudfront.amazonaws.com" },
  Action: "kms:Decrypt",
  Resource: "*",
  Condition: fromOurDistributions,
});

const assets = new PrivateBucket(
  "assets",
  {
    key: assetsKey,
    accessLogs,
    tags: PUBLIC,
    statements: (bucket) => [
      {
        Sid: "CloudFront",
        Effect: "Allow",
        Principal: { Service: "cloudfront.amazonaws.com" },
        Action: "s3:GetObject",
        Resource: bucket.objectsIn(),
        Condition: fromOurDistributions,
      },
    ],
  },
  { provider },
);

const access = new aws.cloudfront.OriginAccessControl(
  "assets",
  {
    name: named("assets"),
    originAccessControlOriginType: "s3",
    signingBehavior: "always",
    signingProtocol: "sigv4",
  },
  { provider },
);

// No web ACL here: those of CloudFront live in us-east-1, and there is nothing behind to attack.
export const site = new aws.cloudfront.Distribution(
  "assets",
  {
    enabled: true,
    comment: "Public files of the portal",
    tags: { ...PUBLIC, zone: "dmz" },
    aliases: [assetsDomainName],
    httpVersion: "http2and3",
    priceClass: "PriceClass_100",
    origins: [
      {
        originId: "assets",
        domainName: assets.bucket.bucketRegionalDomainName,
        originAccessControlId: access.id,
      },
    ],
    defaultCacheBehavior: {
      targetOriginId: "assets",
      viewerProtocolPolicy: "redirect-to-https",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
      compress: true,
      // Policies that AWS provides: CachingOptimized and SecurityHeadersPolicy.
      cachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6",
      responseHeadersPolicyId: "67f7725c-6f97-4210-82d7-5512b31e9d03",
    },
    orderedCacheBehaviors: [
      {
        pathPattern: "/forms/*",
        targetOriginId: "assets",
        viewerProtocolPolicy: "https-only",
        allowedMethods: ["GET", "HEAD"],
        cachedMethods: ["GET", "HEAD"],
        cachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6",
        responseHeadersPolicyId: "67f7725c-6f97-4210-82d7-5512b31e9d03",
      },
    ],
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: {
      iamCertificateId: assetsCertificateId,
      sslSupportMethod: "sni-only",
      minimumProtocolVersion: "TLSv1.2_2021",
    },
  },
  { provider },
);
