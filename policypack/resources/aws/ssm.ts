import type { AssociationArgs as SsmAssociationArgs } from "@pulumi/aws/ssm/association";
import type { DocumentArgs as SsmDocumentArgs } from "@pulumi/aws/ssm/document";
import type { MaintenanceWindowTaskArgs } from "@pulumi/aws/ssm/maintenanceWindowTask";
import type { ParameterArgs as SsmParameterArgs } from "@pulumi/aws/ssm/parameter";
import type { ResourceDataSyncArgs } from "@pulumi/aws/ssm/resourceDataSync";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ResourceDataSync = resourceType<Unwrap<ResourceDataSyncArgs>>(
  "aws:ssm/resourceDataSync:ResourceDataSync",
  { names: [] },
);
export const SsmAssociation = resourceType<Unwrap<SsmAssociationArgs>>(
  "aws:ssm/association:Association",
  { names: [] },
);
export const SsmDocument = resourceType<Unwrap<SsmDocumentArgs>>("aws:ssm/document:Document");
export const SsmParameter = resourceType<Unwrap<SsmParameterArgs>>("aws:ssm/parameter:Parameter");
export const MaintenanceWindowTask = resourceType<Unwrap<MaintenanceWindowTaskArgs>>(
  "aws:ssm/maintenanceWindowTask:MaintenanceWindowTask",
  { names: [] },
);
