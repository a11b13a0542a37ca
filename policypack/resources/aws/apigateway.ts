import type { RestApiArgs } from "@pulumi/aws/apigateway/restApi";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RestApi = resourceType<Unwrap<RestApiArgs>>("aws:apigateway/restApi:RestApi", {
  names: [],
});
