import type { AccessLogSubscriptionArgs } from "@pulumi/aws/vpclattice/accessLogSubscription";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AccessLogSubscription = resourceType<Unwrap<AccessLogSubscriptionArgs>>(
  "aws:vpclattice/accessLogSubscription:AccessLogSubscription",
  { names: [] },
);
