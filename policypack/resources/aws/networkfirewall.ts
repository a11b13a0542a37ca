import type { FirewallArgs } from "@pulumi/aws/networkfirewall/firewall";
import type { FirewallPolicyArgs } from "@pulumi/aws/networkfirewall/firewallPolicy";
import type { FirewallTransitGatewayAttachmentAccepterArgs } from "@pulumi/aws/networkfirewall/firewallTransitGatewayAttachmentAccepter";
import type { LoggingConfigurationArgs as NetworkfirewallLoggingConfigurationArgs } from "@pulumi/aws/networkfirewall/loggingConfiguration";
import type { RuleGroupArgs as NetworkFirewallRuleGroupArgs } from "@pulumi/aws/networkfirewall/ruleGroup";
import type { VpcEndpointAssociationArgs as NetworkFirewallVpcEndpointAssociationArgs } from "@pulumi/aws/networkfirewall/vpcEndpointAssociation";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const NetworkfirewallLoggingConfiguration = resourceType<
  Unwrap<NetworkfirewallLoggingConfigurationArgs>
>("aws:networkfirewall/loggingConfiguration:LoggingConfiguration", { names: [] });
export const Firewall = resourceType<Unwrap<FirewallArgs>>("aws:networkfirewall/firewall:Firewall");
export const FirewallPolicy = resourceType<Unwrap<FirewallPolicyArgs>>(
  "aws:networkfirewall/firewallPolicy:FirewallPolicy",
);
export const FirewallTransitGatewayAttachmentAccepter = resourceType<
  Unwrap<FirewallTransitGatewayAttachmentAccepterArgs>
>(
  "aws:networkfirewall/firewallTransitGatewayAttachmentAccepter:FirewallTransitGatewayAttachmentAccepter",
  { names: [] },
);
export const NetworkFirewallRuleGroup = resourceType<Unwrap<NetworkFirewallRuleGroupArgs>>(
  "aws:networkfirewall/ruleGroup:RuleGroup",
);
export const NetworkFirewallVpcEndpointAssociation = resourceType<
  Unwrap<NetworkFirewallVpcEndpointAssociationArgs>
>("aws:networkfirewall/vpcEndpointAssociation:VpcEndpointAssociation", { names: [] });
