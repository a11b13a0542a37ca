import type { NotebookInstanceArgs as SagemakerNotebookInstanceArgs } from "@pulumi/aws/sagemaker/notebookInstance";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SagemakerNotebookInstance = resourceType<Unwrap<SagemakerNotebookInstanceArgs>>(
  "aws:sagemaker/notebookInstance:NotebookInstance",
);
