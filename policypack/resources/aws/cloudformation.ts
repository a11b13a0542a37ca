import type { StackArgs as CloudFormationStackArgs } from "@pulumi/aws/cloudformation/stack";
import type { StackInstancesArgs as CloudFormationStackInstancesArgs } from "@pulumi/aws/cloudformation/stackInstances";
import type { StackSetInstanceArgs as CloudFormationStackSetInstanceArgs } from "@pulumi/aws/cloudformation/stackSetInstance";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CloudFormationStack = resourceType<Unwrap<CloudFormationStackArgs>>(
  "aws:cloudformation/stack:Stack",
  { names: [] },
);
export const CloudFormationStackInstances = resourceType<Unwrap<CloudFormationStackInstancesArgs>>(
  "aws:cloudformation/stackInstances:StackInstances",
  { names: [] },
);
export const CloudFormationStackSetInstance = resourceType<
  Unwrap<CloudFormationStackSetInstanceArgs>
>("aws:cloudformation/stackSetInstance:StackSetInstance", { names: [] });
