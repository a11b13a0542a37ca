import type { KeyspaceArgs as KeyspacesKeyspaceArgs } from "@pulumi/aws/keyspaces/keyspace";
import type { TableArgs as KeyspacesTableArgs } from "@pulumi/aws/keyspaces/table";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const KeyspacesKeyspace = resourceType<Unwrap<KeyspacesKeyspaceArgs>>(
  "aws:keyspaces/keyspace:Keyspace",
);
export const KeyspacesTable = resourceType<Unwrap<KeyspacesTableArgs>>(
  "aws:keyspaces/table:Table",
  { names: ["tableName"] },
);
