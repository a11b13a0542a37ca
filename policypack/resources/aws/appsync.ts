import type { DataSourceArgs as AppsyncDataSourceArgs } from "@pulumi/aws/appsync/dataSource";
import type { GraphQLApiArgs } from "@pulumi/aws/appsync/graphQLApi";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AppsyncDataSource = resourceType<Unwrap<AppsyncDataSourceArgs>>(
  "aws:appsync/dataSource:DataSource",
);
export const GraphQLApi = resourceType<Unwrap<GraphQLApiArgs>>("aws:appsync/graphQLApi:GraphQLApi");
