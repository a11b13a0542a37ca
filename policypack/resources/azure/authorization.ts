import type { RoleAssignmentArgs } from "@pulumi/azure-native/authorization/roleAssignment";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RoleAssignment = resourceType<Unwrap<RoleAssignmentArgs>>(
  "azure-native:authorization:RoleAssignment",
  { names: [] },
);
