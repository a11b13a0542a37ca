import type { DocumentClassifierArgs as ComprehendDocumentClassifierArgs } from "@pulumi/aws/comprehend/documentClassifier";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ComprehendDocumentClassifier = resourceType<Unwrap<ComprehendDocumentClassifierArgs>>(
  "aws:comprehend/documentClassifier:DocumentClassifier",
);
