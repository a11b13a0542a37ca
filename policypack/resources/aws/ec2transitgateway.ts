import type { ConnectArgs as TransitGatewayConnectArgs } from "@pulumi/aws/ec2transitgateway/connect";
import type { DefaultRouteTableAssociationArgs as TransitGatewayDefaultRouteTableAssociationArgs } from "@pulumi/aws/ec2transitgateway/defaultRouteTableAssociation";
import type { DefaultRouteTablePropagationArgs as TransitGatewayDefaultRouteTablePropagationArgs } from "@pulumi/aws/ec2transitgateway/defaultRouteTablePropagation";
import type { InstanceConnectEndpointArgs } from "@pulumi/aws/ec2transitgateway/instanceConnectEndpoint";
import type { PeeringAttachmentArgs } from "@pulumi/aws/ec2transitgateway/peeringAttachment";
import type { PeeringAttachmentAccepterArgs } from "@pulumi/aws/ec2transitgateway/peeringAttachmentAccepter";
import type { PrefixListReferenceArgs as TransitGatewayPrefixListReferenceArgs } from "@pulumi/aws/ec2transitgateway/prefixListReference";
import type { RouteArgs as TransitGatewayRouteArgs } from "@pulumi/aws/ec2transitgateway/route";
import type { RouteTableArgs as TransitGatewayRouteTableArgs } from "@pulumi/aws/ec2transitgateway/routeTable";
import type { RouteTableAssociationArgs as TransitGatewayRouteTableAssociationArgs } from "@pulumi/aws/ec2transitgateway/routeTableAssociation";
import type { RouteTablePropagationArgs as TransitGatewayRouteTablePropagationArgs } from "@pulumi/aws/ec2transitgateway/routeTablePropagation";
import type { TransitGatewayArgs } from "@pulumi/aws/ec2transitgateway/transitGateway";
import type { VpcAttachmentArgs as TransitGatewayVpcAttachmentArgs } from "@pulumi/aws/ec2transitgateway/vpcAttachment";
import type { VpcAttachmentAccepterArgs as TransitGatewayVpcAttachmentAccepterArgs } from "@pulumi/aws/ec2transitgateway/vpcAttachmentAccepter";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const PeeringAttachment = resourceType<Unwrap<PeeringAttachmentArgs>>(
  "aws:ec2transitgateway/peeringAttachment:PeeringAttachment",
  { names: [] },
);
export const InstanceConnectEndpoint = resourceType<Unwrap<InstanceConnectEndpointArgs>>(
  "aws:ec2transitgateway/instanceConnectEndpoint:InstanceConnectEndpoint",
  { names: [] },
);
export const PeeringAttachmentAccepter = resourceType<Unwrap<PeeringAttachmentAccepterArgs>>(
  "aws:ec2transitgateway/peeringAttachmentAccepter:PeeringAttachmentAccepter",
  { names: [] },
);
export const TransitGatewayPrefixListReference = resourceType<
  Unwrap<TransitGatewayPrefixListReferenceArgs>
>("aws:ec2transitgateway/prefixListReference:PrefixListReference", { names: [] });
export const TransitGatewayRoute = resourceType<Unwrap<TransitGatewayRouteArgs>>(
  "aws:ec2transitgateway/route:Route",
  { names: [] },
);
export const TransitGatewayRouteTable = resourceType<Unwrap<TransitGatewayRouteTableArgs>>(
  "aws:ec2transitgateway/routeTable:RouteTable",
  { names: [] },
);
export const TransitGatewayRouteTableAssociation = resourceType<
  Unwrap<TransitGatewayRouteTableAssociationArgs>
>("aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation", { names: [] });
export const TransitGatewayRouteTablePropagation = resourceType<
  Unwrap<TransitGatewayRouteTablePropagationArgs>
>("aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation", { names: [] });
export const TransitGateway = resourceType<Unwrap<TransitGatewayArgs>>(
  "aws:ec2transitgateway/transitGateway:TransitGateway",
  { names: [] },
);
export const TransitGatewayVpcAttachment = resourceType<Unwrap<TransitGatewayVpcAttachmentArgs>>(
  "aws:ec2transitgateway/vpcAttachment:VpcAttachment",
  { names: [] },
);
export const TransitGatewayVpcAttachmentAccepter = resourceType<
  Unwrap<TransitGatewayVpcAttachmentAccepterArgs>
>("aws:ec2transitgateway/vpcAttachmentAccepter:VpcAttachmentAccepter", { names: [] });
export const TransitGatewayDefaultRouteTableAssociation = resourceType<
  Unwrap<TransitGatewayDefaultRouteTableAssociationArgs>
>("aws:ec2transitgateway/defaultRouteTableAssociation:DefaultRouteTableAssociation", { names: [] });
export const TransitGatewayDefaultRouteTablePropagation = resourceType<
  Unwrap<TransitGatewayDefaultRouteTablePropagationArgs>
>("aws:ec2transitgateway/defaultRouteTablePropagation:DefaultRouteTablePropagation", { names: [] });
export const TransitGatewayConnect = resourceType<Unwrap<TransitGatewayConnectArgs>>(
  "aws:ec2transitgateway/connect:Connect",
  { names: [] },
);
