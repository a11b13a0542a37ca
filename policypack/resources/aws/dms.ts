import type { ReplicationInstanceArgs as DmsReplicationInstanceArgs } from "@pulumi/aws/dms/replicationInstance";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DmsReplicationInstance = resourceType<Unwrap<DmsReplicationInstanceArgs>>(
  "aws:dms/replicationInstance:ReplicationInstance",
  { names: ["replicationInstanceId"] },
);
