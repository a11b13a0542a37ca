import type { CanaryArgs } from "@pulumi/aws/synthetics/canary";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Canary = resourceType<Unwrap<CanaryArgs>>("aws:synthetics/canary:Canary");
