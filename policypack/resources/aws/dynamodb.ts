import type { GlobalTableArgs as DynamodbGlobalTableArgs } from "@pulumi/aws/dynamodb/globalTable";
import type { KinesisStreamingDestinationArgs as DynamodbKinesisStreamingDestinationArgs } from "@pulumi/aws/dynamodb/kinesisStreamingDestination";
import type { ResourcePolicyArgs as DynamodbResourcePolicyArgs } from "@pulumi/aws/dynamodb/resourcePolicy";
import type { TableArgs as DynamodbTableArgs } from "@pulumi/aws/dynamodb/table";
import type { TableExportArgs as DynamodbTableExportArgs } from "@pulumi/aws/dynamodb/tableExport";
import type { TableReplicaArgs as DynamodbTableReplicaArgs } from "@pulumi/aws/dynamodb/tableReplica";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DynamodbTable = resourceType<Unwrap<DynamodbTableArgs>>("aws:dynamodb/table:Table");
export const DynamodbTableReplica = resourceType<Unwrap<DynamodbTableReplicaArgs>>(
  "aws:dynamodb/tableReplica:TableReplica",
  { names: [] },
);
export const DynamodbGlobalTable = resourceType<Unwrap<DynamodbGlobalTableArgs>>(
  "aws:dynamodb/globalTable:GlobalTable",
);
export const DynamodbTableExport = resourceType<Unwrap<DynamodbTableExportArgs>>(
  "aws:dynamodb/tableExport:TableExport",
  { names: [] },
);
export const DynamodbKinesisStreamingDestination = resourceType<
  Unwrap<DynamodbKinesisStreamingDestinationArgs>
>("aws:dynamodb/kinesisStreamingDestination:KinesisStreamingDestination", { names: [] });
export const DynamodbResourcePolicy = resourceType<Unwrap<DynamodbResourcePolicyArgs>>(
  "aws:dynamodb/resourcePolicy:ResourcePolicy",
  { names: [] },
);
