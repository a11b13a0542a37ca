import type { RegistrationAssignmentArgs } from "@pulumi/azure-native/managedservices/registrationAssignment";
import type { RegistrationDefinitionArgs } from "@pulumi/azure-native/managedservices/registrationDefinition";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RegistrationAssignment = resourceType<Unwrap<RegistrationAssignmentArgs>>(
  "azure-native:managedservices:RegistrationAssignment",
  { names: [] },
);
export const RegistrationDefinition = resourceType<Unwrap<RegistrationDefinitionArgs>>(
  "azure-native:managedservices:RegistrationDefinition",
  { names: [] },
);
