import type { StateMachineArgs as SfnStateMachineArgs } from "@pulumi/aws/sfn/stateMachine";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SfnStateMachine = resourceType<Unwrap<SfnStateMachineArgs>>(
  "aws:sfn/stateMachine:StateMachine",
);
