import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  CognitiveServicesAccount,
  CognitiveServicesAccountConnection,
  CognitiveServicesDeployment,
  CognitiveServicesEncryptionScope,
  CognitiveServicesProjectConnection,
} from "../../../policypack/resources/azure/cognitiveservices";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { SearchService } from "../../../policypack/resources/azure/search";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const account = inSpain(CognitiveServicesAccount);
const deployment = (sku: unknown, properties: unknown = {}) =>
  inSpain(CognitiveServicesDeployment, {
    location: undefined,
    accountName: ref("account"),
    sku,
    properties,
  });
const deployedIn = (location: string, name: unknown) => ({
  deployment: deployment({ name }),
  account: inRegion(location, CognitiveServicesAccount),
});
const standard = { name: "Standard" };

describePlacements("cognitiveservices", {
  "an account that says nothing": [{ account }, []],
  "a regional deployment": [{ deployment: deployment(standard), account }, []],
  "a provisioned, regional deployment": [deployedIn("spaincentral", "ProvisionedManaged"), []],
  "a deployment in the data zone of Europe": [
    deployedIn("spaincentral", "DataZoneStandard"),
    ["processing in the European Union of account"],
  ],
  "a deployment in the data zone of the United States": [
    deployedIn("eastus", "DataZoneProvisionedManaged"),
    ["processing in United States of account"],
  ],
  "a data zone of a country that has none": [
    deployedIn("norwayeast", "DataZoneStandard"),
    ["processing unknown of account"],
  ],
  "a data zone of an account that is not in this stack": [
    {
      deployment: inSpain(CognitiveServicesDeployment, {
        sku: { name: "DataZoneStandard" },
        accountName: "x",
      }),
    },
    ["processing unknown"],
  ],
  "a worldwide deployment": [
    deployedIn("spaincentral", "GlobalStandard"),
    ["processing worldwide of account"],
  ],
  "a deployment for developers": [
    deployedIn("spaincentral", "DeveloperTier"),
    ["processing worldwide of account"],
  ],
  "a deployment without SKU": [
    { deployment: deployment(undefined), account },
    ["processing unknown of account"],
  ],
  "a SKU that is known only after deployment": [
    deployedIn("spaincentral", unknown()),
    ["perhaps processing unknown of account"],
  ],
  "a deployment that spills over to a worldwide one": [
    {
      deployment: deployment(standard, { spilloverDeploymentName: ref("spillover") }),
      spillover: deployment({ name: "GlobalStandard" }),
      account,
    },
    ["processing worldwide of account"],
  ],
  "a deployment that spills over to one that is not in this stack": [
    { deployment: deployment(standard, { spilloverDeploymentName: "elsewhere" }), account },
    ["processing unknown of account"],
  ],
  "a model that was made in another account": [
    {
      deployment: deployment(standard, { model: { sourceAccount: ref("source") } }),
      account: inSpain(CognitiveServicesAccount, { accountName: "target" }),
      source: inRegion("swedencentral", CognitiveServicesAccount, { accountName: "source" }),
    },
    ["replica at spaincentral of source"],
  ],
  "an account of several regions": [
    {
      account: inSpain(CognitiveServicesAccount, {
        properties: { locations: { regions: [{ name: "eastus" }, { name: unknown() }] } },
      }),
    },
    ["processing at eastus", "processing unknown"],
  ],
  "an account that keeps its data in storage abroad": [
    {
      account: inSpain(CognitiveServicesAccount, {
        properties: { userOwnedStorage: [{ resourceId: ref("storage") }] },
      }),
      storage: inRegion("eastus", StorageAccount),
    },
    ["export at eastus"],
  ],
  "a service that is worldwide": [
    { account: inSpain(CognitiveServicesAccount, { kind: "Bing.Search.v7" }) },
    ["processing worldwide"],
  ],
  "a connection to a service of this stack": [
    {
      connection: inSpain(CognitiveServicesAccountConnection, {
        accountName: ref("account"),
        properties: { category: "CognitiveSearch", target: "https://find.search.windows.net" },
      }),
      account,
      search: inRegion("westeurope", SearchService, { searchServiceName: "find" }),
    },
    ["export at westeurope of account"],
  ],
  "a connection to a service outside": [
    {
      connection: inSpain(CognitiveServicesProjectConnection, {
        properties: { category: "ApiKey", target: "https://models.example.com" },
      }),
    },
    ["export unknown"],
  ],
  "a connection without target": [{ connection: inSpain(CognitiveServicesAccountConnection) }, []],
});

const keyVaultProperties = { keyVaultUri: "https://keys.vault.azure.net", keyName: "ai" };
const vault = inSpain(Vault, { vaultName: "keys" });

describeKeys("cognitiveservices", {
  "an account that says nothing": [{ account }, ["storage: provider-managed at spaincentral"]],
  "an account with a key": [
    {
      account: inSpain(CognitiveServicesAccount, {
        properties: { encryption: { keySource: "Microsoft.KeyVault", keyVaultProperties } },
      }),
      vault,
    },
    ["storage: customer-managed or stronger at spaincentral"],
  ],
  "a scope with a key": [
    {
      scope: inSpain(CognitiveServicesEncryptionScope, { properties: { keyVaultProperties } }),
      vault,
    },
    ["scope: customer-managed or stronger at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { account: inSpain(CognitiveServicesAccount, { properties: { encryption: unknown() } }) },
    ["storage: provider-managed or stronger unknown"],
  ],
});
