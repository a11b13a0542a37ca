import type { IntegrationRuntimeArgs as SynapseIntegrationRuntimeArgs } from "@pulumi/azure-native/synapse/integrationRuntime";
import type { IpFirewallRuleArgs as SynapseIpFirewallRuleArgs } from "@pulumi/azure-native/synapse/ipFirewallRule";
import type { SqlPoolArgs as SynapseSqlPoolArgs } from "@pulumi/azure-native/synapse/sqlPool";
import type { SqlPoolTransparentDataEncryptionArgs as SynapseSqlPoolTransparentDataEncryptionArgs } from "@pulumi/azure-native/synapse/sqlPoolTransparentDataEncryption";
import type { WorkspaceArgs as SynapseWorkspaceArgs } from "@pulumi/azure-native/synapse/workspace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SynapseWorkspace = resourceType<Unwrap<SynapseWorkspaceArgs>>(
  "azure-native:synapse:Workspace",
  {
    names: ["workspaceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Synapse/workspaces",
  },
);
export const SynapseSqlPool = resourceType<Unwrap<SynapseSqlPoolArgs>>(
  "azure-native:synapse:SqlPool",
  {
    names: ["sqlPoolName"],
    within: ["resourceGroupName", "workspaceName"],
    armType: "Microsoft.Synapse/workspaces/sqlPools",
  },
);
export const SynapseSqlPoolTransparentDataEncryption = resourceType<
  Unwrap<SynapseSqlPoolTransparentDataEncryptionArgs>
>("azure-native:synapse:SqlPoolTransparentDataEncryption", { names: [] });
export const SynapseIntegrationRuntime = resourceType<Unwrap<SynapseIntegrationRuntimeArgs>>(
  "azure-native:synapse:IntegrationRuntime",
  { names: ["integrationRuntimeName"], within: ["resourceGroupName", "workspaceName"] },
);
export const SynapseIpFirewallRule = resourceType<Unwrap<SynapseIpFirewallRuleArgs>>(
  "azure-native:synapse:IpFirewallRule",
  { names: [] },
);
