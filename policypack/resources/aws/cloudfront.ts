import type { DistributionArgs as CloudfrontDistributionArgs } from "@pulumi/aws/cloudfront/distribution";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CloudfrontDistribution = resourceType<Unwrap<CloudfrontDistributionArgs>>(
  "aws:cloudfront/distribution:Distribution",
  { names: [] },
);
