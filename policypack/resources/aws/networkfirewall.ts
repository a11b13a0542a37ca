import type { FirewallArgs } from "@pulumi/aws/networkfirewall/firewall";
import type { LoggingConfigurationArgs as NetworkfirewallLoggingConfigurationArgs } from "@pulumi/aws/networkfirewall/loggingConfiguration";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const NetworkfirewallLoggingConfiguration = resourceType<
  Unwrap<NetworkfirewallLoggingConfigurationArgs>
>("aws:networkfirewall/loggingConfiguration:LoggingConfiguration", { names: [] });
export const Firewall = resourceType<Unwrap<FirewallArgs>>("aws:networkfirewall/firewall:Firewall");
