import type { B2CTenantArgs } from "@pulumi/azure-native/azureactivedirectory/b2ctenant";
import type { CIAMTenantArgs } from "@pulumi/azure-native/azureactivedirectory/ciamtenant";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const B2CTenant = resourceType<Unwrap<B2CTenantArgs>>(
  "azure-native:azureactivedirectory:B2CTenant",
  { names: [] },
);
export const CIAMTenant = resourceType<Unwrap<CIAMTenantArgs>>(
  "azure-native:azureactivedirectory:CIAMTenant",
  { names: [] },
);
