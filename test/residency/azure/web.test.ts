import { ref, secret, unknown } from "../../../policypack/kit/rule-table";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  StaticSite,
  StaticSiteDatabaseConnection,
  StaticSiteLinkedBackend,
  StaticSiteUserProvidedFunctionApp,
  WebApp,
  WebAppBackupConfiguration,
  WebAppBackupConfigurationSlot,
  WebAppDiagnosticLogsConfiguration,
  WebConnection,
} from "../../../policypack/resources/azure/web";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const site = inSpain(StaticSite, { name: "portal", resourceGroupName: "apps" });
const ofSite = { name: "portal", resourceGroupName: "apps" };
const app = inSpain(WebApp, { name: "portal", resourceGroupName: "apps" });
const account = inRegion("eastus", StorageAccount, { accountName: "archive" });
const SAS = "https://archive.blob.core.windows.net/portal?sv=2024&sig=abc";
const logging = (settings: Record<string, unknown>) => ({
  logs: inSpain(WebAppDiagnosticLogsConfiguration, { ...ofSite, ...settings }),
  app,
  account,
});

describePlacements("web", {
  "a static site, whose content is everywhere": [{ site }, ["edge worldwide"]],
  "a static site behind a content delivery network": [
    { site: inSpain(StaticSite, { enterpriseGradeCdnStatus: "Enabled" }) },
    ["edge worldwide", "edge worldwide"],
  ],
  "a static site without a content delivery network": [
    { site: inSpain(StaticSite, { enterpriseGradeCdnStatus: "Disabled" }) },
    ["edge worldwide"],
  ],
  "functions of a static site in another region": [
    {
      link: inSpain(StaticSiteUserProvidedFunctionApp, { ...ofSite, functionAppRegion: "East US" }),
      site,
    },
    ["processing at eastus of site"],
  ],
  "functions of a static site in an app of this stack": [
    {
      link: inSpain(StaticSiteUserProvidedFunctionApp, { functionAppResourceId: ref("app") }),
      app: inRegion("eastus", WebApp),
    },
    ["processing at eastus"],
  ],
  "functions in a region that is known only after deployment": [
    { link: inSpain(StaticSiteUserProvidedFunctionApp, { functionAppRegion: unknown() }) },
    ["processing unknown"],
  ],
  "a backend of a static site": [
    { link: inSpain(StaticSiteLinkedBackend, { ...ofSite, region: "eastus" }), site },
    ["processing at eastus of site"],
  ],
  "a database of a static site": [
    { link: inSpain(StaticSiteDatabaseConnection, { ...ofSite, region: "eastus" }), site },
    ["path at eastus of site"],
  ],
  "an app that says nothing": [{ app }, []],
  "an app that is cloned from another": [
    {
      clone: inRegion("eastus", WebApp, { cloningInfo: { sourceWebAppId: ref("app") } }),
      app,
    },
    ["replica at eastus of app"],
  ],
  "backups in an account abroad, by a secret": [
    {
      backup: inSpain(WebAppBackupConfiguration, { ...ofSite, storageAccountUrl: secret(SAS) }),
      app,
      account,
    },
    ["backup at eastus of app"],
  ],
  "backups of a slot at a place that is known only after deployment": [
    {
      backup: inSpain(WebAppBackupConfigurationSlot, { ...ofSite, storageAccountUrl: unknown() }),
      app,
    },
    ["backup unknown of app"],
  ],
  "backups that are off": [
    { backup: inSpain(WebAppBackupConfiguration, { enabled: false, storageAccountUrl: SAS }) },
    [],
  ],
  "logs in the file system": [
    logging({ httpLogs: { fileSystem: { enabled: true, retentionInMb: 35 } } }),
    [],
  ],
  "logs in an account abroad": [
    logging({
      httpLogs: { azureBlobStorage: { enabled: true, sasUrl: SAS } },
      applicationLogs: { azureBlobStorage: { level: "Warning", sasUrl: SAS } },
    }),
    ["log at eastus of app", "log at eastus of app"],
  ],
  "logs that are off": [
    logging({
      httpLogs: { azureBlobStorage: { enabled: false, sasUrl: SAS } },
      applicationLogs: { azureTableStorage: { level: "Off", sasUrl: SAS } },
    }),
    [],
  ],
  "logs of which it is known only after deployment whether they are on": [
    logging({ httpLogs: { azureBlobStorage: { enabled: unknown(), sasUrl: SAS } } }),
    ["perhaps log at eastus of app"],
  ],
  "a connector": [
    {
      connection: inSpain(WebConnection, {
        properties: { api: { id: "/subscriptions/s/managedApis/office365" } },
      }),
    },
    ["export unknown"],
  ],
});
