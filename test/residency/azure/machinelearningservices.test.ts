import { ref, unknown } from "../../../policypack/kit/rule-table";
import { ApplicationInsightsComponent } from "../../../policypack/resources/azure/applicationinsights";
import { ContainerRegistry } from "../../../policypack/resources/azure/containerregistry";
import { CosmosDatabaseAccount } from "../../../policypack/resources/azure/cosmosdb";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import {
  MachineLearningRegistry,
  MachineLearningWorkspace,
  ServerlessEndpoint,
} from "../../../policypack/resources/azure/machinelearningservices";
import { SearchService } from "../../../policypack/resources/azure/search";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const workspace = inSpain(MachineLearningWorkspace);
const encryptedWith = (keyIdentifier: unknown) =>
  inSpain(MachineLearningWorkspace, {
    encryption: { status: "Enabled", keyVaultProperties: { keyIdentifier } },
  });

describePlacements("machinelearningservices", {
  "a registry in its own region": [
    {
      registry: inSpain(MachineLearningRegistry, {
        regionDetails: [{ location: "Spain Central" }],
      }),
    },
    [],
  ],
  "a registry in several regions": [
    {
      registry: inSpain(MachineLearningRegistry, {
        regionDetails: [{ location: "spaincentral" }, { location: "eastus" }],
      }),
    },
    ["replica at eastus"],
  ],
  "regions that are known only after deployment": [
    { registry: inSpain(MachineLearningRegistry, { regionDetails: unknown() }) },
    ["perhaps replica unknown"],
  ],
  "a workspace that says nothing": [{ workspace }, []],
  "a workspace with what it is given": [
    {
      workspace: inSpain(MachineLearningWorkspace, {
        storageAccount: ref("account"),
        containerRegistry: ref("registry"),
        keyVault: ref("vault"),
        applicationInsights: ref("component"),
      }),
      account: inRegion("eastus", StorageAccount),
      registry: inSpain(ContainerRegistry),
      vault: inSpain(Vault),
      component: inRegion("westeurope", ApplicationInsightsComponent),
    },
    ["export at eastus", "export at spaincentral", "export at spaincentral", "log at westeurope"],
  ],
  "a workspace with resources for its encryption": [
    {
      workspace: inSpain(MachineLearningWorkspace, {
        encryption: { cosmosDbResourceId: ref("database"), searchAccountResourceId: ref("search") },
        workspaceHubConfig: { additionalWorkspaceStorageAccounts: ["elsewhere"] },
      }),
      database: inRegion("eastus", CosmosDatabaseAccount),
      search: inSpain(SearchService),
    },
    ["export unknown", "export at eastus", "export at spaincentral"],
  ],
  "an endpoint without server": [
    {
      endpoint: inSpain(ServerlessEndpoint, {
        workspaceName: ref("workspace"),
        properties: { modelSettings: { modelId: "azureml://registries/x" } },
      }),
      workspace,
    },
    ["processing unknown of workspace"],
  ],
  "an endpoint without model": [{ endpoint: inSpain(ServerlessEndpoint) }, []],
});

describeKeys("machinelearningservices", {
  "a workspace that says nothing": [{ workspace }, ["workspace: provider-managed at spaincentral"]],
  "a workspace with a key": [
    {
      workspace: encryptedWith("https://keys.vault.azure.net/keys/ml/1"),
      vault: inSpain(Vault, { vaultName: "keys" }),
    },
    ["workspace: customer-managed or stronger at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { workspace: encryptedWith(unknown()) },
    ["workspace: provider-managed or stronger unknown"],
  ],
});
