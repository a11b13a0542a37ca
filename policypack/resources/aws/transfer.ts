import type { ConnectorArgs as TransferConnectorArgs } from "@pulumi/aws/transfer/connector";
import type { ServerArgs as TransferServerArgs } from "@pulumi/aws/transfer/server";
import type { WorkflowArgs as TransferWorkflowArgs } from "@pulumi/aws/transfer/workflow";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const TransferConnector = resourceType<Unwrap<TransferConnectorArgs>>(
  "aws:transfer/connector:Connector",
  { names: [] },
);
export const TransferWorkflow = resourceType<Unwrap<TransferWorkflowArgs>>(
  "aws:transfer/workflow:Workflow",
  { names: [] },
);
export const TransferServer = resourceType<Unwrap<TransferServerArgs>>(
  "aws:transfer/server:Server",
  { names: [] },
);
