import type { ServiceArgs as AppRunnerServiceArgs } from "@pulumi/aws/apprunner/service";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AppRunnerService = resourceType<Unwrap<AppRunnerServiceArgs>>(
  "aws:apprunner/service:Service",
  { names: [] },
);
