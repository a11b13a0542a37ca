import type { AuthorizationRuleArgs as ClientVpnAuthorizationRuleArgs } from "@pulumi/aws/ec2clientvpn/authorizationRule";
import type { EndpointArgs as ClientVpnEndpointArgs } from "@pulumi/aws/ec2clientvpn/endpoint";
import type { NetworkAssociationArgs as ClientVpnNetworkAssociationArgs } from "@pulumi/aws/ec2clientvpn/networkAssociation";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ClientVpnAuthorizationRule = resourceType<Unwrap<ClientVpnAuthorizationRuleArgs>>(
  "aws:ec2clientvpn/authorizationRule:AuthorizationRule",
  { names: [] },
);
export const ClientVpnEndpoint = resourceType<Unwrap<ClientVpnEndpointArgs>>(
  "aws:ec2clientvpn/endpoint:Endpoint",
  { names: [] },
);
export const ClientVpnNetworkAssociation = resourceType<Unwrap<ClientVpnNetworkAssociationArgs>>(
  "aws:ec2clientvpn/networkAssociation:NetworkAssociation",
  { names: [] },
);
