import type { ApiArgs as ApiGatewayV2ApiArgs } from "@pulumi/aws/apigatewayv2/api";
import type { ApiMappingArgs as ApiGatewayV2ApiMappingArgs } from "@pulumi/aws/apigatewayv2/apiMapping";
import type { DomainNameArgs as ApiGatewayV2DomainNameArgs } from "@pulumi/aws/apigatewayv2/domainName";
import type { IntegrationArgs as ApiGatewayV2IntegrationArgs } from "@pulumi/aws/apigatewayv2/integration";
import type { RouteArgs as ApiGatewayV2RouteArgs } from "@pulumi/aws/apigatewayv2/route";
import type { VpcLinkArgs as ApiGatewayV2VpcLinkArgs } from "@pulumi/aws/apigatewayv2/vpcLink";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ApiGatewayV2Api = resourceType<Unwrap<ApiGatewayV2ApiArgs>>(
  "aws:apigatewayv2/api:Api",
  { names: [] },
);
export const ApiGatewayV2ApiMapping = resourceType<Unwrap<ApiGatewayV2ApiMappingArgs>>(
  "aws:apigatewayv2/apiMapping:ApiMapping",
  { names: [] },
);
export const ApiGatewayV2DomainName = resourceType<Unwrap<ApiGatewayV2DomainNameArgs>>(
  "aws:apigatewayv2/domainName:DomainName",
  { names: ["domainName"] },
);
export const ApiGatewayV2Integration = resourceType<Unwrap<ApiGatewayV2IntegrationArgs>>(
  "aws:apigatewayv2/integration:Integration",
  { names: [] },
);
export const ApiGatewayV2Route = resourceType<Unwrap<ApiGatewayV2RouteArgs>>(
  "aws:apigatewayv2/route:Route",
  { names: [] },
);
export const ApiGatewayV2VpcLink = resourceType<Unwrap<ApiGatewayV2VpcLinkArgs>>(
  "aws:apigatewayv2/vpcLink:VpcLink",
  { names: [] },
);
