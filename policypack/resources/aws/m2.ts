import type { EnvironmentArgs as M2EnvironmentArgs } from "@pulumi/aws/m2/environment";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const M2Environment = resourceType<Unwrap<M2EnvironmentArgs>>(
  "aws:m2/environment:Environment",
  { names: [] },
);
