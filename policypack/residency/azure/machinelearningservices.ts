import { type CheckedValue, nodeOf, not, satisfies, type Verdict } from "../../core";
import { findPlace } from "../../knowledge/places";
import { ApplicationInsightsComponent } from "../../resources/azure/applicationinsights";
import { ContainerRegistry } from "../../resources/azure/containerregistry";
import { CosmosDatabaseAccount } from "../../resources/azure/cosmosdb";
import { Vault } from "../../resources/azure/keyvault";
import {
  MachineLearningRegistry,
  MachineLearningWorkspace,
  ServerlessEndpoint,
} from "../../resources/azure/machinelearningservices";
import { SearchService } from "../../resources/azure/search";
import { StorageAccount } from "../../resources/azure/storage";
import { beyondSight, placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  // The list names the registry's own region as well.
  ...copiesOf(MachineLearningRegistry, (registry) =>
    each(registry.regionDetails, ({ location }) =>
      copy("replica", "replica of the registry", region(location), {
        when: not(isSameRegion(location, registry.location)),
      }),
    ),
  ),
  // A workspace keeps what it works on in resources that it is given.
  ...copiesOf(MachineLearningWorkspace, (workspace) => {
    const { encryption, workspaceHubConfig } = workspace;
    return [
      ...[workspace.storageAccount, encryption.storageAccountResourceId].flatMap((accountId) =>
        copy("export", "files of the workspace", placeOf(accountId, StorageAccount)),
      ),
      ...each(workspaceHubConfig.additionalWorkspaceStorageAccounts, (accountId) =>
        copy("export", "files of the workspace", placeOf(accountId, StorageAccount)),
      ),
      ...copy(
        "export",
        "images of the workspace",
        placeOf(workspace.containerRegistry, ContainerRegistry),
      ),
      ...copy("export", "secrets of the workspace", placeOf(workspace.keyVault, Vault)),
      ...copy(
        "log",
        "telemetry",
        placeOf(workspace.applicationInsights, ApplicationInsightsComponent),
      ),
      ...copy(
        "export",
        "metadata of the workspace",
        placeOf(encryption.cosmosDbResourceId, CosmosDatabaseAccount),
      ),
      ...copy(
        "export",
        "index of the workspace",
        placeOf(encryption.searchAccountResourceId, SearchService),
      ),
    ];
  }),
  ...copiesOf(ServerlessEndpoint, ({ properties: { modelSettings }, workspaceName }) =>
    copy(
      "processing",
      "processing of prompts",
      beyondSight(modelSettings.modelId, "a model that may run outside of its region"),
      { of: from(workspaceName, MachineLearningWorkspace) },
    ),
  ),
];

function isSameRegion(region: CheckedValue<string>, own: CheckedValue<string>): Verdict {
  const { value } = nodeOf(own);
  const ownId = typeof value === "string" ? findPlace("azure", value)?.id : undefined;
  return satisfies(
    region,
    (known: unknown) =>
      ownId !== undefined && typeof known === "string" && findPlace("azure", known)?.id === ownId,
    "the region of the registry",
  );
}

export const keys: readonly KeyExtractor[] = keysOf(MachineLearningWorkspace, ({ encryption }) =>
  keyUse("workspace", encryption.keyVaultProperties.keyIdentifier),
);
