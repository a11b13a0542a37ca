import type { AggregatorV2Args } from "@pulumi/aws/securityhub/aggregatorV2";
import type { FindingAggregatorArgs } from "@pulumi/aws/securityhub/findingAggregator";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const FindingAggregator = resourceType<Unwrap<FindingAggregatorArgs>>(
  "aws:securityhub/findingAggregator:FindingAggregator",
  { names: [] },
);
export const AggregatorV2 = resourceType<Unwrap<AggregatorV2Args>>(
  "aws:securityhub/aggregatorV2:AggregatorV2",
  { names: [] },
);
