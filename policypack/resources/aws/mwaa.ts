import type { EnvironmentArgs as MwaaEnvironmentArgs } from "@pulumi/aws/mwaa/environment";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MwaaEnvironment = resourceType<Unwrap<MwaaEnvironmentArgs>>(
  "aws:mwaa/environment:Environment",
);
