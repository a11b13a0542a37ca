import { ANY_RESOURCE, defineStackRule, resourceType } from "../../core";

const Bucket = resourceType<{ readonly region: string }>("aws:s3/bucket:Bucket");

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-primary-place-allowed",
  title: "Resources are where the class of their data allows",
  rationale:
    "Data fall under the law of the place where they lie, and under that of whoever operates it; a region, location or zone decides the country.",
  remediation:
    "Choose a region or location in an allowed country for the resource, its provider or its resource group, or correct its data class.",
  category: "residency",
  severity: "critical",
  references: [
    "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html",
    "https://learn.microsoft.com/azure/reliability/regions-list",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.primary(),
  examples: {
    compliant: { type: Bucket, inputs: { region: "eu-south-2" } },
    violating: { type: Bucket, inputs: { region: "us-east-1" } },
  },
});
