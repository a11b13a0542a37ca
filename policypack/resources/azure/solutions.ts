import type { ApplicationArgs as SolutionsApplicationArgs } from "@pulumi/azure-native/solutions/application";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SolutionsApplication = resourceType<Unwrap<SolutionsApplicationArgs>>(
  "azure-native:solutions:Application",
  { names: [] },
);
