import type { BasePathMappingArgs as ApiGatewayBasePathMappingArgs } from "@pulumi/aws/apigateway/basePathMapping";
import type { DomainNameArgs as ApigatewayDomainNameArgs } from "@pulumi/aws/apigateway/domainName";
import type { IntegrationArgs as ApiGatewayIntegrationArgs } from "@pulumi/aws/apigateway/integration";
import type { MethodArgs as ApiGatewayMethodArgs } from "@pulumi/aws/apigateway/method";
import type { RestApiArgs } from "@pulumi/aws/apigateway/restApi";
import type { RestApiPolicyArgs } from "@pulumi/aws/apigateway/restApiPolicy";
import type { StageArgs as ApigatewayStageArgs } from "@pulumi/aws/apigateway/stage";
import type { VpcLinkArgs as ApiGatewayVpcLinkArgs } from "@pulumi/aws/apigateway/vpcLink";
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
export const ApiGatewayBasePathMapping = resourceType<Unwrap<ApiGatewayBasePathMappingArgs>>(
  "aws:apigateway/basePathMapping:BasePathMapping",
  { names: [] },
);
export const ApiGatewayIntegration = resourceType<Unwrap<ApiGatewayIntegrationArgs>>(
  "aws:apigateway/integration:Integration",
  { names: [] },
);
export const ApiGatewayMethod = resourceType<Unwrap<ApiGatewayMethodArgs>>(
  "aws:apigateway/method:Method",
  { names: [] },
);
export const RestApiPolicy = resourceType<Unwrap<RestApiPolicyArgs>>(
  "aws:apigateway/restApiPolicy:RestApiPolicy",
  { names: [] },
);
export const ApiGatewayVpcLink = resourceType<Unwrap<ApiGatewayVpcLinkArgs>>(
  "aws:apigateway/vpcLink:VpcLink",
  { names: [] },
);
