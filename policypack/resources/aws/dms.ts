import type { EndpointArgs as DmsEndpointArgs } from "@pulumi/aws/dms/endpoint";
import type { InstanceProfileArgs as DmsInstanceProfileArgs } from "@pulumi/aws/dms/instanceProfile";
import type { ReplicationConfigArgs as DmsReplicationConfigArgs } from "@pulumi/aws/dms/replicationConfig";
import type { ReplicationInstanceArgs as DmsReplicationInstanceArgs } from "@pulumi/aws/dms/replicationInstance";
import type { ReplicationSubnetGroupArgs as DmsReplicationSubnetGroupArgs } from "@pulumi/aws/dms/replicationSubnetGroup";
import type { ReplicationTaskArgs as DmsReplicationTaskArgs } from "@pulumi/aws/dms/replicationTask";
import type { S3EndpointArgs as DmsS3EndpointArgs } from "@pulumi/aws/dms/s3endpoint";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DmsReplicationInstance = resourceType<Unwrap<DmsReplicationInstanceArgs>>(
  "aws:dms/replicationInstance:ReplicationInstance",
  { names: ["replicationInstanceId"] },
);
export const DmsEndpoint = resourceType<Unwrap<DmsEndpointArgs>>("aws:dms/endpoint:Endpoint", {
  names: ["endpointId"],
});
export const DmsReplicationConfig = resourceType<Unwrap<DmsReplicationConfigArgs>>(
  "aws:dms/replicationConfig:ReplicationConfig",
  { names: [] },
);
export const DmsReplicationTask = resourceType<Unwrap<DmsReplicationTaskArgs>>(
  "aws:dms/replicationTask:ReplicationTask",
  { names: [] },
);
export const DmsS3Endpoint = resourceType<Unwrap<DmsS3EndpointArgs>>(
  "aws:dms/s3Endpoint:S3Endpoint",
  { names: ["endpointId"] },
);
export const DmsInstanceProfile = resourceType<Unwrap<DmsInstanceProfileArgs>>(
  "aws:dms/instanceProfile:InstanceProfile",
);
export const DmsReplicationSubnetGroup = resourceType<Unwrap<DmsReplicationSubnetGroupArgs>>(
  "aws:dms/replicationSubnetGroup:ReplicationSubnetGroup",
  { names: ["replicationSubnetGroupId"] },
);
