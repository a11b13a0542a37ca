import type { ReplicationConfigurationTemplateArgs as DrsReplicationConfigurationTemplateArgs } from "@pulumi/aws/drs/replicationConfigurationTemplate";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DrsReplicationConfigurationTemplate = resourceType<
  Unwrap<DrsReplicationConfigurationTemplateArgs>
>("aws:drs/replicationConfigurationTemplate:ReplicationConfigurationTemplate", { names: [] });
