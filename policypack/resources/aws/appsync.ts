import type { GraphQLApiArgs } from "@pulumi/aws/appsync/graphQLApi";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const GraphQLApi = resourceType<Unwrap<GraphQLApiArgs>>("aws:appsync/graphQLApi:GraphQLApi");
