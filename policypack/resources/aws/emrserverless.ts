import type { ApplicationArgs as EmrServerlessApplicationArgs } from "@pulumi/aws/emrserverless/application";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EmrServerlessApplication = resourceType<Unwrap<EmrServerlessApplicationArgs>>(
  "aws:emrserverless/application:Application",
);
