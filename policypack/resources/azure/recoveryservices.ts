import type { ProtectedItemArgs } from "@pulumi/azure-native/recoveryservices/protectedItem";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ProtectedItem = resourceType<Unwrap<ProtectedItemArgs>>(
  "azure-native:recoveryservices:ProtectedItem",
  { names: [] },
);
