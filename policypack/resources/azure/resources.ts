import type { DeploymentArgs as ResourcesDeploymentArgs } from "@pulumi/azure-native/resources/deployment";
import type { DeploymentAtManagementGroupScopeArgs as ResourcesDeploymentAtManagementGroupScopeArgs } from "@pulumi/azure-native/resources/deploymentAtManagementGroupScope";
import type { DeploymentAtScopeArgs as ResourcesDeploymentAtScopeArgs } from "@pulumi/azure-native/resources/deploymentAtScope";
import type { DeploymentAtSubscriptionScopeArgs as ResourcesDeploymentAtSubscriptionScopeArgs } from "@pulumi/azure-native/resources/deploymentAtSubscriptionScope";
import type { DeploymentAtTenantScopeArgs as ResourcesDeploymentAtTenantScopeArgs } from "@pulumi/azure-native/resources/deploymentAtTenantScope";
import type { DeploymentStackAtManagementGroupArgs } from "@pulumi/azure-native/resources/deploymentStackAtManagementGroup";
import type { DeploymentStackAtResourceGroupArgs } from "@pulumi/azure-native/resources/deploymentStackAtResourceGroup";
import type { DeploymentStackAtSubscriptionArgs } from "@pulumi/azure-native/resources/deploymentStackAtSubscription";
import type { ResourceGroupArgs } from "@pulumi/azure-native/resources/resourceGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ResourceGroup = resourceType<Unwrap<ResourceGroupArgs>>(
  "azure-native:resources:ResourceGroup",
  { names: ["resourceGroupName"] },
);
export const ResourcesDeployment = resourceType<Unwrap<ResourcesDeploymentArgs>>(
  "azure-native:resources:Deployment",
  { names: [] },
);
export const ResourcesDeploymentAtSubscriptionScope = resourceType<
  Unwrap<ResourcesDeploymentAtSubscriptionScopeArgs>
>("azure-native:resources:DeploymentAtSubscriptionScope", { names: [] });
export const ResourcesDeploymentAtManagementGroupScope = resourceType<
  Unwrap<ResourcesDeploymentAtManagementGroupScopeArgs>
>("azure-native:resources:DeploymentAtManagementGroupScope", { names: [] });
export const ResourcesDeploymentAtTenantScope = resourceType<
  Unwrap<ResourcesDeploymentAtTenantScopeArgs>
>("azure-native:resources:DeploymentAtTenantScope", { names: [] });
export const ResourcesDeploymentAtScope = resourceType<Unwrap<ResourcesDeploymentAtScopeArgs>>(
  "azure-native:resources:DeploymentAtScope",
  { names: [] },
);
export const DeploymentStackAtResourceGroup = resourceType<
  Unwrap<DeploymentStackAtResourceGroupArgs>
>("azure-native:resources:DeploymentStackAtResourceGroup", { names: [] });
export const DeploymentStackAtSubscription = resourceType<
  Unwrap<DeploymentStackAtSubscriptionArgs>
>("azure-native:resources:DeploymentStackAtSubscription", { names: [] });
export const DeploymentStackAtManagementGroup = resourceType<
  Unwrap<DeploymentStackAtManagementGroupArgs>
>("azure-native:resources:DeploymentStackAtManagementGroup", { names: [] });
