import type { EnterprisePolicyArgs } from "@pulumi/azure-native/powerplatform/enterprisePolicy";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EnterprisePolicy = resourceType<Unwrap<EnterprisePolicyArgs>>(
  "azure-native:powerplatform:EnterprisePolicy",
  { names: [] },
);
