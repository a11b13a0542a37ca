import type { DomainNameArgs as ApigatewayDomainNameArgs } from "@pulumi/aws/apigateway/domainName";
import type { RestApiArgs } from "@pulumi/aws/apigateway/restApi";
import type { StageArgs as ApigatewayStageArgs } from "@pulumi/aws/apigateway/stage";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RestApi = resourceType<Unwrap<RestApiArgs>>("aws:apigateway/restApi:RestApi", {
  names: [],
});
export const ApigatewayDomainName = resourceType<Unwrap<ApigatewayDomainNameArgs>>(
  "aws:apigateway/domainName:DomainName",
  { names: ["domainName"] },
);
export const ApigatewayStage = resourceType<Unwrap<ApigatewayStageArgs>>(
  "aws:apigateway/stage:Stage",
  { names: [] },
);
