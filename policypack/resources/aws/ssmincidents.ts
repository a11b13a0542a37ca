import type { ReplicationSetArgs } from "@pulumi/aws/ssmincidents/replicationSet";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ReplicationSet = resourceType<Unwrap<ReplicationSetArgs>>(
  "aws:ssmincidents/replicationSet:ReplicationSet",
  { names: [] },
);
