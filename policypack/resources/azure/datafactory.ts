import type { DatasetArgs as DataFactoryDatasetArgs } from "@pulumi/azure-native/datafactory/dataset";
import type { FactoryArgs as DataFactoryArgs } from "@pulumi/azure-native/datafactory/factory";
import type { IntegrationRuntimeArgs as DataFactoryIntegrationRuntimeArgs } from "@pulumi/azure-native/datafactory/integrationRuntime";
import type { LinkedServiceArgs as DataFactoryLinkedServiceArgs } from "@pulumi/azure-native/datafactory/linkedService";
import type { PipelineArgs as DataFactoryPipelineArgs } from "@pulumi/azure-native/datafactory/pipeline";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DataFactory = resourceType<Unwrap<DataFactoryArgs>>(
  "azure-native:datafactory:Factory",
  {
    names: ["factoryName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DataFactory/factories",
  },
);
export const DataFactoryIntegrationRuntime = resourceType<
  Unwrap<DataFactoryIntegrationRuntimeArgs>
>("azure-native:datafactory:IntegrationRuntime", {
  names: ["integrationRuntimeName"],
  within: ["resourceGroupName", "factoryName"],
});
export const DataFactoryLinkedService = resourceType<Unwrap<DataFactoryLinkedServiceArgs>>(
  "azure-native:datafactory:LinkedService",
  { names: ["linkedServiceName"], within: ["resourceGroupName", "factoryName"] },
);
export const DataFactoryPipeline = resourceType<Unwrap<DataFactoryPipelineArgs>>(
  "azure-native:datafactory:Pipeline",
  { names: [] },
);
export const DataFactoryDataset = resourceType<Unwrap<DataFactoryDatasetArgs>>(
  "azure-native:datafactory:Dataset",
  { names: ["datasetName"], within: ["resourceGroupName", "factoryName"] },
);
