import type { PlanArgs as ArcregionswitchPlanArgs } from "@pulumi/aws/arcregionswitch/plan";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ArcregionswitchPlan = resourceType<Unwrap<ArcregionswitchPlanArgs>>(
  "aws:arcregionswitch/plan:Plan",
  { names: [] },
);
