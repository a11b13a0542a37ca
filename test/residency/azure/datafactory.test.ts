import { ref, secret, unknown } from "../../../policypack/kit/rule-table";
import { CosmosDatabaseAccount } from "../../../policypack/resources/azure/cosmosdb";
import {
  DataFactory,
  DataFactoryDataset,
  DataFactoryIntegrationRuntime,
  DataFactoryLinkedService,
  DataFactoryPipeline,
} from "../../../policypack/resources/azure/datafactory";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { SqlManagedInstance, SqlServer } from "../../../policypack/resources/azure/sql";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const factory = inSpain(DataFactory);
const runtime = (properties: unknown) => ({
  runtime: inSpain(DataFactoryIntegrationRuntime, { factoryName: ref("factory"), properties }),
  factory,
});
const linked = (properties: unknown) =>
  inSpain(DataFactoryLinkedService, { factoryName: ref("factory"), properties });
const far = inRegion("eastus", StorageAccount, { accountName: "far" });
const server = inRegion("eastus", SqlServer, { serverName: "orders" });

describePlacements("datafactory", {
  "a factory in a region without a pair": [{ factory }, []],
  "metadata, which are copied to the paired region": [
    { factory: inRegion("westeurope", DataFactory) },
    ["replica at northeurope"],
  ],
  "metadata in a region that keeps them": [{ factory: inRegion("brazilsouth", DataFactory) }, []],
  "pipelines in a repository of GitHub": [
    { factory: inSpain(DataFactory, { repoConfiguration: { accountName: "portal" } }) },
    ["export unknown"],
  ],
  "pipelines in a repository of one's own": [
    {
      factory: inSpain(DataFactory, {
        repoConfiguration: { accountName: "portal", hostName: "https://git.example.org" },
      }),
    },
    ["export unknown"],
  ],
  "a runtime at a place": [
    runtime({ type: "Managed", computeProperties: { location: "Spain Central" } }),
    ["processing at spaincentral of factory"],
  ],
  "a runtime near wherever the data go": [
    runtime({ type: "Managed", computeProperties: { location: "AutoResolve" } }),
    ["processing unknown of factory"],
  ],
  "a runtime of which nothing is said": [
    runtime({ type: "Managed" }),
    ["processing unknown of factory"],
  ],
  "a runtime in the managed network": [
    runtime({ type: "Managed", managedVirtualNetwork: { referenceName: "default" } }),
    [],
  ],
  "a runtime on one's own machines": [
    runtime({ type: "SelfHosted" }),
    ["processing unknown of factory"],
  ],
  "a storage account by its connection string": [
    {
      service: linked({
        type: "AzureBlobStorage",
        connectionString: secret("DefaultEndpointsProtocol=https;AccountName=far;AccountKey=a2V5"),
      }),
      factory,
      far,
    },
    ["export at eastus of factory"],
  ],
  "a storage account by its endpoint": [
    {
      service: linked({
        type: "AzureBlobStorage",
        serviceEndpoint: "https://far.blob.core.windows.net/",
      }),
      factory,
      far,
    },
    ["export at eastus of factory"],
  ],
  "a storage account of this stack whose URL is known only after deployment": [
    { service: linked({ type: "AzureBlobFS", url: ref("far") }), factory, far },
    ["export at eastus of factory"],
  ],
  "a database server by a connection string in an object": [
    {
      service: linked({
        type: "AzureSqlDatabase",
        connectionString: {
          type: "SecureString",
          value: "Server=tcp:orders.database.windows.net,1433;Database=orders",
        },
      }),
      factory,
      server,
    },
    ["export at eastus of factory"],
  ],
  "a managed instance by its host": [
    {
      service: linked({ type: "AzureSqlMI", server: "orders.1a2b.database.windows.net" }),
      factory,
      instance: inRegion("eastus", SqlManagedInstance, { managedInstanceName: "orders" }),
    },
    ["export at eastus of factory"],
  ],
  "a Cosmos DB account by its endpoint": [
    {
      service: linked({
        type: "CosmosDb",
        accountEndpoint: "https://orders.documents.azure.com:443/",
      }),
      factory,
      account: inRegion("eastus", CosmosDatabaseAccount, { accountName: "orders" }),
    },
    ["export at eastus of factory"],
  ],
  "a bucket whose host says its region": [
    {
      service: linked({
        type: "AmazonS3",
        serviceUrl: "https://s3.eu-west-1.amazonaws.com",
      }),
      factory,
    },
    ["export at eu-west-1 of factory"],
  ],
  "a store elsewhere": [
    { service: linked({ type: "SftpServer", host: "sftp.example.org" }), factory },
    ["export unknown of factory"],
  ],
  "a store that has no address": [
    { service: linked({ type: "GoogleSheets" }), factory },
    ["export unknown of factory"],
  ],
  "a service that is known only after deployment": [
    { service: linked(unknown()), factory },
    ["perhaps export unknown of factory"],
  ],
  "a vault, which receives no data": [
    { service: linked({ type: "AzureKeyVault", baseUrl: "https://far.vault.azure.net" }), factory },
    [],
  ],
});

