import type { AccessLogSubscriptionArgs } from "@pulumi/aws/vpclattice/accessLogSubscription";
import type { AuthPolicyArgs as VpcLatticeAuthPolicyArgs } from "@pulumi/aws/vpclattice/authPolicy";
import type { ServiceArgs as VpcLatticeServiceArgs } from "@pulumi/aws/vpclattice/service";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AccessLogSubscription = resourceType<Unwrap<AccessLogSubscriptionArgs>>(
  "aws:vpclattice/accessLogSubscription:AccessLogSubscription",
  { names: [] },
);
export const VpcLatticeAuthPolicy = resourceType<Unwrap<VpcLatticeAuthPolicyArgs>>(
  "aws:vpclattice/authPolicy:AuthPolicy",
  { names: [] },
);
export const VpcLatticeService = resourceType<Unwrap<VpcLatticeServiceArgs>>(
  "aws:vpclattice/service:Service",
  { names: [] },
);
