import type { DatabaseArgs as TimestreamwriteDatabaseArgs } from "@pulumi/aws/timestreamwrite/database";
import type { TableArgs as TimestreamwriteTableArgs } from "@pulumi/aws/timestreamwrite/table";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const TimestreamwriteDatabase = resourceType<Unwrap<TimestreamwriteDatabaseArgs>>(
  "aws:timestreamwrite/database:Database",
  { names: ["databaseName"] },
);
export const TimestreamwriteTable = resourceType<Unwrap<TimestreamwriteTableArgs>>(
  "aws:timestreamwrite/table:Table",
  { names: [] },
);
