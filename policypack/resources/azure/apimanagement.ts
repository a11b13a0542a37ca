import type { ApiManagementServiceArgs } from "@pulumi/azure-native/apimanagement/apiManagementService";
import type { BackendArgs as ApiManagementBackendArgs } from "@pulumi/azure-native/apimanagement/backend";
import type { CacheArgs as ApiManagementCacheArgs } from "@pulumi/azure-native/apimanagement/cache";
import type { GatewayArgs as ApiManagementGatewayArgs } from "@pulumi/azure-native/apimanagement/gateway";
import type { LoggerArgs as ApiManagementLoggerArgs } from "@pulumi/azure-native/apimanagement/logger";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ApiManagementService = resourceType<Unwrap<ApiManagementServiceArgs>>(
  "azure-native:apimanagement:ApiManagementService",
  {
    names: ["serviceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.ApiManagement/service",
  },
);
export const ApiManagementBackend = resourceType<Unwrap<ApiManagementBackendArgs>>(
  "azure-native:apimanagement:Backend",
  { names: [] },
);
export const ApiManagementCache = resourceType<Unwrap<ApiManagementCacheArgs>>(
  "azure-native:apimanagement:Cache",
  { names: [] },
);
export const ApiManagementLogger = resourceType<Unwrap<ApiManagementLoggerArgs>>(
  "azure-native:apimanagement:Logger",
  { names: [] },
);
export const ApiManagementGateway = resourceType<Unwrap<ApiManagementGatewayArgs>>(
  "azure-native:apimanagement:Gateway",
  { names: [] },
);
