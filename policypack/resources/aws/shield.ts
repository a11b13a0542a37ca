import type { ProtectionArgs as ShieldProtectionArgs } from "@pulumi/aws/shield/protection";
import type { SubscriptionArgs as ShieldSubscriptionArgs } from "@pulumi/aws/shield/subscription";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ShieldProtection = resourceType<Unwrap<ShieldProtectionArgs>>(
  "aws:shield/protection:Protection",
  { names: [] },
);
export const ShieldSubscription = resourceType<Unwrap<ShieldSubscriptionArgs>>(
  "aws:shield/subscription:Subscription",
  { names: [] },
);
