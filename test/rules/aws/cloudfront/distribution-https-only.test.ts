import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/cloudfront/distribution-https-only";
import { describeRule } from "../../../support/describe-rule";

const served = (viewerProtocolPolicy?: unknown) => ({
  targetOriginId: "site",
  viewerProtocolPolicy,
});
const redirecting = { defaultCacheBehavior: served("redirect-to-https") };

describeRule(rule, {
  compliant: {
    "viewers sent on to HTTPS": redirecting,
    "HTTPS only": { defaultCacheBehavior: served("https-only") },
    "a secret policy": { defaultCacheBehavior: served(secret("https-only")) },
    "further behaviours": {
      ...redirecting,
      orderedCacheBehaviors: [served("https-only"), served("redirect-to-https")],
    },
    "no further behaviour": { ...redirecting, orderedCacheBehaviors: [] },
    "null instead of further behaviours": { ...redirecting, orderedCacheBehaviors: null },
  },
  violating: {
    "HTTP allowed": { defaultCacheBehavior: served("allow-all") },
    "nothing said": {},
    null: { defaultCacheBehavior: served(null) },
    "a policy in upper case, which CloudFront does not know": {
      defaultCacheBehavior: served("HTTPS-ONLY"),
    },
    "true instead of text": { defaultCacheBehavior: served(true) },
    "HTTP allowed in one further behaviour": {
      ...redirecting,
      orderedCacheBehaviors: [served("https-only"), served("allow-all")],
    },
    "nothing said in a further behaviour": { ...redirecting, orderedCacheBehaviors: [served()] },
    "HTTP allowed by default alone": {
      defaultCacheBehavior: served("allow-all"),
      orderedCacheBehaviors: [served("https-only")],
    },
    "HTTP allowed by default, whatever the rest": {
      defaultCacheBehavior: served("allow-all"),
      orderedCacheBehaviors: unknown(),
    },
  },
  inconclusive: {
    "a policy known only after deployment": { defaultCacheBehavior: served(unknown()) },
    "a behaviour known only after deployment": { defaultCacheBehavior: unknown() },
    "behaviours known only after deployment": {
      ...redirecting,
      orderedCacheBehaviors: unknown(),
    },
    "one of them known only after deployment": {
      ...redirecting,
      orderedCacheBehaviors: [served("https-only"), unknown()],
    },
    "text where a behaviour is expected": { defaultCacheBehavior: "https-only" },
    "text where behaviours are expected": { ...redirecting, orderedCacheBehaviors: "none" },
  },
});
