import type { FlowArgs as AppflowFlowArgs } from "@pulumi/aws/appflow/flow";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AppflowFlow = resourceType<Unwrap<AppflowFlowArgs>>("aws:appflow/flow:Flow");
