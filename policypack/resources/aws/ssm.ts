import type { AssociationArgs as SsmAssociationArgs } from "@pulumi/aws/ssm/association";
import type { DocumentArgs } from "@pulumi/aws/ssm/document";
import type { ParameterArgs } from "@pulumi/aws/ssm/parameter";
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
export const Document = resourceType<Unwrap<DocumentArgs>>("aws:ssm/document:Document");
export const Parameter = resourceType<Unwrap<ParameterArgs>>("aws:ssm/parameter:Parameter");