const SCOPE = { factoryName: "factory", resourceGroupName: "records" };
const datasets = {
  dataset: inSpain(DataFactoryDataset, {
    ...SCOPE,
    datasetName: "archive",
    properties: { linkedServiceName: { referenceName: "store" } },
  }),
  service: inSpain(DataFactoryLinkedService, {
    ...SCOPE,
    linkedServiceName: "store",
    properties: { type: "AzureBlobFS", url: "https://far.dfs.core.windows.net" },
  }),
  far,
};
const pipelineIn = (activities: unknown) => ({
  pipeline: inSpain(DataFactoryPipeline, { ...SCOPE, activities }),
  ...datasets,
});
const copyToArchive = { type: "Copy", outputs: [{ referenceName: "archive" }] };

describePlacements("pipelines of datafactory", {
  "a pipeline that copies nothing": [pipelineIn([{ type: "Wait" }]), []],
  "data that are copied to a store abroad": [pipelineIn([copyToArchive]), ["export at eastus"]],
  "data that are copied inside other activities": [
    pipelineIn([
      { type: "ForEach", activities: [copyToArchive] },
      { type: "IfCondition", ifTrueActivities: [copyToArchive], ifFalseActivities: [] },
      { type: "Switch", cases: [{ activities: [copyToArchive] }], defaultActivities: [] },
    ]),
    ["export at eastus", "export at eastus", "export at eastus"],
  ],
  "data that are copied to a dataset that is not in this stack": [
    pipelineIn([{ type: "Copy", outputs: [{ referenceName: "elsewhere" }] }]),
    ["export unknown"],
  ],
  "a dataset of a linked service that is not in this stack": [
    { ...pipelineIn([copyToArchive]), service: inSpain(DataFactoryLinkedService) },
    ["export unknown"],
  ],
  "activities that are known only after deployment": [
    pipelineIn(unknown()),
    ["perhaps export unknown"],
  ],
});

const withKey = (vaultBaseUrl: unknown) =>
  inSpain(DataFactory, { encryption: { vaultBaseUrl, keyName: "data" } });

describeKeys("datafactory", {
  "a factory that says nothing": [{ factory }, ["factory: provider-managed at spaincentral"]],
  "a key in a vault of this stack": [
    {
      factory: withKey("https://portal.vault.azure.net"),
      vault: inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" }),
      key: inSpain(Key, {
        resourceGroupName: "keys",
        vaultName: ref("vault", "portal"),
        keyName: "data",
        properties: { kty: "RSA" },
      }),
    },
    ["factory: customer-managed at spaincentral"],
  ],
  "a vault that is known only after deployment": [
    { factory: withKey(unknown()) },
    ["factory: provider-managed or stronger unknown"],
  ],
});
