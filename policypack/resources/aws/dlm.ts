import type { LifecyclePolicyArgs as DlmLifecyclePolicyArgs } from "@pulumi/aws/dlm/lifecyclePolicy";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DlmLifecyclePolicy = resourceType<Unwrap<DlmLifecyclePolicyArgs>>(
  "aws:dlm/lifecyclePolicy:LifecyclePolicy",
  { names: [] },
);
