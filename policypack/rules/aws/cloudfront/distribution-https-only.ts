import { allOf, type CheckedValue, defineRule, every, isOneOf } from "../../../core";
import { CloudfrontDistribution } from "../../../resources/aws/cloudfront";

export default defineRule(CloudfrontDistribution, {
  id: "aws-cloudfront-distribution-https-only",
  title: "CloudFront distributions serve viewers over HTTPS only",
  rationale:
    "What travels over HTTP, session cookies included, can be read and changed by everybody on the way.",
  remediation:
    'Set viewerProtocolPolicy to "redirect-to-https" or "https-only" in defaultCacheBehavior and in each of orderedCacheBehaviors.',
  category: "encryption-in-transit",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html",
  ],
  check: (distribution) =>
    allOf(
      isSecure(distribution.defaultCacheBehavior),
      every(distribution.orderedCacheBehaviors, isSecure),
    ),
  examples: {
    compliant: {
      defaultCacheBehavior: {
        targetOriginId: "site",
        viewerProtocolPolicy: "redirect-to-https",
        allowedMethods: ["GET", "HEAD"],
        cachedMethods: ["GET", "HEAD"],
      },
    },
    violating: {
      defaultCacheBehavior: {
        targetOriginId: "site",
        viewerProtocolPolicy: "allow-all",
        allowedMethods: ["GET", "HEAD"],
        cachedMethods: ["GET", "HEAD"],
      },
    },
  },
});

function isSecure(behavior: { readonly viewerProtocolPolicy: CheckedValue<string> }) {
  return isOneOf(behavior.viewerProtocolPolicy, ["redirect-to-https", "https-only"]);
}
