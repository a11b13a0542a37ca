import type { OrganizationArgs as ConfluentOrganizationArgs } from "@pulumi/azure-native/confluent/organization";
import type { OrganizationClusterByIdArgs as ConfluentClusterArgs } from "@pulumi/azure-native/confluent/organizationClusterById";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ConfluentOrganization = resourceType<Unwrap<ConfluentOrganizationArgs>>(
  "azure-native:confluent:Organization",
  { names: [] },
);
export const ConfluentCluster = resourceType<Unwrap<ConfluentClusterArgs>>(
  "azure-native:confluent:OrganizationClusterById",
  { names: [] },
);
