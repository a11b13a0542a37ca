import { ANY_RESOURCE, defineStackRule } from "../../core";
import { CloudfrontDistribution } from "../../resources/aws/cloudfront";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-edge-place-allowed",
  title: "Edge and global services are used only where the class of data allows",
  rationale:
    "A content delivery network decrypts, and often keeps, data at points of presence in many countries; a price class or a geographic restriction doesn't change where it does so.",
  remediation:
    "Serve the data from a regional endpoint, or send through the edge only what is public.",
  category: "residency",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html",
    "https://learn.microsoft.com/azure/frontdoor/edge-locations-by-region",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.placed("edge"),
  examples: {
    compliant: {
      type: CloudfrontDistribution,
      inputs: { enabled: true, tags: { classification: "public" } },
    },
    violating: { type: CloudfrontDistribution, inputs: { enabled: true } },
  },
});
