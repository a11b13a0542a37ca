import type { WorkflowArgs as LogicWorkflowArgs } from "@pulumi/azure-native/logic/workflow";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LogicWorkflow = resourceType<Unwrap<LogicWorkflowArgs>>(
  "azure-native:logic:Workflow",
  { names: ["workflowName"], within: ["resourceGroupName"], armType: "Microsoft.Logic/workflows" },
);
