import type { DomainArgs as OpensearchDomainArgs } from "@pulumi/aws/opensearch/domain";
import type { DomainPolicyArgs as OpensearchDomainPolicyArgs } from "@pulumi/aws/opensearch/domainPolicy";
import type { InboundConnectionAccepterArgs as OpensearchInboundConnectionAccepterArgs } from "@pulumi/aws/opensearch/inboundConnectionAccepter";
import type { OutboundConnectionArgs as OpensearchOutboundConnectionArgs } from "@pulumi/aws/opensearch/outboundConnection";
import type { ServerlessCollectionArgs as OpensearchServerlessCollectionArgs } from "@pulumi/aws/opensearch/serverlessCollection";
import type { ServerlessSecurityPolicyArgs as OpensearchServerlessSecurityPolicyArgs } from "@pulumi/aws/opensearch/serverlessSecurityPolicy";
import type { ServerlessVpcEndpointArgs as OpensearchServerlessVpcEndpointArgs } from "@pulumi/aws/opensearch/serverlessVpcEndpoint";
import type { VpcEndpointArgs as OpensearchVpcEndpointArgs } from "@pulumi/aws/opensearch/vpcEndpoint";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const OpensearchDomain = resourceType<Unwrap<OpensearchDomainArgs>>(
  "aws:opensearch/domain:Domain",
  { names: ["domainName"] },
);
export const OpensearchInboundConnectionAccepter = resourceType<
  Unwrap<OpensearchInboundConnectionAccepterArgs>
>("aws:opensearch/inboundConnectionAccepter:InboundConnectionAccepter", { names: [] });
export const OpensearchOutboundConnection = resourceType<Unwrap<OpensearchOutboundConnectionArgs>>(
  "aws:opensearch/outboundConnection:OutboundConnection",
  { names: ["connectionAlias"] },
);
export const OpensearchServerlessCollection = resourceType<
  Unwrap<OpensearchServerlessCollectionArgs>
>("aws:opensearch/serverlessCollection:ServerlessCollection");
export const OpensearchServerlessSecurityPolicy = resourceType<
  Unwrap<OpensearchServerlessSecurityPolicyArgs>
>("aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy");
export const OpensearchDomainPolicy = resourceType<Unwrap<OpensearchDomainPolicyArgs>>(
  "aws:opensearch/domainPolicy:DomainPolicy",
  { names: [] },
);
export const OpensearchVpcEndpoint = resourceType<Unwrap<OpensearchVpcEndpointArgs>>(
  "aws:opensearch/vpcEndpoint:VpcEndpoint",
  { names: [] },
);
export const OpensearchServerlessVpcEndpoint = resourceType<
  Unwrap<OpensearchServerlessVpcEndpointArgs>
>("aws:opensearch/serverlessVpcEndpoint:ServerlessVpcEndpoint");
