import type { TableArgs as DynamodbTableArgs } from "@pulumi/aws/dynamodb/table";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DynamodbTable = resourceType<Unwrap<DynamodbTableArgs>>("aws:dynamodb/table:Table");
