import type { GatewayArgs as DirectConnectGatewayArgs } from "@pulumi/aws/directconnect/gateway";
import type { GatewayAssociationArgs as DirectConnectGatewayAssociationArgs } from "@pulumi/aws/directconnect/gatewayAssociation";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DirectConnectGateway = resourceType<Unwrap<DirectConnectGatewayArgs>>(
  "aws:directconnect/gateway:Gateway",
  { names: [] },
);
export const DirectConnectGatewayAssociation = resourceType<
  Unwrap<DirectConnectGatewayAssociationArgs>
>("aws:directconnect/gatewayAssociation:GatewayAssociation", { names: [] });
