import type { StateMachineArgs } from "@pulumi/aws/sfn/stateMachine";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const StateMachine = resourceType<Unwrap<StateMachineArgs>>(
  "aws:sfn/stateMachine:StateMachine",
);
