import type { SentinelOnboardingStateArgs } from "@pulumi/azure-native/securityinsights/sentinelOnboardingState";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SentinelOnboardingState = resourceType<Unwrap<SentinelOnboardingStateArgs>>(
  "azure-native:securityinsights:SentinelOnboardingState",
  { names: [] },
);
